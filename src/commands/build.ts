// `holdfast build`: the documents that were asked for, written to a folder.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Compilation, compile } from '../compile.ts';
import { type Diagnostic, diagnostic, severityOf } from '../diagnostics/diagnostic.ts';
import { LANGUAGES, type Language } from '../diagnostics/entry.ts';
import type { Protection } from '../pdf/protection.ts';
import { packageAssets } from './assets.ts';
import { type BrandOptions, filesBeside, givenBrand, isRefused } from './brand.ts';
import { formatPlain } from './format-plain.ts';
import { atOwnFiles, templatesWith } from './own-templates.ts';
import { progressOn } from './progress.ts';
import { readPlanFiles } from './read-files.ts';
import { refuse } from './refuse.ts';
import { reportProblems } from './report.ts';
import { ruleBooks } from './rule-books.ts';
import { BOTH_LANGUAGES, dayFrom, EXIT, type FailOn, messageLanguage, reaches } from './settings.ts';
import { folderProblem, type OutputFile, writeFiles } from './write-files.ts';

export interface BuildOptions extends BrandOptions {
  readonly out: string;
  readonly asOf?: string;
  readonly failOn: FailOn;
  /** Languages of the documents, or `both`. */
  readonly language?: readonly string[];
  readonly document?: readonly string[];
  readonly regime?: readonly string[];
  /** A folder of the user's own rule books. */
  readonly ruleBooks?: string;
  /** A folder of the user's own templates. */
  readonly templates?: string;
  readonly paper?: 'A4' | 'Letter';
  /** Of the PDFs; true where it stands in the environment. */
  readonly password?: string | true;
  readonly archival?: true;
}

const WORDS = {
  en: {
    page: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
    findings: (count: number) =>
      count === 0
        ? 'The analysis has no finding.'
        : `The analysis has ${count === 1 ? '1 finding' : `${count} findings`}: they are in the plan, and "holdfast check" lists them.`,
    protected:
      'The PDFs open with the password only (AES-256, revision 6 of the standard handler of PDF 2.0). They are copies to pass on, not PDF/A. The Markdown and the pictures beside them are not protected.',
  },
  ko: {
    page: (count: number) => `${count}쪽`,
    findings: (count: number) =>
      count === 0
        ? '분석에서 발견된 미비점이 없습니다.'
        : `분석에서 미비점 ${count}건이 발견되었습니다. 계획 문서에 실려 있으며 "holdfast check"로도 볼 수 있습니다.`,
    protected:
      'PDF는 암호로만 열립니다(AES-256, PDF 2.0 표준 보안 핸들러 개정 6). 배포용 사본이며 PDF/A가 아닙니다. 함께 저장된 Markdown과 그림 파일에는 암호가 걸려 있지 않습니다.',
  },
} as const;

/** Compiles the plan at `path`, writes the documents, and returns the exit code. */
export async function build(path: string, options: BuildOptions): Promise<number> {
  const asOf = dayFrom(options.asOf);
  const { files, diagnostics } = await readPlanFiles(path);
  if (typeof asOf !== 'string')
    return refuse([asOf, ...diagnostics], undefined, singleLanguage(options), true);
  if (diagnostics.length > 0) return refuse(diagnostics, undefined, singleLanguage(options), true);
  const protection = protectionFrom(options, process.env);
  if (protection !== undefined && 'code' in protection)
    return refuse([protection], undefined, singleLanguage(options), true);

  const inTheWay = await folderProblem(options.out);
  if (inTheWay !== undefined) return refuse([inTheWay], undefined, singleLanguage(options), true);

  const assets = await packageAssets();
  const regimes = await ruleBooks(assets.regimes, options.ruleBooks);
  if ('code' in regimes) return refuse([regimes], undefined, singleLanguage(options), true);
  const own = await templatesWith(assets.templates, options.templates);
  if (own.diagnostics.length > 0) return refuse(own.diagnostics, undefined, singleLanguage(options), true);

  const brand = await givenBrand(options);
  if (isRefused(brand)) return refuse(brand, undefined, singleLanguage(options), true);

  const progress = progressOn(
    process.stderr,
    messageLanguage(singleLanguage(options), undefined, process.env),
  );
  const compilation = await compile(files, {
    asOf,
    assets: { ...assets, regimes, templates: own.templates },
    ...(options.language && { languages: languagesOf(options.language) }),
    ...(options.document && { documents: options.document }),
    ...(options.regime && { regimes: options.regime }),
    ...(options.paper && { paper: options.paper }),
    brand,
    openBrandFile: filesBeside(path),
    ...(protection && { protection }),
    onPage: progress.onPage,
  });
  progress.finish();
  if (compilation.documents.length === 0)
    return refuse(
      atOwnFiles(compilation.diagnostics, own.files),
      compilation.source,
      singleLanguage(options),
      true,
    );

  const unwritable = await writeFiles(options.out, outputFiles(compilation));
  if (unwritable !== undefined)
    return refuse([unwritable], compilation.source, singleLanguage(options), true);

  return tell(compilation, options);
}

/** The protection that was asked for, or why it cannot be given. */
function protectionFrom(
  { password: asked, archival }: BuildOptions,
  environment: Readonly<Record<string, string | undefined>>,
): Protection | Diagnostic | undefined {
  if (asked === undefined) return undefined;
  if (archival) return diagnostic('password-refused', { reason: 'archival' });
  const password = asked === true ? (environment.HOLDFAST_PASSWORD ?? '') : asked;
  if (password === '') return diagnostic('password-refused', { reason: 'empty' });
  return { password, random: randomBytes };
}

const languagesOf = (asked: readonly string[]): readonly Language[] =>
  LANGUAGES.filter((language) => asked.includes(language) || asked.includes(BOTH_LANGUAGES));

/** The language of the documents where they have but one: that of messages, too. */
function singleLanguage({ language = [] }: BuildOptions): Language | undefined {
  const languages = languagesOf(language);
  return languages.length === 1 ? languages[0] : undefined;
}

function outputFiles({ documents }: Compilation): OutputFile[] {
  const forms = new Map(documents.flatMap((each) => [...each.forms]));
  const texts = (files: ReadonlyMap<string, string>): OutputFile[] =>
    [...files].map(([name, text]) => ({ name, bytes: Buffer.from(text, 'utf8') }));
  return [
    ...documents.flatMap(({ name, markdown, pdf, figures }) => [
      { name: `${name}.md`, bytes: Buffer.from(markdown, 'utf8') },
      { name: `${name}.pdf`, bytes: pdf },
      ...texts(figures),
    ]),
    ...texts(forms),
  ];
}

async function tell(compilation: Compilation, options: BuildOptions): Promise<number> {
  const { documents, diagnostics, findings, source } = compilation;
  const language = messageLanguage(singleLanguage(options), source, process.env);
  const words = WORDS[language];
  if (diagnostics.length > 0) {
    const problems = await reportProblems(diagnostics, [], source, language);
    process.stderr.write(formatPlain({ problems, language }));
  }
  const lines = documents.flatMap(({ name, pageCount }) => [
    join(options.out, `${name}.md`),
    `${join(options.out, `${name}.pdf`)}  (${words.page(pageCount)})`,
  ]);
  const forms = new Set(documents.flatMap((each) => [...each.forms.keys()]));
  lines.push(...[...forms].map((file) => join(options.out, file)));
  if (options.password !== undefined) lines.push('', words.protected);
  process.stdout.write(`${[...lines, '', words.findings(findings.length)].join('\n')}\n`);
  const severities = [
    ...diagnostics.map(({ code }) => severityOf(code)),
    ...findings.map(({ severity }) => severity),
  ];
  return reaches(options.failOn, severities) ? EXIT.problems : EXIT.clean;
}
