// Problems in the Static Analysis Results Interchange Format (SARIF 2.1.0), for code scanning.
import type { Location } from '../diagnostics/diagnostic.ts';
import { type AcceptedProblem, type Problem, printable, type Report, sayAcceptance } from './report.ts';

/** All problems as one SARIF log of one run; what is accepted is among them as suppressed. */
export function formatSarif({ problems, accepted = [], language, version }: Report): string {
  const all: readonly (Problem | AcceptedProblem)[] = [...problems, ...accepted];
  const codes = [...new Set(all.map((problem) => problem.code))].sort();
  const ruleIndexOf = new Map(codes.map((code, index) => [code, index]));
  const results = all.map(({ code, severity, message, hint, location, pointer, related, ...rest }) => ({
    ruleId: code,
    ruleIndex: ruleIndexOf.get(code),
    level: severity,
    message: { text: `${printable(message)}\n${printable(hint)}` },
    ...(location && {
      locations: [
        {
          physicalLocation: physicalLocation(location),
          ...(pointer !== undefined && {
            logicalLocations: [{ fullyQualifiedName: printable(pointer), kind: 'member' }],
          }),
        },
      ],
    }),
    ...(related.length > 0 && {
      relatedLocations: related.map((each, id) => ({
        id,
        message: { text: each.message },
        physicalLocation: physicalLocation(each.location),
      })),
    }),
    ...('accepted' in rest && {
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: sayAcceptance(rest.accepted, language),
        },
      ],
    }),
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Holdfast', version, rules: codes.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        language,
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function physicalLocation({ file, line, column }: Location) {
  return { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: column } };
}

/** A path as a URI reference: relative ones stay relative. */
function uriOf(path: string): string {
  const encoded = path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')));
  if (path.startsWith('/')) return `file://${encoded.join('/')}`;
  if (/^[A-Za-z]:\//.test(path))
    return `file:///${path.slice(0, 2)}${encoded
      .slice(1)
      .map((part) => `/${part}`)
      .join('')}`;
  return encoded.join('/');
}
