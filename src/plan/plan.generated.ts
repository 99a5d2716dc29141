// Made by `npm run generate` from schemas/plan.schema.json. Change the schema, not this file.

/**
 * Letters (of any alphabet), digits, dot, hyphen and underscore; begins with a letter or digit.
 */
export type Id = string;
/**
 * Text in the plan's language, or in both: { "ko": "...", "en": "..." }.
 */
export type Text =
  | string
  | {
      ko?: string;
      en?: string;
    };
/**
 * Calendar date, year-month-day.
 */
export type CalendarDate = string;
/**
 * How high a person or body stands: the governing body, a committee of it, executives (senior management), management below them, or a function beside the line (audit, risk, compliance).
 */
export type BodyLevel = 'board' | 'board-committee' | 'executives' | 'management' | 'independent-function';
/**
 * ISO 8601 duration in weeks, days, hours, minutes and seconds. Months and years have no fixed length and are refused.
 */
export type Duration = string;
/**
 * What a review or an audit deals with.
 */
export type ReviewTopic =
  | 'policy'
  | 'plan'
  | 'tolerances'
  | 'tests'
  | 'incidents'
  | 'audits'
  | 'suppliers'
  | 'resources'
  | 'improvement'
  | 'previous-actions'
  | 'changes'
  | 'performance'
  | 'feedback'
  | 'impact-and-risk';
/**
 * An id, or { "anyOf": [ids] } where one of them is enough.
 */
export type Need = Id | OneOf;
/**
 * Layer of the service stack that this belongs to.
 */
export type Layer =
  'facility' | 'network' | 'data' | 'platform' | 'service' | 'operations-tools' | 'monitoring';
/**
 * How much was switched over: one component, one zone (room, building), a whole site, or the whole organisation.
 */
export type Scope = 'component' | 'zone' | 'site' | 'organisation';

/**
 * A business continuity plan as data. One file, or a folder of files whose sections are joined.
 */
export interface Plan {
  /**
   * Address of this schema; lets an editor complete and check while you type.
   */
  $schema?: string;
  plan: PlanIdentity;
  organization: Organization;
  governance?: Governance;
  /**
   * Places: data centres, buildings, rooms, offices.
   */
  sites?: Site[];
  /**
   * Who provides what the organisation cannot do without.
   */
  suppliers?: Supplier[];
  /**
   * Means of reaching people.
   */
  channels?: Channel[];
  /**
   * Everybody whom the plan names.
   */
  people?: Person[];
  /**
   * Emergency teams.
   */
  teams?: Team[];
  /**
   * Who calls whom.
   */
  contactTrees?: ContactTree[];
  /**
   * Applications, data stores, networks, tools.
   */
  systems?: System[];
  /**
   * What the organisation must resume in time (ISO: prioritized activities).
   */
  criticalProcesses?: CriticalProcess[];
  impactAnalysis?: ImpactAnalysis;
  /**
   * What is recovered first.
   */
  recoveryPriorities?: RecoveryTier[];
  /**
   * Hazards and risks.
   */
  risks?: Risk[];
  /**
   * Continuity strategies.
   */
  strategies?: Strategy[];
  response?: EmergencyResponse;
  /**
   * Recovery procedures.
   */
  procedures?: Procedure[];
  /**
   * What is lost, and for how long.
   */
  scenarios?: Scenario[];
  /**
   * Who is told what, by when.
   */
  communications?: Communication[];
  compensation?: Compensation;
  userSupport?: UserSupport;
  /**
   * Security while the outage lasts.
   */
  securityMeasures?: SecurityMeasure[];
  returnToNormal?: ReturnToNormal;
  exerciseProgramme?: ExerciseProgramme;
  changeManagement?: ChangeManagement;
  /**
   * Programme and results.
   */
  exercises?: Exercise[];
  /**
   * Disruptions that have happened, and what was learnt.
   */
  incidents?: Incident[];
  /**
   * What is being done.
   */
  improvementMeasures?: ImprovementMeasure[];
  /**
   * Findings that somebody has accepted.
   */
  acceptedRisks?: AcceptedRisk[];
  /**
   * What was handed in to an authority, or received from one.
   */
  filings?: Filing[];
  /**
   * Visits of authorities.
   */
  inspections?: Inspection[];
  /**
   * Spare parts and supplies.
   */
  recoverySupplies?: RecoverySupply[];
  /**
   * Mutual aid and interconnection.
   */
  agreements?: Agreement[];
  /**
   * Insurance against what a disruption costs.
   */
  insurances?: Insurance[];
  /**
   * Certificates of the organisation’s continuity.
   */
  certificates?: Certificate[];
  /**
   * What a person has confirmed where no data can show it.
   */
  attestations?: Attestation[];
  /**
   * Requirements that do not apply, with the reason.
   */
  exclusions?: Exclusion[];
  /**
   * Records that are needed to go on.
   */
  vitalRecords?: VitalRecord[];
  /**
   * Terms.
   */
  glossary?: GlossaryTerm[];
  /**
   * Documents referred to.
   */
  documents?: ReferencedDocument[];
  /**
   * Where values come from, and how sure they are.
   */
  provenance?: SourceOfAValue[];
  brand?: Brand;
}
/**
 * The document itself: what it is called, which version, who approved it.
 */
export interface PlanIdentity {
  id: Id;
  title: Text;
  /**
   * Version of the plan.
   */
  version: string;
  /**
   * Language of the plan's texts and of the documents.
   */
  locale: 'ko' | 'en';
  /**
   * Version of this schema that the plan was written for.
   */
  schemaVersion?: 1;
  /**
   * Number under which the document is filed.
   */
  documentNumber?: string;
  classification?: Text;
  /**
   * A draft is marked as one on every page.
   */
  status?: 'draft' | 'approved';
  effectiveOn?: CalendarDate;
  lastReviewedOn?: CalendarDate;
  nextReviewOn?: CalendarDate;
  /**
   * Months after which an exercise or a measured switch-over no longer counts as recent.
   */
  exerciseIntervalMonths?: number;
  /**
   * Days within which every contact is to be called and confirmed.
   */
  contactVerificationIntervalDays?: number;
  owner?: Id;
  purpose?: Text;
  scope?: Text;
  /**
   * What the plan is to achieve.
   */
  objectives?: Text[];
  /**
   * What the plan takes for granted.
   */
  assumptions?: Text[];
  /**
   * What the plan leaves out, and why.
   */
  outOfScope?: Text[];
  /**
   * When the plan is activated.
   */
  activationCriteria?: Text[];
  /**
   * Who signs, in order.
   */
  approvals?: Approval[];
  /**
   * History of versions, newest first.
   */
  revisions?: Revision[];
  /**
   * Who holds a copy.
   */
  distribution?: CopyHolder[];
  /**
   * When the emergency organisation is dissolved and this plan ends; the counterpart of the activation criteria.
   */
  deactivationCriteria?: Text[];
  coverageDuration?: Duration;
  /**
   * Events after which the plan is reviewed at once.
   */
  reviewTriggers?: Text[];
  /**
   * Months after which the plan has to be reviewed at the latest.
   */
  reviewIntervalMonths?: number;
  /**
   * Years for which earlier versions and the records of exercises and incidents are kept.
   */
  recordRetentionYears?: number;
  /**
   * What is left out of the scope, with the reason.
   */
  scopeExclusions?: ExclusionFromScope[];
  /**
   * Objectives that can be measured, with who answers for them.
   */
  targets?: MeasurableObjective[];
  /**
   * What the plan or its policy lays down on topics that rule books ask for, each in words or with the place where it stands.
   */
  statements?: StatementOnATopic[];
  inventoryReviewedOn?: CalendarDate;
  /**
   * Changes of operations, structure, business, technology or location that this plan has to follow, latest first; an empty list says that there were none.
   */
  materialChanges?: MaterialChange[];
  availability?: Text;
}
/**
 * One signature.
 */
export interface Approval {
  role: Text;
  person?: Id;
  on?: CalendarDate;
  level?: BodyLevel;
}
/**
 * One version.
 */
export interface Revision {
  /**
   * Version.
   */
  version: string;
  on: CalendarDate;
  by?: Text;
  summary: Text;
}
/**
 * One holder.
 */
export interface CopyHolder {
  to: Text;
  form?: Text;
  place?: Text;
  /**
   * Whether this copy can be read when systems and networks are down.
   */
  isOffline?: boolean;
}
/**
 * Something that this plan leaves out.
 */
export interface ExclusionFromScope {
  what: Text;
  reason: Text;
}
/**
 * One objective with its measure.
 */
export interface MeasurableObjective {
  objective: Text;
  measure?: Text;
  target?: Text;
  task?: Text;
  resources?: Text;
  owner?: Id;
  dueOn?: CalendarDate;
  result?: Text;
  evaluatedOn?: CalendarDate;
}
/**
 * One statement.
 */
export interface StatementOnATopic {
  /**
   * What it is about.
   */
  topic:
    | 'continuity-of-critical-functions'
    | 'incident-response'
    | 'containment'
    | 'impact-estimation'
    | 'crisis-communication'
    | 'aims'
    | 'link-to-overall-plan'
    | 'basis-in-impact-analysis'
    | 'scope-limits'
    | 'transaction-recovery'
    | 'end-of-day-settlement'
    | 'links-with-market-participants'
    | 'identical-secondary-site'
    | 'escalation'
    | 'resources'
    | 'document-disposal';
  text?: Text;
}
/**
 * One change.
 */
export interface MaterialChange {
  on: CalendarDate;
  what: Text;
}
/**
 * Whose plan it is, with the figures by which rule books decide whom they apply to.
 */
export interface Organization {
  name: Text;
  legalEntity?: Text;
  /**
   * ISO 3166 code of the country of its head office.
   */
  country?: string;
  /**
   * ISO 3166 codes of other countries whose rule books concern it: a licence, a branch, a service offered there. Countries of its own sites count without being named.
   */
  jurisdictions?: string[];
  /**
   * What the organisation does.
   *
   * Items: Sector.
   */
  sectors?: (
    | 'online-service'
    | 'data-centre'
    | 'telecommunications'
    | 'mobile-telecommunications'
    | 'broadcasting'
    | 'bank'
    | 'payment'
    | 'insurance'
    | 'securities'
    | 'savings-bank'
    | 'credit-finance'
    | 'electronic-finance'
    | 'pension-fund'
    | 'hospital'
    | 'public-body'
    | 'manufacturing'
    | 'retail'
    | 'central-counterparty'
    | 'central-securities-depository'
    | 'trading-venue'
    | 'data-reporting-provider'
    | 'energy'
    | 'transport'
    | 'water'
    | 'other'
  )[];
  description?: Text;
  figures?: ScopeFigures;
  /**
   * Number under which the legal entity is registered.
   */
  businessRegistrationNumber?: string;
  context?: Text;
  climateChange?: ClimateChange;
  /**
   * Who depends on the organisation, or has a say, and what they need.
   */
  interestedParties?: InterestedParty[];
  /**
   * Laws, regulations and contracts that ask for continuity.
   */
  legalRegister?: LegalDuty[];
  /**
   * Standing by which rule books address the organisation, beyond its sectors.
   */
  regulatedAs?: (
    | 'broker-dealer'
    | 'sci-entity'
    | 'derivatives-clearing-organization'
    | 'systemically-important-clearing-organization'
    | 'derivatives-venue'
    | 'market-infrastructure-institution'
    | 'federal-agency'
    | 'hipaa-covered-entity'
    | 'hipaa-business-associate'
    | 'microenterprise'
    | 'simplified-ict-risk-framework'
    | 'threat-led-testing-entity'
    | 'nis2-essential-entity'
    | 'nis2-important-entity'
  )[];
}
/**
 * Figures of the previous year.
 */
export interface ScopeFigures {
  /**
   * Year that the figures are of.
   */
  year?: number;
  /**
   * Average over the last three months of the year.
   */
  averageDailyDomesticUsers?: number;
  /**
   * Percent, average over the last three months of the year.
   */
  domesticTrafficPercent?: number;
  /**
   * Square metres, all data centres that the organisation operates.
   */
  machineRoomFloorSquareMetres?: number;
  /**
   * Megawatts.
   */
  powerReceivingCapacityMegawatts?: number;
  /**
   * Won.
   */
  annualRevenueKrw?: number;
  /**
   * Won.
   */
  telecomServiceRevenueKrw?: number;
  /**
   * Of a facilities-based carrier.
   */
  subscribers?: number;
  /**
   * Of a facilities-based carrier.
   */
  lines?: number;
  /**
   * Head count.
   */
  employees?: number;
  basis?: Text;
  /**
   * Revenue of the year from information and communications services, in won.
   */
  informationServiceRevenueKrw?: number;
  /**
   * Total assets at the end of the year, in won.
   */
  totalAssetsKrw?: number;
  /**
   * Value of the electronic financial transactions of the year, in won.
   */
  electronicPaymentVolumeKrw?: number;
}
/**
 * Whether climate change matters for continuity (ISO 22301, amendment of 2024).
 */
export interface ClimateChange {
  /**
   * Whether it matters.
   */
  isRelevant?: boolean;
  reason?: Text;
}
/**
 * One party and its needs.
 */
export interface InterestedParty {
  name: Text;
  needs?: Text;
}
/**
 * One duty and who keeps track of it.
 */
export interface LegalDuty {
  name: Text;
  /**
   * Articles concerned.
   */
  citation?: string;
  duty?: Text;
  owner?: Id;
  reviewedOn?: CalendarDate;
  /**
   * Id of the regime of which it is the rule book.
   */
  regime?: string;
  appliesFrom?: CalendarDate;
}
/**
 * Policy and the posts that law or the organisation requires.
 */
export interface Governance {
  policy?: Text;
  policyApprovedOn?: CalendarDate;
  policyApprovedBy?: Text;
  /**
   * Posts held by named persons.
   */
  appointments?: Appointment[];
  dedicatedUnit?: DedicatedUnit;
  /**
   * Yearly budget for continuity, in won.
   */
  budgetKrw?: number;
  committee?: Committee;
  /**
   * Who was trained in what, and when.
   */
  trainingRecords?: TrainingRecord[];
  /**
   * Reviews of the plan by somebody who does not run it.
   */
  audits?: Audit[];
  /**
   * Reviews by top management.
   */
  managementReviews?: ManagementReview[];
  /**
   * What management has stated on continuity as a whole: self-assessments, attestations and yearly sign-offs.
   */
  managementStatements?: StatementByManagement[];
  /**
   * Version of the policy in force.
   */
  policyVersion?: string;
  policyApprovalLevel?: BodyLevel;
  policyNextReviewOn?: CalendarDate;
  policyCommunication?: Text;
  /**
   * Months within which continuity is audited again.
   */
  auditIntervalMonths?: number;
  /**
   * Account that holds the budget for disaster reduction and nothing else.
   */
  budgetAccount?: string;
  /**
   * What the policy speaks of.
   */
  policyTopics?: (
    | 'purpose'
    | 'scope'
    | 'objectives'
    | 'roles'
    | 'commitment'
    | 'resources'
    | 'training'
    | 'exercises'
    | 'maintenance'
    | 'coordination'
    | 'compliance'
    | 'escalation'
    | 'communication'
    | 'records'
    | 'suppliers'
    | 'improvement'
    | 'scenarios'
    | 'procedures'
  )[];
  /**
   * Months after which a training has to be repeated.
   */
  trainingIntervalMonths?: number;
  /**
   * Days within which somebody who takes a role in the plan is trained.
   */
  initialTrainingDays?: number;
}
/**
 * One post.
 */
export interface Appointment {
  /**
   * Which post.
   */
  post:
    | 'disaster-management-officer'
    | 'continuity-manager'
    | 'data-protection-officer'
    | 'information-security-officer'
    | 'government-liaison'
    | 'facility-manager'
    | 'crisis-manager'
    | 'chief-executive'
    | 'chief-risk-officer'
    | 'chief-information-officer'
    | 'chief-operating-officer'
    | 'internal-auditor'
    | 'registered-principal'
    | 'emergency-contact'
    | 'other';
  title?: Text;
  person: Id;
  deputy?: Id;
  /**
   * What the post answers for.
   */
  duties?: Text[];
  appointedOn?: CalendarDate;
  authorityNotifiedOn?: CalendarDate;
  /**
   * Rank of the holder in the organisation.
   */
  rank?: 'executive' | 'manager' | 'staff';
  /**
   * Sites for which the holder answers, such as the facilities of a facility manager.
   */
  sites?: Id[];
  headOf?: Text;
  reportedToBoardOn?: CalendarDate;
}
/**
 * The unit that manages disasters.
 */
export interface DedicatedUnit {
  name?: Text;
  /**
   * People who do nothing else.
   */
  headcount?: number;
  /**
   * What the unit covers.
   *
   * Items: A task.
   */
  tasks?: (
    | 'facility-grades'
    | 'protective-measures'
    | 'management-plan'
    | 'integrated-operation'
    | 'disaster-reporting'
    | 'other-laws'
    | 'other-safety'
  )[];
  /**
   * People of the unit.
   */
  members?: Id[];
}
/**
 * Body that steers continuity.
 */
export interface Committee {
  name?: Text;
  chair?: Id;
  /**
   * Who belongs to it.
   */
  members?: Id[];
  mandateLevel?: BodyLevel;
  /**
   * Months between meetings.
   */
  meetsEveryMonths?: number;
}
/**
 * One training.
 */
export interface TrainingRecord {
  id: Id;
  name: Text;
  audience?: Text;
  /**
   * Who took part.
   */
  participants?: Id[];
  provider?: Text;
  heldOn?: CalendarDate;
  nextDueOn?: CalendarDate;
  /**
   * Share of the audience that took part.
   */
  coveragePercent?: number;
  /**
   * Whether it was given by an institution that the authority has named.
   */
  isAccredited?: boolean;
  /**
   * Whom it was for, in fixed words.
   */
  audiences?: ('staff' | 'new-staff' | 'management' | 'board' | 'emergency-teams' | 'suppliers')[];
  /**
   * How it was given.
   */
  form?: 'classroom' | 'e-learning' | 'on-the-job' | 'simulation';
  contentReviewedOn?: CalendarDate;
}
/**
 * One audit.
 */
export interface Audit {
  id: Id;
  name: Text;
  auditor?: Text;
  /**
   * Whether the auditors do not run what they audited.
   */
  isIndependent?: boolean;
  /**
   * Whose audit it is: the internal audit function, an outside auditor, a certification body, an authority, or those who run it themselves.
   */
  kind?: 'internal-audit' | 'external-audit' | 'certification' | 'inspection' | 'self-review' | 'other';
  heldOn?: CalendarDate;
  reportedTo?: Text;
  /**
   * What was looked at, in fixed words.
   */
  topics?: ReviewTopic[];
  reportedToLevel?: BodyLevel;
  result?: Text;
  /**
   * What has to be put right.
   */
  findings?: FindingOfAnAudit[];
}
/**
 * One point.
 */
export interface FindingOfAnAudit {
  text: Text;
  owner?: Id;
  dueOn?: CalendarDate;
  closedOn?: CalendarDate;
}
/**
 * One review.
 */
export interface ManagementReview {
  heldOn: CalendarDate;
  by?: Text;
  /**
   * What was looked at: exercises, incidents, audits, resources, changes.
   */
  inputs?: Text[];
  /**
   * What was decided.
   */
  decisions?: Text[];
  /**
   * What was dealt with, in fixed words.
   */
  topics?: ReviewTopic[];
  level?: BodyLevel;
}
/**
 * One statement.
 */
export interface StatementByManagement {
  id: Id;
  name: Text;
  /**
   * Self-assessment in writing, attestation to an authority or the board, or sign-off of the arrangements.
   */
  kind?: 'self-assessment' | 'attestation' | 'sign-off';
  /**
   * What it deals with.
   */
  covers?: (
    | 'important-services'
    | 'tolerances'
    | 'mapping'
    | 'testing-plan'
    | 'test-results'
    | 'lessons'
    | 'vulnerabilities'
    | 'communications'
    | 'methods'
  )[];
  statedOn?: CalendarDate;
  by?: Text;
  level?: BodyLevel;
  approvedBy?: Text;
  approvalLevel?: BodyLevel;
  approvedOn?: CalendarDate;
  /**
   * Years for which this version is kept.
   */
  retentionYears?: number;
  /**
   * Where it is kept.
   */
  reference?: string;
}
/**
 * A place that can be lost.
 */
export interface Site {
  id: Id;
  name: Text;
  /**
   * What the place is.
   */
  kind?: 'data-centre' | 'building' | 'room' | 'office' | 'recovery-site' | 'near-site' | 'other';
  address?: Text;
  operator?: Id;
  /**
   * The main data centre.
   */
  isMain?: boolean;
  partOf?: Id;
  /**
   * False where there is no sectional power cut-off: losing one part takes the whole.
   */
  isolatesParts?: boolean;
  restoresAfter?: Duration;
  /**
   * What has to be up for this to be up: ids, or { "anyOf": [ids] } where one of them is enough.
   */
  requires?: Need[];
  facility?: Facility;
  notes?: Text;
  /**
   * Degrees north.
   */
  latitude?: number;
  /**
   * Degrees east.
   */
  longitude?: number;
  /**
   * How far it is from other sites, as the crow flies.
   */
  distances?: Distance[];
  hazardZone?: Text;
  seismicZone?: Text;
  /**
   * How many people can work there in an emergency.
   */
  capacityPeople?: number;
  /**
   * ISO 3166 code of the country; the organisation’s own where it is absent.
   */
  country?: string;
  /**
   * How much stands ready where work or systems are to move to: bare space, some equipment, all equipment, the same data, or a mobile unit.
   */
  readiness?: 'cold' | 'warm' | 'hot' | 'mirrored' | 'mobile';
  /**
   * Sites whose people or work move here.
   */
  alternateFor?: Id[];
  emergencyAccess?: Text;
}
/**
 * Up when one of these is up.
 */
export interface OneOf {
  /**
   * Ids of the alternatives.
   *
   * @minItems 1
   */
  anyOf: Id[];
}
/**
 * Power, cooling and fire protection.
 */
export interface Facility {
  /**
   * Facility grade under the Framework Act.
   */
  grade?: 'A' | 'B' | 'C' | 'D';
  gradeBasis?: Text;
  gradeFiledOn?: CalendarDate;
  /**
   * Machine room, square metres.
   */
  floorSquareMetres?: number;
  /**
   * Power-receiving capacity, megawatts.
   */
  powerMegawatts?: number;
  /**
   * Feeds from outside.
   */
  powerFeeds?: Feed[];
  /**
   * Independent paths of uninterruptible power.
   */
  upsPaths?: number;
  /**
   * How long batteries carry the load.
   */
  upsMinutes?: number;
  /**
   * Hours on own fuel.
   */
  generatorHours?: number;
  /**
   * Chemistry.
   */
  batteryType?: 'lithium-ion' | 'lead-acid' | 'other';
  /**
   * Walled off from UPS and other electrical gear, ceiling space included.
   */
  batteriesInOwnCompartment?: boolean;
  /**
   * No power line passes over or through the battery room.
   */
  powerCablesAwayFromBatteries?: boolean;
  /**
   * Seconds between readings.
   */
  batteryMonitoringIntervalSeconds?: number;
  /**
   * Kinds of detector in use.
   *
   * Items: Kind.
   */
  fireDetection?: (
    | 'battery-management-system'
    | 'smoke'
    | 'heat'
    | 'flame'
    | 'off-gas'
    | 'air-sampling'
    | 'thermal-camera'
    | 'cctv'
  )[];
  /**
   * What puts a fire out, by room.
   */
  fireSuppression?: Text[];
  /**
   * Whether it is known to work on this battery type.
   */
  suppressionSuitsBatteries?: boolean;
  suppressionAlternative?: Text;
  /**
   * Power can be cut zone by zone.
   */
  hasSectionalPowerCutOff?: boolean;
  cutOffProcedure?: Text;
  /**
   * Barriers and drains for underground space.
   */
  hasFloodBarriers?: boolean;
  /**
   * Pumps for underground space.
   */
  hasDrainage?: boolean;
  /**
   * People in charge of the facility, first and deputy.
   */
  responders?: Id[];
  /**
   * Alternative communication routes of this site.
   */
  detourRoutes?: Text[];
  accessControl?: Text;
  /**
   * How the uninterruptible supply is doubled.
   */
  upsRedundancy?: 'N' | 'N+1' | '2N' | '2N+1';
  /**
   * Largest battery capacity within one fire compartment, in kilowatt hours.
   */
  batteryKilowattHoursPerCompartment?: number;
  /**
   * Smallest distance between battery racks, in metres.
   */
  batteryRackSpacingMetres?: number;
  batteryDisconnect?: Text;
  batteryDisconnectTestedOn?: CalendarDate;
  upsInspectedOn?: CalendarDate;
  /**
   * Fuel stored for the generators, in litres.
   */
  generatorFuelLitres?: number;
  generatorTestedOn?: CalendarDate;
  cooling?: Cooling;
  /**
   * Ways by which network and power cables enter.
   */
  cableRoutes?: CableRoute[];
  /**
   * Zones that can be closed and cut off on their own.
   */
  compartments?: Compartment[];
  suppressionInspectedOn?: CalendarDate;
  /**
   * People, teams or channels that an alarm reaches by itself.
   */
  alarmGoesTo?: Id[];
  /**
   * Days for which footage is kept.
   */
  cctvRetentionDays?: number;
  /**
   * Resolution of the cameras, in megapixels.
   */
  cctvMegapixels?: number;
  /**
   * Whether guards or staff are there at all hours.
   */
  isGuardedRoundTheClock?: boolean;
  /**
   * Months between safety checks.
   */
  safetyCheckIntervalMonths?: number;
  safetyCheckedOn?: CalendarDate;
  liabilityInsurance?: LiabilityInsurance;
  gradeChange?: PlannedChangeOfGrade;
  /**
   * Whether machine rooms are let to others, used by the organisation alone, or leased by it as a closed area.
   */
  use?: 'third-party' | 'own-use' | 'leased-area';
  servedArea?: Text;
  /**
   * Lines that end here.
   */
  servedLines?: number;
  /**
   * Equipment without which the facility does not serve.
   */
  keyEquipment?: Text[];
  cardFiledOn?: CalendarDate;
  designatedOn?: CalendarDate;
  detourCompletedOn?: CalendarDate;
  /**
   * Highest power drawn, in kilowatts.
   */
  peakLoadKilowatts?: number;
  /**
   * Power that batteries and generators deliver, in kilowatts.
   */
  backupPowerKilowatts?: number;
  /**
   * Whether the load moves to the other feed by itself.
   */
  hasAutomaticTransfer?: boolean;
  singleFeedAcceptedOn?: CalendarDate;
  /**
   * Whether cameras record at all hours.
   */
  isCctvRoundTheClock?: boolean;
  /**
   * Whether the battery room is watched by cameras round the clock.
   */
  hasBatteryRoomCctv?: boolean;
  /**
   * Who can respond at night and on holidays: own employees, others from outside, or nobody on site but round-the-clock remote watch.
   */
  responderCover?: 'own-staff' | 'outside-staff-after-hours' | 'remote-watch' | 'office-hours';
  /**
   * Whether nobody works there.
   */
  isUnmanned?: boolean;
  /**
   * Least professional experience among the technicians on duty, in years.
   */
  technicianExperienceYears?: number;
  alarmTestedOn?: CalendarDate;
  /**
   * How batteries are doubled.
   */
  batteryRedundancy?: 'N' | 'N+1' | '2N' | '2N+1';
  /**
   * Whether the load can be fed around a failed uninterruptible supply.
   */
  hasPowerBypass?: boolean;
  /**
   * Whether power can be cut from outside the affected zone.
   */
  isPowerCutOffRemote?: boolean;
  /**
   * Whether gas and smoke of a battery fire are drawn out quickly.
   */
  hasRapidExhaust?: boolean;
  /**
   * Whether equipment stands below ground.
   */
  hasUndergroundSpace?: boolean;
  /**
   * Height of the lowest barrier against water, in metres.
   */
  floodBarrierMetres?: number;
  /**
   * Capacity of all batteries of the uninterruptible supply, in kilowatt-hours.
   */
  batteryKilowattHours?: number;
  /**
   * Whether the building is one that many people use.
   */
  isPublicBuilding?: boolean;
  alternativePlan?: Id;
}
/**
 * One feed.
 */
export interface Feed {
  substation: Text;
  route?: Text;
}
/**
 * How heat is carried off.
 */
export interface Cooling {
  method?: Text;
  /**
   * How the cooling is doubled.
   */
  redundancy?: 'N' | 'N+1' | '2N' | '2N+1';
  /**
   * Whether it runs on the generators.
   */
  isOnEmergencyPower?: boolean;
  /**
   * How long the equipment runs before it is too hot, in minutes.
   */
  runTimeWithoutCoolingMinutes?: number;
  /**
   * Hours for which the stored water lasts.
   */
  waterSupplyHours?: number;
}
/**
 * One way in.
 */
export interface CableRoute {
  name: Text;
  /**
   * What runs through it.
   */
  carries?: 'network' | 'power' | 'both';
  carrier?: Id;
  entry?: Text;
  /**
   * Whether it shares no duct, shaft or room with another route.
   */
  isSeparate?: boolean;
}
/**
 * One zone.
 */
export interface Compartment {
  name: Text;
  /**
   * Minutes for which its walls withstand a fire.
   */
  fireRatingMinutes?: number;
  /**
   * Whether its power can be cut without touching the others.
   */
  hasOwnPowerCutOff?: boolean;
}
/**
 * Insurance for damage to customers.
 */
export interface LiabilityInsurance {
  insurer?: Text;
  /**
   * Number of the policy.
   */
  policyNumber?: string;
  /**
   * Sum insured, in won.
   */
  sumKrw?: number;
  validUntil?: CalendarDate;
}
/**
 * A change of the facility grade that is under way.
 */
export interface PlannedChangeOfGrade {
  /**
   * Grade after the change.
   */
  to?: 'A' | 'B' | 'C' | 'D';
  on?: CalendarDate;
  interimManagement?: Text;
  /**
   * Grade by whose rules it is managed until then.
   */
  interimGrade?: 'A' | 'B' | 'C' | 'D';
  agreedOn?: CalendarDate;
}
/**
 * Distance to one site.
 */
export interface Distance {
  site: Id;
  /**
   * Distance.
   */
  kilometres: number;
}
/**
 * A supplier or facility operator.
 */
export interface Supplier {
  id: Id;
  name: Text;
  service?: Text;
  /**
   * Contract number or reference.
   */
  contract?: string;
  contact?: Text;
  /**
   * What has to be up for this to be up: ids, or { "anyOf": [ids] } where one of them is enough.
   */
  requires?: Need[];
  agreedRecoveryTime?: Duration;
  agreedNotificationTime?: Duration;
  exitPlan?: Text;
  lastAssuredOn?: CalendarDate;
  /**
   * Suppliers that could stand in.
   */
  alternates?: Id[];
  notes?: Text;
  /**
   * Whether a critical process stops without it.
   */
  isCritical?: boolean;
  /**
   * Country from which it serves, two letters.
   */
  country?: string;
  owner?: Id;
  contractEndsOn?: CalendarDate;
  /**
   * How it is reached in an emergency, in order.
   */
  contacts?: EmergencyContact[];
  /**
   * Whether the contract obliges it to report faults at once.
   */
  hasFaultNotification?: boolean;
  /**
   * Whether the organisation and its regulators may audit it.
   */
  hasAuditRights?: boolean;
  /**
   * On whom it relies in turn, as far as known.
   */
  subcontractors?: Text[];
  exitPlanTestedOn?: CalendarDate;
  assurance?: Text;
  failureResponse?: Text;
  crisisRole?: Text;
  /**
   * What it supplies.
   */
  kind?: 'data-centre' | 'cloud' | 'network' | 'power' | 'software' | 'staff' | 'other';
  /**
   * Whether it tests updates before they reach the organisation’s equipment.
   */
  hasUpdateTesting?: boolean;
  /**
   * Whether the contract gives priority over other customers in a disruption.
   */
  hasPriorityOfService?: boolean;
  continuityPlanReviewedOn?: CalendarDate;
}
/**
 * One way.
 */
export interface EmergencyContact {
  name?: Text;
  channel?: Id;
  /**
   * Number or address.
   */
  address?: string;
  verifiedOn?: CalendarDate;
}
/**
 * A means of communication.
 */
export interface Channel {
  id: Id;
  name: Text;
  /**
   * What it is.
   */
  kind?:
    | 'mobile'
    | 'landline'
    | 'sms'
    | 'messenger'
    | 'e-mail'
    | 'satellite'
    | 'radio'
    | 'public-address'
    | 'web'
    | 'social-media'
    | 'press'
    | 'other';
  contactTime?: Duration;
  /**
   * What has to be up for this to be up: ids, or { "anyOf": [ids] } where one of them is enough.
   */
  requires?: Need[];
  notes?: Text;
  /**
   * Whether it works when the organisation’s own systems are down.
   */
  isOutOfBand?: boolean;
  testedOn?: CalendarDate;
}
/**
 * A person with a part in the plan.
 */
export interface Person {
  id: Id;
  name: Text;
  post?: Text;
  department?: Text;
  /**
   * How to reach the person, first choice first.
   */
  contacts?: Contact[];
  /**
   * Who stands in, in order.
   */
  deputies?: Id[];
  /**
   * What this person needs to be able to work; it does not decide whether they can be called.
   */
  requires?: Need[];
  /**
   * What the person can recover.
   */
  skills?: Text[];
  notes?: Text;
  normalRole?: Text;
  /**
   * What the person does in an emergency.
   */
  duties?: Text[];
  /**
   * What the person may decide alone.
   */
  authority?: Text[];
  site?: Id;
  reachableHours?: Text;
}
/**
 * One way to reach a person.
 */
export interface Contact {
  channel: Id;
  /**
   * Number or address on that channel.
   */
  address?: string;
  verifiedOn?: CalendarDate;
}
/**
 * A team of the emergency organisation.
 */
export interface Team {
  id: Id;
  name: Text;
  /**
   * Command: situation room and decisions. Recovery: damage, recovery, time estimates. Support: customers, partners, staff, statements.
   */
  function?: 'command' | 'recovery' | 'support';
  lead: Id;
  /**
   * Deputies of the lead, in order.
   */
  deputies?: Id[];
  /**
   * The others.
   */
  members?: Id[];
  /**
   * How many must be reached before the team can work.
   */
  minimum?: number;
  /**
   * How many recoveries it can work on at once; no limit when absent.
   */
  concurrentRecoveries?: number;
  /**
   * What it does, in order.
   */
  duties?: Text[];
  /**
   * What it may decide by itself.
   */
  authority?: Text[];
  relief?: Text;
  situationRoom?: Id;
  alternateSituationRoom?: Id;
  normalTeam?: Text;
  notes?: Text;
  /**
   * Who is on duty when, in a recovery that lasts.
   */
  shifts?: Shift[];
  reliefAfter?: Duration;
  /**
   * What the team does in the first hour, in order.
   */
  firstHour?: Text[];
  /**
   * Parts of the response that the team plays.
   *
   * Items: One.
   */
  roles?: ('emergency-response' | 'crisis-management' | 'business-resumption' | 'substitute-staff')[];
  /**
   * Suppliers that send people to the team.
   */
  suppliers?: Id[];
}
/**
 * One shift.
 */
export interface Shift {
  name: Text;
  /**
   * From when to when, as hours of the day.
   */
  hours?: string;
  lead?: Id;
  /**
   * Who is on it.
   */
  members?: Id[];
}
/**
 * One tree.
 */
export interface ContactTree {
  id: Id;
  name: Text;
  root: Id;
  /**
   * In the order in which a caller makes them.
   */
  calls?: Call[];
  notes?: Text;
  testedOn?: CalendarDate;
  testResult?: Text;
}
/**
 * One call.
 */
export interface Call {
  from: Id;
  to: Id;
}
/**
 * A system or shared service.
 */
export interface System {
  id: Id;
  name: Text;
  description?: Text;
  layer?: Layer;
  owner?: Id;
  rto?: Duration;
  rpo?: Duration;
  /**
   * What has to be up for this to be up: ids, or { "anyOf": [ids] } where one of them is enough.
   */
  requires?: Need[];
  /**
   * Copies at sites; none for a thing in itself (a SaaS product, a network).
   *
   * @minItems 1
   */
  deployments?: Deployment[];
  /**
   * Percent of normal load from which it serves.
   */
  minimumCapacityPercent?: number;
  /**
   * Data can be lost with it.
   */
  holdsData?: boolean;
  /**
   * What the owner says: none, data copies only, a twin system elsewhere, or more than two at every layer.
   */
  claimedRedundancy?: 'none' | 'data' | 'system' | 'multiple';
  /**
   * Languages, products, versions.
   */
  technology?: Text[];
  /**
   * Operations or management tool that recoveries need (deployment, switch-over, administration, monitoring).
   */
  isRecoveryTool?: boolean;
  notes?: Text;
  /**
   * Version in use.
   */
  version?: string;
  lastSwitchoverOn?: CalendarDate;
  capacityPlan?: Text;
  legacyReason?: Text;
  /**
   * Whether it is past the support of its maker or otherwise outdated.
   */
  isLegacy?: boolean;
  risksAssessedOn?: CalendarDate;
  changedOn?: CalendarDate;
  loadThresholds?: LoadThresholds;
  /**
   * Impact level of the system (FIPS 199: the highest for confidentiality, integrity and availability).
   */
  securityImpactLevel?: 'low' | 'moderate' | 'high';
  /**
   * Kinds of data that it holds and that rule books protect.
   */
  dataKinds?: ('personal' | 'health' | 'payment' | 'financial')[];
  transactionRecovery?: Text;
  safeMode?: Text;
}
/**
 * A copy of the system at a site.
 */
export interface Deployment {
  site: Id;
  /**
   * Active: serving now. Standby: ready to take over. Backup: a copy to restore from.
   */
  role?: 'active' | 'standby' | 'backup';
  /**
   * Percent of normal load that this copy can carry.
   */
  capacityPercent?: number;
  /**
   * What this copy needs besides its site, to start and to run.
   */
  requires?: Need[];
  replication?: Replication;
  /**
   * Backup that an attacker on the network cannot reach.
   */
  isIsolated?: boolean;
  /**
   * Backup that is encrypted.
   */
  isEncrypted?: boolean;
  restoreTestedOn?: CalendarDate;
  activation?: Activation;
  backupEvery?: Duration;
  /**
   * Days for which backups are kept.
   */
  retentionDays?: number;
  integrityCheckedOn?: CalendarDate;
  provider?: Id;
  accessRestrictedTo?: Text;
  /**
   * What a backup holds.
   */
  contents?: ('user-data' | 'system-data' | 'documentation' | 'software' | 'settings')[];
}
/**
 * How data gets to this copy.
 */
export interface Replication {
  /**
   * Kind of replication.
   */
  mode: 'synchronous' | 'asynchronous' | 'backup';
  lag?: Duration;
}
/**
 * How a copy is brought into service; for an active copy, how it is restarted.
 */
export interface Activation {
  /**
   * Automatic (fail-over) or manual (switch-over).
   */
  mode?: 'automatic' | 'manual';
  duration?: Duration;
  team?: Id;
  /**
   * Tools that the switch-over itself needs; needed to start only.
   */
  requires?: Need[];
  measured?: Measured;
}
/**
 * What an exercise or a real event took.
 */
export interface Measured {
  duration: Duration;
  on: CalendarDate;
  scope: Scope;
  exercise?: Id;
}
/**
 * Share of capacity from which each level of load begins, in percent.
 */
export interface LoadThresholds {
  /**
   * Load from which the level is “caution”, in percent of capacity.
   */
  cautionPercent?: number;
  /**
   * Load from which the level is “alert”, in percent of capacity.
   */
  alertPercent?: number;
  /**
   * Load from which the level is “serious”, in percent of capacity.
   */
  seriousPercent?: number;
}
/**
 * One critical process.
 */
export interface CriticalProcess {
  id: Id;
  name: Text;
  description?: Text;
  owner?: Id;
  department?: Text;
  /**
   * A core function by which users know the service.
   */
  isCore?: boolean;
  rto?: Duration;
  rpo?: Duration;
  mtpd?: Duration;
  mbco?: MBCO;
  resumption?: Duration;
  /**
   * What has to be up for this to be up: ids, or { "anyOf": [ids] } where one of them is enough.
   */
  requires?: Need[];
  /**
   * When a disruption hurts most.
   */
  peakPeriods?: Text[];
  workaround?: Workaround;
  /**
   * People needed to run it at its minimum.
   */
  staffRequired?: number;
  workplace?: Text;
  /**
   * Records it cannot do without.
   */
  vitalRecords?: Id[];
  notes?: Text;
  /**
   * Functions with objectives of their own, where the process as a whole is too coarse.
   */
  functions?: Function[];
  deputyOwner?: Id;
  /**
   * Products or services that it gives.
   */
  outputs?: Text[];
  /**
   * Who depends on it.
   */
  customers?: Text[];
  /**
   * Whether a supplier runs it.
   */
  isOutsourced?: boolean;
  /**
   * Whether its users pay nothing.
   */
  isFreeOfCharge?: boolean;
  /**
   * What it needs to run at its least acceptable level, by kind.
   */
  resources?: Resource[];
  manualProcedure?: Text;
  criticalityReason?: Text;
  /**
   * Kinds of operation that supervisors name and that it carries out.
   */
  operationKinds?: (
    | 'payments'
    | 'deposit-taking'
    | 'custody'
    | 'settlement-and-clearing'
    | 'claims-processing'
    | 'investment-management'
    | 'fund-administration'
    | 'customer-enquiries'
    | 'other'
  )[];
  reviewedOn?: CalendarDate;
  dependenciesReviewedOn?: CalendarDate;
  /**
   * How much disruption is tolerable at most, as supervisors ask for it (impact tolerance, tolerance level); one entry for each interest that it protects.
   */
  disruptionTolerances?: ToleranceForDisruption[];
}
/**
 * Minimum business continuity objective: least acceptable service during a disruption.
 */
export interface MBCO {
  /**
   * Percent of normal.
   */
  percent?: number;
  description?: Text;
}
/**
 * How it goes on without its systems.
 */
export interface Workaround {
  description: Text;
  sustainableFor?: Duration;
}
/**
 * One function of the process.
 */
export interface Function {
  name: Text;
  description?: Text;
  rto?: Duration;
  rpo?: Duration;
  mtpd?: Duration;
  mbco?: Text;
  /**
   * Whether it comes first.
   */
  isCore?: boolean;
}
/**
 * One need.
 */
export interface Resource {
  /**
   * Kind of resource.
   */
  kind: 'people' | 'data' | 'buildings' | 'equipment' | 'ict' | 'transport' | 'finance' | 'partners';
  need: Text;
  /**
   * How much, normally.
   */
  quantity?: number;
  /**
   * How much at the least acceptable level.
   */
  minimumQuantity?: number;
  within?: Duration;
}
/**
 * One tolerance.
 */
export interface ToleranceForDisruption {
  /**
   * Whose harm it limits: customers, the firm itself, or the financial system.
   */
  protects?: 'customers' | 'firm' | 'financial-system';
  maximumDisruption?: Duration;
  maximumDataLoss?: Duration;
  minimumService?: Text;
  reason?: Text;
  approvedOn?: CalendarDate;
  approvalLevel?: BodyLevel;
  reviewedOn?: CalendarDate;
  /**
   * How its values were changed, in any order; an empty list says that they never were.
   */
  changes?: ChangeOfATolerance[];
}
/**
 * One change.
 */
export interface ChangeOfATolerance {
  on: CalendarDate;
  previousDisruption?: Duration;
  previousDataLoss?: Duration;
  reason?: Text;
}
/**
 * Effect of a disruption over time (BIA).
 */
export interface ImpactAnalysis {
  method?: Text;
  on?: CalendarDate;
  approvedBy?: Text;
  approvalLevel?: BodyLevel;
  /**
   * Kinds of impact.
   */
  categories?: ImpactCategory[];
  /**
   * Scale, lowest first.
   */
  levels?: ImpactLevel[];
  /**
   * Level from which an impact is intolerable.
   */
  intolerableFromLevel?: number;
  /**
   * One per critical process.
   */
  assessments?: Assessment[];
  /**
   * Moments after the beginning of a disruption for which impact is rated.
   */
  timeHorizons?: Duration[];
  reviewedOn?: CalendarDate;
  nextReviewOn?: CalendarDate;
  /**
   * Activities that were considered and found not critical.
   */
  notCritical?: ActivityFoundNotCritical[];
}
/**
 * Kind of impact.
 */
export interface ImpactCategory {
  id: Id;
  name: Text;
}
/**
 * One step.
 */
export interface ImpactLevel {
  /**
   * Number.
   */
  level: number;
  name: Text;
  description?: Text;
}
/**
 * Impact of losing one process.
 */
export interface Assessment {
  process: Id;
  /**
   * Impact after a time.
   */
  ratings: Rating[];
  /**
   * Won.
   */
  lossPerHourKrw?: number;
  rationale?: Text;
  assessedOn?: CalendarDate;
  by?: Text;
  mtpdBasis?: Text;
}
/**
 * One rating.
 */
export interface Rating {
  category: Id;
  after: Duration;
  /**
   * Level.
   */
  level: number;
}
/**
 * One activity.
 */
export interface ActivityFoundNotCritical {
  name: Text;
  /**
   * Kinds of operation that supervisors name and that it carries out.
   */
  operationKinds?: (
    | 'payments'
    | 'deposit-taking'
    | 'custody'
    | 'settlement-and-clearing'
    | 'claims-processing'
    | 'investment-management'
    | 'fund-administration'
    | 'customer-enquiries'
    | 'other'
  )[];
  reason?: Text;
}
/**
 * One tier; 1 is first.
 */
export interface RecoveryTier {
  /**
   * 1 is first.
   */
  tier: number;
  name?: Text;
  /**
   * Systems, processes and others in this tier.
   */
  elements: Id[];
  reason?: Text;
  mayStayDownFor?: Duration;
}
/**
 * One hazard.
 */
export interface Risk {
  id: Id;
  name: Text;
  /**
   * Kind.
   */
  hazard?:
    | 'fire'
    | 'earthquake'
    | 'flood'
    | 'storm'
    | 'power'
    | 'cooling'
    | 'network'
    | 'hardware'
    | 'software'
    | 'human-error'
    | 'cyber-attack'
    | 'supplier-failure'
    | 'staff-shortage'
    | 'terror-war'
    | 'pandemic'
    | 'other';
  /**
   * Whether the organisation could have prevented it.
   */
  isControllable?: boolean;
  controlReason?: Text;
  /**
   * 1 rare to 5 frequent.
   */
  likelihood?: number;
  /**
   * 1 slight to 5 severe.
   */
  impact?: number;
  /**
   * Elements that it can take.
   */
  affects?: Id[];
  treatment?: Text;
  owner?: Id;
  reviewedOn?: CalendarDate;
  notes?: Text;
  /**
   * Family of causes.
   */
  family?: 'natural' | 'social' | 'technical';
  scenario?: Id;
  /**
   * Likelihood after treatment, 1 to 5.
   */
  residualLikelihood?: number;
  /**
   * Impact after treatment, 1 to 5.
   */
  residualImpact?: number;
  /**
   * What would be seen first.
   */
  warningSigns?: Text[];
  secondaryDamage?: Text;
}
/**
 * One strategy.
 */
export interface Strategy {
  id: Id;
  name: Text;
  description?: Text;
  /**
   * What it recovers.
   */
  elements?: Id[];
  /**
   * Won.
   */
  costKrw?: number;
  timeToImplement?: Duration;
  longestUse?: Duration;
  /**
   * Percent of normal operations that it carries.
   */
  sharePercent?: number;
  notes?: Text;
  /**
   * Whether it was chosen; others are kept to show what was weighed.
   */
  isChosen?: boolean;
  reason?: Text;
  /**
   * How far it is.
   */
  state?: 'planned' | 'in-progress' | 'in-place';
  approvedOn?: CalendarDate;
  approvalLevel?: BodyLevel;
  /**
   * What can keep it from working when it is needed, and what it depends on.
   */
  executionRisks?: Text[];
  /**
   * Whether it bridges the first time or carries for long.
   */
  horizon?: 'short-term' | 'long-term';
  /**
   * What kinds of resource it secures.
   */
  secures?: (
    | 'people'
    | 'data'
    | 'buildings'
    | 'equipment'
    | 'ict'
    | 'transport'
    | 'finance'
    | 'partners'
    | 'power'
    | 'telecommunications'
  )[];
}
/**
 * Detection, escalation, declaration.
 */
export interface EmergencyResponse {
  detection?: Duration;
  decision?: Duration;
  detectionWithoutMonitoring?: Duration;
  /**
   * Systems that watch.
   */
  monitoredBy?: Id[];
  /**
   * People who may declare.
   */
  declarers?: Id[];
  attempt?: Duration;
  silenceRule?: Text;
  /**
   * Own levels and what they trigger.
   */
  severityLevels?: SeverityLevel[];
  /**
   * Who is told next, and when.
   */
  escalation?: Text[];
  situationReportEvery?: Duration;
  logKeptBy?: Id;
  lifeSafety?: Text;
  logPlace?: Text;
  boardInformedWithin?: Duration;
  warningIntake?: Text;
  reviewedOn?: CalendarDate;
}
/**
 * One level.
 */
export interface SeverityLevel {
  name: Text;
  criteria: Text;
  /**
   * Level of the national crisis alert that it stands for.
   */
  nationalAlert?: 'attention' | 'caution' | 'alert' | 'serious';
  actions?: Text;
  /**
   * Minutes of outage from which the level applies.
   */
  outageMinutes?: number;
  /**
   * Users affected from which the level applies.
   */
  affectedUsers?: number;
}
/**
 * One procedure.
 */
export interface Procedure {
  id: Id;
  name: Text;
  layer?: Layer;
  /**
   * When it is used.
   */
  phase?: 'assess' | 'contain' | 'recover' | 'verify' | 'return';
  team?: Id;
  /**
   * What it recovers.
   */
  elements?: Id[];
  /**
   * In order.
   */
  steps?: ProcedureStep[];
  progressReportEvery?: Duration;
  notes?: Text;
  trigger?: Text;
  place?: Text;
  /**
   * How it is known to have worked.
   */
  successCriteria?: Text[];
  testedOn?: CalendarDate;
  reviewedOn?: CalendarDate;
  aim?: Text;
  endsWhen?: Text;
  exceptions?: Text;
  /**
   * Whether it can be read when systems and networks are down.
   */
  isAvailableOffline?: boolean;
  /**
   * What it is for, where it is not to recover an element.
   */
  purpose?:
    | 'emergency-operation'
    | 'emergency-access'
    | 'staff-relocation'
    | 'devolution'
    | 'financial-assessment'
    | 'operational-assessment'
    | 'counterparty-impact'
    | 'customer-assets'
    | 'regulatory-reporting'
    | 'media-statements'
    | 'cyber-response'
    | 'reconciliation'
    | 'configuration-parity'
    | 'emergency-funding';
}
/**
 * One step.
 */
export interface ProcedureStep {
  action: Text;
  by?: Id;
  duration?: Duration;
  /**
   * What has to be up for this to be up: ids, or { "anyOf": [ids] } where one of them is enough.
   */
  requires?: Need[];
  check?: Text;
}
/**
 * One disaster on paper.
 */
export interface Scenario {
  id: Id;
  name: Text;
  description?: Text;
  /**
   * What is lost at time zero.
   */
  lost?: Loss[];
  notes?: Text;
  /**
   * Kinds of cause that it stands for; rule books ask for a range of them.
   */
  causes?: (
    | 'cyber-attack'
    | 'insider-attack'
    | 'fire'
    | 'power-failure'
    | 'natural-disaster'
    | 'pandemic'
    | 'terror'
    | 'strike'
    | 'hardware-failure'
    | 'software-failure'
    | 'network-failure'
    | 'quality-drop'
    | 'premises-loss'
    | 'staff-shortage'
    | 'supplier-failure'
    | 'political-instability'
    | 'change-failure'
    | 'data-corruption'
    | 'market-participant-failure'
  )[];
  /**
   * Whether it is the worst that the plan prepares for.
   */
  isWorstCase?: boolean;
  response?: Text;
  reviewedOn?: CalendarDate;
}
/**
 * One loss.
 */
export interface Loss {
  /**
   * Id of an element, or system@site for its copies at one site.
   */
  element: string;
  for?: Duration;
  /**
   * The data there is gone, whether or not the place comes back.
   */
  destroyed?: boolean;
}
/**
 * One message.
 */
export interface Communication {
  id: Id;
  name: Text;
  /**
   * To whom.
   */
  audience?: 'authority' | 'user' | 'partner' | 'staff' | 'media';
  recipient?: Text;
  recipientSupplier?: Id;
  trigger?: Text;
  deadline?: Duration;
  repeatEvery?: Duration;
  channel?: Id;
  alternateChannel?: Id;
  owner?: Id;
  approver?: Id;
  message?: Text;
  /**
   * What the message holds.
   *
   * Items: Part.
   */
  contents?: (
    | 'status'
    | 'cause'
    | 'emergency-action'
    | 'recovery-plan'
    | 'estimate'
    | 'contact'
    | 'compensation'
    | 'nature'
    | 'impact'
    | 'time-and-place'
    | 'damage'
    | 'next-steps'
    | 'affected-services'
    | 'claimants'
    | 'compensation-basis'
    | 'claim-procedure'
  )[];
  /**
   * Rule that asks for it.
   */
  regulation?: string;
  notes?: Text;
  /**
   * The moment from which the deadline counts.
   */
  deadlineFrom?: 'detection' | 'classification' | 'declaration' | 'restoration' | 'previous-report';
  /**
   * Minutes of outage from which it is due.
   */
  thresholdMinutes?: number;
  template?: Text;
  spokesperson?: Id;
  /**
   * What it tells of.
   */
  event?:
    | 'outage'
    | 'operational-incident'
    | 'security-incident'
    | 'tolerance-breach'
    | 'plan-activation'
    | 'disaster'
    | 'service-suspension'
    | 'planned-work'
    | 'records-request'
    | 'other';
  /**
   * First notice, update, report of the root cause, or closing report.
   */
  stage?: 'first' | 'update' | 'root-cause' | 'closing';
  endsWhen?: Text;
  /**
   * Ids of requirements that it answers.
   */
  addresses?: string[];
  latestAfterDetection?: Duration;
  /**
   * Minutes of outage, summed over several within 24 hours, from which it is due.
   */
  accumulatedThresholdMinutes?: number;
  /**
   * Minutes of outage from which it is due where a facility of importance failed; 0 where it always is.
   */
  facilityThresholdMinutes?: number;
  /**
   * Minutes of outage from which it is due where many users are affected.
   */
  wideThresholdMinutes?: number;
  /**
   * Users from which the threshold for many users counts.
   */
  wideThresholdUsers?: number;
  updateDeadline?: Duration;
  /**
   * Cases in which it need not be sent, each with its test.
   *
   * Items: One.
   */
  exemptions?: (
    | 'announced-maintenance'
    | 'carrier-fault'
    | 'small-revenue'
    | 'few-users'
    | 'cloud-service'
    | 'brief-unforeseeable'
  )[];
  approach?: Text;
  /**
   * How users get it beside being sent it.
   */
  availableBy?: ('account-opening' | 'website' | 'on-request')[];
}
/**
 * How users are made whole.
 */
export interface Compensation {
  /**
   * On what grounds.
   */
  principles?: Text[];
  /**
   * Whether free services are covered.
   */
  coversFreeServices?: boolean;
  /**
   * By type of claim.
   */
  rules?: CompensationRule[];
  intake?: Text;
  /**
   * Days after restoration within which users are told.
   */
  noticeDays?: number;
  legalBasis?: Text;
  /**
   * When none is owed.
   */
  exemptions?: Text[];
  decidedBy?: Id;
}
/**
 * One rule.
 */
export interface CompensationRule {
  claim: Text;
  evidence?: Text;
  amount?: Text;
}
/**
 * How requests of users are handled.
 */
export interface UserSupport {
  /**
   * Languages in which requests are answered.
   *
   * Items: ISO 639 code.
   */
  languages?: string[];
  /**
   * How requests come in.
   *
   * Items: One.
   */
  means?: ('online' | 'phone')[];
  /**
   * Whether requests are handled as they come.
   */
  isRealTime?: boolean;
  /**
   * Business days within which a request is answered.
   */
  replyBusinessDays?: number;
  contact?: Text;
}
/**
 * One measure.
 */
export interface SecurityMeasure {
  id: Id;
  name: Text;
  description?: Text;
  owner?: Id;
  /**
   * When it applies.
   */
  phase?: 'outage' | 'recovery' | 'return';
  reviewedOn?: CalendarDate;
}
/**
 * Closing the emergency.
 */
export interface ReturnToNormal {
  /**
   * When it is over.
   */
  criteria?: Text[];
  /**
   * What is done.
   */
  steps?: Text[];
  /**
   * Before the emergency is closed.
   */
  integrityChecks?: IntegrityCheck[];
  /**
   * Who declares the return to normal.
   */
  declaredBy?: Id[];
  /**
   * Days within which the event is reviewed.
   */
  reviewWithinDays?: number;
  reconciliation?: Text;
  /**
   * What the steps cover, in fixed words.
   */
  tasks?: (
    | 'validate-data'
    | 'validate-function'
    | 'declare-end'
    | 'notify-users'
    | 'clean-up'
    | 'return-media'
    | 'back-up'
    | 'document'
    | 'review'
  )[];
}
/**
 * One check.
 */
export interface IntegrityCheck {
  element: Id;
  check: Text;
  owner?: Id;
  method?: Text;
  acceptance?: Text;
  signedOffBy?: Id;
}
/**
 * What the exercises of a period are to cover, and who has approved it.
 */
export interface ExerciseProgramme {
  /**
   * Which time it covers.
   */
  period?: string;
  /**
   * What the exercises together are to show.
   */
  objectives?: Text[];
  startsOn?: CalendarDate;
  endsOn?: CalendarDate;
  coverage?: Text;
  approvedBy?: Text;
  approvalLevel?: BodyLevel;
  approvedOn?: CalendarDate;
  filedOn?: CalendarDate;
}
/**
 * How changes are kept from becoming outages.
 */
export interface ChangeManagement {
  preTesting?: Text;
  approver?: Id;
  rollback?: Text;
  /**
   * When nothing is changed.
   */
  freezePeriods?: Text[];
  monitoring?: Text;
  carrierConsultation?: Text;
  /**
   * Months between checks of the organisation’s own equipment.
   */
  equipmentCheckIntervalMonths?: number;
  equipmentCheckedOn?: CalendarDate;
  reviewedOn?: CalendarDate;
}
/**
 * One exercise.
 */
export interface Exercise {
  id: Id;
  name: Text;
  /**
   * How far it goes.
   */
  kind?: 'tabletop' | 'walkthrough' | 'simulation' | 'partial-switchover' | 'full-switchover' | 'load-test';
  scenario?: Id;
  scope?: Scope;
  plannedOn?: CalendarDate;
  heldOn?: CalendarDate;
  lead?: Id;
  /**
   * Teams that take part.
   */
  teams?: Id[];
  result?: Text;
  reportedOn?: CalendarDate;
  reportedTo?: Text;
  /**
   * Times taken.
   */
  measurements?: Measurement[];
  /**
   * What went wrong.
   */
  findings?: ExerciseFinding[];
  notes?: Text;
  /**
   * What it is to show.
   */
  objectives?: Text[];
  /**
   * How it went against its objectives.
   */
  success?: 'passed' | 'partly' | 'failed';
  /**
   * Whether the participants knew of it.
   */
  isAnnounced?: boolean;
  /**
   * Whether suppliers took part.
   */
  isWithSuppliers?: boolean;
  /**
   * Who watched.
   */
  observers?: Text[];
  runFor?: Duration;
  retestOn?: CalendarDate;
  /**
   * Messages that the exercise lead gives out, at simulated times.
   */
  injects?: Inject[];
  /**
   * Whether it was an exercise of the whole industry.
   */
  isIndustryWide?: boolean;
  reviewedOn?: CalendarDate;
  /**
   * What was learnt.
   */
  lessons?: Text[];
  /**
   * What it tries out, in fixed words.
   */
  covers?: (
    | 'crisis-management'
    | 'crisis-communication'
    | 'call-tree'
    | 'evacuation'
    | 'cyber-attack'
    | 'switchover'
    | 'switchback'
    | 'backup-restore'
    | 'alternate-site'
    | 'supplier-failure'
    | 'supplier-insolvency'
    | 'political-risk'
    | 'staff-shortage'
    | 'end-to-end'
    | 'performance'
    | 'penetration'
    | 'threat-led-penetration'
  )[];
  reportedToAuthorityOn?: CalendarDate;
  reportedToBoardOn?: CalendarDate;
  /**
   * Whether those who plan and judge it do not run what it tries out.
   */
  isIndependentlyRun?: boolean;
  /**
   * Who took part beside the own teams, and what it was held together with.
   */
  involves?: (
    | 'suppliers'
    | 'customers'
    | 'members'
    | 'authorities'
    | 'internal-audit'
    | 'board'
    | 'related-plans'
    | 'utilities'
    | 'market-infrastructures'
  )[];
  /**
   * Whether real work ran on what it was switched to.
   */
  isLive?: boolean;
  /**
   * Whether it lasted for a full business day.
   */
  isFullBusinessDay?: boolean;
  /**
   * Whether everything was also brought back to its original, known state.
   */
  isWithReturn?: boolean;
}
/**
 * One time.
 */
export interface Measurement {
  element: Id;
  site?: Id;
  duration: Duration;
  target?: Duration;
  dataLoss?: Duration;
}
/**
 * One point.
 */
export interface ExerciseFinding {
  text: Text;
  owner?: Id;
  dueOn?: CalendarDate;
  closedOn?: CalendarDate;
  /**
   * 1 is first.
   */
  priority?: number;
  cause?: Text;
  verifiedOn?: CalendarDate;
}
/**
 * One message.
 */
export interface Inject {
  after: Duration;
  to?: Id;
  text: Text;
}
/**
 * One disruption.
 */
export interface Incident {
  id: Id;
  name: Text;
  occurredOn?: CalendarDate;
  duration?: Duration;
  /**
   * Whether it came to nothing.
   */
  isNearMiss?: boolean;
  /**
   * What was affected.
   */
  elements?: Id[];
  cause?: Text;
  reviewedOn?: CalendarDate;
  /**
   * What was learnt.
   */
  lessons?: Text[];
  /**
   * Improvement measures that follow from it.
   */
  measures?: Id[];
  /**
   * What it cost, in won.
   */
  costKrw?: number;
  /**
   * Whether the tolerance for disruption of a critical process was exceeded.
   */
  isBeyondTolerance?: boolean;
  reportedToBoardOn?: CalendarDate;
  /**
   * Whether it counts as major under a rule book that asks for reports.
   */
  isMajor?: boolean;
  /**
   * What the review looked into.
   */
  reviewedPoints?: ('response-speed' | 'forensics' | 'escalation' | 'communication' | 'cause' | 'recovery')[];
}
/**
 * One measure.
 */
export interface ImprovementMeasure {
  id: Id;
  name: Text;
  description?: Text;
  /**
   * Codes of findings or ids of requirements that it closes.
   *
   * Items: Finding code or requirement id.
   */
  addresses?: string[];
  /**
   * What it concerns.
   */
  elements?: Id[];
  owner?: Id;
  /**
   * Won.
   */
  costKrw?: number;
  dueOn?: CalendarDate;
  /**
   * State.
   */
  state?: 'planned' | 'in-progress' | 'done';
  doneOn?: CalendarDate;
  /**
   * Reference to the proof.
   */
  evidence?: string;
  notes?: Text;
  /**
   * 1 is first.
   */
  priority?: number;
  approvedBy?: Id;
  /**
   * What it follows from.
   */
  origin?: 'audit' | 'exercise' | 'incident' | 'management-review' | 'authority' | 'finding' | 'other';
  cause?: Text;
}
/**
 * One acceptance.
 */
export interface AcceptedRisk {
  /**
   * Code of the finding.
   */
  finding: string;
  element?: Id;
  reason: Text;
  by: Id;
  until: CalendarDate;
}
/**
 * One filing.
 */
export interface Filing {
  id: Id;
  name: Text;
  /**
   * What it is.
   */
  kind?:
    | 'management-plan'
    | 'facility-grades'
    | 'corrective-plan'
    | 'corrective-result'
    | 'exercise-report'
    | 'officer-notice'
    | 'guideline-received'
    | 'supplement-order-reply'
    | 'alternative-plan'
    | 'supplier-register'
    | 'supplier-agreement-notice'
    | 'offshoring-notice'
    | 'incident-manual'
    | 'stability-report'
    | 'crisis-manual'
    | 'emergency-contacts'
    | 'incident-report'
    | 'post-incident-report'
    | 'site-approval'
    | 'test-programme'
    | 'action-plan'
    | 'other';
  authority?: Text;
  /**
   * Year that it covers.
   */
  coversYear?: number;
  dueOn?: CalendarDate;
  filedOn?: CalendarDate;
  /**
   * Receipt number.
   */
  reference?: string;
  notes?: Text;
  /**
   * Places that it is about.
   */
  sites?: Id[];
  triggeredOn?: CalendarDate;
  /**
   * Version of the document that was handed in.
   */
  version?: string;
}
/**
 * One inspection.
 */
export interface Inspection {
  id: Id;
  name: Text;
  authority?: Text;
  heldOn?: CalendarDate;
  result?: Text;
  /**
   * Corrective orders.
   */
  orders?: CorrectiveOrder[];
  /**
   * What it was held for.
   */
  kind?: 'disaster-management' | 'data-centre-protection' | 'security-review' | 'self-inspection' | 'other';
}
/**
 * One order.
 */
export interface CorrectiveOrder {
  text: Text;
  dueOn?: CalendarDate;
  closedOn?: CalendarDate;
}
/**
 * One item.
 */
export interface RecoverySupply {
  id: Id;
  name: Text;
  /**
   * How many.
   */
  quantity?: number;
  site?: Id;
  checkedOn?: CalendarDate;
}
/**
 * One agreement.
 */
export interface Agreement {
  id: Id;
  name: Text;
  /**
   * What it covers.
   */
  kind?:
    | 'facility-sharing'
    | 'disaster-roaming'
    | 'interconnection'
    | 'detour'
    | 'supplies'
    | 'alternate-site'
    | 'storage'
    | 'other';
  counterpart?: Text;
  testedOn?: CalendarDate;
  notes?: Text;
  validUntil?: CalendarDate;
  contact?: Text;
}
/**
 * One.
 */
export interface Insurance {
  id: Id;
  name: Text;
  /**
   * What it covers.
   */
  covers?:
    | 'data-centre-liability'
    | 'electronic-finance-liability'
    | 'cyber'
    | 'business-interruption'
    | 'property'
    | 'other';
  insurer?: Text;
  /**
   * Number of the policy.
   */
  policyNumber?: string;
  /**
   * Sum insured or reserve held, in won.
   */
  sumKrw?: number;
  validUntil?: CalendarDate;
}
/**
 * One.
 */
export interface Certificate {
  id: Id;
  name: Text;
  /**
   * What it certifies.
   */
  kind?: 'disaster-reduction-excellence' | 'iso-22301' | 'iso-27001' | 'isms-p' | 'other';
  issuedOn?: CalendarDate;
  validUntil?: CalendarDate;
  renewalFiledOn?: CalendarDate;
  /**
   * Papers that are ready for renewal.
   *
   * Items: One.
   */
  renewalPapers?: ('plan-summary' | 'proof-of-criteria' | 'operating-record')[];
}
/**
 * One confirmation.
 */
export interface Attestation {
  /**
   * Id of the requirement.
   */
  requirement: string;
  by: Id;
  on: CalendarDate;
  until?: CalendarDate;
  /**
   * Document or record.
   */
  reference?: string;
  statement?: Text;
}
/**
 * One exclusion.
 */
export interface Exclusion {
  /**
   * Id of the requirement.
   */
  requirement: string;
  reason: Text;
  approvedBy: Id;
  on?: CalendarDate;
  until?: CalendarDate;
}
/**
 * One record.
 */
export interface VitalRecord {
  id: Id;
  name: Text;
  system?: Id;
  /**
   * Where copies are.
   */
  copies?: Text[];
  /**
   * Years.
   */
  retentionYears?: number;
  owner?: Id;
  form?: Text;
  rpo?: Duration;
  checkedOn?: CalendarDate;
  /**
   * What the record is.
   */
  kind?: 'transactions' | 'small-transactions' | 'logs' | 'configuration' | 'contracts' | 'other';
  /**
   * In which media it is kept.
   */
  media?: ('paper' | 'electronic')[];
}
/**
 * One term.
 */
export interface GlossaryTerm {
  term: Text;
  meaning: Text;
}
/**
 * One document.
 */
export interface ReferencedDocument {
  id: Id;
  name: Text;
  /**
   * Version.
   */
  version?: string;
  place?: Text;
  owner?: Id;
  reviewedOn?: CalendarDate;
  /**
   * What it is to this plan.
   */
  kind?:
    | 'policy'
    | 'procedure'
    | 'runbook'
    | 'manual'
    | 'contract'
    | 'map'
    | 'record'
    | 'plan'
    | 'diagram'
    | 'inventory'
    | 'form'
    | 'other';
  /**
   * What it regulates.
   */
  topic?:
    | 'service-stability'
    | 'incident-response'
    | 'crisis-action'
    | 'facility-management'
    | 'security'
    | 'other';
  approvedOn?: CalendarDate;
  /**
   * Version of this plan that it takes up.
   */
  embedsPlanVersion?: string;
}
/**
 * The source of one value, or of an entry as a whole.
 */
export interface SourceOfAValue {
  element: Id;
  /**
   * Name of its field; the whole entry where none is given.
   */
  field?: string;
  source: Text;
  /**
   * How sure it is.
   */
  confidence?: 'high' | 'medium' | 'low';
  recordedOn?: CalendarDate;
  by?: Text;
}
/**
 * How the documents look: the organisation's sign, colour, typeface, paper. The same object stands in a file for --brand, where it wins over the plan's.
 */
export interface Brand {
  /**
   * Picture at the top of covers, SVG or PNG; path inside the folder of the plan, or of the file for --brand.
   */
  logo?: string;
  /**
   * Colour of headings and rules, as # and six hexadecimal digits; made darker, and said so, where it could not be read on white paper.
   */
  accent?: string;
  typeface?: Typeface;
  name?: Text;
  /**
   * Size of the pages.
   */
  paper?: 'A4' | 'Letter';
  /**
   * Languages of the documents; the plan's own where absent.
   *
   * @minItems 1
   * @maxItems 2
   */
  languages?: ('ko' | 'en')[];
}
/**
 * Fonts that the PDFs are set in, static TrueType or OpenType (.ttf, .otf); a character that they lack is set in the built-in fonts. Pictures keep the built-in fonts.
 */
export interface Typeface {
  /**
   * Font of texts; path inside the folder of the plan, or of the file for --brand.
   */
  regular: string;
  /**
   * Font of headings and of what is stressed; path inside the folder of the plan, or of the file for --brand.
   */
  bold: string;
}
