// From a stranger's JSON Schema to a condition: only what can be judged safely passes, and misspelt names do not.
import type { RuleProblem } from '../diagnostics/rule-book-problems.ts';
import type { Condition } from './condition.ts';
import type { FactDescription, FactKind } from './fact.ts';
import { COUNT_KEYWORDS, compileValue, NUMBER_KEYWORDS, type ValueType } from './value-schema.ts';

/**
 * Why a schema cannot be a condition, and where in it. `value` stands there, and `expected` may; `candidates` are what a
 * misspelt name may have meant.
 */
export interface ConditionProblem {
  readonly path: readonly (string | number)[];
  /** The name before the value is meant, not the value. */
  readonly isKey?: boolean;
  readonly problem: RuleProblem;
  readonly value?: string;
  readonly expected?: readonly string[];
  readonly name?: string;
  readonly candidates?: readonly string[];
}

/** Deepest nesting of one condition, and the most schemas in it. */
const DEEPEST = 8;
const MOST_SCHEMAS = 300;
/** More problems than this help nobody. */
const MOST_PROBLEMS = 20;

const ANNOTATIONS = ['title', 'description', '$comment'];
/** `not`, `oneOf` and `if` are no part of it: they could be met because a fact is unknown. */
const SUBJECT_KEYWORDS = [...ANNOTATIONS, 'type', 'required', 'properties', 'allOf', 'anyOf'];
const VALUE_KEYWORDS: Readonly<Record<FactKind, readonly string[]>> = {
  flag: ['const', 'enum'],
  number: ['const', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  word: ['const', 'enum', 'minLength', 'maxLength'],
  words: ['contains', 'minContains', 'maxContains', 'minItems', 'maxItems'],
};
const ANY_VALUE = [...ANNOTATIONS, 'type', 'allOf', 'anyOf', 'not'];

const TYPE_OF = {
  flag: 'boolean',
  number: 'number',
  word: 'string',
  words: 'array',
} as const satisfies Record<FactKind, ValueType>;

type Path = readonly (string | number)[];

/** Reads a schema over the facts of one kind of subject. `condition` is undefined where there is any problem. */
export function readCondition(
  schema: unknown,
  facts: ReadonlyMap<string, FactDescription>,
): { condition: Condition | undefined; problems: readonly ConditionProblem[] } {
  const problems: ConditionProblem[] = [];
  let schemas = 0;
  const refuse = (path: Path, problem: RuleProblem, more: Partial<ConditionProblem> = {}): undefined => {
    if (problems.length < MOST_PROBLEMS) problems.push({ path, problem, ...more });
  };

  /** Whether the node is a schema that may stand here, with no keyword but the allowed ones. */
  function isSchema(node: unknown, path: Path, keywords: readonly string[]): node is Record<string, unknown> {
    if (node === null || typeof node !== 'object' || Array.isArray(node)) {
      refuse(path, 'object-expected');
      return false;
    }
    schemas++;
    if (schemas > MOST_SCHEMAS || path.filter((part) => typeof part === 'number').length > DEEPEST) {
      if (schemas <= MOST_SCHEMAS + 1) refuse(path, 'too-large');
      return false;
    }
    for (const keyword of Object.keys(node)) {
      if (keywords.includes(keyword)) continue;
      refuse([...path, keyword], 'keyword-unknown', {
        value: clip(keyword),
        isKey: true,
        name: keyword,
        candidates: keywords,
      });
    }
    return true;
  }

  const isKnown = (name: string, path: Path, isKey: boolean): boolean => {
    if (facts.has(name)) return true;
    refuse(path, 'fact-unknown', { isKey, value: clip(name), name, candidates: [...facts.keys()] });
    return false;
  };

  function readSubject(node: unknown, path: Path): Condition {
    const parts: Condition[] = [];
    const all: Condition = { kind: 'all', parts };
    if (!isSchema(node, path, SUBJECT_KEYWORDS)) return all;
    if (Object.hasOwn(node, 'type') && node.type !== 'object') {
      refuse([...path, 'type'], 'subject-type');
    }
    const required = readRequired(node.required, [...path, 'required']);
    const properties = node.properties ?? {};
    if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) {
      refuse([...path, 'properties'], 'object-expected');
      return all;
    }
    const accepts = new Map<string, (value: unknown) => boolean>();
    for (const [name, valueSchema] of Object.entries(properties)) {
      const at = [...path, 'properties', name];
      if (!isKnown(name, at, true)) continue;
      if (!required.includes(name)) {
        refuse(at, 'fact-not-required', { isKey: true, value: name });
      }
      const compiled = readValue(valueSchema, at, facts.get(name) as FactDescription);
      if (compiled !== undefined) accepts.set(name, compiled);
    }
    for (const name of required) {
      const accept = accepts.get(name);
      parts.push({ kind: 'fact', name, ...(accept && { accepts: accept }) });
    }
    for (const [index, part] of readList(node, 'allOf', path).entries()) {
      parts.push(readSubject(part, [...path, 'allOf', index]));
    }
    if (Object.hasOwn(node, 'anyOf')) {
      const alternatives = readList(node, 'anyOf', path);
      parts.push({
        kind: 'any',
        parts: alternatives.map((part, index) => readSubject(part, [...path, 'anyOf', index])),
      });
    }
    if (problems.length === 0 && parts.length === 0) refuse(path, 'asks-nothing');
    return all;
  }

  function readRequired(node: unknown, path: Path): readonly string[] {
    if (node === undefined) return [];
    if (!Array.isArray(node) || !node.every((name) => typeof name === 'string')) {
      refuse(path, 'names-expected');
      return [];
    }
    return [...new Set(node.filter((name, index) => isKnown(name, [...path, index], false)))];
  }

  function readList(node: Record<string, unknown>, keyword: string, path: Path): readonly unknown[] {
    if (!Object.hasOwn(node, keyword)) return [];
    const list = node[keyword];
    if (Array.isArray(list) && list.length > 0) return list;
    refuse([...path, keyword], 'schemas-expected');
    return [];
  }

  function readValue(node: unknown, path: Path, fact: FactDescription): CompiledValue | undefined {
    const before = problems.length;
    checkValue(node, path, fact);
    return problems.length > before
      ? undefined
      : compileValue(node as Readonly<Record<string, unknown>>, TYPE_OF[fact.kind]);
  }

  function checkValue(node: unknown, path: Path, fact: FactDescription): void {
    if (!isSchema(node, path, [...ANY_VALUE, ...VALUE_KEYWORDS[fact.kind]])) return;
    const type = TYPE_OF[fact.kind];
    if (Object.hasOwn(node, 'type') && node.type !== type) {
      refuse([...path, 'type'], 'fact-type', { expected: [type] });
    }
    for (const keyword of NUMBER_KEYWORDS) {
      if (!Object.hasOwn(node, keyword) || Number.isFinite(node[keyword])) continue;
      refuse([...path, keyword], 'number-expected', { value: keyword });
    }
    for (const keyword of COUNT_KEYWORDS) {
      if (!Object.hasOwn(node, keyword)) continue;
      const count = node[keyword];
      if (!Number.isInteger(count) || Number(count) < 0) {
        refuse([...path, keyword], 'count-expected', { value: keyword });
      } else if (keyword.endsWith('Contains') && !Object.hasOwn(node, 'contains')) {
        refuse([...path, keyword], 'without-contains', { isKey: true, value: keyword });
      }
    }
    if (Object.hasOwn(node, 'const')) checkConstant(node.const, [...path, 'const'], fact);
    for (const [index, value] of readList(node, 'enum', path).entries()) {
      checkConstant(value, [...path, 'enum', index], fact);
    }
    for (const keyword of ['allOf', 'anyOf']) {
      for (const [index, part] of readList(node, keyword, path).entries()) {
        checkValue(part, [...path, keyword, index], fact);
      }
    }
    if (Object.hasOwn(node, 'not')) checkValue(node.not, [...path, 'not'], fact);
    if (Object.hasOwn(node, 'contains')) {
      checkValue(node.contains, [...path, 'contains'], { ...fact, kind: 'word' });
    }
  }

  function checkConstant(value: unknown, path: Path, { kind, values }: FactDescription): void {
    const type = TYPE_OF[kind];
    const shown = clip(JSON.stringify(value));
    if (typeof value !== type) refuse(path, 'value-of-other-type', { value: shown, expected: [type] });
    else if (values !== undefined && !values.includes(String(value))) {
      refuse(path, 'value-unknown', {
        value: shown,
        name: String(value),
        candidates: values,
      });
    }
  }

  const condition = readSubject(schema, []);
  return { condition: problems.length === 0 ? condition : undefined, problems };
}

type CompiledValue = ReturnType<typeof compileValue>;

/** A stranger's text in a message: no longer than anybody reads. */
export const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
