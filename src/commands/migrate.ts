// `holdfast migrate`: the files of a plan, rewritten for the current version of the schema.
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import {
  CURRENT_VERSION,
  checkVersion,
  MIGRATIONS,
  type Migration,
  migrateSections,
  type Sections,
  versionOf,
} from '../plan/schema-version.ts';
import { formatOf } from '../source/format.ts';
import { readSource, type Source } from '../source/read.ts';
import { rewriteText } from '../source/rewrite.ts';
import { formatPlain } from './format-plain.ts';
import { readPlanFiles } from './read-files.ts';
import { reportProblems } from './report.ts';
import { EXIT, messageLanguage } from './settings.ts';
import { writeTexts } from './write-files.ts';

export interface MigrateOptions {
  readonly dryRun?: boolean;
  readonly language?: Language;
}

const WORDS = {
  en: {
    current: (version: number) => `The plan is current (version ${version}).`,
    done: (from: number, to: number) => `From version ${from} to ${to}:`,
    would: (from: number, to: number) => `Would change, from version ${from} to ${to}:`,
  },
  ko: {
    current: (version: number) => `계획이 최신 버전(${version})입니다.`,
    done: (from: number, to: number) => `버전 ${from} → ${to}:`,
    would: (from: number, to: number) => `버전 ${from} → ${to}, 바뀔 파일:`,
  },
} as const;

/** Migrates the plan at `path`, and returns the exit code. */
export async function migrate(path: string, options: MigrateOptions): Promise<number> {
  const { files, diagnostics: ofFiles } = await readPlanFiles(path);
  const { source, diagnostics } = await readSource(files);
  const language = messageLanguage(options.language, source, process.env);
  const refuse = async (wrong: readonly Diagnostic[], from: Source | undefined) => {
    const problems = await reportProblems(wrong, [], from, language);
    process.stderr.write(formatPlain({ problems, language }));
    return EXIT.notRun;
  };
  if (ofFiles.length > 0) return refuse(ofFiles, undefined);
  if (hasErrors(diagnostics)) return refuse(diagnostics, source);
  const version = versionOf(source.data);
  const words = WORDS[language];
  if (version === CURRENT_VERSION) {
    process.stdout.write(`${words.current(version)}\n`);
    return EXIT.clean;
  }
  const newer = version > CURRENT_VERSION ? checkVersion(source.data) : undefined;
  if (newer !== undefined) return refuse([newer], source);
  const changed = await migratedTexts(source, MIGRATIONS);
  if (options.dryRun !== true) {
    const unwritable = await writeTexts(changed);
    if (unwritable !== undefined) return refuse([unwritable], undefined);
  }
  const title = (options.dryRun === true ? words.would : words.done)(version, CURRENT_VERSION);
  process.stdout.write(`${[title, ...changed.keys()].join('\n')}\n`);
  return EXIT.clean;
}

/** The new text of every file that changes. */
export async function migratedTexts(
  source: Source,
  migrations: readonly Migration[],
): Promise<Map<string, string>> {
  const changed = new Map<string, string>();
  for (const [file, text] of source.texts) {
    const { value } = await (await formatOf(file)).parse(file, text);
    const after = migrateSections(value as Sections, source.data, migrations);
    const rewritten = await rewriteText(file, text, value, after);
    if (rewritten !== text) changed.set(file, rewritten);
  }
  return changed;
}
