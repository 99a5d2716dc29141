// Templates and view to Markdown; a template that cannot be used gives diagnostics instead of a hole.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { TemplateMistake } from '../diagnostics/template-mistake.ts';
import { nearestName } from '../plan/nearest-name.ts';
import { COMPILE, type PlacedMistake, readTemplate } from './template-reading.ts';
import { guarded, NotInView, type ViewObject } from './view.ts';

export interface Rendered {
  readonly markdown: string;
  /** Pointers of the records that stand in it. */
  readonly shown: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface RenderOptions {
  /** Handlebars templates by name: `documents/plan`, `partials/summary`. */
  readonly templates: ReadonlyMap<string, string>;
  /** Sees what the template of a document may speak of. */
  readonly onView?: (template: string, view: ViewObject) => void;
}

/** A mistake with the template in which it was made, and its text. */
class MistakeInTemplate extends Error {
  readonly template: string;
  readonly text: string;
  constructor(template: string, text: string, cause: unknown) {
    super('a template is wrong', { cause });
    this.template = template;
    this.text = text;
  }
}

interface Compiled {
  readonly compiled: ReadonlyMap<string, Handlebars.TemplateDelegate>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Templates are read once for all documents. */
const read = new WeakMap<ReadonlyMap<string, string>, Promise<Compiled>>();

/** Every template is read, whether it is used or not. */
async function compileAll(templates: ReadonlyMap<string, string>): Promise<Compiled> {
  const { default: Handlebars } = await import('handlebars');
  const handlebars = Handlebars.create();
  const diagnostics: Diagnostic[] = [];
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [each, text] of templates) {
    const tree = readTemplate(handlebars, text);
    if ('mistake' in tree) diagnostics.push(wrongTemplate(each, tree));
    else compiled.set(each, attributed(each, text, handlebars.compile(text, COMPILE)));
  }
  return { compiled, diagnostics };
}

/** A mistake of a template as a diagnostic; the file is called as in the package. */
export const wrongTemplate = (template: string, { mistake, line, column }: PlacedMistake): Diagnostic =>
  diagnostic(
    'template-wrong',
    { template, ...mistake },
    { location: { file: templateFile(template), line, column } },
  );

/** Path of a template in the package, or in a folder of one's own. */
export const templateFile = (name: string, folder = 'templates'): string => `${folder}/${name}.md.hbs`;

/** Renders the template `name`; the others are its partials. */
export async function render(name: string, view: ViewObject, options: RenderOptions): Promise<Rendered> {
  const { templates, onView } = options;
  onView?.(name, view);
  const reading = read.get(templates) ?? compileAll(templates);
  read.set(templates, reading);
  const { compiled, diagnostics: ofReading } = await reading;
  const diagnostics = [...ofReading];
  const main = compiled.get(name);
  if (main === undefined && !templates.has(name)) {
    diagnostics.push(wrongTemplate(name, { mistake: { mistake: 'missing' }, line: 1, column: 1 }));
  }
  const shown = new Set<string>();
  if (main === undefined || diagnostics.length > 0) return { markdown: '', shown, diagnostics };
  try {
    const root = guarded(view, (pointer) => shown.add(pointer));
    const markdown = tidy(main(root, { partials: Object.fromEntries(compiled) }));
    return { markdown, shown, diagnostics };
  } catch (error) {
    const { template, text, cause } =
      error instanceof MistakeInTemplate ? error : new MistakeInTemplate(name, '', error);
    const mistake = await mistakeOf(cause, templates);
    return { markdown: '', shown, diagnostics: [wrongTemplate(template, placed(mistake, text))] };
  }
}

/** A template whose mistakes carry its name. */
function attributed(
  name: string,
  text: string,
  template: Handlebars.TemplateDelegate,
): Handlebars.TemplateDelegate {
  return function (this: unknown, context, options) {
    try {
      return template.call(this, context, options);
    } catch (error) {
      throw error instanceof MistakeInTemplate ? error : new MistakeInTemplate(name, text, error);
    }
  };
}

/** More names than this are no help. */
const MOST_NAMES = 12;

/** That a name is not in the view: with the nearest that is, or all where they are few. */
export async function notInView(name: string, known: readonly string[]): Promise<TemplateMistake> {
  const suggestion = await nearestName(name, known);
  const help = suggestion === undefined ? known.length <= MOST_NAMES && { known } : { suggestion };
  return { mistake: 'not-in-view', name, ...help };
}

/** That a template includes one that there is not. */
export async function partialMissing(name: string, all: Iterable<string>): Promise<TemplateMistake> {
  const suggestion = await nearestName(name, all);
  return { mistake: 'partial-missing', name, ...(suggestion !== undefined && { suggestion }) };
}

async function mistakeOf(error: unknown, templates: ReadonlyMap<string, string>): Promise<TemplateMistake> {
  if (error instanceof NotInView) {
    return error.isNoText ? { mistake: 'no-text', name: error.name } : notInView(error.name, error.known);
  }
  if (error instanceof RangeError) return { mistake: 'endless' };
  const partial = /partial (\S+) could not be found/.exec(String(error))?.[1];
  if (partial !== undefined) return partialMissing(partial, templates.keys());
  const name = /"(.*?)" not defined/.exec(String(error))?.[1];
  return name === undefined ? { mistake: 'unreadable' } : notInView(name, []);
}

/** At the first tag that speaks of the name. */
function placed(mistake: TemplateMistake, text: string): PlacedMistake {
  for (const [index, line] of text.split('\n').entries()) {
    for (const { 0: tag, index: column } of line.matchAll(/\{\{[^}]*\}\}/g)) {
      const words = tag.split(/[^\p{L}\p{N}_/-]+|(?<=\.\.)\//u);
      if (words.includes(mistake.name ?? '')) return { mistake, line: index + 1, column: column + 1 };
    }
  }
  return { mistake, line: 1, column: 1 };
}

/** One blank line between blocks, none at the start, one line end at the end. */
const tidy = (text: string): string =>
  `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
