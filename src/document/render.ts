// Templates and view to Markdown; a template that cannot be used gives diagnostics instead of a hole.
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../plan/nearest-name.ts';
import { guarded, NotInView, type ViewObject } from './view.ts';

export interface Rendered {
  readonly markdown: string;
  /** Pointers of the records that stand in it. */
  readonly shown: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A mistake with the template in which it was made, and its text. */
class TemplateMistake extends Error {
  readonly template: string;
  readonly text: string;
  constructor(template: string, text: string, cause: unknown) {
    super('a template is wrong', { cause });
    this.template = template;
    this.text = text;
  }
}

/** Only these may stand in a template: no helper that reads more than the view, none that prints to a terminal. */
const KNOWN_HELPERS = { each: true, if: true, unless: true, with: true, log: false, lookup: false };
const COMPILE = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  preventIndent: true,
  knownHelpers: KNOWN_HELPERS,
};

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
    try {
      handlebars.parse(text);
      compiled.set(each, attributed(each, text, handlebars.compile(text, COMPILE)));
    } catch (error) {
      diagnostics.push(
        diagnostic('template-wrong', { template: each, problem: await problemOf(error, text) }),
      );
    }
  }
  return { compiled, diagnostics };
}

/** Renders the template `name`; the others are its partials. */
export async function render(
  name: string,
  view: ViewObject,
  templates: ReadonlyMap<string, string>,
): Promise<Rendered> {
  const reading = read.get(templates) ?? compileAll(templates);
  read.set(templates, reading);
  const { compiled, diagnostics: ofReading } = await reading;
  const diagnostics = [...ofReading];
  const main = compiled.get(name);
  if (main === undefined && !templates.has(name)) {
    diagnostics.push(diagnostic('template-wrong', { template: name, problem: 'it is missing' }));
  }
  const shown = new Set<string>();
  if (main === undefined || diagnostics.length > 0) return { markdown: '', shown, diagnostics };
  try {
    const root = guarded(view, (pointer) => shown.add(pointer));
    const markdown = tidy(main(root, { partials: Object.fromEntries(compiled) }));
    return { markdown, shown, diagnostics };
  } catch (error) {
    const mistake = error instanceof TemplateMistake ? error : new TemplateMistake(name, '', error);
    const problem = await problemOf(mistake.cause, mistake.text);
    const wrong = diagnostic('template-wrong', { template: mistake.template, problem });
    return { markdown: '', shown, diagnostics: [wrong] };
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
      throw error instanceof TemplateMistake ? error : new TemplateMistake(name, text, error);
    }
  };
}

/** More names than this are no help. */
const MOST_NAMES = 12;

async function problemOf(error: unknown, text: string): Promise<string> {
  if (error instanceof NotInView) {
    const line = lineOf(error, text);
    if (error.isNoText) return `"${error.name}" is a part of the view, not a text${line}`;
    const suggestion = await nearestName(error.name, error.known);
    const help =
      suggestion !== undefined
        ? `; did you mean "${suggestion}"?`
        : error.known.length <= MOST_NAMES
          ? `; there are ${error.known.join(', ')}`
          : '';
    return `"${error.name}" is not in the view here${line}${help}`;
  }
  if (error instanceof RangeError) return 'it includes itself without end';
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

/** " (line 5)": the first line with a tag that speaks of the name. */
function lineOf({ name }: NotInView, text: string): string {
  const index = text
    .split('\n')
    .findIndex((line) =>
      [...line.matchAll(/\{\{[^}]*\}\}/g)].some(([tag]) => tag.split(/[^\p{L}\p{N}_-]+/u).includes(name)),
    );
  return index < 0 ? '' : ` (line ${index + 1})`;
}

/** One blank line between blocks, none at the start, one line end at the end. */
const tidy = (text: string): string =>
  `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
