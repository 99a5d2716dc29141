// A plan made from the schema itself: every field filled, every free text given by the caller.
import { readFileSync } from 'node:fs';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { pointerOf } from '../../src/source/pointer.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly refersTo?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
}

const schema = JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8')) as Schema & {
  readonly $defs: Readonly<Record<string, Schema>>;
};

/** One entry in every list. `textAt` gives the text for a place; what is left out would make circles. */
export function filledPlan(textAt: (pointer: string) => string): Plan {
  const idOf = (collection: string): string => `${collection.replace(/^\//, '').replaceAll('/', '-')}-1`;

  function fill(node: Schema, path: readonly (string | number)[], name: string): unknown {
    if (node.$ref !== undefined) {
      const kind = node.$ref.replace('#/$defs/', '');
      if (kind === 'text') return textAt(pointerOf(path));
      if (kind === 'id')
        return idOf(node.refersTo?.[0] ?? pointerOf(path.slice(0, -1).filter((part) => part !== 0)));
      if (kind === 'need') return idOf('suppliers');
      if (kind === 'duration') return 'PT90M';
      if (kind === 'calendarDate') return '2026-03-04';
      return fill(schema.$defs[kind] as Schema, path, name);
    }
    if (node.const !== undefined) return node.const;
    if (node.enum !== undefined) return node.enum[0];
    switch (node.type) {
      case 'object': {
        const entries = Object.entries(node.properties ?? {}).flatMap(([key, value]) => {
          const isCircle =
            (path[0] === 'suppliers' && ['requires', 'alternates'].includes(key)) ||
            (path[0] === 'people' && key === 'deputies');
          if (key === '$schema' || key === 'partOf' || isCircle) return [];
          return [[key, fill(value, [...path, key], key)]];
        });
        return Object.fromEntries(entries);
      }
      case 'array':
        return [
          fill(
            { ...(node.items as Schema), ...(node.refersTo && { refersTo: node.refersTo }) },
            [...path, 0],
            name,
          ),
        ];
      case 'boolean':
        return true;
      case 'integer':
      case 'number':
        return Math.max(node.minimum ?? 0, 3);
      case 'string':
        if (name === 'element') return 'systems-1';
        return node.pattern === undefined && !('format' in node)
          ? textAt(pointerOf(path))
          : node.examples?.[0];
      default:
        throw new Error(`no filling for ${pointerOf(path)}`);
    }
  }
  const plan = fill(schema, [], '') as Plan;
  // Nobody calls themselves.
  plan.people?.push({ id: 'people-2', name: textAt('/people/1/name') });
  for (const call of plan.contactTrees?.[0]?.calls ?? []) call.to = 'people-2';
  return plan;
}
