// A PDF carries the data that it was made from and what it shows, as programs read it, with each file's relation to the pages.
import { beforeAll, describe, expect, it } from 'vitest';
import { packageAssets } from '../src/commands/assets.ts';
import { readPlanFiles } from '../src/commands/read-files.ts';
import { type Compilation, compile } from '../src/compile.ts';
import type { CompiledDocument } from '../src/compile-options.ts';
import { assessmentData } from '../src/exports/assessment-data.ts';
import { isInstalled } from './pdf/conformance/installed.ts';
import { catalogOf, dictionaryAt, listAt, objectsOf, textAt } from './pdf/conformance/pdf-objects.ts';
import { run } from './pdf/read-back.ts';

interface Attached {
  readonly name: string | undefined;
  readonly relationship: unknown;
  readonly type: unknown;
  readonly dates: readonly unknown[];
  readonly size: unknown;
  readonly text: string;
}

/** The files that belong to the document, as its catalogue names them. */
function attachedTo(pdf: Uint8Array): Attached[] {
  const file = objectsOf(pdf);
  if (file === undefined) throw new Error('qpdf did not read the file.');
  return listAt(file, catalogOf(file)['/AF']).map((reference) => {
    const spec = dictionaryAt(file, reference);
    const embedded = dictionaryAt(file, spec['/EF'])['/F'];
    const stream = dictionaryAt(file, embedded);
    const parameters = dictionaryAt(file, stream['/Params']);
    return {
      name: textAt(file, spec['/UF']),
      relationship: spec['/AFRelationship'],
      type: stream['/Subtype'],
      dates: [parameters['/CreationDate'], parameters['/ModDate']],
      size: parameters['/Size'],
      text: Buffer.from(file.objects[String(embedded)]?.stream ?? '', 'latin1').toString('utf8'),
    };
  });
}

describe.skipIf(!isInstalled('qpdf'))('attachments', () => {
  let compilation: Compilation;
  const attached = new Map<string, Attached[]>();
  const named = (name: string): CompiledDocument => {
    const document = compilation.documents.find((each) => each.name === name);
    if (document === undefined) throw new Error(`There is no ${name}.`);
    return document;
  };
  const textOf = (document: string, name: string): string =>
    attached.get(document)?.find((each) => each.name === name)?.text ?? '';
  const results = (id: string): string => {
    const found = compilation.assessments.find(({ regime }) => regime.id === id);
    if (found === undefined) throw new Error(`There is no ${id}.`);
    const plan = compilation.analysed?.plan.plan.id ?? '';
    return `${JSON.stringify(assessmentData(found, plan), null, 2)}\n`;
  };

  beforeAll(async () => {
    const { files } = await readPlanFiles('samples/hangang-talk');
    compilation = await compile(files, {
      asOf: '2022-10-14',
      documents: ['plan', 'checklist', 'action-card'],
      regimes: ['iso-22301', 'iso-27031'],
      assets: await packageAssets(),
    });
    for (const { name, pdf } of compilation.documents) attached.set(name, attachedTo(pdf));
  });

  it('are the plan, the answers and the figures, as far as the document has them', () => {
    const names = (document: string) => attached.get(document)?.map((each) => each.name);
    const [one, other] = ['checklist-iso-22301.json', 'checklist-iso-27031.json'];
    expect(names('plan')).toEqual(['plan.json', one, other, 'figures.json']);
    expect(names('checklist-iso-22301')).toEqual(['plan.json', one, 'figures.json']);
    expect(names('action-card-team-command')).toEqual(['plan.json']);
  });

  it('say what they are to the document, of what type, and the day as of which it was made', () => {
    for (const files of attached.values()) {
      for (const each of files) {
        expect(each.relationship).toBe(each.name === 'plan.json' ? '/Source' : '/Data');
        expect(each.type).toBe('/application/json');
        expect(each.dates).toEqual(['u:D:20221014000000Z', 'u:D:20221014000000Z']);
        expect(each.size).toBe(Buffer.byteLength(each.text));
      }
    }
  });

  it('hold exactly the data that the pages were made from', () => {
    for (const name of attached.keys())
      expect(JSON.parse(textOf(name, 'plan.json'))).toEqual(compilation.source.data);
    for (const id of ['iso-22301', 'iso-27031']) {
      expect(textOf(`checklist-${id}`, `checklist-${id}.json`)).toBe(results(id));
      expect(textOf('plan', `checklist-${id}.json`)).toBe(results(id));
    }
  });

  it('name every figure of the document, each with what it shows', () => {
    for (const name of ['plan', 'checklist-iso-22301']) {
      const { figures } = JSON.parse(textOf(name, 'figures.json')) as {
        figures: { files: string[]; data: object }[];
      };
      const drawn = [...named(name).figures.keys()].sort();
      expect(figures.flatMap(({ files }) => files).sort()).toEqual(drawn);
      for (const { data } of figures) expect(Object.keys(data).length).toBeGreaterThan(0);
    }
  });

  it.skipIf(!isInstalled('pdfdetach'))('are found by another reader', () => {
    const listed = run('pdfdetach', ['-list'], named('plan').pdf) ?? '';
    expect([...listed.matchAll(/: (\S+\.json)/g)].map((match) => match[1])).toEqual([
      'checklist-iso-22301.json',
      'checklist-iso-27031.json',
      'figures.json',
      'plan.json',
    ]);
  });
});
