// Whether templates can be used with any plan: each is read, and every path that it speaks of is looked for in the view.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { notInView, partialMissing, wrongTemplate } from './render.ts';
import { type Handlebars, mistakeAt, type PlacedMistake, readTemplate } from './template-reading.ts';
import { isList, isObject, type ObjectShape, type Shape, type ViewShapes } from './view-shape.ts';

type Program = hbs.AST.Program;
type Node = hbs.AST.Node;

/** The mistakes of all templates, each once, on whichever path it is reached. */
export async function checkTemplates(
  templates: ReadonlyMap<string, string>,
  views: ViewShapes,
): Promise<readonly Diagnostic[]> {
  const { default: handlebars } = await import('handlebars');
  const check = new Check(handlebars.create(), templates);
  for (const [document, view] of Object.entries(views)) {
    if (templates.has(document)) await check.template(document, view, view);
  }
  return check.diagnostics();
}

/** Where a path starts: what the tags around it stand in, innermost first. */
interface Scope {
  readonly around: readonly Shape[];
  readonly root: ObjectShape;
  readonly template: string;
}

class Check {
  readonly #templates: ReadonlyMap<string, string>;
  readonly #programs = new Map<string, Program>();
  readonly #found = new Map<string, Diagnostic>();
  /** Templates with the shape that they were given: twice the same says nothing new. */
  readonly #done = new Set<string>();
  readonly #open: string[] = [];

  constructor(handlebars: Handlebars, templates: ReadonlyMap<string, string>) {
    this.#templates = templates;
    for (const [name, text] of templates) {
      const tree = readTemplate(handlebars, text);
      if ('mistake' in tree) this.#note(name, tree);
      else this.#programs.set(name, tree);
    }
  }

  diagnostics(): readonly Diagnostic[] {
    return [...this.#found.values()];
  }

  async template(name: string, shape: Shape, root: ObjectShape): Promise<void> {
    const program = this.#programs.get(name);
    const key = JSON.stringify([name, shape]);
    if (program === undefined || this.#done.has(key)) return;
    this.#done.add(key);
    this.#open.push(key);
    await this.#program(program, { around: [shape], root, template: name });
    this.#open.pop();
  }

  #note(template: string, wrong: PlacedMistake): void {
    const diagnostic = wrongTemplate(template, wrong);
    this.#found.set(JSON.stringify(diagnostic), diagnostic);
  }

  async #program(program: Program | undefined, scope: Scope): Promise<void> {
    for (const node of program?.body ?? []) await this.#statement(node, scope);
  }

  async #statement(node: Node, scope: Scope): Promise<void> {
    if (node.type === 'MustacheStatement') {
      const { path } = node as hbs.AST.MustacheStatement;
      const shape = await this.#value(path, scope);
      if (shape !== undefined && typeof shape === 'object') {
        this.#note(scope.template, mistakeAt(path, { mistake: 'no-text', name: nameOf(path) }));
      }
    }
    if (node.type === 'BlockStatement') await this.#block(node as hbs.AST.BlockStatement, scope);
    if (node.type === 'PartialStatement') await this.#partial(node as hbs.AST.PartialStatement, scope);
    if (node.type === 'PartialBlockStatement') {
      await this.#partial(node as hbs.AST.PartialBlockStatement, scope);
      await this.#program((node as hbs.AST.PartialBlockStatement).program, scope);
    }
  }

  async #block({ path, params, program, inverse }: hbs.AST.BlockStatement, scope: Scope): Promise<void> {
    await this.#program(inverse, scope);
    const isHelper = BLOCKS.has(path.original);
    const about = isHelper ? params[0] : path;
    const shape = about && (await this.#value(about, scope));
    if (about === undefined || shape === undefined) return;
    if (path.original === 'if' || path.original === 'unless') return this.#program(program, scope);
    if (path.original === 'each' && !isList(shape)) {
      this.#note(scope.template, mistakeAt(about, { mistake: 'no-list', name: nameOf(about) }));
      return;
    }
    const inner = isList(shape) && path.original !== 'with' ? shape[0] : shape;
    // A list of which no element is known says nothing of its paths.
    if (inner === undefined) return;
    const isOwn = isHelper || typeof inner === 'object';
    await this.#program(program, isOwn ? { ...scope, around: [inner, ...scope.around] } : scope);
  }

  async #partial(node: Included, scope: Scope): Promise<void> {
    const name = nameOf(node.name);
    const given = node.params[0] === undefined ? scope.around[0] : await this.#value(node.params[0], scope);
    const extra: Record<string, Shape> = {};
    for (const { key, value } of node.hash?.pairs ?? []) {
      const shape = await this.#value(value, scope);
      if (shape !== undefined) extra[key] = shape;
    }
    if (!this.#templates.has(name)) {
      const mistake = await partialMissing(name, this.#templates.keys());
      this.#note(scope.template, mistakeAt(node, mistake));
      return;
    }
    if (given === undefined) return;
    const shape = isObject(given) ? { ...given, ...extra } : given;
    if (this.#open.includes(JSON.stringify([name, shape]))) {
      this.#note(scope.template, mistakeAt(node, { mistake: 'endless' }));
    }
    await this.template(name, shape, scope.root);
  }

  /** The shape of what an expression names; undefined, and said, where it names nothing. */
  async #value(expression: Node, scope: Scope): Promise<Shape | undefined> {
    if (expression.type !== 'PathExpression') return 'text';
    const { data, depth, parts } = expression as hbs.AST.PathExpression;
    // "@index" and its kind are Handlebars' own; "@root" is the whole view.
    if (data && parts[0] !== 'root') return 'text';
    let shape: Shape | undefined = data ? scope.root : scope.around[depth];
    if (shape === undefined) return this.#missing(expression, '..', [], scope);
    for (const name of data ? parts.slice(1) : parts) {
      if (name === 'length' && !isObject(shape)) return 'text';
      const known: readonly string[] = isObject(shape) ? Object.keys(shape) : [];
      if (!isObject(shape) || !Object.hasOwn(shape, name))
        return this.#missing(expression, name, known, scope);
      shape = shape[name];
      if (shape === undefined) return undefined;
    }
    return shape;
  }

  async #missing(at: Node, name: string, known: readonly string[], { template }: Scope): Promise<undefined> {
    this.#note(template, mistakeAt(at, await notInView(name, known)));
  }
}

type Included = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement;

const BLOCKS = new Set(['each', 'if', 'unless', 'with']);

/** As it is written. */
const nameOf = (node: Node): string => String((node as hbs.AST.PathExpression).original);
