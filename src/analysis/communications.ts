// Findings about messages, compensation, integrity checks and security: what the plan has not prepared.
import { parseDuration } from '../plan/duration.ts';
import type { AnalysisContext } from './context.ts';
import { type Finding, finding } from './finding.ts';

export function findCommunicationGaps(context: AnalysisContext): Finding[] {
  return [
    ...authorities(context),
    ...users(context),
    ...lostNoticeChannels(context),
    ...compensation(context),
    ...integrityChecks(context),
    ...security(context),
  ];
}

function authorities({ plan, leftOpen }: AnalysisContext): Finding[] {
  if (leftOpen.has('communications')) return [];
  const notices = [...(plan.communications ?? []).entries()].filter(
    ([, { audience }]) => audience === 'authority',
  );
  if (notices.length === 0) return [finding('no-authority-notice', {}, ['/communications'])];
  return notices.flatMap(([index, { name, deadline, message, template }]) => {
    const lacksDeadline = deadline === undefined;
    const lacksMessage = message === undefined && template === undefined;
    if (!lacksDeadline && !lacksMessage) return [];
    const args = { notice: name, lacksDeadline, lacksMessage };
    return [finding('authority-notice-incomplete', args, [`/communications/${index}`])];
  });
}

/** Where messages to users say what they hold, one has to hold the estimate. A plan without any message says nothing yet. */
function users({ plan }: AnalysisContext): Finding[] {
  const all = [...(plan.communications ?? []).entries()];
  if (all.every(([, { audience }]) => audience === undefined)) return [];
  const notices = all.filter(([, { audience }]) => audience === 'user');
  const told = notices.filter(([, { contents }]) => contents !== undefined);
  if (notices.length > 0 && told.length === 0) return [];
  if (told.some(([, { contents = [] }]) => contents.includes('estimate'))) return [];
  const places = notices.map(([index]) => `/communications/${index}`);
  const args = { notices: notices.map(([, { name }]) => name) };
  return [
    finding('user-notice-without-estimate', args, [places[0] ?? '/communications', ...places.slice(1)]),
  ];
}

/** Messages all of whose channels are gone until after they are due. */
function lostNoticeChannels({ plan, tried, nameOf }: AnalysisContext): Finding[] {
  return (plan.communications ?? []).flatMap(({ name, channel, alternateChannel, deadline }, index) => {
    const channels = [channel, alternateChannel].filter((each) => each !== undefined);
    if (channels.length === 0 || deadline === undefined) return [];
    const limit = parseDuration(deadline);
    const lost = tried.filter(({ result }) =>
      channels.every((each) => {
        const up = result.elements.get(each) ?? null;
        return up === null || up > result.detected + limit;
      }),
    );
    if (lost.length === 0) return [];
    const args = {
      notice: name,
      channels: channels.map(nameOf),
      scenarios: lost.map(({ scenario }) => scenario.name),
    };
    return [
      finding('notice-channel-lost', args, [
        `/communications/${index}`,
        ...lost.map(({ pointer }) => pointer),
      ]),
    ];
  });
}

function compensation({ plan, leftOpen }: AnalysisContext): Finding[] {
  if (leftOpen.has('compensation')) return [];
  const { rules = [], coversFreeServices } = plan.compensation ?? {};
  if (rules.length === 0) return [finding('no-compensation-rule', {}, ['/compensation'])];
  if (coversFreeServices === true) return [];
  const args = { isExcluded: coversFreeServices === false };
  return [
    finding('free-services-not-compensated', args, ['/compensation', '/compensation/coversFreeServices']),
  ];
}

/** Systems whose data critical processes rest on. */
function integrityChecks({ plan, neededByProcesses, leftOpen }: AnalysisContext): Finding[] {
  if (leftOpen.has('returnToNormal')) return [];
  const checks = plan.returnToNormal?.integrityChecks ?? [];
  const checked = new Set(checks.map(({ element }) => element));
  const open = [...(plan.systems ?? []).entries()].filter(
    ([, { id, holdsData }]) => holdsData === true && neededByProcesses.has(id) && !checked.has(id),
  );
  const [first, ...rest] = open.map(([index]) => `/systems/${index}`);
  if (first === undefined) return [];
  const args = { systems: open.map(([, { name }]) => name), isNone: checks.length === 0 };
  const places = ['/returnToNormal/integrityChecks', first, ...rest.slice(0, 20)] as const;
  return [finding('no-integrity-check', args, places)];
}

function security({ plan, leftOpen }: AnalysisContext): Finding[] {
  if (leftOpen.has('securityMeasures')) return [];
  return (plan.securityMeasures ?? []).length === 0
    ? [finding('no-security-measures', {}, ['/securityMeasures'])]
    : [];
}
