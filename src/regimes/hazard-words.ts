// The kinds of hazard, as the plan's schema lists them.

export const HAZARDS = [
  'fire',
  'earthquake',
  'flood',
  'storm',
  'power',
  'cooling',
  'network',
  'hardware',
  'software',
  'human-error',
  'cyber-attack',
  'supplier-failure',
  'staff-shortage',
  'terror-war',
  'pandemic',
  'other',
] as const;
