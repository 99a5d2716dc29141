// `holdfast init`: a commented starting plan in a new folder.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { packageSchema } from './assets.ts';
import { formatPlain } from './format-plain.ts';
import type { ProfileName } from './profile.ts';
import { reportProblems } from './report.ts';
import { asArgument, EXIT, planLanguage } from './settings.ts';
import { startingPlan } from './starting-plan.ts';
import { writeTexts } from './write-files.ts';

export interface InitOptions {
  readonly profile: ProfileName;
  /** Of the terminal when absent. */
  readonly language?: Language;
}

const WORDS = {
  en: (folder: string) =>
    `Next: fill in ${join(folder, 'plan.yaml')}, then run: holdfast check ${asArgument(folder)}`,
  ko: (folder: string) =>
    `다음: ${join(folder, 'plan.yaml')} 을 작성한 뒤 실행하십시오: holdfast check ${asArgument(folder)}`,
} as const;

/** Writes a starting plan into `folder`, which must be empty or new, and returns the exit code. */
export async function init(folder: string, { profile, language: asked }: InitOptions): Promise<number> {
  const language = planLanguage(asked, process.env);
  const files = [
    ...(await startingPlan(profile, language)),
    { name: '.holdfast/plan.schema.json', text: await packageSchema('plan') },
  ];
  const texts = new Map(files.map(({ name, text }) => [join(folder, name), text] as const));
  const problem = (await occupied(folder)) ?? (await writeTexts(texts));
  if (problem !== undefined) {
    const problems = await reportProblems([problem], [], undefined, language);
    process.stderr.write(formatPlain({ problems, language }));
    return EXIT.notRun;
  }
  process.stdout.write(`${[...texts.keys(), '', WORDS[language](folder)].join('\n')}\n`);
  return EXIT.clean;
}

async function occupied(folder: string): Promise<Diagnostic | undefined> {
  try {
    const [file] = (await readdir(folder)).sort();
    return file === undefined ? undefined : diagnostic('folder-in-use', { folder, file });
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? undefined : diagnostic('output-unwritable', { path: folder, reason: code });
  }
}
