// Every field that names another entry: what it names must exist, and be of the kind that the field asks for.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { REFERENCE_FIELDS } from '../src/plan/references.generated.ts';
import { checkReferences } from '../src/plan/references.ts';
import { ELEMENT_SECTIONS } from '../src/plan/resolve.ts';
import { pathOf, pointerOf } from '../src/source/pointer.ts';

/** A plan with `id` at a place, whose lists have one entry, and one element of each section. */
function planWith(place: string, id: unknown): Record<string, unknown> {
  const plan: Record<string, unknown> = {};
  for (const section of ELEMENT_SECTIONS) plan[section] = [{ id: section }];
  const parts = pathOf(place);
  let at = plan;
  for (const [index, part] of parts.entries()) {
    if (part === '*') continue;
    const isList = parts[index + 1] === '*';
    const isLast = index === parts.length - (isList ? 2 : 1);
    if (isLast) at[part] = isList ? [id] : id;
    else {
      const known = isList ? (at[part] as unknown[] | undefined)?.[0] : at[part];
      const child = (known ?? {}) as Record<string, unknown>;
      at[part] = isList ? [child] : child;
      at = child;
    }
  }
  return plan;
}

const said = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, args, target }) => ({
    code,
    id: 'id' in args ? args.id : undefined,
    pointer: target !== undefined && 'pointer' in target ? target.pointer : undefined,
  }));

describe.each(REFERENCE_FIELDS)('$from', ({ from, to }) => {
  const pointer = pointerOf(pathOf(from).map((part) => (part === '*' ? 0 : part)));

  it('refuses an id that no entry has, at its place', async () => {
    const wrong = said(await checkReferences(planWith(from, 'nobody')));
    expect(wrong).toContainEqual({ code: 'reference-unknown', id: 'nobody', pointer });
  });

  it('refuses an id of another kind, and takes one of the right kind', async () => {
    for (const section of ELEMENT_SECTIONS) {
      const wrong = said(await checkReferences(planWith(from, section))).filter(
        (each) => each.id === section,
      );
      const isRight = to.includes(`/${section}`);
      expect(wrong, section).toEqual(isRight ? [] : [{ code: 'reference-wrong-kind', id: section, pointer }]);
    }
  });
});

it('leaves no id of the schema without the kind that it names', () => {
  interface Field {
    $ref?: string;
    refersTo?: string[];
    items?: Field;
    properties?: Record<string, Field>;
  }
  const isId = (field: Field | undefined) => /\/(?:id|need)$/.test(field?.$ref ?? '');
  const open: string[] = [];
  const walk = ({ properties = {} }: Field, path: string): void => {
    for (const [name, field] of Object.entries(properties)) {
      const isOwn = name === 'id';
      if (!isOwn && field.refersTo === undefined && (isId(field) || isId(field.items)))
        open.push(path + name);
      walk(field, `${path}${name}.`);
      if (field.items !== undefined) walk(field.items, `${path}${name}[].`);
    }
  };
  walk(JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8')), '');
  expect(open).toEqual([]);
});
