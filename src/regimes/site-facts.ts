// Facts of a site: what it is, whose it is, and what its facility offers.
import type { Site } from '../plan/plan.generated.ts';
import { alternateCoverFacts } from './alternate-cover-facts.ts';
import { facilityDutyFacts } from './facility-duty-facts.ts';
import { facility } from './facility-fact.ts';
import { facilityGradeFacts } from './facility-grade-facts.ts';
import { facilityPowerFacts } from './facility-power-facts.ts';
import { facilityFireFacts, facilitySafetyFacts } from './facility-safety-facts.ts';
import { collection, flag, number, word } from './fact.ts';
import { countOf, given, least, saysSomething } from './fact-values.ts';
import { impactLevelFacts } from './impact-level-facts.ts';
import { hasContractInForce } from './in-force.ts';
import { placeFacts } from './place-facts.ts';
import { SITE_KINDS } from './site-words.ts';
import { substituteSiteFacts } from './substitute-site-facts.ts';

export const sites = collection<Site>(
  '/sites/*',
  'A place that can be lost.',
  (plan) => plan.sites,
  (entry) => entry.name,
  {
    kind: word(SITE_KINDS, 'kind', 'What the place is.', ({ kind }) => kind),
    isMain: flag('isMain', 'The main data centre.', ({ isMain }) => isMain),
    isPartOfOtherSite: flag(
      'partOf',
      'It lies within another site of the plan; false where the plan names no whole.',
      ({ partOf }) => partOf !== undefined,
    ),
    isolatesParts: flag(
      'isolatesParts',
      'Losing one part does not take the whole.',
      ({ isolatesParts }) => isolatesParts,
    ),
    ...substituteSiteFacts,
    ...alternateCoverFacts,
    ...impactLevelFacts,
    hasOperator: flag('operator', 'A supplier operates it.', ({ operator }) => given(operator)),
    isRunByOrganisation: flag(
      'operator',
      'The organisation runs it itself: the plan names no operator.',
      ({ operator }) => operator === undefined,
    ),
    hasOperatorContract: flag(
      'operator /suppliers/*/contract /suppliers/*/contractEndsOn',
      'There is a contract that has not ended with the supplier that operates it.',
      ({ operator }, { elements, asOf }) => {
        const supplier = operator === undefined ? undefined : elements.get(operator);
        return supplier?.section === 'suppliers' ? hasContractInForce(supplier.entry, asOf) : undefined;
      },
    ),
    nearestSiteKilometres: number(
      'kilometres',
      'distances/*/kilometres',
      'Distance to the nearest of the sites for which one is written.',
      ({ distances }) => least((distances ?? []).map(({ kilometres }) => kilometres)),
    ),
    hasHazardZone: flag('hazardZone', 'Its hazard zone is written.', ({ hazardZone }) =>
      saysSomething(hazardZone),
    ),
    capacityPeople: number(
      'count',
      'capacityPeople',
      'People who can work there.',
      (site) => site.capacityPeople,
    ),
    systemCopyCount: number(
      'count',
      '/systems/*/deployments/*/site',
      'Copies of systems at the place itself.',
      ({ id }, { plan, copiesAt }) => plan.systems && copiesAt(id),
    ),
    isFacilityDescribed: flag('facility', 'Power, cooling or fire protection is described.', (site) =>
      given(site.facility),
    ),
    ...facilityGradeFacts,
    floorSquareMetres: number(
      'squareMetres',
      'facility/floorSquareMetres',
      'Machine room.',
      facility(({ floorSquareMetres }) => floorSquareMetres),
    ),
    ...facilityPowerFacts,
    ...facilityFireFacts,
    responderCount: number(
      'count',
      'facility/responders',
      'Different people in charge of the facility.',
      facility(({ responders }) => responders && new Set(responders).size),
    ),
    detourRouteCount: number(
      'count',
      'facility/detourRoutes',
      'Alternative communication routes.',
      facility(({ detourRoutes }) => countOf(detourRoutes)),
    ),
    hasAccessControl: flag(
      'facility/accessControl',
      'Access control is described.',
      facility(({ accessControl }) => saysSomething(accessControl)),
    ),
    ...facilitySafetyFacts,
    ...facilityDutyFacts,
    ...placeFacts,
  },
);
