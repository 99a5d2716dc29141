// Made by `npm run generate` from `refersTo` in schemas/plan.schema.json. Change the schema, not this file.

/** A field that names other entries, and the collections in which they must stand. */
export interface ReferenceField {
  readonly from: string;
  readonly to: readonly string[];
}

export const REFERENCE_FIELDS: readonly ReferenceField[] = [
  {
    "from": "/plan/owner",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/plan/approvals/*/person",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/plan/targets/*/owner",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/organization/legalRegister/*/owner",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/governance/appointments/*/person",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/governance/appointments/*/deputy",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/governance/appointments/*/sites",
    "to": [
      "/sites"
    ]
  },
  {
    "from": "/governance/dedicatedUnit/members",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/governance/committee/chair",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/governance/committee/members",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/governance/trainingRecords/*/participants",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/governance/audits/*/findings/*/owner",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/sites/*/operator",
    "to": [
      "/suppliers"
    ]
  },
  {
    "from": "/sites/*/partOf",
    "to": [
      "/sites"
    ]
  },
  {
    "from": "/sites/*/requires",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/sites/*/facility/responders",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/sites/*/facility/cableRoutes/*/carrier",
    "to": [
      "/suppliers"
    ]
  },
  {
    "from": "/sites/*/facility/alarmGoesTo",
    "to": [
      "/people",
      "/teams",
      "/channels"
    ]
  },
  {
    "from": "/sites/*/facility/alternativePlan",
    "to": [
      "/filings"
    ]
  },
  {
    "from": "/sites/*/distances/*/site",
    "to": [
      "/sites"
    ]
  },
  {
    "from": "/sites/*/alternateFor",
    "to": [
      "/sites"
    ]
  },
  {
    "from": "/suppliers/*/requires",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/suppliers/*/alternates",
    "to": [
      "/suppliers"
    ]
  },
  {
    "from": "/suppliers/*/owner",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/suppliers/*/contacts/*/channel",
    "to": [
      "/channels"
    ]
  },
  {
    "from": "/channels/*/requires",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/people/*/contacts/*/channel",
    "to": [
      "/channels"
    ]
  },
  {
    "from": "/people/*/deputies",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/people/*/requires",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/people/*/site",
    "to": [
      "/sites"
    ]
  },
  {
    "from": "/teams/*/lead",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/teams/*/deputies",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/teams/*/members",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/teams/*/situationRoom",
    "to": [
      "/sites"
    ]
  },
  {
    "from": "/teams/*/alternateSituationRoom",
    "to": [
      "/sites"
    ]
  },
  {
    "from": "/teams/*/shifts/*/lead",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/teams/*/shifts/*/members",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/teams/*/suppliers",
    "to": [
      "/suppliers"
    ]
  },
  {
    "from": "/contactTrees/*/root",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/contactTrees/*/calls/*/from",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/contactTrees/*/calls/*/to",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/systems/*/owner",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/systems/*/requires",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/systems/*/deployments/*/site",
    "to": [
      "/sites"
    ]
  },
  {
    "from": "/systems/*/deployments/*/requires",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/systems/*/deployments/*/activation/team",
    "to": [
      "/teams"
    ]
  },
  {
    "from": "/systems/*/deployments/*/activation/requires",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/systems/*/deployments/*/activation/measured/exercise",
    "to": [
      "/exercises"
    ]
  },
  {
    "from": "/systems/*/deployments/*/provider",
    "to": [
      "/suppliers"
    ]
  },
  {
    "from": "/criticalProcesses/*/owner",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/criticalProcesses/*/requires",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/criticalProcesses/*/vitalRecords",
    "to": [
      "/vitalRecords"
    ]
  },
  {
    "from": "/criticalProcesses/*/deputyOwner",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/impactAnalysis/assessments/*/process",
    "to": [
      "/criticalProcesses"
    ]
  },
  {
    "from": "/impactAnalysis/assessments/*/ratings/*/category",
    "to": [
      "/impactAnalysis/categories"
    ]
  },
  {
    "from": "/recoveryPriorities/*/elements",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/risks/*/affects",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/risks/*/owner",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/risks/*/scenario",
    "to": [
      "/scenarios"
    ]
  },
  {
    "from": "/strategies/*/elements",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/response/monitoredBy",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/response/declarers",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/response/logKeptBy",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/procedures/*/team",
    "to": [
      "/teams"
    ]
  },
  {
    "from": "/procedures/*/elements",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/procedures/*/steps/*/by",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/procedures/*/steps/*/requires",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/communications/*/recipientSupplier",
    "to": [
      "/suppliers"
    ]
  },
  {
    "from": "/communications/*/channel",
    "to": [
      "/channels"
    ]
  },
  {
    "from": "/communications/*/alternateChannel",
    "to": [
      "/channels"
    ]
  },
  {
    "from": "/communications/*/owner",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/communications/*/approver",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/communications/*/spokesperson",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/compensation/decidedBy",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/securityMeasures/*/owner",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/returnToNormal/integrityChecks/*/element",
    "to": [
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/returnToNormal/integrityChecks/*/owner",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/returnToNormal/integrityChecks/*/signedOffBy",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/returnToNormal/declaredBy",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/changeManagement/approver",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/exercises/*/scenario",
    "to": [
      "/scenarios"
    ]
  },
  {
    "from": "/exercises/*/lead",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/exercises/*/teams",
    "to": [
      "/teams"
    ]
  },
  {
    "from": "/exercises/*/measurements/*/element",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/exercises/*/measurements/*/site",
    "to": [
      "/sites"
    ]
  },
  {
    "from": "/exercises/*/findings/*/owner",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/exercises/*/injects/*/to",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/incidents/*/elements",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/incidents/*/measures",
    "to": [
      "/improvementMeasures"
    ]
  },
  {
    "from": "/improvementMeasures/*/elements",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/improvementMeasures/*/owner",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/improvementMeasures/*/approvedBy",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/acceptedRisks/*/element",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  },
  {
    "from": "/acceptedRisks/*/by",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/filings/*/sites",
    "to": [
      "/sites"
    ]
  },
  {
    "from": "/recoverySupplies/*/site",
    "to": [
      "/sites"
    ]
  },
  {
    "from": "/attestations/*/by",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/exclusions/*/approvedBy",
    "to": [
      "/people"
    ]
  },
  {
    "from": "/vitalRecords/*/system",
    "to": [
      "/systems"
    ]
  },
  {
    "from": "/vitalRecords/*/owner",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/documents/*/owner",
    "to": [
      "/people",
      "/teams"
    ]
  },
  {
    "from": "/provenance/*/element",
    "to": [
      "/sites",
      "/suppliers",
      "/channels",
      "/people",
      "/teams",
      "/systems",
      "/criticalProcesses"
    ]
  }
];

/** Lists whose entries have an id. */
export const ID_COLLECTIONS: readonly string[] = [
  "/governance/trainingRecords",
  "/governance/audits",
  "/governance/managementStatements",
  "/sites",
  "/suppliers",
  "/channels",
  "/people",
  "/teams",
  "/contactTrees",
  "/systems",
  "/criticalProcesses",
  "/impactAnalysis/categories",
  "/risks",
  "/strategies",
  "/procedures",
  "/scenarios",
  "/communications",
  "/securityMeasures",
  "/exercises",
  "/incidents",
  "/improvementMeasures",
  "/filings",
  "/inspections",
  "/recoverySupplies",
  "/agreements",
  "/insurances",
  "/certificates",
  "/vitalRecords",
  "/documents"
];
