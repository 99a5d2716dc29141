// How a command says that it could not do what was asked: every reason at once, and that nothing was written.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import type { Source } from '../source/read.ts';
import { formatPlain } from './format-plain.ts';
import { reportProblems } from './report.ts';
import { EXIT, messageLanguage } from './settings.ts';

const NOTHING_WRITTEN: Readonly<Record<Language, string>> = {
  en: 'Nothing was written.',
  ko: '아무것도 저장하지 않았습니다.',
};

/** Prints the diagnostics and returns the exit code; `hasOutput` where the command writes files. */
export async function refuse(
  diagnostics: readonly Diagnostic[],
  source: Source | undefined,
  asked: Language | undefined,
  hasOutput = false,
): Promise<number> {
  const language = messageLanguage(asked, source, process.env);
  const problems = await reportProblems(diagnostics, [], source, language);
  process.stderr.write(formatPlain({ problems, language }));
  if (hasOutput) process.stderr.write(`${NOTHING_WRITTEN[language]}\n`);
  return EXIT.notRun;
}
