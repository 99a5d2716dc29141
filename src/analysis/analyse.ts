// What follows from a plan: everything that later rooms may say about it.
import type { Day } from '../plan/calendar.ts';
import { once } from '../plan/once.ts';
import type { ResolvedPlan } from '../plan/resolve.ts';
import type { SimulatedScenario } from '../recovery/simulate.ts';
import { type SinglePoint, singlePointsOfFailure } from '../recovery/single-points.ts';
import { sweepOf } from '../recovery/sweep.ts';
import { setAcceptedApart } from './accepted-risks.ts';
import { findAlertingGaps } from './alerting.ts';
import { findCommandGaps } from './command.ts';
import { type CommonCause, commonCausesOf } from './common-causes.ts';
import { findCommunicationGaps } from './communications.ts';
import { findConcentration } from './concentration.ts';
import { findContactGaps } from './contacts.ts';
import { contextOf } from './context.ts';
import { findEmptySections } from './empty-sections.ts';
import { findExerciseGaps } from './exercises.ts';
import { findFacilityGaps } from './facilities.ts';
import { type Finding, sortFindings } from './finding.ts';
import { findImpactGaps } from './impact.ts';
import { findKeyPersons, keyPersonsOf, type ScenarioKeyPersons } from './key-people.ts';
import { findLostTogether } from './lost-together.ts';
import { findMaintenanceGaps } from './maintenance.ts';
import { findUnprovenTimes } from './measurements.ts';
import { findObjectiveGaps } from './objectives.ts';
import { findQueues } from './queues.ts';
import { findMissedRecoveries } from './recovery-times.ts';
import { findRedundancyGaps } from './redundancy.ts';
import { findMissingScenarios } from './scenario-coverage.ts';
import { findStartCircles } from './start-circles.ts';
import { findSupplierGaps } from './suppliers.ts';
import { findTierGaps } from './tiers.ts';

/** A plan with what follows from it, seen from the day `asOf`. */
export interface AnalysedPlan extends ResolvedPlan {
  readonly asOf: Day;
  /** The plan's scenarios as tried, in its order. */
  readonly scenarios: readonly SimulatedScenario[];
  /** Elements whose loss alone keeps a critical process from being back in time; worked out when first asked for. */
  readonly singlePoints: readonly SinglePoint[];
  /** What all redundant copies of a system share; worked out when first asked for. */
  readonly commonCauses: readonly CommonCause[];
  /** People whose absence alone makes a scenario end worse, by scenario in the plan's order. */
  readonly keyPersons: readonly ScenarioKeyPersons[];
  /** What stands, sorted, each once. */
  readonly findings: readonly Finding[];
  /** What somebody has accepted for now; each says who, why and until when. */
  readonly acceptedFindings: readonly Finding[];
}

/** Analyses a valid plan; ages are counted from `asOf`. */
export function analysePlan(resolved: ResolvedPlan, asOf: Day): AnalysedPlan {
  const context = contextOf(resolved, asOf);
  const keyPersons = keyPersonsOf(resolved);
  const { findings, accepted } = setAcceptedApart(
    [
      ...findObjectiveGaps(context),
      ...findImpactGaps(context),
      ...findTierGaps(context),
      ...findMissedRecoveries(context),
      ...findStartCircles(context),
      ...findLostTogether(context),
      ...findRedundancyGaps(context),
      ...findUnprovenTimes(context),
      ...findQueues(context),
      ...findCommandGaps(context),
      ...findAlertingGaps(context),
      ...findContactGaps(context),
      ...findSupplierGaps(context),
      ...findConcentration(context, sweepOf(resolved)),
      ...findKeyPersons(context, keyPersons),
      ...findFacilityGaps(context),
      ...findMissingScenarios(context),
      ...findExerciseGaps(context),
      ...findCommunicationGaps(context),
      ...findMaintenanceGaps(context),
      ...findEmptySections(context.leftOpen),
    ],
    resolved,
    asOf,
  );
  // No finding rests on these, and of a large plan each takes as long as all findings do.
  const singlePoints = once(() => singlePointsOfFailure(resolved));
  const commonCauses = once(() => commonCausesOf(context));
  return {
    ...resolved,
    asOf,
    scenarios: context.tried.map(({ result }) => result),
    get singlePoints() {
      return singlePoints();
    },
    get commonCauses() {
      return commonCauses();
    },
    keyPersons,
    findings: sortFindings(findings),
    acceptedFindings: sortFindings(accepted),
  };
}
