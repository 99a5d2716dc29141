// A workbook may come from anybody: what it unpacks to is known before anything is unpacked.
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { unpackedSize } from '../../src/exports/unpacked-size.ts';
import { readWorkbook, writeWorkbook } from '../../src/exports/workbook.ts';

const ROWS = [['first'], ['second'.repeat(1000)]];
/** An entry of a ZIP archive's directory begins so; 24 bytes on stands the size that it unpacks to. */
const ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

let bytes: Buffer;
beforeAll(async () => {
  const sheet = { name: 'S', columns: [{ heading: 'H', width: 10 }], rows: ROWS };
  bytes = Buffer.from(await writeWorkbook([sheet], 'A4', '2026-11-22', 'en'));
});

/** The workbook with another size in the directory for its first entry. */
function claiming(size: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt32LE(size, changed.indexOf(ENTRY) + 24);
  return changed;
}

it('reads a workbook of a usual size', async () => {
  expect(unpackedSize(bytes)).toBeGreaterThan(6000);
  expect((await readWorkbook(bytes))?.[0]?.rows.slice(1)).toEqual(ROWS);
});

it.each([
  ['en', 'The whole stands in the checklist as JSON.'],
  ['ko', '전체는 JSON으로 만든 점검표에 있습니다.'],
] as const)(
  'cuts what is more than a cell can hold, and says where the rest is (%s)',
  async (language, where) => {
    // Pairs of halves: the cut falls between two characters.
    const text = '\u{1f525}'.repeat(20_000);
    const sheet = { name: 'S', columns: [{ heading: 'H', width: 10 }], rows: [[text], ['x'.repeat(32_767)]] };
    const written = await writeWorkbook([sheet], 'A4', '2026-11-22', language);
    const [, [cut = ''] = [], [whole = ''] = []] = (await readWorkbook(written))?.[0]?.rows ?? [];
    expect(whole).toHaveLength(32_767);
    expect(cut.length).toBeLessThanOrEqual(32_767);
    expect(cut.length).toBeGreaterThan(32_600);
    expect(cut.endsWith(where)).toBe(true);
    expect(cut).not.toMatch(/\p{Surrogate}/u);
  },
);

it('refuses one that unpacks to more than a checklist holds, or does not say to how much', async () => {
  expect(unpackedSize(claiming(0xffff_fff0))).toBeGreaterThan(0xffff_fff0);
  expect(await readWorkbook(claiming(0xffff_fff0))).toBeUndefined();
  expect(unpackedSize(claiming(0))).toBe(Infinity);
  expect(await readWorkbook(claiming(0))).toBeUndefined();
});

it('refuses one that unpacks to more than it says', async () => {
  expect(await readWorkbook(claiming(10))).toBeUndefined();
});

it('never throws, whatever is changed or cut off', async () => {
  const changes = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255), length: fc.nat(bytes.length) });
  await fc.assert(
    fc.asyncProperty(changes, async ({ at, to, length }) => {
      const changed = Buffer.from(bytes.subarray(0, length));
      if (at < length) changed[at] = to;
      const sheets = await readWorkbook(changed);
      expect(sheets === undefined || Array.isArray(sheets)).toBe(true);
    }),
    { seed: 7, numRuns: 300 },
  );
});
