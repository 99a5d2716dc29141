// What PDF/A-3a and PDF/UA-1 ask, as far as it can be told without veraPDF.
import { describe, expect, it } from 'vitest';
import { EVERYTHING, make, read, run } from './read-back.ts';

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

const bytesOf = make(EVERYTHING, {
  contents: { title: '차례', depth: 2 },
  attachments: [
    {
      name: '계획.json',
      description: '원본 데이터',
      mimeType: 'application/json',
      relationship: 'Source',
      bytes: new TextEncoder().encode('{}'),
    },
  ],
}).then((document) => document.bytes);

function qpdfObjects(bytes: Uint8Array): Record<string, Record<string, unknown>> | undefined {
  const json = run('qpdf', ['--json=2', '--json-key=qpdf'], bytes);
  if (json === undefined) return undefined;
  const objects = (
    JSON.parse(json) as { qpdf: [unknown, Record<string, { value?: unknown; stream?: { dict: unknown } }>] }
  ).qpdf[1];
  return Object.fromEntries(
    Object.entries(objects).map(([name, object]) => [
      name.replace('obj:', ''),
      (object.value ?? object.stream?.dict ?? {}) as Record<string, unknown>,
    ]),
  );
}

describe('conformance', () => {
  it('marks everything that is painted as content of a tag or as an artifact', async () => {
    const { pages, markInfo } = await read(await bytesOf);
    expect(markInfo).toMatchObject({ Marked: true });
    expect(pages.map((page) => page.unmarked)).toEqual(pages.map(() => 0));
  });

  it('has a structure tree with the roles that the Markdown asks for', async () => {
    const { pages } = await read(await bytesOf);
    const roles = new Set<string>();
    const visit = (node: Node): void => {
      if (node.role !== undefined) roles.add(node.role);
      for (const child of node.children ?? []) visit(child);
    };
    for (const page of pages) visit(page.tree as Node);
    for (const role of 'Document Sect H1 H2 H3 H4 P L LI Lbl LBody Table Caption THead TBody TR TH TD Link BlockQuote Code TOC TOCI Reference'.split(
      ' ',
    )) {
      expect(roles).toContain(role);
    }
  });

  it('says both identifiers, with the schema of the second, in well-formed XML', async () => {
    const text = Buffer.from(await bytesOf).toString('utf8');
    expect(text).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    const packet = text.slice(text.indexOf('<x:xmpmeta'), text.indexOf('</x:xmpmeta>') + 12);
    const open: string[] = [];
    for (const [, close, name, self] of packet.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
      if (close === '/') expect(open.pop()).toBe(name);
      else if (self !== '/') open.push(name ?? '');
    }
    expect(open).toEqual([]);
  });

  it('holds the rules that qpdf can show', async ({ skip }) => {
    const objects = qpdfObjects(await bytesOf);
    if (objects === undefined) return skip('qpdf is not installed');
    const all = Object.values(objects);
    const typed = (type: string): Record<string, unknown>[] =>
      all.filter((object) => object['/Type'] === type);
    const of = (reference: unknown): Record<string, unknown> => objects[String(reference)] ?? {};
    const catalog = typed('/Catalog')[0] ?? {};
    expect(catalog['/Lang']).toBe('u:ko');
    expect(of(catalog['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true);
    expect(catalog['/OutputIntents']).toHaveLength(1);
    expect(catalog['/AF']).toHaveLength(1);
    for (const page of typed('/Page')) expect(page['/Tabs']).toBe('/S');
    expect(typed('/Filespec')[0]?.['/AFRelationship']).toBe('/Source');

    const fonts = typed('/Font');
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts.filter((entry) => entry['/Subtype'] === '/Type0'))
      expect(font['/ToUnicode']).toBeDefined();
    for (const descriptor of typed('/FontDescriptor')) expect(descriptor['/FontFile2']).toBeDefined();

    // Parent tree and structure elements name each other, both ways.
    const root = of(catalog['/StructTreeRoot']);
    const nums = (root['/ParentTree'] as Record<string, unknown[]>)['/Nums'] ?? [];
    const parents = new Map<number, unknown>();
    for (let index = 0; index < nums.length; index += 2) parents.set(Number(nums[index]), nums[index + 1]);
    const pageKeys = Object.entries(objects)
      .filter(([, object]) => object['/Type'] === '/Page')
      .map(([name, page]) => [name, Number(page['/StructParents'])] as const);
    const keyOfPage = new Map(pageKeys);
    let marked = 0;
    for (const [name, element] of Object.entries(objects)) {
      if (element['/Type'] !== '/StructElem') continue;
      const kids = element['/K'] === undefined ? [] : [element['/K']].flat();
      for (const kid of kids) {
        if (typeof kid === 'number' || (typeof kid === 'object' && kid !== null && '/MCID' in kid)) {
          const entry =
            typeof kid === 'number'
              ? { '/MCID': kid, '/Pg': element['/Pg'] }
              : (kid as Record<string, unknown>);
          const row = parents.get(keyOfPage.get(String(entry['/Pg'])) ?? -1) as unknown[];
          expect(row[Number(entry['/MCID'])]).toBe(name);
          marked += 1;
        } else if (typeof kid === 'string') expect(of(kid)['/P']).toBe(name);
      }
    }
    expect(marked).toBe(pageKeys.reduce((sum, [, key]) => sum + (parents.get(key) as unknown[]).length, 0));

    for (const link of all.filter((object) => object['/Subtype'] === '/Link')) {
      expect(link['/Contents']).toBeDefined();
      expect(of(parents.get(Number(link['/StructParent'])))['/S']).toBe('/Link');
    }
    for (const head of all.filter((object) => object['/S'] === '/TH')) {
      expect((head['/A'] as Record<string, unknown>)['/Scope']).toMatch(/^\/(Column|Row)$/);
    }
  });
});
