// The fixed words of procedures, as the plan's schema lists them.

export const PHASES = ['assess', 'contain', 'recover', 'verify', 'return'] as const;

export const PURPOSES = [
  'emergency-operation',
  'emergency-access',
  'staff-relocation',
  'devolution',
  'financial-assessment',
  'operational-assessment',
  'counterparty-impact',
  'customer-assets',
  'regulatory-reporting',
  'media-statements',
  'cyber-response',
  'reconciliation',
  'configuration-parity',
  'emergency-funding',
] as const;
