// The brand on the page: the colour and the logo that are given are those that are set, and a wrong one stops nothing halfway.
import { expect, it } from 'vitest';
import type { Brand } from '../src/brand.ts';
import { packageAssets } from '../src/commands/assets.ts';
import { compile } from '../src/compile.ts';

const PLAN = JSON.stringify({
  plan: { id: 'p', title: 'Plan', version: '1.0', locale: 'en' },
  organization: { name: 'Example' },
});
const svg = (inside: string): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`);

async function built(brand: Brand) {
  const assets = { ...(await packageAssets()), regimes: [] };
  return compile([{ path: 'plan.json', content: PLAN }], {
    asOf: '2026-11-22',
    documents: ['plan'],
    assets,
    brand,
  });
}

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
