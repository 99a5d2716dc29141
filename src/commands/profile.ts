// The kinds of organisation that a starting plan can be for.

export const PROFILES = [
  'general',
  'online-service',
  'data-centre',
  'bank',
  'hospital',
  'public-body',
] as const;
export type ProfileName = (typeof PROFILES)[number];
