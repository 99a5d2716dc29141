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
 * ISO 8601 duration in weeks, days, hours, minutes and seconds. Months and years have no fixed length and are refused.
 */
export type Duration = string;
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
  /**
   * Security while the outage lasts.
   */
  securityMeasures?: SecurityMeasure[];
  returnToNormal?: ReturnToNormal;
  /**
   * Programme and results.
   */
  exercises?: Exercise[];
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
}
/**
 * One signature.
 */
export interface Approval {
  role: Text;
  person?: Id;
  on?: CalendarDate;
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
}
/**
 * Whose plan it is, with the figures by which rule books decide whom they apply to.
 */
export interface Organization {
  name: Text;
  legalEntity?: Text;
  /**
   * ISO 3166 code.
   */
  country?: string;
  /**
   * What the organisation does.
   *
   * Items: Sector.
   */
  sectors?: (
    | 'online-service'
    | 'data-centre'
    | 'telecommunications'
    | 'broadcasting'
    | 'bank'
    | 'payment'
    | 'insurance'
    | 'securities'
    | 'hospital'
    | 'public-body'
    | 'manufacturing'
    | 'retail'
    | 'other'
  )[];
  description?: Text;
  figures?: ScopeFigures;
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
  kind?: 'data-centre' | 'building' | 'room' | 'office' | 'recovery-site' | 'other';
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
}
/**
 * One feed.
 */
export interface Feed {
  substation: Text;
  route?: Text;
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
    | 'other';
  contactTime?: Duration;
  /**
   * What has to be up for this to be up: ids, or { "anyOf": [ids] } where one of them is enough.
   */
  requires?: Need[];
  notes?: Text;
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
 * Effect of a disruption over time (BIA).
 */
export interface ImpactAnalysis {
  method?: Text;
  on?: CalendarDate;
  approvedBy?: Text;
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
    'status' | 'cause' | 'emergency-action' | 'recovery-plan' | 'estimate' | 'contact' | 'compensation'
  )[];
  /**
   * Rule that asks for it.
   */
  regulation?: string;
  notes?: Text;
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
 * One measure.
 */
export interface SecurityMeasure {
  id: Id;
  name: Text;
  description?: Text;
  owner?: Id;
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
}
/**
 * One check.
 */
export interface IntegrityCheck {
  element: Id;
  check: Text;
  owner?: Id;
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
}
/**
 * One time.
 */
export interface Measurement {
  element: Id;
  duration: Duration;
}
/**
 * One point.
 */
export interface ExerciseFinding {
  text: Text;
  owner?: Id;
  dueOn?: CalendarDate;
  closedOn?: CalendarDate;
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
  kind?: 'facility-sharing' | 'disaster-roaming' | 'interconnection' | 'detour' | 'supplies' | 'other';
  counterpart?: Text;
  testedOn?: CalendarDate;
  notes?: Text;
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
}
