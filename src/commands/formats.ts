// The forms in which problems can be shown; each is loaded when it is asked for.
import type { Report } from './report.ts';

export const FORMATS = ['pretty', 'plain', 'json', 'sarif', 'github'] as const;
export type FormatName = (typeof FORMATS)[number];

/** Forms for programs: they go to the standard output whatever happened. */
export const isForMachines = (format: FormatName): boolean => format !== 'pretty' && format !== 'plain';

/** Problems in one form. */
export async function formatReport(format: FormatName, report: Report): Promise<string> {
  switch (format) {
    case 'pretty':
      return (await import('./format-pretty.ts')).formatPretty(report);
    case 'plain':
      return (await import('./format-plain.ts')).formatPlain(report);
    case 'json':
      return (await import('./format-json.ts')).formatJson(report);
    case 'sarif':
      return (await import('./format-sarif.ts')).formatSarif(report);
    case 'github':
      return (await import('./format-github.ts')).formatGithub(report);
  }
}
