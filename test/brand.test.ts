// The brand on the page: the colour and the logo that are given are those that are set, and a wrong one stops nothing halfway.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Brand } from '../src/brand.ts';
import { packageAssets } from '../src/commands/assets.ts';
import { compile } from '../src/compile.ts';
import type { CompileOptions } from '../src/compile-options.ts';
import type { Plan } from '../src/plan/plan.generated.ts';
import type { OpenBrandFile } from '../src/read-brand.ts';
import { read, run } from './pdf/read-back.ts';

const PLAN = JSON.stringify({
  plan: { id: 'p', title: 'Plan', version: '1.0', locale: 'en' },
  organization: { name: 'Example' },
});
const svg = (inside: string): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`);

async function built(brand: Brand, more: Partial<CompileOptions> = {}, plan = PLAN) {
  const assets = { ...(await packageAssets()), regimes: [] };
  return compile([{ path: 'plan.json', content: plan }], {
    asOf: '2026-11-22',
    documents: ['plan'],
    assets,
    brand,
    ...more,
  });
}

/** The plan with a brand. */
const branded = (brand: Plan['brand']): string => JSON.stringify({ ...JSON.parse(PLAN), brand });
const NANUM = 'node_modules/@expo-google-fonts/nanum-gothic-coding';
const FILES: Readonly<Record<string, Uint8Array>> = {
  'logo.svg': svg('<rect width="9" height="9"/>'),
  'regular.ttf': readFileSync(`${NANUM}/400Regular/NanumGothicCoding_400Regular.ttf`),
  'bold.ttf': readFileSync(`${NANUM}/700Bold/NanumGothicCoding_700Bold.ttf`),
};
const openBrandFile: OpenBrandFile = async (path) => FILES[path] ?? 'missing';
/** The digits in the footer that stand for the data. */
const hashIn = async (pdf: Uint8Array = new Uint8Array()): Promise<string> =>
  /[0-9a-f]{4} ?[0-9a-f]{4}$/.exec((await read(pdf)).pages[0]?.artifacts ?? '')?.[0] ?? '';

it('changes the pages and nothing of the Markdown', async () => {
  const [plain, red, logo] = await Promise.all([
    built({}),
    built({ accentColor: '#B3261E' }),
    built({ logo: { path: 'logo.svg', content: svg('<rect width="9" height="9"/>') } }),
  ]);
  for (const { diagnostics } of [plain, red, logo]) expect(diagnostics).toEqual([]);
  const pdfs = [plain, red, logo].map(({ documents }) =>
    Buffer.from(documents[0]?.pdf ?? []).toString('latin1'),
  );
  expect(new Set(pdfs).size).toBe(3);
  expect(new Set([plain, red, logo].map(({ documents }) => documents[0]?.markdown)).size).toBe(1);
}, 60_000);

it('tells a colour that is too light, and makes the documents', async () => {
  const { diagnostics, documents } = await built({ accentColor: '#ffe680' });
  expect(diagnostics.map(({ code }) => code)).toEqual(['accent-unreadable']);
  expect(documents).toHaveLength(1);
}, 60_000);

it.each([
  ['a script', svg('<script>1</script>'), 'unsafe'],
  ['no picture at all', new TextEncoder().encode('plan: {}'), 'malformed'],
  ['a PNG that ends early', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'malformed'],
])(
  'refuses %s as a logo, and makes nothing',
  async (_, content, reason) => {
    const { diagnostics, documents } = await built({ logo: { path: 'logo', content } });
    expect(diagnostics).toMatchObject([{ code: 'logo-refused', args: { path: 'logo', reason } }]);
    expect(documents).toEqual([]);
  },
  60_000,
);

it('takes everything from the plan: picture, typeface, name, paper, languages', async () => {
  const typeface = { regular: 'regular.ttf', bold: 'bold.ttf' };
  const name = { en: 'The Example Group', ko: '예시 그룹' };
  const plan = branded({
    logo: 'logo.svg',
    accent: '#7a1f5c',
    typeface,
    name,
    paper: 'Letter',
    languages: ['ko', 'en'],
  });
  const { diagnostics, documents } = await built({}, { openBrandFile }, plan);
  expect(diagnostics).toEqual([]);
  expect(documents.map((each) => each.name)).toEqual(['plan.en', 'plan.ko']);
  const [english, korean] = documents;
  expect(english?.markdown).toMatch(/^The Example Group$/m);
  expect(english?.markdown).toMatch(/Organisation \| Example \|/);
  expect(korean?.markdown).toMatch(/^예시 그룹$/m);
  const pdf = english?.pdf ?? new Uint8Array();
  expect(run('pdfinfo', [], pdf)).toMatch(/Page size: +612 x 792/);
  expect(run('pdffonts', [], pdf)).toContain('NanumGothicCoding-Bold');
  expect((await read(pdf)).pages[1]?.artifacts).toContain('The Example Group');
}, 60_000);

it('takes from what is given before what the plan says, field by field, and opens nothing that it does not need', async () => {
  const opened: string[] = [];
  const open: OpenBrandFile = (path) => {
    opened.push(path);
    return openBrandFile(path);
  };
  const plan = branded({
    logo: 'no.svg',
    accent: '#ffffff',
    name: 'Theirs',
    paper: 'Letter',
    languages: ['ko'],
  });
  const given: Brand = {
    logo: { path: 'x', content: FILES['logo.svg'] ?? new Uint8Array() },
    accentColor: '#0b4f6c',
  };
  const { diagnostics, documents } = await built(given, { openBrandFile: open, paper: 'A4' }, plan);
  expect(diagnostics).toEqual([]);
  expect(opened).toEqual([]);
  expect(documents.map((each) => each.language)).toEqual(['ko']);
  expect(documents[0]?.markdown).toMatch(/^Theirs$/m);
  expect(run('pdfinfo', [], documents[0]?.pdf ?? new Uint8Array())).toMatch(/Page size: +595/);
}, 60_000);

it('leaves the digits that stand for the data as they are, whatever is given beside the plan', async () => {
  const [plain, given, ofPlan] = await Promise.all([
    built({}),
    built({ name: 'Other' }),
    built({}, {}, branded({ name: 'Other' })),
  ]);
  const hashes = await Promise.all([plain, given, ofPlan].map(({ documents }) => hashIn(documents[0]?.pdf)));
  expect(hashes[0]).toMatch(/./);
  expect(hashes[1]).toBe(hashes[0]);
  expect(hashes[2]).not.toBe(hashes[0]);
}, 60_000);

it.each([
  ['a file that is not there', { logo: 'no.svg' }, 'brand-file-refused', '/brand/logo'],
  [
    'a font that is none',
    { typeface: { regular: 'regular.ttf', bold: 'logo.svg' } },
    'typeface-refused',
    '/brand/typeface/bold',
  ],
])(
  'refuses %s where the plan names it, and makes nothing',
  async (_, brand, code, pointer) => {
    const { diagnostics, documents } = await built({}, { openBrandFile }, branded(brand));
    expect(diagnostics).toMatchObject([{ code, target: { pointer } }]);
    expect(documents).toEqual([]);
  },
  60_000,
);

it('refuses files that a plan names where nothing opens them', async () => {
  const { diagnostics, documents } = await built({}, {}, branded({ logo: 'logo.svg' }));
  expect(diagnostics).toMatchObject([{ code: 'brand-file-refused', args: { reason: 'not-given' } }]);
  expect(documents).toEqual([]);
}, 60_000);
