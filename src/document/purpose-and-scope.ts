// Section 3: why the plan exists, what it covers, what it takes for granted and what it leaves out.

import { code, lines, type Markdown, NOTHING } from '../words/markdown.ts';
import { type Context, chapterOf, list, sheet } from './chapter.ts';
import { showing } from './view.ts';

export function purposeAndScopeView(context: Context) {
  const { plan, m, w, columns, lacks } = context;
  const { plan: identity, organization } = plan;
  const says = m['purpose-and-scope'];
  const chapter = chapterOf(context, 'purpose-and-scope');
  const texts = (values: typeof identity.objectives, missing: Markdown) =>
    list((values ?? []).map(w.text), lacks(missing));
  return {
    ...chapter.base,
    purposeHeading: chapter.heading(says.purpose),
    purpose: identity.purpose === undefined ? lacks(says.lacksPurpose) : w.paragraphs(identity.purpose),
    objectivesHeading: chapter.heading(says.objectives),
    objectives: texts(identity.objectives, says.lacksObjectives),
    targets: chapter.table(
      says.targetsTable,
      (identity.targets ?? []).map((each, index) =>
        showing([`/plan/targets/${index}`], {
          objective: w.text(each.objective),
          measuredAs: w.text(each.measure),
          target: w.text(each.target),
          resources: lines(w.text(each.task), w.text(each.resources)),
          owner: lines(w.person(each.owner), w.day(each.dueOn)),
          result: lines(
            w.text(each.result),
            each.evaluatedOn === undefined ? NOTHING : w.day(each.evaluatedOn),
          ),
        }),
      ),
      lacks(says.lacksTargets),
    ),
    scopeHeading: chapter.heading(says.scope),
    scope: identity.scope === undefined ? lacks(says.lacksScope) : w.paragraphs(identity.scope),
    assumptionsHeading: chapter.heading(says.assumptions),
    assumptions: texts(identity.assumptions, says.lacksAssumptions),
    exclusionsHeading: chapter.heading(says.exclusions),
    outOfScope: texts(identity.outOfScope, says.lacksExclusions),
    exclusions: chapter.table(
      says.exclusionsTable,
      (identity.scopeExclusions ?? []).map(({ what, reason }, index) =>
        showing([`/plan/scopeExclusions/${index}`], { what: w.text(what), reason: w.text(reason) }),
      ),
      NOTHING,
    ),
    figuresHeading: chapter.heading(says.figures),
    organization: sheet(
      // Said here where covers and headers call it otherwise.
      [columns.organization, context.houseName === organization.name ? NOTHING : w.text(organization.name)],
      [columns.legalEntity, w.text(organization.legalEntity)],
      [columns.registration, w.plain(organization.businessRegistrationNumber)],
      [columns.country, w.country(organization.country)],
      [columns.jurisdictions, w.plain(organization.jurisdictions?.join(', '))],
      [columns.sectors, w.labels('sector', organization.sectors)],
      [columns.regulatedAs, w.labels('regulatedAs', organization.regulatedAs)],
    ),
    figures: chapter.table(says.figuresTable(yearOf(context)), figureRows(context), lacks(says.lacksFigures)),
    contextHeading: chapter.heading(says.context),
    context: sheet([columns.contextOf, w.text(organization.context)], [columns.climate, climate(context)]),
    parties: chapter.table(
      says.partiesTable,
      (organization.interestedParties ?? []).map(({ name, needs }, index) =>
        showing([`/organization/interestedParties/${index}`], { name: w.text(name), needs: w.text(needs) }),
      ),
      lacks(says.lacksParties),
    ),
    duties: chapter.table(
      says.legalTable,
      (organization.legalRegister ?? []).map((each, index) =>
        showing([`/organization/legalRegister/${index}`], {
          law: lines(w.text(each.name), each.regime === undefined ? NOTHING : code(each.regime)),
          citation: w.plain(each.citation),
          duty: w.text(each.duty),
          appliesFrom: w.day(each.appliesFrom),
          owner: w.person(each.owner),
          reviewedOn: w.day(each.reviewedOn),
        }),
      ),
      lacks(says.lacksLegal),
    ),
  };
}

function yearOf({ plan, m, w }: Context): Markdown {
  const says = m['purpose-and-scope'];
  const year = w.year(plan.organization.figures?.year);
  return year === undefined ? says.yearUnknown : says.ofYear(year);
}

function climate({ plan, m, w }: Context): Markdown {
  const says = m['purpose-and-scope'];
  const about = plan.organization.climateChange;
  if (about === undefined) return NOTHING;
  const isRelevant =
    about.isRelevant === undefined
      ? NOTHING
      : about.isRelevant
        ? says.climateRelevant
        : says.climateIrrelevant;
  return lines(isRelevant, w.optional(about.reason));
}

function figureRows({ plan, m, w }: Context) {
  const names = m['purpose-and-scope'].figureNames;
  const figures = plan.organization.figures ?? {};
  const amounts: [Markdown, Markdown | undefined][] = [
    [names.averageDailyDomesticUsers, given(figures.averageDailyDomesticUsers, w.number)],
    [names.domesticTrafficPercent, given(figures.domesticTrafficPercent, w.percent)],
    [
      names.machineRoomFloorSquareMetres,
      given(figures.machineRoomFloorSquareMetres, (each) => w.unit(each, 'm²')),
    ],
    [
      names.powerReceivingCapacityMegawatts,
      given(figures.powerReceivingCapacityMegawatts, (each) => w.unit(each, 'MW')),
    ],
    [names.annualRevenueKrw, given(figures.annualRevenueKrw, w.krw)],
    [names.telecomServiceRevenueKrw, given(figures.telecomServiceRevenueKrw, w.krw)],
    [names.informationServiceRevenueKrw, given(figures.informationServiceRevenueKrw, w.krw)],
    [names.totalAssetsKrw, given(figures.totalAssetsKrw, w.krw)],
    [names.electronicPaymentVolumeKrw, given(figures.electronicPaymentVolumeKrw, w.krw)],
    [names.subscribers, given(figures.subscribers, w.number)],
    [names.lines, given(figures.lines, w.number)],
    [names.employees, given(figures.employees, w.number)],
    [names.basis, given(figures.basis, w.text)],
  ];
  return amounts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

const given = <Value>(value: Value | undefined, say: (value: Value) => Markdown): Markdown | undefined =>
  value === undefined ? undefined : say(value);
