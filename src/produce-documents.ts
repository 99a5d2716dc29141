// The documents of a compilation: each composed and set, in each language; the plan first, whose pages others refer to.
import { createHash } from 'node:crypto';
import { fontRefused } from './brand.ts';
import type { CompiledDocument, CompileOptions } from './compile-options.ts';
import { type Diagnostic, diagnostic } from './diagnostics/diagnostic.ts';
import { LANGUAGES, type Language } from './diagnostics/entry.ts';
import type { ChapterKey } from './document/chapter-headings.ts';
import type { ChosenDocument } from './document/choose-documents.ts';
import type { ComposedDocument, ComposeOptions, LineOf } from './document/composed-document.ts';
import { DOCUMENT_KINDS, type Materials } from './document/document-catalogue.ts';
import { headingSlug } from './pdf/slug.ts';
import type { TypesetDocument } from './pdf/typeset.ts';
import { type PlanData, setAsPdf } from './set-as-pdf.ts';
import { placesOfText } from './source/find-text.ts';
import { linesIn } from './source/lines-in-files.ts';
import type { Source } from './source/read.ts';

/** A document with its pages; `set` is undefined where its templates are wrong. */
interface Made {
  readonly composed: ComposedDocument;
  readonly set: TypesetDocument | undefined;
}

interface Produced {
  readonly documents: readonly CompiledDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the chosen documents. Where a template or a font is wrong there are none, and `diagnostics` says why. */
export async function produceDocuments(
  chosen: readonly ChosenDocument[],
  materials: Materials,
  source: Source,
  options: CompileOptions,
): Promise<Produced> {
  const { BrokenFont } = await import('./pdf/glyph-subset.ts');
  try {
    return await produced(chosen, materials, source, options);
  } catch (error) {
    const { regular, bold } = options.brand?.typeface ?? {};
    const broken = [regular, bold].find(
      (file) => error instanceof BrokenFont && file?.content === error.bytes,
    );
    if (broken === undefined) throw error;
    return { documents: [], diagnostics: [fontRefused(broken, 'malformed')] };
  }
}

async function produced(
  chosen: readonly ChosenDocument[],
  materials: Materials,
  source: Source,
  options: CompileOptions,
): Promise<Produced> {
  const { plan } = materials.analysed.plan;
  const asked = options.languages ?? options.brand?.languages ?? [plan.locale];
  const languages = LANGUAGES.filter((language) => asked.includes(language));
  const data: PlanData = {
    plan: materials.analysed.plan,
    data: `${JSON.stringify(source.data, null, 2)}\n`,
    contentHash: hashOf(JSON.stringify(source.data)),
  };
  const lineOf = await linesIn(source);
  const documents: CompiledDocument[] = [];
  const glyphs = new MissingGlyphs();
  const wrong = new Map<string, Diagnostic>();
  for (const language of languages) {
    const make = makerOf(materials, data, options, language, languages.length > 1, lineOf);
    const planPages = await pagesOfPlan(chosen, make);
    for (const each of chosen) {
      const { composed, set } = await make(each, planPages);
      // A template may be wrong in several documents and languages: it is said once.
      for (const mistake of composed.diagnostics) wrong.set(JSON.stringify(mistake), mistake);
      if (set === undefined) continue;
      glyphs.note(composed.name, set);
      documents.push(compiled(each, composed, set));
    }
    if (wrong.size > 0) return { documents: [], diagnostics: [...wrong.values()] };
  }
  return { documents, diagnostics: glyphs.diagnostics(source.data) };
}

type Make = (document: ChosenDocument, planPages?: PlanPages) => Promise<Made>;
type PlanPages = ReadonlyMap<ChapterKey, number>;

/** Makes documents in one language; the plan only once, however often it is asked for. */
function makerOf(
  materials: Materials,
  data: PlanData,
  options: CompileOptions,
  language: Language,
  hasLanguageInName: boolean,
  lineOf: LineOf,
): Make {
  const made = new Map<string, Made>();
  const shared: ComposeOptions = {
    language,
    hasLanguageInName,
    templates: options.assets.templates,
    contentHash: data.contentHash,
    lineOf,
    ...(options.brand?.name !== undefined && { houseName: options.brand.name }),
  };
  return async ({ kind, id, name }, planPages = new Map()) => {
    const before = made.get(name);
    if (before !== undefined) return before;
    const composed = await kind.compose(materials, id, { ...shared, name, planPages });
    const isWrong = composed.diagnostics.length > 0;
    const result = { composed, set: isWrong ? undefined : await setAsPdf(composed, data, options) };
    if (name === PLAN.name) made.set(name, result);
    return result;
  };
}

const PLAN = { kind: DOCUMENT_KINDS[0], id: '', name: 'plan' } as ChosenDocument;

/** The page of each section of the plan, where any of the chosen documents says it. */
async function pagesOfPlan(chosen: readonly ChosenDocument[], make: Make): Promise<PlanPages> {
  const pages = new Map<ChapterKey, number>();
  if (!chosen.some(({ kind }) => kind.hasPlanPages)) return pages;
  const { composed, set } = await make(PLAN);
  for (const [key, { heading }] of composed.sections) {
    const page = set?.pageOf.get(headingSlug(heading, new Map()));
    if (page !== undefined) pages.set(key, page);
  }
  return pages;
}

const compiled = (
  { kind }: ChosenDocument,
  { name, language, markdown, figures, forms }: ComposedDocument,
  { bytes, pageCount }: TypesetDocument,
): CompiledDocument => ({ kind: kind.name, name, language, markdown, pdf: bytes, pageCount, figures, forms });

/** Eight hexadecimal digits of what the author wrote: the same in every document of one compilation. */
function hashOf(data: string): string {
  const digest = createHash('sha256').update(data).digest('hex');
  return `${digest.slice(0, 4)} ${digest.slice(4, 8)}`;
}

/** Characters that no font has, each said once with the fields that hold it. */
class MissingGlyphs {
  readonly #documentsOf = new Map<string, { codePoint: string; documents: Set<string> }>();

  note(document: string, { diagnostics }: TypesetDocument): void {
    for (const each of diagnostics) {
      if (each.kind !== 'glyph-missing') continue;
      const { character, codePoint } = each;
      const known = this.#documentsOf.get(character);
      if (known === undefined)
        this.#documentsOf.set(character, { codePoint, documents: new Set([document]) });
      else known.documents.add(document);
    }
  }

  diagnostics(data: unknown): Diagnostic[] {
    return [...this.#documentsOf].map(([character, { codePoint, documents }]) => {
      const [first, ...others] = placesOfText(data, character);
      return diagnostic(
        'glyph-missing',
        { codePoint, documents: [...documents] },
        first === undefined ? undefined : { pointer: first },
        others.map((pointer) => ({ relation: 'also', target: { pointer } })),
      );
    });
  }
}
