// The annexes on people and suppliers: how they are reached, and what people know and may decide.
import type { Person, Supplier } from '../plan/plan.generated.ts';
import { DASH, lines, type Markdown, md, NOTHING, stack } from '../words/markdown.ts';
import type { Chapter, Context } from './chapter.ts';
import { showing } from './view.ts';

export function contactsAnnex(context: Context, chapter: Chapter) {
  const { plan, m, w, lacks } = context;
  const says = m.annex;
  return {
    contactsHeading: chapter.heading(says.contacts),
    contacts: chapter.table(
      says.contactsTable,
      (plan.people ?? []).map((person, index) => contactRow(context, person, index)),
      lacks(says.lacksContacts),
    ),
    skillsHeading: chapter.heading(says.skills),
    skills: chapter.table(
      says.skillsTable,
      (plan.people ?? []).filter(saysMore).map((person) => ({
        person: w.text(person.name),
        role: lines(w.text(person.normalRole), ...(person.duties ?? []).map(w.text)),
        skills: w.listed((person.skills ?? []).map(w.text)),
        authority: w.stacked(person.authority),
        needs: lines(w.needs(person.requires), person.site === undefined ? NOTHING : w.name(person.site)),
        notes: lines(w.text(person.notes), w.optional(person.reachableHours)),
      })),
      lacks(says.lacksContacts),
    ),
    suppliersHeading: chapter.heading(says.suppliers),
    suppliers: chapter.table(
      says.suppliersTable,
      (plan.suppliers ?? []).map((each) => ({
        supplier: w.text(each.name),
        contact: lines(
          w.text(each.contact),
          ...(each.contacts ?? []).map((contact) => supplierContact(context, contact)),
        ),
        contract: w.plain(each.contract),
      })),
      lacks(says.lacksSuppliers),
    ),
  };
}

function contactRow({ w, m }: Context, person: Person, index: number) {
  const contacts = person.contacts ?? [];
  const pointer = `/people/${index}`;
  return showing([pointer, ...contacts.map((_, position) => `${pointer}/contacts/${position}`)], {
    person: w.text(person.name),
    post: lines(w.text(person.post), w.optional(person.department)),
    contacts:
      contacts.length === 0
        ? m.activation.lacksContact
        : lines(
            ...contacts.map(({ channel, address }) =>
              address === undefined ? w.name(channel) : md`${w.name(channel)} ${w.plain(address)}`,
            ),
          ),
    confirmed: contacts.length === 0 ? DASH : stack(contacts.map(({ verifiedOn }) => w.day(verifiedOn))),
    deputies: w.names(person.deputies),
  });
}

const saysMore = ({
  normalRole,
  duties,
  skills,
  authority,
  requires,
  site,
  notes,
  reachableHours,
}: Person): boolean =>
  [normalRole, duties, skills, authority, requires, site, notes, reachableHours].some(
    (each) => each !== undefined,
  );

function supplierContact({ w }: Context, each: NonNullable<Supplier['contacts']>[number]): Markdown {
  return w.listed([
    ...(each.name === undefined ? [] : [w.text(each.name)]),
    ...(each.channel === undefined ? [] : [w.name(each.channel)]),
    ...(each.address === undefined ? [] : [w.plain(each.address)]),
    ...(each.verifiedOn === undefined ? [] : [w.day(each.verifiedOn)]),
  ]);
}
