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
    "exerciseProgramme",
    "exercises",
    "incidents",
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
    "documents",
    "provenance"
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
    "distribution",
    "deactivationCriteria",
    "coverageDuration",
    "reviewTriggers",
    "reviewIntervalMonths",
    "recordRetentionYears",
    "scopeExclusions",
    "targets"
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
  "#/properties/plan/properties/scopeExclusions/items/additionalProperties": [
    "what",
    "reason"
  ],
  "#/properties/plan/properties/targets/items/additionalProperties": [
    "objective",
    "measure",
    "target",
    "resources",
    "owner",
    "dueOn",
    "result",
    "evaluatedOn"
  ],
  "#/properties/organization/additionalProperties": [
    "name",
    "legalEntity",
    "country",
    "sectors",
    "description",
    "figures",
    "businessRegistrationNumber",
    "context",
    "climateChange",
    "interestedParties",
    "legalRegister"
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
    "employees",
    "basis"
  ],
  "#/properties/organization/properties/climateChange/additionalProperties": [
    "isRelevant",
    "reason"
  ],
  "#/properties/organization/properties/interestedParties/items/additionalProperties": [
    "name",
    "needs"
  ],
  "#/properties/organization/properties/legalRegister/items/additionalProperties": [
    "name",
    "citation",
    "duty",
    "owner",
    "reviewedOn",
    "regime",
    "appliesFrom"
  ],
  "#/properties/governance/additionalProperties": [
    "policy",
    "policyApprovedOn",
    "policyApprovedBy",
    "appointments",
    "dedicatedUnit",
    "budgetKrw",
    "committee",
    "trainingRecords",
    "audits",
    "managementReviews",
    "managementStatements"
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
  "#/properties/governance/properties/committee/additionalProperties": [
    "name",
    "chair",
    "members",
    "meetsEveryMonths"
  ],
  "#/properties/governance/properties/trainingRecords/items/additionalProperties": [
    "id",
    "name",
    "audience",
    "participants",
    "provider",
    "heldOn",
    "nextDueOn",
    "coveragePercent"
  ],
  "#/properties/governance/properties/audits/items/additionalProperties": [
    "id",
    "name",
    "auditor",
    "isIndependent",
    "heldOn",
    "reportedTo",
    "result",
    "findings"
  ],
  "#/properties/governance/properties/audits/items/properties/findings/items/additionalProperties": [
    "text",
    "owner",
    "dueOn",
    "closedOn"
  ],
  "#/properties/governance/properties/managementReviews/items/additionalProperties": [
    "heldOn",
    "by",
    "inputs",
    "decisions",
    "topics"
  ],
  "#/properties/governance/properties/managementStatements/items/additionalProperties": [
    "id",
    "name",
    "kind",
    "covers",
    "statedOn",
    "by",
    "approvedBy",
    "approvedOn",
    "retentionYears",
    "reference"
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
    "notes",
    "latitude",
    "longitude",
    "distances",
    "hazardZone",
    "capacityPeople"
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
    "accessControl",
    "upsRedundancy",
    "batteryKilowattHoursPerCompartment",
    "batteryRackSpacingMetres",
    "batteryDisconnect",
    "batteryDisconnectTestedOn",
    "upsInspectedOn",
    "generatorFuelLitres",
    "generatorTestedOn",
    "cooling",
    "cableRoutes",
    "compartments",
    "suppressionInspectedOn",
    "alarmGoesTo",
    "cctvRetentionDays",
    "cctvMegapixels",
    "isGuardedRoundTheClock",
    "safetyCheckIntervalMonths",
    "safetyCheckedOn",
    "liabilityInsurance",
    "gradeChange"
  ],
  "#/properties/sites/items/properties/facility/properties/powerFeeds/items/additionalProperties": [
    "substation",
    "route"
  ],
  "#/properties/sites/items/properties/facility/properties/cooling/additionalProperties": [
    "method",
    "redundancy",
    "isOnEmergencyPower",
    "runTimeWithoutCoolingMinutes",
    "waterSupplyHours"
  ],
  "#/properties/sites/items/properties/facility/properties/cableRoutes/items/additionalProperties": [
    "name",
    "carries",
    "carrier",
    "entry",
    "isSeparate"
  ],
  "#/properties/sites/items/properties/facility/properties/compartments/items/additionalProperties": [
    "name",
    "fireRatingMinutes",
    "hasOwnPowerCutOff"
  ],
  "#/properties/sites/items/properties/facility/properties/liabilityInsurance/additionalProperties": [
    "insurer",
    "policyNumber",
    "sumKrw",
    "validUntil"
  ],
  "#/properties/sites/items/properties/facility/properties/gradeChange/additionalProperties": [
    "to",
    "on",
    "interimManagement"
  ],
  "#/properties/sites/items/properties/distances/items/additionalProperties": [
    "site",
    "kilometres"
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
    "notes",
    "isCritical",
    "country",
    "owner",
    "contractEndsOn",
    "contacts",
    "hasFaultNotification",
    "hasAuditRights",
    "subcontractors",
    "exitPlanTestedOn",
    "assurance"
  ],
  "#/properties/suppliers/items/properties/contacts/items/additionalProperties": [
    "name",
    "channel",
    "address",
    "verifiedOn"
  ],
  "#/properties/channels/items/additionalProperties": [
    "id",
    "name",
    "kind",
    "contactTime",
    "requires",
    "notes",
    "isOutOfBand",
    "testedOn"
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
    "notes",
    "normalRole",
    "duties",
    "authority",
    "site",
    "reachableHours"
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
    "notes",
    "shifts",
    "reliefAfter",
    "firstHour"
  ],
  "#/properties/teams/items/properties/shifts/items/additionalProperties": [
    "name",
    "hours",
    "lead",
    "members"
  ],
  "#/properties/contactTrees/items/additionalProperties": [
    "id",
    "name",
    "root",
    "calls",
    "notes",
    "testedOn",
    "testResult"
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
    "notes",
    "version",
    "lastSwitchoverOn",
    "capacityPlan",
    "legacyReason"
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
    "activation",
    "backupEvery",
    "retentionDays",
    "integrityCheckedOn",
    "provider"
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
    "notes",
    "functions",
    "deputyOwner",
    "outputs",
    "customers",
    "isOutsourced",
    "isFreeOfCharge",
    "resources",
    "manualProcedure",
    "criticalityReason",
    "operationKinds",
    "reviewedOn",
    "dependenciesReviewedOn",
    "disruptionTolerances"
  ],
  "#/properties/criticalProcesses/items/properties/mbco/additionalProperties": [
    "percent",
    "description"
  ],
  "#/properties/criticalProcesses/items/properties/workaround/additionalProperties": [
    "description",
    "sustainableFor"
  ],
  "#/properties/criticalProcesses/items/properties/functions/items/additionalProperties": [
    "name",
    "description",
    "rto",
    "rpo",
    "mtpd",
    "mbco",
    "isCore"
  ],
  "#/properties/criticalProcesses/items/properties/resources/items/additionalProperties": [
    "kind",
    "need",
    "quantity",
    "minimumQuantity",
    "within"
  ],
  "#/properties/criticalProcesses/items/properties/disruptionTolerances/items/additionalProperties": [
    "protects",
    "maximumDisruption",
    "maximumDataLoss",
    "minimumService",
    "reason",
    "approvedOn",
    "reviewedOn"
  ],
  "#/properties/impactAnalysis/additionalProperties": [
    "method",
    "on",
    "approvedBy",
    "categories",
    "levels",
    "intolerableFromLevel",
    "assessments",
    "timeHorizons",
    "reviewedOn",
    "nextReviewOn",
    "notCritical"
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
    "rationale",
    "assessedOn",
    "by",
    "mtpdBasis"
  ],
  "#/properties/impactAnalysis/properties/assessments/items/properties/ratings/items/additionalProperties": [
    "category",
    "after",
    "level"
  ],
  "#/properties/impactAnalysis/properties/notCritical/items/additionalProperties": [
    "name",
    "operationKinds",
    "reason"
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
    "notes",
    "family",
    "scenario",
    "residualLikelihood",
    "residualImpact",
    "warningSigns",
    "secondaryDamage"
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
    "notes",
    "isChosen",
    "reason",
    "state",
    "approvedOn",
    "executionRisks"
  ],
  "#/properties/response/additionalProperties": [
    "detection",
    "decision",
    "detectionWithoutMonitoring",
    "monitoredBy",
    "declarers",
    "attempt",
    "silenceRule",
    "severityLevels",
    "escalation",
    "situationReportEvery",
    "logKeptBy"
  ],
  "#/properties/response/properties/severityLevels/items/additionalProperties": [
    "name",
    "criteria",
    "nationalAlert",
    "actions",
    "outageMinutes",
    "affectedUsers"
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
    "notes",
    "trigger",
    "place",
    "successCriteria",
    "testedOn"
  ],
  "#/properties/procedures/items/properties/steps/items/additionalProperties": [
    "action",
    "by",
    "duration",
    "requires",
    "check"
  ],
  "#/properties/scenarios/items/additionalProperties": [
    "id",
    "name",
    "description",
    "lost",
    "notes",
    "causes",
    "isWorstCase",
    "response",
    "reviewedOn"
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
    "notes",
    "deadlineFrom",
    "thresholdMinutes",
    "template",
    "spokesperson",
    "event",
    "stage"
  ],
  "#/properties/compensation/additionalProperties": [
    "principles",
    "coversFreeServices",
    "rules",
    "intake",
    "noticeDays",
    "legalBasis",
    "exemptions",
    "decidedBy"
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
    "owner",
    "phase",
    "reviewedOn"
  ],
  "#/properties/returnToNormal/additionalProperties": [
    "criteria",
    "steps",
    "integrityChecks",
    "declaredBy",
    "reviewWithinDays",
    "reconciliation"
  ],
  "#/properties/returnToNormal/properties/integrityChecks/items/additionalProperties": [
    "element",
    "check",
    "owner",
    "method",
    "acceptance",
    "signedOffBy"
  ],
  "#/properties/exerciseProgramme/additionalProperties": [
    "period",
    "objectives",
    "coverage",
    "approvedBy",
    "approvedOn",
    "filedOn"
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
    "notes",
    "objectives",
    "success",
    "isAnnounced",
    "isWithSuppliers",
    "observers",
    "runFor",
    "retestOn",
    "injects",
    "isIndustryWide",
    "reviewedOn",
    "lessons"
  ],
  "#/properties/exercises/items/properties/measurements/items/additionalProperties": [
    "element",
    "duration",
    "target",
    "dataLoss"
  ],
  "#/properties/exercises/items/properties/findings/items/additionalProperties": [
    "text",
    "owner",
    "dueOn",
    "closedOn"
  ],
  "#/properties/exercises/items/properties/injects/items/additionalProperties": [
    "after",
    "to",
    "text"
  ],
  "#/properties/incidents/items/additionalProperties": [
    "id",
    "name",
    "occurredOn",
    "duration",
    "isNearMiss",
    "elements",
    "cause",
    "reviewedOn",
    "lessons",
    "measures",
    "costKrw",
    "isBeyondTolerance",
    "reportedToBoardOn"
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
    "notes",
    "priority",
    "approvedBy"
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
    "notes",
    "triggeredOn"
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
    "notes",
    "validUntil",
    "contact"
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
    "owner",
    "form",
    "rpo",
    "checkedOn"
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
    "owner",
    "reviewedOn",
    "kind"
  ],
  "#/properties/provenance/items/additionalProperties": [
    "element",
    "field",
    "source",
    "confidence",
    "recordedOn",
    "by"
  ],
  "#/$defs/text/anyOf/1/additionalProperties": [
    "ko",
    "en"
  ],
  "#/$defs/need/anyOf/1/additionalProperties": [
    "anyOf"
  ]
};
