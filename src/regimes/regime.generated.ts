// Made by `npm run generate` from schemas/regime.schema.json. Change the schema, not this file.

/**
 * Small letters, digits, hyphens and dots.
 */
export type Id = string;
/**
 * Schema for the fact /organization; false where it describes nobody, as of requirements that were withdrawn.
 */
export type Expect = FactSchema | false;

/**
 * A rule book as data: what it asks, to whom it applies, and how the plan's facts answer it.
 */
export interface Regime {
  /**
   * Address of this schema; lets an editor complete and check while you type.
   */
  $schema?: string;
  id: Id;
  name: Bilingual;
  authority?: Bilingual;
  /**
   * Day of the text that the requirements were drawn from.
   */
  asOf: string;
  /**
   * False for guidance and administrative demands that have no force of law.
   */
  isLaw?: boolean;
  /**
   * The scale of results that those who read this checklist are used to; its rows then carry the result on that scale too. Korean: conforms, does not conform, not applicable. NIST: satisfied, other than satisfied. ISO: conformity, nonconformity. Without it, the checklist says how its results stand on all three.
   */
  scale?: 'korean' | 'nist' | 'iso';
  note?: Bilingual;
  scope?: Scope;
  /**
   * Reports that the rule book wants, and by when.
   *
   * @maxItems 100
   */
  clocks?: ReportingClock[];
  /**
   * In the order of the rule book.
   *
   * @minItems 1
   * @maxItems 2000
   */
  requirements: Requirement[];
}
/**
 * Text in English and, where the regime has readers in Korea, in Korean.
 */
export interface Bilingual {
  /**
   * Text in English.
   */
  en: string;
  /**
   * Text in Korean.
   */
  ko?: string;
}
/**
 * To whom it applies: one of the conditions on the organisation's facts must hold. Without it, the regime applies to everybody who asks for it.
 */
export interface Scope {
  /**
   * Conditions.
   *
   * @minItems 1
   */
  anyOf: Condition[];
  /**
   * Requirements that concern only some of those to whom the regime applies. A requirement named here concerns those whom one of its addressees describes; one named nowhere here concerns all.
   */
  addressees?: Addressee[];
}
/**
 * A condition on the organisation.
 */
export interface Condition {
  name: Bilingual;
  expect: FactSchema;
}
/**
 * A JSON Schema for one subject, of required, properties, allOf and anyOf. Properties are names of facts; each that is constrained must be required too, for what a plan does not say never meets anything.
 */
export interface FactSchema {
  [k: string]: unknown;
}
/**
 * Some of those to whom the regime applies, and what concerns them.
 */
export interface Addressee {
  name: Bilingual;
  expect: Expect;
  /**
   * Ids of requirements of this regime.
   *
   * @minItems 1
   */
  requirements: Id[];
}
/**
 * A report that is due after something has happened. One without deadlineMinutes is due without delay, or at a time for which the rule gives no number.
 */
export interface ReportingClock {
  id: Id;
  name: Bilingual;
  trigger: Bilingual;
  /**
   * To whom.
   */
  audience: 'authority' | 'user' | 'partner' | 'staff' | 'media';
  /**
   * What it tells of: a message of the plan to this audience on one of these events answers it, as does one that names the requirement.
   *
   * @minItems 1
   *
   * Items: What is told of, as messages of the plan say it.
   */
  events?: (
    | 'outage'
    | 'operational-incident'
    | 'security-incident'
    | 'tolerance-breach'
    | 'plan-activation'
    | 'disaster'
    | 'service-suspension'
    | 'planned-work'
    | 'records-request'
    | 'other'
  )[];
  /**
   * Stage that a message of the plan must have to answer it; any when absent.
   */
  stage?: 'first' | 'update' | 'root-cause' | 'closing';
  /**
   * The moment from which the time counts; awareness is detection.
   */
  from: 'detection' | 'classification' | 'declaration' | 'previous-report' | 'new-facts' | 'restoration';
  /**
   * Minutes from that moment; a month is its shortest, 28 days.
   */
  deadlineMinutes?: number;
  /**
   * The rule asks for it without delay or at once; a deadline beside it is the latest.
   */
  isWithoutDelay?: boolean;
  requirement: Id;
  /**
   * First day on which it is due; before it, the report is named as one to come and has no deadline. In force when absent.
   */
  appliesFrom?: string;
  source: Source;
}
/**
 * How sure the text is.
 */
export interface Source {
  /**
   * Whether the text of the rule was read.
   */
  status: 'verified' | 'partly-verified' | 'not-verified';
  /**
   * Day of the text that was read.
   */
  asOf?: string;
  note?: Bilingual;
}
/**
 * One demand of the rule book.
 */
export interface Requirement {
  id: Id;
  citation: Bilingual;
  requirement: Bilingual;
  /**
   * automatic: the data decide. review: the data show evidence, a person judges. attest: no data can show it.
   */
  check: 'automatic' | 'review' | 'attest';
  /**
   * Numbers of the rule by name, the unit at its end (rtoMinutes, noticeDays, userCount). In where and expect { "parameter": "rtoMinutes" } stands for the number, in requirement and remedy {rtoMinutes} for it in words.
   */
  parameters?: {
    /**
     * The number, in the unit of its name.
     */
    [k: string]: number;
  };
  /**
   * Kind of subject as listed in regimes/README.md; * stands for each entry.
   */
  subject: string;
  where?: FactSchema;
  expect?: FactSchema;
  /**
   * every: one gap makes it at best partly met. any: one subject that holds is enough.
   */
  mustHold?: 'every' | 'any';
  /**
   * Result where there is no subject.
   */
  whenNone: 'not-evidenced' | 'not-met' | 'not-applicable';
  /**
   * Sections of the plan document that show it, most telling first.
   *
   * @minItems 1
   *
   * Items: Key of a section of the plan document.
   */
  evidence: (
    | 'document-control'
    | 'summary'
    | 'purpose-and-scope'
    | 'policy'
    | 'organization'
    | 'impact-analysis'
    | 'critical-processes'
    | 'dependencies'
    | 'recovery-priorities'
    | 'risks'
    | 'strategies'
    | 'activation'
    | 'scenarios'
    | 'recovery-procedures'
    | 'crisis-communication'
    | 'security'
    | 'return-to-normal'
    | 'suppliers'
    | 'exercises'
    | 'improvement'
    | 'maintenance'
    | 'annex'
  )[];
  remedy?: Bilingual;
  source: Source;
  examples?: Examples;
}
/**
 * Subjects that meet it and subjects that do not; a test runs them.
 */
export interface Examples {
  /**
   * Facts that meet it.
   */
  meets: {}[];
  /**
   * Facts that do not.
   */
  fails: {}[];
}
