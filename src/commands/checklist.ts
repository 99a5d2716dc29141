// `holdfast checklist`: what rule books ask of a plan, for people and for other programs.

import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Examination } from '../compile.ts';
import type { CompileOptions } from '../compile-options.ts';
import { type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { chooseDocuments } from '../document/choose-documents.ts';
import type { ComparedAssessment } from '../document/compose-comparison.ts';
import { assessmentData, type Locate } from '../exports/assessment-data.ts';
import type { WorkbookOptions } from '../exports/checklist-workbook.ts';
import { produceDocuments } from '../produce-documents.ts';
import { brandOf } from '../read-brand.ts';
import { isAnswered } from '../regimes/answer.ts';
import type { Assessment } from '../regimes/assessment.ts';
import { compareChecklists } from '../regimes/compare.ts';
import { linesIn } from '../source/lines-in-files.ts';
import { locator } from '../source/read.ts';
import { answeredPlan, warn } from './answered-plan.ts';
import { packageAssets } from './assets.ts';
import { type BrandOptions, filesBeside, givenBrand, isRefused } from './brand.ts';
import { type ChecklistFormat, ENDINGS } from './checklist-formats.ts';
import { prettyChecklist } from './checklist-pretty.ts';
import { comparisonDocument, comparisons } from './compare.ts';
import { prettyComparison } from './comparison-pretty.ts';
import { atOwnFiles, templatesWith } from './own-templates.ts';
import { refuse } from './refuse.ts';
import { EXIT } from './settings.ts';
import { folderProblem, type OutputFile, writeFiles } from './write-files.ts';

export interface ChecklistOptions extends BrandOptions {
  readonly regime?: readonly string[];
  /** A folder of the user's own rule books. */
  readonly ruleBooks?: string;
  /** A folder of the user's own templates. */
  readonly templates?: string;
  readonly format: ChecklistFormat;
  /** An earlier plan, or an earlier checklist as JSON, to compare with. */
  readonly against?: string;
  /** A folder; without it, formats that are text go to standard output. */
  readonly out?: string;
  readonly paper?: 'A4' | 'Letter';
  readonly asOf?: string;
  readonly language?: Language;
}

const WORDS = {
  en: { none: 'No rule book applies to this plan.' },
  ko: { none: '이 계획에 적용되는 규제가 없습니다.' },
} as const;

/** Answers rule books from the plan at `path`, prints or writes the checklists, and returns the exit code. */
export async function checklist(path: string, options: ChecklistOptions): Promise<number> {
  const answered = await answeredPlan(path, options, true);
  if (typeof answered === 'number') return answered;
  const { source, analysed, language, books } = answered;
  const say = (diagnostics: readonly Diagnostic[]) => refuse(diagnostics, source, options.language, true);
  const ofPackage = await packageAssets();
  const own = await templatesWith(ofPackage.templates, options.templates);
  if (own.diagnostics.length > 0) return say(own.diagnostics);
  const assessments =
    options.regime === undefined ? answered.assessments.filter(isAnswered) : answered.assessments;
  if (assessments.length === 0) {
    process.stdout.write(`${WORDS[language].none}\n`);
    return EXIT.clean;
  }
  const { format, out } = options;
  if (options.against !== undefined && !isCompared(format)) {
    const wrong = { option: '--format', value: format, allowed: COMPARED_FORMATS.join(', ') };
    return say([diagnostic('option-wrong', wrong)]);
  }
  const against = options.against === undefined ? undefined : { path: options.against, books };
  const compared = against && (await comparisons(assessments, analysed, against));
  if (compared !== undefined && 'diagnostics' in compared) {
    return refuse(compared.diagnostics, undefined, options.language, true);
  }
  if (compared !== undefined && format === 'json') {
    const data = compared.pairs.map(({ before, now }) => compareChecklists(before, now));
    return print([`${JSON.stringify(data, null, 2)}\n`]);
  }
  if (format === 'pretty') {
    return print(
      compared === undefined
        ? assessments.map((each) => prettyChecklist(each, language, isColoured()))
        : compared.pairs.map((each) => prettyComparison(each, language, isColoured())),
    );
  }
  const count = compared === undefined ? assessments.length : compared.pairs.length;
  if (out === undefined && (isBinary(format) || count > 1)) {
    return say([diagnostic('output-missing', { format, count })]);
  }
  const inTheWay = out === undefined ? undefined : await folderProblem(out);
  if (inTheWay !== undefined) return say([inTheWay]);

  const given = await givenBrand(options);
  if (isRefused(given)) return say(given);
  const { brand, diagnostics: ofBrand } = await brandOf(analysed.plan, given, filesBeside(path));
  if (hasErrors(ofBrand)) return say(ofBrand);
  await warn(ofBrand, source, language);

  const assets = { ...ofPackage, regimes: books, templates: own.templates };
  const paper = options.paper ?? brand.paper ?? 'A4';
  const compiled = { asOf: analysed.asOf, assets, languages: [language], brand, paper };
  const made = await outputs({ source, analysed }, assessments, compared?.pairs, language, format, compiled);
  if ('diagnostics' in made) return say(atOwnFiles(made.diagnostics, own.files));
  if (out === undefined) return print(made.files.map(({ bytes }) => Buffer.from(bytes).toString('utf8')));
  const unwritable = await writeFiles(out, made.files);
  if (unwritable !== undefined) return say([unwritable]);
  return print([made.files.map(({ name }) => `${out.replace(/[\\/]$/, '')}/${name}\n`).join('')]);
}

/** Forms in which a comparison is given. */
const COMPARED_FORMATS: readonly ChecklistFormat[] = ['pretty', 'md', 'pdf', 'xlsx', 'csv', 'json'];
const isCompared = (format: ChecklistFormat): boolean => COMPARED_FORMATS.includes(format);
const isBinary = (format: ChecklistFormat): boolean => format === 'pdf' || format === 'xlsx';
const isColoured = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR;

function print(texts: readonly string[]): number {
  process.stdout.write(texts.join('\n'));
  return EXIT.clean;
}

interface Examined extends Pick<Examination, 'source'> {
  readonly analysed: AnalysedPlan;
}

type Made = { readonly files: readonly OutputFile[] } | { readonly diagnostics: readonly Diagnostic[] };

/** The checklists, or the comparisons, as files in the order of the rule books. */
async function outputs(
  { source, analysed }: Examined,
  assessments: readonly Assessment[],
  pairs: readonly ComparedAssessment[] | undefined,
  language: Language,
  format: Exclude<ChecklistFormat, 'pretty'>,
  compiled: CompileOptions & { readonly paper: 'A4' | 'Letter' },
): Promise<Made> {
  if (format === 'md' || format === 'pdf') {
    const ids = assessments.map(({ regime }) => regime.id);
    const chosen =
      pairs === undefined
        ? (await chooseDocuments(['checklist'], analysed.plan, ids)).chosen
        : pairs.map(comparisonDocument);
    const { documents, diagnostics } = await produceDocuments(
      chosen,
      { analysed, assessments },
      source,
      compiled,
    );
    if (documents.length === 0) return { diagnostics };
    return {
      files: documents.flatMap(({ name, markdown, pdf, figures }): OutputFile[] => [
        format === 'pdf'
          ? { name: `${name}.pdf`, bytes: pdf }
          : { name: `${name}.md`, bytes: bytesOf(markdown) },
        ...(format === 'pdf' ? [] : [...figures].map(([file, svg]) => ({ name: file, bytes: bytesOf(svg) }))),
      ]),
    };
  }
  const lineOf = await linesIn(source);
  const locate = await locator(source);
  const options = { language, lineOf, locate, paper: compiled.paper, houseName: compiled.brand?.name };
  const fileOf = (kind: string, id: string): string => `${kind}-${id}.${ENDINGS[format]}`;
  const files =
    pairs === undefined
      ? assessments.map(async (each) => ({
          name: fileOf('checklist', each.regime.id),
          bytes: await bytesIn(format, each, analysed, options),
        }))
      : pairs.map(async (each) => ({
          name: fileOf('comparison', each.assessment.regime.id),
          bytes: await comparedBytes(format === 'csv' ? 'csv' : 'xlsx', each, analysed, options),
        }));
  return { files: await Promise.all(files) };
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const asJson = (value: unknown): Uint8Array => bytesOf(`${JSON.stringify(value, null, 2)}\n`);

async function comparedBytes(
  format: 'xlsx' | 'csv',
  pair: ComparedAssessment,
  analysed: AnalysedPlan,
  options: WorkbookOptions,
): Promise<Uint8Array> {
  const { comparisonCsv, comparisonWorkbook } = await import('../exports/comparison-table.ts');
  return format === 'csv'
    ? bytesOf(comparisonCsv(pair, analysed, options))
    : comparisonWorkbook(pair, analysed, options);
}

async function bytesIn(
  format: 'xlsx' | 'csv' | 'json' | 'oscal',
  assessment: Assessment,
  analysed: AnalysedPlan,
  options: WorkbookOptions & { readonly locate: Locate },
): Promise<Uint8Array> {
  const { language, lineOf, locate } = options;
  switch (format) {
    case 'json':
      return asJson(assessmentData(assessment, analysed.plan.plan.id, locate));
    case 'oscal': {
      const { oscalResults } = await import('../exports/oscal.ts');
      return asJson(oscalResults(assessment, analysed, language));
    }
    case 'csv': {
      const { checklistTable } = await import('../exports/checklist-table.ts');
      const { checklistCsv } = await import('../exports/checklist-csv.ts');
      return bytesOf(checklistCsv(checklistTable(assessment, analysed, language, lineOf), language));
    }
    case 'xlsx': {
      const { checklistWorkbook } = await import('../exports/checklist-workbook.ts');
      return checklistWorkbook(assessment, analysed, options);
    }
  }
}
