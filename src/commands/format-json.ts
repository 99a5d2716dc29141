// Problems as JSON, in the form of schemas/check.schema.json.
import { SEVERITIES } from '../diagnostics/severity.ts';
import type { Report } from './report.ts';

/** All problems as one JSON object. */
export function formatJson({ problems, accepted = [], language, version }: Report): string {
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, problems.filter((each) => each.severity === severity).length]),
  );
  const report = {
    tool: { name: 'holdfast', version },
    formatVersion: 1,
    language,
    counts,
    problems,
    accepted,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
