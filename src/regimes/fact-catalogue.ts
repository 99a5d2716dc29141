// Every fact that a rule may speak of: the public contract of regimes, in the order in which it is documented.
import { certificates, changeManagement, insurances, userSupport } from './assurance-facts.ts';
import { communications, compensation, contactTrees } from './communication-facts.ts';
import { channels, interestedParties, legalDuties, targets } from './context-facts.ts';
import { exclusions, strategyLog, vitalRecordLog } from './coverage-facts.ts';
import { agreements, improvementMeasures, recoverySupplies } from './duty-facts.ts';
import { exercises } from './exercise-facts.ts';
import { exerciseLog, exerciseProgramme } from './exercise-programme-facts.ts';
import type { FactCollection } from './fact.ts';
import { filings, inspectionLog, inspections } from './filing-facts.ts';
import { appointments, governance } from './governance-facts.ts';
import { incidentLog, incidents } from './incident-facts.ts';
import { testsAndIncidents } from './lesson-facts.ts';
import { organization } from './organization-facts.ts';
import { people, teams } from './people-facts.ts';
import { planDocument } from './plan-document-facts.ts';
import { procedures } from './procedure-facts.ts';
import { criticalProcesses, impactAnalysis } from './process-facts.ts';
import { response } from './response-facts.ts';
import { audits, managementReviews, managementStatements, trainings } from './review-facts.ts';
import { acceptedRisks, risks } from './risk-facts.ts';
import { scenarioLog, scenarios } from './scenario-facts.ts';
import { sites } from './site-facts.ts';
import { documents, returnToNormal, securityMeasures, strategies, vitalRecords } from './strategy-facts.ts';
import { suppliers } from './supplier-facts.ts';
import { systems } from './system-facts.ts';

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
