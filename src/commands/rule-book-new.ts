// `holdfast regimes new` and `import`: a rule book of one's own begins, empty or from a list of requirements.
import { lstat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { readOscalCatalog } from '../exports/read-oscal-catalog.ts';
import { type ReadRequirements, readCsvTable, readWorkbookTable } from '../exports/read-requirements.ts';
import { ruleBookOf } from '../regimes/import-requirements.ts';
import { REGIME_LIMIT_BYTES } from '../regimes/load.ts';
import type { Regime } from '../regimes/regime.generated.ts';
import { decode } from '../source/decode.ts';
import { JSON_TEXT } from '../source/json.ts';
import { packageSchema } from './assets.ts';
import { readUserFile } from './read-files.ts';
import { refuse } from './refuse.ts';
import { asArgument, dayFrom, EXIT, messageLanguage } from './settings.ts';
import { writeTexts } from './write-files.ts';

export interface RuleBookNewOptions {
  readonly language?: Language;
}

export interface RuleBookImportOptions extends RuleBookNewOptions {
  readonly out: string;
  readonly id?: string;
  readonly name?: string;
  /** Families of an OSCAL catalogue. */
  readonly group?: readonly string[];
  readonly asOf?: string;
}

const WORDS: Readonly<
  Record<Language, { next: (file: string) => string; count: (count: number) => string }>
> = {
  en: {
    next: (file) => `Next: write its requirements, then run: holdfast regimes validate ${asArgument(file)}`,
    count: (count) =>
      `${count === 1 ? '1 requirement' : `${count} requirements`}, each to be attested until it gets a check.`,
  },
  ko: {
    next: (file) => `다음: 요구사항을 작성한 뒤 실행하십시오: holdfast regimes validate ${asArgument(file)}`,
    count: (count) => `요구사항 ${count}개. 점검 조건을 적기 전까지는 모두 사람이 확인해야 합니다.`,
  },
};

/** Writes a rule book with one requirement to begin with, and returns the exit code. */
export async function newRuleBook(file: string, { language }: RuleBookNewOptions): Promise<number> {
  const id = idOf(file);
  const asOf = dayFrom(undefined) as string;
  const book: Regime = {
    $schema: './.regime.schema.json',
    id,
    name: { en: 'Our own rules', ko: '자체 기준' },
    asOf,
    isLaw: false,
    requirements: [
      {
        id: `${id}-01`,
        citation: { en: 'Chapter 1, section 1', ko: '제1장 제1절' },
        requirement: {
          en: 'Every critical process is back within {rtoMinutes}',
          ko: '핵심업무의 목표복구시간 {rtoMinutes} 이내',
        },
        check: 'automatic',
        parameters: { rtoMinutes: 240 },
        subject: '/criticalProcesses/*',
        expect: {
          required: ['rtoMinutes'],
          properties: { rtoMinutes: { maximum: { parameter: 'rtoMinutes' } } },
        },
        whenNone: 'not-evidenced',
        evidence: ['critical-processes'],
        remedy: {
          en: 'Give each critical process an RTO within {rtoMinutes}.',
          ko: '핵심업무마다 {rtoMinutes} 이내의 목표복구시간을 정할 것',
        },
        source: { status: 'verified', asOf },
        examples: { meets: [{ rtoMinutes: 240 }], fails: [{ rtoMinutes: 241 }, {}] },
      },
    ],
  };
  return write(file, '<file>', book, language, (words) => words.next(file));
}

/** Writes the requirements of `from` (OSCAL catalogue, CSV or workbook) as a rule book; returns the exit code. */
export async function importRuleBook(from: string, options: RuleBookImportOptions): Promise<number> {
  const { out, language } = options;
  const asOf = dayFrom(options.asOf);
  if (typeof asOf !== 'string') return refuse([asOf], undefined, language, true);
  const read = await readRequirements(from, options.group);
  if ('code' in read) return refuse([read], undefined, language, true);
  const book = ruleBookOf({
    id: options.id ?? idOf(out),
    name: options.name ?? read.title ?? basename(from, extname(from)),
    asOf:
      options.asOf === undefined && read.asOf !== undefined && dayFrom(read.asOf) === read.asOf
        ? read.asOf
        : asOf,
    ...(read.scale !== undefined && { scale: read.scale }),
    requirements: read.requirements,
  });
  if (Buffer.byteLength(asJson(book)) > REGIME_LIMIT_BYTES) {
    return refuse([tooLarge(from)], undefined, language, true);
  }
  return write(out, '--out', book, language, (words) => words.count(book.requirements.length));
}

const asJson = (book: Regime): string => `${JSON.stringify(book, null, 2)}\n`;

const tooLarge = (file: string): Diagnostic =>
  diagnostic('requirements-unreadable', {
    file,
    reason: 'large',
    limitMegabytes: REGIME_LIMIT_BYTES / 2 ** 20,
  });

const idOf = (file: string): string =>
  basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '') || 'rule-book';

/** The rule book, and its schema beside it, by which editors complete it. */
async function write(
  file: string,
  option: string,
  book: Regime,
  asked: Language | undefined,
  say: (words: (typeof WORDS)[Language]) => string,
): Promise<number> {
  const wrong = await refusedPlace(file, option);
  if (wrong !== undefined) return refuse([wrong], undefined, asked, true);
  const texts = new Map([
    [file, asJson(book)],
    [join(dirname(file), '.regime.schema.json'), await packageSchema('regime')],
  ]);
  const problem = await writeTexts(texts);
  if (problem !== undefined) return refuse([problem], undefined, asked, true);
  process.stdout.write(`${file}\n${say(WORDS[messageLanguage(asked, undefined, process.env)])}\n`);
  return EXIT.clean;
}

/** Why a rule book cannot be written there: whatever has that name already is not written over. */
async function refusedPlace(file: string, option: string): Promise<Diagnostic | undefined> {
  if (!file.endsWith('.json')) {
    return diagnostic('option-wrong', { option, value: file, allowed: `${file}.json` });
  }
  const entry = await lstat(file).catch(() => undefined);
  return entry && diagnostic('file-in-the-way', { path: file });
}

async function readRequirements(
  from: string,
  groups: readonly string[] | undefined,
): Promise<ReadRequirements | Diagnostic> {
  const file = await readUserFile(from);
  if ('code' in file) return file;
  const read = await readAs(from, file.content, groups);
  if (read !== undefined && 'code' in read) return read;
  if (read === undefined) return diagnostic('requirements-unreadable', { file: from, reason: 'form' });
  const families = read.families ?? [];
  const known = new Set(families.map((id) => id.toLowerCase()));
  const unknown = (groups ?? []).filter((id) => !known.has(id.toLowerCase()));
  if (unknown.length > 0) {
    return diagnostic('requirements-unreadable', { file: from, reason: 'group', unknown, families });
  }
  if (read.isTooLarge) return tooLarge(from);
  if (read.requirements.length === 0) {
    return diagnostic('requirements-unreadable', { file: from, reason: 'empty' });
  }
  return read;
}

async function readAs(
  from: string,
  content: Uint8Array,
  groups: readonly string[] | undefined,
): Promise<ReadRequirements | Diagnostic | undefined> {
  const ending = extname(from).toLowerCase();
  if (ending === '.xlsx') return readWorkbookTable(content);
  const text = decode(from, content);
  if (typeof text !== 'string') return text;
  if (ending === '.csv') return readCsvTable(text);
  const { value, diagnostics } = await JSON_TEXT.parse(from, text);
  if (value !== undefined) return readOscalCatalog(value, groups);
  const [first] = diagnostics;
  if (first?.code === 'json-syntax' && ending === '.json') return first;
  const reason = first?.code === 'file-too-deep' ? 'deep' : 'form';
  return diagnostic('requirements-unreadable', { file: from, reason });
}
