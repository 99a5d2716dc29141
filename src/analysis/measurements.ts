// Findings about times that nobody has measured, or that were measured and are too long; and backups that nobody has restored.
import { addMonths } from '../plan/calendar.ts';
import { parseDuration } from '../plan/duration.ts';
import type { Measured, System } from '../plan/plan.generated.ts';
import { isMeasuredWell } from '../recovery/proven.ts';
import type { AnalysisContext } from './context.ts';
import { type Finding, finding } from './finding.ts';
import type { Doubt } from './redundancy-findings.ts';

export function findUnprovenTimes(context: AnalysisContext): Finding[] {
  return [
    ...(context.plan.systems ?? []).flatMap((system, index) => [
      ...switchovers(context, system, `/systems/${index}`),
      ...restoreTests(context, system, `/systems/${index}`),
      ...slowSwitchovers(context, system, `/systems/${index}`),
    ]),
    ...slowExercises(context),
  ];
}

/** Standbys that stand in for what is lost in another place: they are to be measured with a whole site lost. */
function switchovers(context: AnalysisContext, system: System, pointer: string): Finding[] {
  const hasStandby = system.deployments?.some(({ role }) => role === 'standby') === true;
  if (!hasStandby || !context.neededByProcesses.has(system.id)) return [];
  const { asOf, exerciseIntervalMonths: months } = context;
  const active = new Set(
    (system.deployments ?? [])
      .filter(({ role = 'active' }) => role === 'active')
      .map(({ site }) => context.wholeOf(site)),
  );
  const pointers: string[] = [];
  const unproven = (system.deployments ?? []).flatMap(({ role, site, activation = {} }, position) => {
    if (role !== 'standby') return [];
    const scope = active.has(context.wholeOf(site)) ? 'zone' : 'site';
    if (isMeasuredWell(activation.measured, scope, asOf, months)) return [];
    pointers.push(`${pointer}/deployments/${position}/activation`);
    const time = activation.measured?.duration ?? activation.duration;
    const doubt = doubtOf(activation.measured, asOf, months);
    return [{ site: context.nameOf(site), duration: time === undefined ? null : parseDuration(time), doubt }];
  });
  if (unproven.length === 0) return [];
  const args = { system: system.name, switchovers: unproven, months };
  return [finding('switchover-unproven', args, [pointer, ...pointers])];
}

function doubtOf(measured: Measured | undefined, asOf: string, months: number): Doubt {
  if (measured === undefined || measured.on > asOf) return { kind: 'never-measured' };
  if (addMonths(measured.on, months) < asOf) return { kind: 'too-old', on: measured.on };
  return { kind: 'too-small', scope: measured.scope };
}

function restoreTests(context: AnalysisContext, system: System, pointer: string): Finding[] {
  const { asOf, exerciseIntervalMonths: months } = context;
  return (system.deployments ?? []).flatMap(({ role, site, restoreTestedOn: on }, position) => {
    if (role !== 'backup') return [];
    if (on !== undefined && on <= asOf && addMonths(on, months) >= asOf) return [];
    const testedOn = on === undefined || on > asOf ? null : on;
    const args = { system: system.name, site: context.nameOf(site), testedOn, months };
    return [finding('no-restore-test', args, [pointer, `${pointer}/deployments/${position}`])];
  });
}

/** Measured switch-overs that take longer than the RTO of their system. */
function slowSwitchovers({ plan }: AnalysisContext, system: System, pointer: string): Finding[] {
  if (system.rto === undefined) return [];
  const rto = parseDuration(system.rto);
  return (system.deployments ?? []).flatMap(({ activation, role }, position) => {
    const measured = activation?.measured;
    if (measured === undefined || role === 'backup') return [];
    const took = parseDuration(measured.duration);
    if (took <= rto) return [];
    const exercise = plan.exercises?.find(({ id }) => id === measured.exercise)?.name;
    const args = { element: system.name, exercise: exercise ?? system.name, on: measured.on, took, rto };
    const place = `${pointer}/deployments/${position}/activation/measured`;
    return [finding('exercise-worse-than-rto', args, [pointer, place, `${pointer}/rto`])];
  });
}

function slowExercises(context: AnalysisContext): Finding[] {
  return (context.plan.exercises ?? []).flatMap(({ name, heldOn, measurements = [] }, index) =>
    measurements.flatMap(({ element: id, duration }, position) => {
      const element = context.elements.get(id);
      if (element?.section !== 'systems' && element?.section !== 'criticalProcesses') return [];
      if (element.entry.rto === undefined) return [];
      const [took, rto] = [parseDuration(duration), parseDuration(element.entry.rto)];
      if (took <= rto) return [];
      const args = { element: element.entry.name, exercise: name, on: heldOn ?? null, took, rto };
      const place = `/exercises/${index}/measurements/${position}`;
      return [finding('exercise-worse-than-rto', args, [element.pointer, place, `${element.pointer}/rto`])];
    }),
  );
}
