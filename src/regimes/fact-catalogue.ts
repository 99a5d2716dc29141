// Every fact that a rule may speak of: the public contract of regimes, in the order in which it is documented.
import { certificates, changeManagement, insurances, userSupport } from './assurance-facts.ts';
import { channels, interestedParties, legalDuties, targets } from './context-facts.ts';
import { exclusions, strategyLog, vitalRecordLog } from './coverage-facts.ts';
import {
  agreements,
  filings,
  improvementMeasures,
  inspectionLog,
  inspections,
  recoverySupplies,
} from './duty-facts.ts';
import { exercises, scenarioLog, scenarios } from './exercise-facts.ts';
import { exerciseLog, exerciseProgramme } from './exercise-programme-facts.ts';
import type { FactCollection } from './fact.ts';
import { appointments, governance } from './governance-facts.ts';
import { testsAndIncidents } from './lesson-facts.ts';
import { organization, planDocument } from './organization-facts.ts';
import { criticalProcesses, impactAnalysis, procedures, risks } from './process-facts.ts';
import { communications, compensation, contactTrees, people, response, teams } from './response-facts.ts';
import {
  acceptedRisks,
  audits,
  incidentLog,
  incidents,
  managementReviews,
  managementStatements,
  trainings,
} from './review-facts.ts';
import { sites } from './site-facts.ts';
import { documents, returnToNormal, securityMeasures, strategies, vitalRecords } from './strategy-facts.ts';
import { suppliers, systems } from './system-facts.ts';

export const FACT_COLLECTIONS: readonly FactCollection[] = [
  organization,
  interestedParties,
  legalDuties,
  planDocument,
  targets,
  governance,
  appointments,
  trainings,
  audits,
  managementReviews,
  managementStatements,
  criticalProcesses,
  impactAnalysis,
  systems,
  sites,
  suppliers,
  risks,
  acceptedRisks,
  strategyLog,
  strategies,
  response,
  teams,
  people,
  channels,
  contactTrees,
  scenarioLog,
  scenarios,
  procedures,
  communications,
  compensation,
  securityMeasures,
  returnToNormal,
  exerciseProgramme,
  exerciseLog,
  exercises,
  incidentLog,
  incidents,
  testsAndIncidents,
  improvementMeasures,
  filings,
  inspectionLog,
  inspections,
  recoverySupplies,
  agreements,
  insurances,
  certificates,
  changeManagement,
  userSupport,
  vitalRecordLog,
  vitalRecords,
  documents,
  exclusions,
];

/** The collection of a subject such as `/sites/*`. */
export const FACTS_OF: ReadonlyMap<string, FactCollection> = new Map(
  FACT_COLLECTIONS.map((each) => [each.subject, each]),
);
