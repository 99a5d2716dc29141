// Whether a scenario takes the main data centre, or any data centre, as a whole; and the fields that say so.
import type { FactContext } from './fact-context.ts';

/** Whether a scenario takes a site of some kind; unknown where it does not say what is lost, or no site says what it is. */
function loses(
  scenarioId: string | undefined,
  context: FactContext,
  isMeant: (site: { kind?: string; isMain?: boolean }) => boolean,
): boolean | undefined {
  if (scenarioId === undefined) return undefined;
  if (context.plan.scenarios?.find(({ id }) => id === scenarioId)?.lost === undefined) return undefined;
  const meant = context.plan.sites?.filter(isMeant) ?? [];
  if (meant.length === 0) return undefined;
  const lost = context.sitesLostIn.get(scenarioId);
  return meant.some((site) => lost?.has(site.id));
}

export const losesMain = (scenarioId: string | undefined, context: FactContext): boolean | undefined =>
  loses(scenarioId, context, (site) => site.isMain === true);

export const losesDataCentre = (scenarioId: string | undefined, context: FactContext): boolean | undefined =>
  loses(scenarioId, context, (site) => site.kind === 'data-centre');

export const WHOLE_LOSS = '/scenarios/*/lost/*/element /sites/*/kind /sites/*/partOf /sites/*/isolatesParts';

export const MAIN_LOSS = '/scenarios/*/lost/*/element /sites/*/isMain /sites/*/partOf /sites/*/isolatesParts';
