// The chapters of a document: their titles, numbers and anchors, and links to them from this document or another.
import { link, type Markdown, md, trusted } from '../words/markdown.ts';
import type { Catalogue, Messages } from '../words/messages.ts';
import type { SectionHeading, SectionKey } from './section-keys.ts';

/** Chapters that any document may have: parts of the catalogue that have a title. */
export type ChapterKey = {
  [Key in keyof Catalogue]: Catalogue[Key] extends { readonly title: string } ? Key : never;
}[keyof Catalogue];

export type ChapterHeadings = ReadonlyMap<ChapterKey, SectionHeading>;

/** Chapters with their numbers: from 1, and A for the annexes. */
export function headingsOf(m: Messages, keys: readonly ChapterKey[]): ChapterHeadings {
  return new Map(
    keys.map((key, index) => {
      const { title } = m[key];
      const isAnnex = key === 'annex';
      const number = isAnnex ? 'A' : String(index + 1);
      return [key, { number, title, heading: isAnnex ? title : `${number} ${title}` }];
    }),
  );
}

/** The name by which a section's heading is linked to, as forges make it. */
const anchorOf = ({ heading }: SectionHeading): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** What a link to a section needs to know of the document in which it stands. */
interface Place {
  readonly m: Messages;
  readonly sections: ChapterHeadings;
  readonly planSections: ChapterHeadings;
  readonly planPages: ReadonlyMap<ChapterKey, number>;
  readonly fileOf: (document: string, ending: string) => string;
}

const nameOf = (m: Messages, { number, title }: SectionHeading): Markdown =>
  number === 'A' ? trusted(title) : m.section(trusted(number));

/** "section 8" of this document where it has that section, else "plan, section 8, p. 33", leading there. */
export function sectionLink(place: Place, key: SectionKey): Markdown {
  const own = place.sections.get(key);
  return own === undefined ? planLink(place, key) : link(nameOf(place.m, own), `#${anchorOf(own)}`);
}

/** "plan, section 8, p. 33", leading to that heading of the plan. */
export function planLink({ m, planSections, planPages, fileOf }: Place, key: SectionKey): Markdown {
  const section = planSections.get(key) as SectionHeading;
  const page = planPages.get(key);
  const name = m.inPlan(nameOf(m, section));
  return link(
    page === undefined ? name : m.onPage(name, trusted(String(page))),
    md`${trusted(fileOf('plan', 'md'))}#${trusted(anchorOf(section))}`,
  );
}
