// Made by `npm run generate` from schemas/plan.schema.json. Change the schema, not this file.

/** Fields that an object may have, by the schema path of Ajv's complaint about any other. */
export const FIELDS: Readonly<Record<string, readonly string[]>> = {
  "#/additionalProperties": [
    "$schema",
    "plan",
    "organization",
    "governance",
    "sites",
    "suppliers",
    "channels",
    "people",
    "teams",
    "contactTrees",
    "systems",
    "criticalProcesses",
    "impactAnalysis",
    "recoveryPriorities",
    "risks",
    "strategies",
    "response",
    "procedures",
    "scenarios",
    "communications",
    "compensation",
    "securityMeasures",
    "returnToNormal",
    "exercises",
    "improvementMeasures",
    "acceptedRisks",
    "filings",
    "inspections",
    "recoverySupplies",
    "agreements",
    "attestations",
    "exclusions",
    "vitalRecords",
    "glossary",
    "documents"
  ],
  "#/properties/plan/additionalProperties": [
    "id",
    "title",
    "version",
    "locale",
    "schemaVersion",
    "documentNumber",
    "classification",
    "status",
    "effectiveOn",
    "lastReviewedOn",
    "nextReviewOn",
    "exerciseIntervalMonths",
    "contactVerificationIntervalDays",
    "owner",
    "purpose",
    "scope",
    "objectives",
    "assumptions",
    "outOfScope",
    "activationCriteria",
    "approvals",
    "revisions",
    "distribution"
  ],
  "#/properties/plan/properties/approvals/items/additionalProperties": [
    "role",
    "person",
    "on"
  ],
  "#/properties/plan/properties/revisions/items/additionalProperties": [
    "version",
    "on",
    "by",
    "summary"
  ],
  "#/properties/plan/properties/distribution/items/additionalProperties": [
    "to",
    "form",
    "place"
  ],
  "#/properties/organization/additionalProperties": [
    "name",
    "legalEntity",
    "country",
    "sectors",
    "description",
    "figures"
  ],
  "#/properties/organization/properties/figures/additionalProperties": [
    "year",
    "averageDailyDomesticUsers",
    "domesticTrafficPercent",
    "machineRoomFloorSquareMetres",
    "powerReceivingCapacityMegawatts",
    "annualRevenueKrw",
    "telecomServiceRevenueKrw",
    "subscribers",
    "lines",
    "employees"
  ],
  "#/properties/governance/additionalProperties": [
    "policy",
    "policyApprovedOn",
    "policyApprovedBy",
    "appointments",
    "dedicatedUnit"
  ],
  "#/properties/governance/properties/appointments/items/additionalProperties": [
    "post",
    "title",
    "person",
    "deputy",
    "duties",
    "appointedOn",
    "authorityNotifiedOn"
  ],
  "#/properties/governance/properties/dedicatedUnit/additionalProperties": [
    "name",
    "headcount",
    "tasks"
  ],
  "#/properties/sites/items/additionalProperties": [
    "id",
    "name",
    "kind",
    "address",
    "operator",
    "isMain",
    "partOf",
    "isolatesParts",
    "restoresAfter",
    "requires",
    "facility",
    "notes"
  ],
  "#/properties/sites/items/properties/facility/additionalProperties": [
    "grade",
    "gradeBasis",
    "gradeFiledOn",
    "floorSquareMetres",
    "powerMegawatts",
    "powerFeeds",
    "upsPaths",
    "upsMinutes",
    "generatorHours",
    "batteryType",
    "batteriesInOwnCompartment",
    "powerCablesAwayFromBatteries",
    "batteryMonitoringIntervalSeconds",
    "fireDetection",
    "fireSuppression",
    "suppressionSuitsBatteries",
    "suppressionAlternative",
    "hasSectionalPowerCutOff",
    "cutOffProcedure",
    "hasFloodBarriers",
    "hasDrainage",
    "responders",
    "detourRoutes",
    "accessControl"
  ],
  "#/properties/sites/items/properties/facility/properties/powerFeeds/items/additionalProperties": [
    "substation",
    "route"
  ],
  "#/properties/suppliers/items/additionalProperties": [
    "id",
    "name",
    "service",
    "contract",
    "contact",
    "requires",
    "agreedRecoveryTime",
    "agreedNotificationTime",
    "exitPlan",
    "lastAssuredOn",
    "alternates",
    "notes"
  ],
  "#/properties/channels/items/additionalProperties": [
    "id",
    "name",
    "kind",
    "contactTime",
    "requires",
    "notes"
  ],
  "#/properties/people/items/additionalProperties": [
    "id",
    "name",
    "post",
    "department",
    "contacts",
    "deputies",
    "requires",
    "skills",
    "notes"
  ],
  "#/properties/people/items/properties/contacts/items/additionalProperties": [
    "channel",
    "address",
    "verifiedOn"
  ],
  "#/properties/teams/items/additionalProperties": [
    "id",
    "name",
    "function",
    "lead",
    "deputies",
    "members",
    "minimum",
    "concurrentRecoveries",
    "duties",
    "authority",
    "relief",
    "situationRoom",
    "alternateSituationRoom",
    "normalTeam",
    "notes"
  ],
  "#/properties/contactTrees/items/additionalProperties": [
    "id",
    "name",
    "root",
    "calls",
    "notes"
  ],
  "#/properties/contactTrees/items/properties/calls/items/additionalProperties": [
    "from",
    "to"
  ],
  "#/properties/systems/items/additionalProperties": [
    "id",
    "name",
    "description",
    "layer",
    "owner",
    "rto",
    "rpo",
    "requires",
    "deployments",
    "minimumCapacityPercent",
    "holdsData",
    "claimedRedundancy",
    "technology",
    "isRecoveryTool",
    "notes"
  ],
  "#/properties/systems/items/properties/deployments/items/additionalProperties": [
    "site",
    "role",
    "capacityPercent",
    "requires",
    "replication",
    "isIsolated",
    "isEncrypted",
    "restoreTestedOn",
    "activation"
  ],
  "#/properties/systems/items/properties/deployments/items/properties/replication/additionalProperties": [
    "mode",
    "lag"
  ],
  "#/properties/systems/items/properties/deployments/items/properties/activation/additionalProperties": [
    "mode",
    "duration",
    "team",
    "requires",
    "measured"
  ],
  "#/properties/systems/items/properties/deployments/items/properties/activation/properties/measured/additionalProperties": [
    "duration",
    "on",
    "scope",
    "exercise"
  ],
  "#/properties/criticalProcesses/items/additionalProperties": [
    "id",
    "name",
    "description",
    "owner",
    "department",
    "isCore",
    "rto",
    "rpo",
    "mtpd",
    "mbco",
    "resumption",
    "requires",
    "peakPeriods",
    "workaround",
    "staffRequired",
    "workplace",
    "vitalRecords",
    "notes"
  ],
  "#/properties/criticalProcesses/items/properties/mbco/additionalProperties": [
    "percent",
    "description"
  ],
  "#/properties/criticalProcesses/items/properties/workaround/additionalProperties": [
    "description",
    "sustainableFor"
  ],
  "#/properties/impactAnalysis/additionalProperties": [
    "method",
    "on",
    "approvedBy",
    "categories",
    "levels",
    "intolerableFromLevel",
    "assessments"
  ],
  "#/properties/impactAnalysis/properties/categories/items/additionalProperties": [
    "id",
    "name"
  ],
  "#/properties/impactAnalysis/properties/levels/items/additionalProperties": [
    "level",
    "name",
    "description"
  ],
  "#/properties/impactAnalysis/properties/assessments/items/additionalProperties": [
    "process",
    "ratings",
    "lossPerHourKrw",
    "rationale"
  ],
  "#/properties/impactAnalysis/properties/assessments/items/properties/ratings/items/additionalProperties": [
    "category",
    "after",
    "level"
  ],
  "#/properties/recoveryPriorities/items/additionalProperties": [
    "tier",
    "name",
    "elements",
    "reason",
    "mayStayDownFor"
  ],
  "#/properties/risks/items/additionalProperties": [
    "id",
    "name",
    "hazard",
    "isControllable",
    "controlReason",
    "likelihood",
    "impact",
    "affects",
    "treatment",
    "owner",
    "reviewedOn",
    "notes"
  ],
  "#/properties/strategies/items/additionalProperties": [
    "id",
    "name",
    "description",
    "elements",
    "costKrw",
    "timeToImplement",
    "longestUse",
    "sharePercent",
    "notes"
  ],
  "#/properties/response/additionalProperties": [
    "detection",
    "decision",
    "detectionWithoutMonitoring",
    "monitoredBy",
    "declarers",
    "attempt",
    "silenceRule",
    "severityLevels"
  ],
  "#/properties/response/properties/severityLevels/items/additionalProperties": [
    "name",
    "criteria",
    "nationalAlert",
    "actions"
  ],
  "#/properties/procedures/items/additionalProperties": [
    "id",
    "name",
    "layer",
    "phase",
    "team",
    "elements",
    "steps",
    "progressReportEvery",
    "notes"
  ],
  "#/properties/procedures/items/properties/steps/items/additionalProperties": [
    "action",
    "by",
    "duration",
    "requires"
  ],
  "#/properties/scenarios/items/additionalProperties": [
    "id",
    "name",
    "description",
    "lost",
    "notes"
  ],
  "#/properties/scenarios/items/properties/lost/items/additionalProperties": [
    "element",
    "for",
    "destroyed"
  ],
  "#/properties/communications/items/additionalProperties": [
    "id",
    "name",
    "audience",
    "recipient",
    "trigger",
    "deadline",
    "repeatEvery",
    "channel",
    "alternateChannel",
    "owner",
    "approver",
    "message",
    "contents",
    "regulation",
    "notes"
  ],
  "#/properties/compensation/additionalProperties": [
    "principles",
    "coversFreeServices",
    "rules",
    "intake",
    "noticeDays"
  ],
  "#/properties/compensation/properties/rules/items/additionalProperties": [
    "claim",
    "evidence",
    "amount"
  ],
  "#/properties/securityMeasures/items/additionalProperties": [
    "id",
    "name",
    "description",
    "owner"
  ],
  "#/properties/returnToNormal/additionalProperties": [
    "criteria",
    "steps",
    "integrityChecks"
  ],
  "#/properties/returnToNormal/properties/integrityChecks/items/additionalProperties": [
    "element",
    "check",
    "owner"
  ],
  "#/properties/exercises/items/additionalProperties": [
    "id",
    "name",
    "kind",
    "scenario",
    "scope",
    "plannedOn",
    "heldOn",
    "lead",
    "teams",
    "result",
    "reportedOn",
    "reportedTo",
    "measurements",
    "findings",
    "notes"
  ],
  "#/properties/exercises/items/properties/measurements/items/additionalProperties": [
    "element",
    "duration"
  ],
  "#/properties/exercises/items/properties/findings/items/additionalProperties": [
    "text",
    "owner",
    "dueOn",
    "closedOn"
  ],
  "#/properties/improvementMeasures/items/additionalProperties": [
    "id",
    "name",
    "description",
    "addresses",
    "elements",
    "owner",
    "costKrw",
    "dueOn",
    "state",
    "doneOn",
    "evidence",
    "notes"
  ],
  "#/properties/acceptedRisks/items/additionalProperties": [
    "finding",
    "element",
    "reason",
    "by",
    "until"
  ],
  "#/properties/filings/items/additionalProperties": [
    "id",
    "name",
    "kind",
    "authority",
    "coversYear",
    "dueOn",
    "filedOn",
    "reference",
    "notes"
  ],
  "#/properties/inspections/items/additionalProperties": [
    "id",
    "name",
    "authority",
    "heldOn",
    "result",
    "orders"
  ],
  "#/properties/inspections/items/properties/orders/items/additionalProperties": [
    "text",
    "dueOn",
    "closedOn"
  ],
  "#/properties/recoverySupplies/items/additionalProperties": [
    "id",
    "name",
    "quantity",
    "site",
    "checkedOn"
  ],
  "#/properties/agreements/items/additionalProperties": [
    "id",
    "name",
    "kind",
    "counterpart",
    "testedOn",
    "notes"
  ],
  "#/properties/attestations/items/additionalProperties": [
    "requirement",
    "by",
    "on",
    "until",
    "reference",
    "statement"
  ],
  "#/properties/exclusions/items/additionalProperties": [
    "requirement",
    "reason",
    "approvedBy",
    "on"
  ],
  "#/properties/vitalRecords/items/additionalProperties": [
    "id",
    "name",
    "system",
    "copies",
    "retentionYears",
    "owner"
  ],
  "#/properties/glossary/items/additionalProperties": [
    "term",
    "meaning"
  ],
  "#/properties/documents/items/additionalProperties": [
    "id",
    "name",
    "version",
    "place",
    "owner"
  ],
  "#/$defs/text/anyOf/1/additionalProperties": [
    "ko",
    "en"
  ],
  "#/$defs/need/anyOf/1/additionalProperties": [
    "anyOf"
  ]
};
