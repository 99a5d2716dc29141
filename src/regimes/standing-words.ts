// The fixed words by which rule books address an organisation and its systems, as the plan's schema lists them.

export const STANDINGS = [
  'broker-dealer',
  'sci-entity',
  'derivatives-clearing-organization',
  'systemically-important-clearing-organization',
  'derivatives-venue',
  'market-infrastructure-institution',
  'federal-agency',
  'hipaa-covered-entity',
  'hipaa-business-associate',
  'microenterprise',
  'simplified-ict-risk-framework',
  'threat-led-testing-entity',
  'nis2-essential-entity',
  'nis2-important-entity',
] as const;

export const POSTS = [
  'disaster-management-officer',
  'continuity-manager',
  'data-protection-officer',
  'information-security-officer',
  'government-liaison',
  'facility-manager',
  'crisis-manager',
  'chief-executive',
  'chief-risk-officer',
  'chief-information-officer',
  'chief-operating-officer',
  'internal-auditor',
  'registered-principal',
  'emergency-contact',
  'other',
] as const;

/** How high a person or body stands, from the highest on; the last stands beside the line. */
export const BODY_LEVELS = [
  'board',
  'board-committee',
  'executives',
  'management',
  'independent-function',
] as const;

/** Executives, or those above them. */
export const isExecutiveOrAbove = (level: (typeof BODY_LEVELS)[number] | undefined): boolean =>
  level === 'board' || level === 'board-committee' || level === 'executives';

/** From the lowest to the highest. */
export const IMPACT_LEVELS = ['low', 'moderate', 'high'] as const;
