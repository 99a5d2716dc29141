// The sections of the plan by the names that rule books, findings and templates use, and how they are headed.

/** Sections of the plan, in their order; regimes name their evidence by these keys. */
export const SECTION_KEYS = [
  'document-control',
  'summary',
  'purpose-and-scope',
  'policy',
  'organization',
  'impact-analysis',
  'critical-processes',
  'dependencies',
  'recovery-priorities',
  'risks',
  'strategies',
  'activation',
  'scenarios',
  'recovery-procedures',
  'crisis-communication',
  'security',
  'return-to-normal',
  'suppliers',
  'exercises',
  'improvement',
  'maintenance',
  'annex',
] as const;

export type SectionKey = (typeof SECTION_KEYS)[number];

/** A section as others refer to it; `heading` is the plain text of its heading line. */
export interface SectionHeading {
  readonly number: string;
  readonly title: string;
  readonly heading: string;
}
