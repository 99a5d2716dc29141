// The facts as others read them: a JSON Schema for programs, and tables for people who write regimes.
import type { FactCollection, FactDescription } from './fact.ts';
import { UNITS } from './fact.ts';
import { FACT_COLLECTIONS } from './fact-catalogue.ts';

/** The contract as a JSON Schema of what `factsOf` gives, each kind of subject as a list. */
export function factsSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://holdfast.example/schemas/facts.schema.json',
    title: 'Holdfast facts',
    description:
      'What regimes may speak of: a flat view of a plan and its analysis. A fact that the plan does not give is absent. Facts are added, not renamed: version 1.',
    type: 'object',
    additionalProperties: false,
    required: FACT_COLLECTIONS.map(({ subject }) => subject),
    properties: Object.fromEntries(FACT_COLLECTIONS.map((each) => [each.subject, collectionSchema(each)])),
  };
}

function collectionSchema({ subject, meaning, facts }: FactCollection): object {
  return {
    description: meaning,
    type: 'array',
    ...(!subject.includes('*') && { maxItems: 1 }),
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['pointer', 'values'],
      properties: {
        pointer: { description: 'Place in the merged plan.', type: 'string' },
        name: { description: 'Name that the author gave it.', type: ['string', 'object'] },
        values: {
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries([...facts].map(([name, fact]) => [name, factSchema(fact)])),
        },
      },
    },
  };
}

function factSchema(fact: FactDescription): object {
  const { kind, unit, values, meaning, from } = fact;
  const description = [
    meaning,
    ...(unit === undefined ? [] : [`Unit: ${UNITS[unit]}.`]),
    `From: ${from.join(', ')}.`,
  ].join(' ');
  const word = { type: 'string', ...(values && { enum: values }) };
  switch (kind) {
    case 'flag':
      return { description, type: 'boolean' };
    case 'number':
      return { description, type: 'number' };
    case 'word':
      return { description, ...word };
    case 'words':
      return { description, type: 'array', items: word };
  }
}

/** The same as Markdown: a heading and a table for each kind of subject. */
export function factsTables(): string {
  return FACT_COLLECTIONS.map(({ subject, meaning, facts }) =>
    [
      `### \`${subject}\``,
      '',
      meaning,
      '',
      '| fact | value | meaning | from |',
      '| --- | --- | --- | --- |',
      ...[...facts].map(
        ([name, fact]) =>
          `| \`${name}\` | ${valueInWords(fact)} | ${fact.meaning} | ${fact.from.map((field) => `\`${field}\``).join(', ')} |`,
      ),
    ].join('\n'),
  ).join('\n\n');
}

function valueInWords({ kind, unit, values }: FactDescription): string {
  const list = values?.map((value) => `\`${value}\``).join(', ');
  switch (kind) {
    case 'flag':
      return 'true or false';
    case 'number':
      return unit === undefined ? 'number' : UNITS[unit];
    case 'word':
      return list ?? 'text';
    case 'words':
      return `list of ${list ?? 'texts'}`;
  }
}
