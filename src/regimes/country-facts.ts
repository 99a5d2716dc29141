// Facts about the countries in which the organisation works: rule books concern it in each of them.
import type { Organization, Plan, Site } from '../plan/plan.generated.ts';
import { type Fact, words } from './fact.ts';

/** A data centre that a supplier runs serves the organisation, but does not make it work in that country. */
const isRentedMachinery = ({ kind, operator }: Site): boolean =>
  operator !== undefined && (kind === 'data-centre' || kind === 'recovery-site');

function countriesOf({
  organization: { country, jurisdictions },
  sites,
}: Plan): readonly string[] | undefined {
  if (country === undefined) return undefined;
  const abroad = (sites ?? []).flatMap((site) => (isRentedMachinery(site) ? [] : (site.country ?? [])));
  return [...new Set([country, ...(jurisdictions ?? []), ...abroad])].sort();
}

export const countryFacts = {
  countries: words(
    undefined,
    'country jurisdictions /sites/*/country /sites/*/kind /sites/*/operator',
    'ISO 3166 codes of the countries in which it works: its own, those named as jurisdictions, and those of its sites, save data centres and recovery sites that suppliers run; unknown where its own is not written.',
    (_, { plan }) => countriesOf(plan),
  ),
} satisfies Record<string, Fact<Organization>>;
