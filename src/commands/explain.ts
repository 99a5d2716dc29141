// `holdfast explain`: what a code means, why it matters, how to put it right, and an example of both.
import { FINDING_EXPLANATIONS } from '../analysis/explain-findings.ts';
import { type FindingCode, findingCatalogue } from '../analysis/finding-catalogue.ts';
import { catalogue, type DiagnosticCode } from '../diagnostics/catalogue.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { BRAND_EXPLANATIONS } from '../diagnostics/explain-brand.ts';
import { FILE_EXPLANATIONS } from '../diagnostics/explain-files.ts';
import { FORM_EXPLANATIONS } from '../diagnostics/explain-forms.ts';
import { OUTPUT_EXPLANATIONS } from '../diagnostics/explain-output.ts';
import { PLAN_EXPLANATIONS } from '../diagnostics/explain-plans.ts';
import { RULE_BOOK_EXPLANATIONS } from '../diagnostics/explain-rule-books.ts';
import { SYNTAX_EXPLANATIONS } from '../diagnostics/explain-syntax.ts';
import type { Explanation } from '../diagnostics/explanation.ts';
import { SEVERITIES, type Severity } from '../diagnostics/severity.ts';
import { nearestName } from '../plan/nearest-name.ts';
import { formatPlain } from './format-plain.ts';
import { LABELS, printable, reportProblems } from './report.ts';
import { EXIT, messageLanguage } from './settings.ts';

type Code = DiagnosticCode | FindingCode;

export const EXPLANATIONS: Readonly<Record<Code, Explanation>> = {
  ...FILE_EXPLANATIONS,
  ...SYNTAX_EXPLANATIONS,
  ...FORM_EXPLANATIONS,
  ...BRAND_EXPLANATIONS,
  ...OUTPUT_EXPLANATIONS,
  ...RULE_BOOK_EXPLANATIONS,
  ...PLAN_EXPLANATIONS,
  ...FINDING_EXPLANATIONS,
};

const WORDS = {
  en: {
    diagnostic: 'diagnostic: the file is wrong',
    finding: 'finding: the plan, as written, will not hold',
    why: 'Why it matters',
    how: 'What to do',
    bad: 'Leads to it',
    good: 'Does not',
  },
  ko: {
    diagnostic: '진단: 파일이 잘못되었습니다',
    finding: '발견 사항: 계획대로라면 지켜지지 않습니다',
    why: '왜 중요한가',
    how: '조치',
    bad: '문제가 되는 예',
    good: '올바른 예',
  },
} as const;

export interface ExplainOptions {
  readonly language?: Language;
}

/** Prints the explanation of `code`, or the list of all codes, and returns the exit code. */
export async function explain(code: string | undefined, options: ExplainOptions): Promise<number> {
  const language = messageLanguage(options.language, undefined, process.env);
  if (code === undefined) {
    process.stdout.write(listOf(language));
    return EXIT.clean;
  }
  if (isCode(code)) {
    process.stdout.write(pageOf(code, language));
    return EXIT.clean;
  }
  const suggestion = await nearestName(code, Object.keys(EXPLANATIONS));
  const unknown = diagnostic('code-unknown', { code, ...(suggestion !== undefined && { suggestion }) });
  const problems = await reportProblems([unknown], [], undefined, language);
  process.stderr.write(formatPlain({ problems, language }));
  return EXIT.notRun;
}

const isCode = (code: string): code is Code => Object.hasOwn(EXPLANATIONS, code);

const severityOf = (code: Code): Severity => ({ ...catalogue, ...findingCatalogue })[code].severity;

/** Every code with its severity and what it means, the gravest first. */
function listOf(language: Language): string {
  const codes = (Object.keys(EXPLANATIONS) as Code[]).sort();
  const width = Math.max(...codes.map((code) => code.length));
  const lines = SEVERITIES.flatMap((severity) =>
    codes
      .filter((code) => severityOf(code) === severity)
      .map(
        (code) =>
          `${code.padEnd(width)}  ${LABELS[language][severity]}  ${EXPLANATIONS[code].what[language]}`,
      ),
  );
  return `${lines.join('\n')}\n`;
}

function pageOf(code: Code, language: Language): string {
  const words = WORDS[language];
  const explanation = EXPLANATIONS[code];
  const { file } = explanation.example;
  const kind = Object.hasOwn(findingCatalogue, code) ? words.finding : words.diagnostic;
  const example = (text: string): string =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${shown(line)}`.trimEnd())
      .join('\n');
  return `${code}  (${LABELS[language][severityOf(code)]}; ${kind})

${explanation.what[language]}

${words.why}: ${explanation.why[language]}
${words.how}: ${explanation.how[language]}

${words.bad}${file === '' ? '' : ` (${file})`}:

${example(explanation.example.bad)}

${words.good}:

${example(explanation.example.good)}
`;
}

/** A line of an example: what cannot be seen is named, and what is endless is cut. */
function shown(line: string): string {
  const named = printable(line.replaceAll('\uFEFF', '<U+FEFF>').replaceAll('\t', '→   '));
  return named.length > 160 ? `${named.slice(0, 150)} …` : named;
}
