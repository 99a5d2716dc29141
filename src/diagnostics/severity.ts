// How grave something is; one scale for diagnostics and findings, worst first.

export const SEVERITIES = ['error', 'warning', 'note'] as const;

/** error: it must be changed. warning: somebody should look. note: good to know. */
export type Severity = (typeof SEVERITIES)[number];

/** Whether `severity` is at least as grave as `threshold`. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
