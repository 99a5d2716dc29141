// The whole story: from the author's files to the plan and the checklists, as Markdown and PDF.
import { createHash } from 'node:crypto';
import { type AnalysedPlan, analysePlan } from './analysis/analyse.ts';
import type { Finding } from './analysis/finding.ts';
import { type Diagnostic, diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import type { Language } from './diagnostics/entry.ts';
import type { ComposedDocument, SectionKey } from './document/composed-document.ts';
import type { TypesetDocument } from './pdf/typeset.ts';
import type { Day } from './plan/calendar.ts';
import { nearestName } from './plan/nearest-name.ts';
import { resolvePlan } from './plan/resolve.ts';
import { validatePlan } from './plan/validate.ts';
import type { Assessment } from './regimes/assessment.ts';
import { readSource, type Source, type SourceFile } from './source/read.ts';

/** What the compiler needs besides the plan; the package brings its own. */
export interface Assets {
  /** Handlebars templates by name, such as `partials/summary`. */
  readonly templates: ReadonlyMap<string, string>;
  readonly regimes: readonly SourceFile[];
  /** TrueType fonts; code is set in `mono`. */
  readonly fonts: Record<'regular' | 'bold' | 'emoji' | 'mono', Uint8Array>;
}

export interface CompileOptions {
  /** Day from which ages are counted; the compiler has no clock. */
  readonly asOf: Day;
  /** Language of the documents; the plan's own when absent. */
  readonly language?: Language;
  /** Ids of the regimes to answer; all of `assets.regimes` when absent. */
  readonly regimes?: readonly string[];
  readonly paper?: 'A4' | 'Letter';
  readonly assets: Assets;
}

/** One document of a compilation. */
export interface CompiledDocument {
  /** `plan`, or `checklist-` and the id of the regime. */
  readonly name: string;
  readonly markdown: string;
  readonly pdf: Uint8Array;
  readonly pageCount: number;
  /** SVG pictures that the Markdown links, by file name. */
  readonly figures: ReadonlyMap<string, string>;
}

/** What can be said of a plan before any document is made. */
export interface Examination {
  readonly source: Source;
  /** Undefined where the plan is not valid; `diagnostics` then says why. */
  readonly analysed: AnalysedPlan | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Compilation extends Examination {
  /** Empty where anything is wrong: there are no half documents. */
  readonly documents: readonly CompiledDocument[];
  readonly findings: readonly Finding[];
  readonly assessments: readonly Assessment[];
}

/** Reads, validates, resolves and analyses a plan. */
export async function examine(files: readonly SourceFile[], asOf: Day): Promise<Examination> {
  const { source, diagnostics } = await readSource(files);
  const validated = await validatePlan(source);
  const all = [...diagnostics, ...validated.diagnostics];
  if (validated.plan === undefined || hasErrors(diagnostics)) {
    return { source, analysed: undefined, diagnostics: all };
  }
  const resolved = resolvePlan(validated.plan);
  return { source, analysed: analysePlan(resolved, asOf), diagnostics: all };
}

/** Compiles a plan: everything that `holdfast build` writes, in memory. */
export async function compile(files: readonly SourceFile[], options: CompileOptions): Promise<Compilation> {
  const examination = await examine(files, options.asOf);
  const { analysed, source } = examination;
  if (analysed === undefined) return { ...examination, documents: [], findings: [], assessments: [] };

  const { assessments, diagnostics: ofRegimes } = await assess(analysed, options);
  const { documents, diagnostics: ofDocuments } = await produce(analysed, assessments, source, options);

  const diagnostics = [...examination.diagnostics, ...ofRegimes, ...ofDocuments];
  const isBroken = ofRegimes.length > 0 || documents === undefined;
  return {
    source,
    analysed,
    diagnostics,
    findings: analysed.findings,
    assessments,
    documents: isBroken ? [] : documents,
  };
}

async function assess(analysed: AnalysedPlan, { assets, regimes: wanted }: CompileOptions) {
  const { loadRegime } = await import('./regimes/load.ts');
  const { assessRegime } = await import('./regimes/assess.ts');
  const loaded = await Promise.all(assets.regimes.map(loadRegime));
  const diagnostics = loaded.flatMap((each) => each.diagnostics);
  const regimes = loaded.flatMap(({ regime }) => (regime === undefined ? [] : [regime]));
  const known = regimes.map((each) => each.regime.id);
  for (const id of wanted ?? []) {
    if (known.includes(id)) continue;
    const suggestion = await nearestName(id, known);
    diagnostics.push(
      diagnostic('regime-unknown', { id, known, ...(suggestion !== undefined && { suggestion }) }),
    );
  }
  const chosen = regimes.filter((each) => wanted === undefined || wanted.includes(each.regime.id));
  return { assessments: chosen.map((regime) => assessRegime(regime, analysed)), diagnostics };
}

/** Composes and sets the plan first: the checklists refer to its pages. */
async function produce(
  analysed: AnalysedPlan,
  assessments: readonly Assessment[],
  source: Source,
  options: CompileOptions,
): Promise<{ documents: CompiledDocument[] | undefined; diagnostics: Diagnostic[] }> {
  const { composePlan } = await import('./document/compose-plan.ts');
  const { composeChecklist } = await import('./document/compose-checklist.ts');
  const { headingSlug } = await import('./pdf/slug.ts');
  const language = options.language ?? analysed.plan.plan.locale;
  const { templates } = options.assets;
  const data = `${JSON.stringify(source.data, null, 2)}\n`;
  const contentHash = hashOf(JSON.stringify(source.data));
  const setAsPdf = (document: ComposedDocument) =>
    typesetDocument(document, analysed, data, contentHash, options);

  const plan = await composePlan(analysed, { language, templates, contentHash });
  const planPdf = await setAsPdf(plan);
  const planPages = new Map<SectionKey, number>();
  for (const [key, { heading }] of plan.sections) {
    const page = planPdf.pageOf.get(headingSlug(heading, new Map()));
    if (page !== undefined) planPages.set(key, page);
  }

  const composed = [plan];
  const set = [planPdf];
  for (const assessment of assessments) {
    const checklist = await composeChecklist(assessment, analysed, {
      language,
      templates,
      contentHash,
      planPages,
    });
    composed.push(checklist);
    set.push(await setAsPdf(checklist));
  }
  const wrong = composed.flatMap((each) => each.diagnostics);
  const documents = composed.map(({ name, markdown, figures }, index): CompiledDocument => {
    const { bytes, pageCount } = set[index] as TypesetDocument;
    return { name, markdown, pdf: bytes, pageCount, figures };
  });
  return {
    documents: wrong.length > 0 ? undefined : documents,
    diagnostics: [...wrong, ...composed.flatMap((each, index) => missingGlyphs(each.name, set[index]))],
  };
}

/** A document as PDF, with the data that it was made from attached. */
async function typesetDocument(
  document: ComposedDocument,
  analysed: AnalysedPlan,
  data: string,
  contentHash: string,
  options: CompileOptions,
): Promise<TypesetDocument> {
  const isDraft = analysed.plan.plan.status === 'draft';
  const { typeset } = await import('./pdf/typeset.ts');
  const { textIn } = await import('./plan/words.ts');
  return typeset(document.markdown, {
    language: document.language,
    title: document.title,
    author: textIn(document.language, analysed.plan.organization.name),
    fonts: options.assets.fonts,
    paper: options.paper ?? 'A4',
    orientation: document.orientation,
    header: { left: document.headerLeft, right: document.headerRight },
    footer: { left: document.footerLeft },
    ...(document.contents && { contents: document.contents }),
    accentColor: '#0b4f6c',
    date: new Date(`${options.asOf}T00:00:00Z`),
    figures: new Map([...document.figures].map(([file, svg]) => [file, { svg }])),
    contentHash,
    ...(isDraft && { watermark: document.language === 'ko' ? '초안' : 'DRAFT' }),
    attachments: [
      {
        name: 'plan.json',
        description: 'The data from which this document was made',
        mimeType: 'application/json',
        relationship: 'Source',
        bytes: new TextEncoder().encode(data),
      },
    ],
  });
}

/** Eight hexadecimal digits of what the author wrote: the same in every document of one compilation. */
function hashOf(data: string): string {
  const digest = createHash('sha256').update(data).digest('hex');
  return `${digest.slice(0, 4)} ${digest.slice(4, 8)}`;
}

function missingGlyphs(document: string, set: TypesetDocument | undefined): Diagnostic[] {
  return (set?.diagnostics ?? []).flatMap((each) =>
    each.kind === 'glyph-missing'
      ? [diagnostic('glyph-missing', { character: each.character, codePoint: each.codePoint, document })]
      : [],
  );
}
