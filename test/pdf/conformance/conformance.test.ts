// A document with every construct holds every rule of PDF/A-3a and PDF/UA-1, and each rule can tell when it does not.
import { beforeAll, describe, expect, it } from 'vitest';
import { make, own, read, run } from '../read-back.ts';
import { HARMS } from './broken.ts';
import { everyConstruct } from './constructs.ts';
import { isInstalled } from './installed.ts';
import { objectsOf, type PdfObjects } from './pdf-objects.ts';
import { faultsOf } from './rule.ts';
import { RULES } from './rules.ts';

const FORMS = [
  ['ko', 'portrait'],
  ['ko', 'landscape'],
  ['en', 'portrait'],
  ['en', 'landscape'],
] as const;

describe.skipIf(!isInstalled('qpdf'))('rules', () => {
  it.each(FORMS)('are held by every construct: %s, %s', async (language, orientation) => {
    const { bytes } = await everyConstruct(language, orientation);
    const file = objectsOf(bytes);
    expect(file === undefined ? [] : faultsOf(RULES, file)).toEqual([]);
    expect(run('qpdf', ['--check'], bytes)).toContain('No syntax or stream encoding errors');
  });

  it('are held with a typeface of its own, beside the fonts that fill its gaps', async () => {
    const { bytes } = await everyConstruct('ko', 'portrait', own);
    const file = objectsOf(bytes);
    expect(file === undefined ? [] : faultsOf(RULES, file)).toEqual([]);
    const names = run('pdffonts', [], bytes);
    for (const name of ['NanumGothicCoding ', 'NanumGothicCoding-Bold', 'NotoSansKR-Regular']) {
      expect(names).toContain(name);
    }
  });

  describe('are broken one at a time', () => {
    let whole: PdfObjects | undefined;
    beforeAll(async () => {
      whole = objectsOf((await everyConstruct('ko', 'portrait')).bytes);
    });

    it.each(RULES.map(({ id, says }) => [id, says]))('%s: %s', (id) => {
      if (whole === undefined) throw new Error('qpdf did not read the file');
      const file = structuredClone(whole);
      const harm = HARMS[id ?? ''];
      expect(harm).toBeDefined();
      harm?.(file);
      expect(RULES.filter((rule) => rule.faults(file).length > 0).map((rule) => rule.id)).toEqual([id]);
    });
  });
});

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

describe('other readers', () => {
  it('pdf.js finds every role, and no paint without a mark', async () => {
    const { pages, markInfo } = await read((await everyConstruct('ko', 'portrait')).bytes);
    expect(markInfo).toMatchObject({ Marked: true });
    expect(pages.map((page) => page.unmarked)).toEqual(pages.map(() => 0));
    const roles = new Set<string>();
    const visit = (node: Node): void => {
      if (node.role !== undefined) roles.add(node.role);
      for (const child of node.children ?? []) visit(child);
    };
    for (const page of pages) visit(page.tree as Node);
    for (const role of 'Document Sect H1 H2 H3 H4 P L LI Lbl LBody Table Caption THead TBody TR TH TD Link BlockQuote Code TOC TOCI Reference Note Figure Div'.split(
      ' ',
    )) {
      expect(roles).toContain(role);
    }
  });

  it.skipIf(!isInstalled('pdffonts'))(
    'poppler finds every font embedded, in part, and readable',
    async () => {
      const listed = run('pdffonts', [], (await everyConstruct('ko', 'portrait')).bytes) ?? '';
      const fonts = listed.trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(2);
      for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+.* Identity-H +yes yes yes/);
    },
  );

  it.skipIf(!isInstalled('pdfinfo'))('poppler reads a note where it is called', async () => {
    const { bytes } = await make('글[^a] 뒤.\n\n끝.\n\n[^a]: 말.', { language: 'ko' });
    const file = run('pdfinfo', ['-struct-text'], bytes) ?? '';
    const told = file
      .split('\n')
      .flatMap((line) => /^ *(?:"(.*)"|(P|Note|Lbl|Reference)\b)/.exec(line)?.slice(1) ?? []);
    expect(told.filter((each) => each !== undefined)).toEqual([
      'P',
      '글',
      'Reference',
      '1)',
      'Note',
      'Lbl',
      '1)',
      '말.',
      ' 뒤.',
      'P',
      '끝.',
    ]);
  });

  it.skipIf(!isInstalled('verapdf'))('veraPDF finds no fault', async () => {
    const { bytes } = await everyConstruct('ko', 'portrait');
    for (const flavour of ['3a', 'ua1']) {
      expect(run('verapdf', ['--format', 'text', '--flavour', flavour], bytes)).toMatch(/^PASS/);
    }
  });
});
