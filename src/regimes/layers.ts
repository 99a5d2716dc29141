// Layers of the service stack, lowest first.

export const LAYERS = [
  'facility',
  'network',
  'data',
  'platform',
  'service',
  'operations-tools',
  'monitoring',
] as const;
