// The fixed words of exercises and of the scenarios that they rehearse, as the plan's schema lists them.

export const EXERCISE_KINDS = [
  'tabletop',
  'walkthrough',
  'simulation',
  'partial-switchover',
  'full-switchover',
  'load-test',
] as const;

export const SCOPES = ['component', 'zone', 'site', 'organisation'] as const;

export const CAUSES = [
  'cyber-attack',
  'insider-attack',
  'fire',
  'power-failure',
  'natural-disaster',
  'pandemic',
  'terror',
  'strike',
  'hardware-failure',
  'software-failure',
  'network-failure',
  'quality-drop',
  'premises-loss',
  'staff-shortage',
  'supplier-failure',
  'political-instability',
  'change-failure',
  'data-corruption',
  'market-participant-failure',
] as const;

export const COVERS = [
  'crisis-management',
  'crisis-communication',
  'call-tree',
  'evacuation',
  'cyber-attack',
  'switchover',
  'switchback',
  'backup-restore',
  'alternate-site',
  'supplier-failure',
  'supplier-insolvency',
  'political-risk',
  'staff-shortage',
  'end-to-end',
  'performance',
  'penetration',
  'threat-led-penetration',
] as const;

export const INVOLVED = [
  'suppliers',
  'customers',
  'members',
  'authorities',
  'internal-audit',
  'board',
  'related-plans',
  'utilities',
  'market-infrastructures',
] as const;

export const SUCCESSES = ['passed', 'partly', 'failed'] as const;
