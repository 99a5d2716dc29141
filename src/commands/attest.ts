// `holdfast attest`: what people have filled into a checklist's workbook, shown and taken over into the plan.
import { join } from 'node:path';
import { examine } from '../compile.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { plainText } from '../document/plain-text.ts';
import { changesOf } from '../exports/attested-changes.ts';
import type { Change, ChangeKind, ListEdit } from '../exports/attested-row.ts';
import { readChecklistWorkbook } from '../exports/read-checklist-workbook.ts';
import type { Plan } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import { answerRegimes } from '../regimes/answer.ts';
import type { Assessment } from '../regimes/assessment.ts';
import type { Source, SourceFile } from '../source/read.ts';
import { type Edit, editText } from '../source/rewrite.ts';
import { messagesOf } from '../words/messages.ts';
import { packageAssets } from './assets.ts';
import { readPlanFiles, readUserFile } from './read-files.ts';
import { refuse } from './refuse.ts';
import { printable } from './report.ts';
import { ruleBooks } from './rule-books.ts';
import { dayFrom, EXIT, messageLanguage } from './settings.ts';
import { writeTexts } from './write-files.ts';

export interface AttestOptions {
  readonly dryRun?: boolean;
  /** A folder of the user's own rule books. */
  readonly ruleBooks?: string;
  readonly language?: Language;
}

/** Where entries go that no file of the plan has a list for yet. */
const NEW_FILE = 'attestations.json';

const WORDS: Readonly<
  Record<
    Language,
    {
      readonly kinds: Readonly<Record<ChangeKind, string>>;
      readonly none: string;
      readonly written: string;
      readonly would: string;
      /** Of a result that stays. */
      readonly still: (result: string) => string;
    }
  >
> = {
  en: {
    kinds: {
      attested: 'attested',
      changed: 'changed',
      excluded: 'excluded',
      withdrawn: 'withdrawn',
      planned: 'planned',
      replanned: 'planned anew',
    },
    none: 'The workbook says nothing that the plan does not say already.',
    written: 'Written:',
    would: 'Would be written:',
    still: (result) => `the result stays: ${result}`,
  },
  ko: {
    kinds: {
      attested: '확인',
      changed: '변경',
      excluded: '해당없음',
      withdrawn: '철회',
      planned: '조치 계획',
      replanned: '조치 계획 변경',
    },
    none: '엑셀 파일에 계획과 다른 내용이 없습니다.',
    written: '저장한 파일:',
    would: '저장할 파일:',
    still: (result) => `판정은 그대로: ${result}`,
  },
};

/** Takes the workbook `file` over into the plan at `path`, and returns the exit code. */
export async function attest(path: string, file: string, options: AttestOptions): Promise<number> {
  const { files, diagnostics } = await readPlanFiles(path);
  if (diagnostics.length > 0) return refuse(diagnostics, undefined, options.language, true);
  const today = dayFrom(undefined) as string;
  const { source, analysed, diagnostics: ofPlan } = await examine(files, today);
  if (analysed === undefined) return refuse(ofPlan, source, options.language, true);
  const read = await readWorkbookFile(file);
  if ('code' in read) return refuse([read], source, options.language, true);
  const { plan } = analysed;
  const refused = (reason: 'other-plan' | 'other-regime') =>
    refuse([diagnostic('workbook-refused', { file, reason })], source, options.language, true);
  if (read.plan !== plan.plan.id) return refused('other-plan');
  const books = await ruleBooks((await packageAssets()).regimes, options.ruleBooks);
  if ('code' in books) return refuse([books], source, options.language, true);
  const { assessments } = await answerRegimes(books, [read.regime], analysed);
  const [assessment] = assessments;
  if (assessment === undefined) return refused('other-regime');

  const { changes, diagnostics: ofRows } = changesOf(read, assessment, plan, file);
  if (ofRows.length > 0) return refuse(ofRows, source, options.language, true);
  const language = messageLanguage(options.language, source, process.env);
  const words = WORDS[language];
  if (changes.length === 0) {
    process.stdout.write(`${words.none}\n`);
    return EXIT.clean;
  }
  const edited = await editedTexts(
    source,
    changes.flatMap(({ edits }) => edits),
    newFileFor(path, files),
  );
  const after = await examine(withTexts(files, edited), today);
  if (after.analysed === undefined) return refuse(after.diagnostics, after.source, options.language, true);
  if (!options.dryRun) {
    const unwritable = await writeTexts(edited);
    if (unwritable !== undefined) return refuse([unwritable], source, options.language, true);
  }
  const now = (await answerRegimes(books, [read.regime], after.analysed)).assessments[0];
  const lines = [
    ...changes.map(
      (change) => `${lineOf(change, plan, language)}${resultsOf(change, assessment, now, language)}`,
    ),
    '',
    options.dryRun ? words.would : words.written,
    ...[...edited.keys()].map(printable),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.clean;
}

async function readWorkbookFile(path: string) {
  const file = await readUserFile(path);
  if ('code' in file) return file;
  const read = await readChecklistWorkbook(file.content);
  return typeof read === 'string' ? diagnostic('workbook-refused', { file: path, reason: read }) : read;
}

/** A file of its own in the plan's folder; the plan's file where it is a single one. */
function newFileFor(path: string, files: readonly SourceFile[]): string {
  const only = files.length === 1 ? files[0]?.path : undefined;
  return only === path ? path : join(path, NEW_FILE).replaceAll('\\', '/');
}

/** New texts of the files that change, by path. */
async function editedTexts(
  source: Source,
  edits: readonly ListEdit[],
  newFile: string,
): Promise<ReadonlyMap<string, string>> {
  const inFile = new Map<string, Edit[]>();
  const note = (file: string, edit: Edit): void => {
    inFile.set(file, [...(inFile.get(file) ?? []), edit]);
  };
  const partsOf = (section: string) => source.parts.filter((part) => part.section === section);
  const added = new Map<string, unknown[]>();
  for (const { section, index, field, value } of edits) {
    if (index === undefined) {
      added.set(section, [...(added.get(section) ?? []), value]);
      continue;
    }
    const part = partsOf(section).find(({ start = 0, count = 0 }) => index >= start && index < start + count);
    if (part === undefined) continue;
    const place = [section, index - (part.start ?? 0)];
    note(part.file, { path: field === undefined ? place : [...place, field], value });
  }
  for (const [section, values] of added) {
    const part = partsOf(section).at(-1);
    const count = part?.count ?? 0;
    if (part === undefined) note(newFile, { path: [section], value: values });
    else
      for (const [offset, value] of values.entries())
        note(part.file, { path: [section, count + offset], value });
  }
  const texts = new Map<string, string>();
  for (const [file, of] of inFile) {
    const removed = of.filter(({ path, value }) => path.length === 2 && value === undefined);
    const kept = of.filter((edit) => !removed.includes(edit));
    // From the end, so that what is taken out moves nothing that an edit still names.
    const descending = removed.toSorted((a, b) => Number(b.path[1]) - Number(a.path[1]));
    texts.set(file, await editText(file, source.texts.get(file) ?? '{}\n', [...kept, ...descending]));
  }
  return texts;
}

const withTexts = (files: readonly SourceFile[], texts: ReadonlyMap<string, string>): SourceFile[] => {
  const known = new Set(files.map(({ path }) => path));
  const asFile = (path: string, text: string): SourceFile => ({ path, content: Buffer.from(text, 'utf8') });
  return [
    ...files.map((file) => {
      const text = texts.get(file.path);
      return text === undefined ? file : asFile(file.path, text);
    }),
    ...[...texts].flatMap(([path, text]) => (known.has(path) ? [] : [asFile(path, text)])),
  ];
};

/** What comes of a change, as "  (to review → attested)": a confirmation does not lift what the data say otherwise. */
function resultsOf(
  { requirement, kind }: Change,
  before: Assessment,
  after: Assessment | undefined,
  language: Language,
): string {
  if (kind === 'planned' || kind === 'replanned') return '';
  const says = messagesOf(language).checklist.resultsOf;
  const [was, is] = [before, after].map(
    (each) => each?.requirements.find((of) => of.requirement.id === requirement)?.result,
  );
  if (was === undefined || is === undefined) return '';
  const word = plainText(says[is]);
  return was === is ? `  (${WORDS[language].still(word)})` : `  (${plainText(says[was])} → ${word})`;
}

function lineOf({ requirement, kind, by }: Change, plan: Plan, language: Language): string {
  const person = plan.people?.find(({ id }) => id === by);
  const who = person === undefined ? '' : `: ${printable(textIn(language, person.name))}`;
  return `${requirement}  ${WORDS[language].kinds[kind]}${who}`;
}
