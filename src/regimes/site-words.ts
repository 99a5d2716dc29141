// The fixed words of sites, as the plan's schema lists them.

export const SITE_KINDS = [
  'data-centre',
  'building',
  'room',
  'office',
  'recovery-site',
  'near-site',
  'other',
] as const;

/** From bare space to the same data; last a unit that comes. */
export const READINESS = ['cold', 'warm', 'hot', 'mirrored', 'mobile'] as const;
