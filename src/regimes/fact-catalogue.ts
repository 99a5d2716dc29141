// Every fact that a rule may speak of: the public contract of regimes, in the order in which it is documented.
import {
  agreements,
  filings,
  improvementMeasures,
  inspectionLog,
  inspections,
  recoverySupplies,
} from './duty-facts.ts';
import { exercises, scenarios } from './exercise-facts.ts';
import type { FactCollection } from './fact.ts';
import { appointments, governance } from './governance-facts.ts';
import { organization, planDocument } from './organization-facts.ts';
import { criticalProcesses, impactAnalysis, procedures, risks } from './process-facts.ts';
import { communications, compensation, contactTrees, people, response, teams } from './response-facts.ts';
import { sites } from './site-facts.ts';
import { suppliers, systems } from './system-facts.ts';

export const FACT_COLLECTIONS: readonly FactCollection[] = [
  organization,
  planDocument,
  governance,
  appointments,
  criticalProcesses,
  impactAnalysis,
  systems,
  sites,
  suppliers,
  risks,
  response,
  teams,
  people,
  contactTrees,
  scenarios,
  procedures,
  communications,
  compensation,
  exercises,
  improvementMeasures,
  filings,
  inspectionLog,
  inspections,
  recoverySupplies,
  agreements,
];

/** The collection of a subject such as `/sites/*`. */
export const FACTS_OF: ReadonlyMap<string, FactCollection> = new Map(
  FACT_COLLECTIONS.map((each) => [each.subject, each]),
);
