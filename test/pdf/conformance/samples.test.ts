// The documents that users get hold every rule of PDF/A-3a and PDF/UA-1, and a copy with a password what it can.
import { beforeAll, describe, expect, it } from 'vitest';
import { packageAssets } from '../../../src/commands/assets.ts';
import { readPlanFiles } from '../../../src/commands/read-files.ts';
import { compile } from '../../../src/compile.ts';
import type { CompiledDocument, CompileOptions } from '../../../src/compile-options.ts';
import { DOCUMENT_KINDS } from '../../../src/document/document-catalogue.ts';
import { run } from '../read-back.ts';
import { isInstalled } from './installed.ts';
import { objectsOf, type PdfObjects } from './pdf-objects.ts';
import { faultsOf } from './rule.ts';
import { RULES } from './rules.ts';

const KINDS = DOCUMENT_KINDS.map(({ name }) => name);

async function made(
  sample: string,
  options: Partial<CompileOptions>,
): Promise<ReadonlyMap<string, CompiledDocument>> {
  const { files } = await readPlanFiles(`samples/${sample}`);
  const { documents } = await compile(files, {
    asOf: '2022-10-14',
    assets: await packageAssets(),
    ...options,
  });
  return new Map(documents.map((document) => [document.name, document]));
}

function objectsIn(document: CompiledDocument | undefined, password?: string): PdfObjects {
  const file = objectsOf(document?.pdf ?? new Uint8Array(), password);
  if (file === undefined) throw new Error('qpdf did not read the file.');
  return file;
}

describe.skipIf(!isInstalled('qpdf'))('every document of the sample', () => {
  let documents: ReadonlyMap<string, CompiledDocument>;
  beforeAll(async () => {
    documents = await made('hangang-talk', { documents: ['all'], languages: ['en', 'ko'] });
  });

  it('is there, of every kind, in both languages', () => {
    for (const language of ['en', 'ko'] as const) {
      const kinds = [...documents.values()].filter((each) => each.language === language);
      expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    }
  });

  it.each(KINDS)('holds every rule: %s', (kind) => {
    for (const document of documents.values()) {
      if (document.kind !== kind) continue;
      expect(faultsOf(RULES, objectsIn(document)), document.name).toEqual([]);
    }
  });

  it.skipIf(!isInstalled('verapdf'))('is without fault to veraPDF', () => {
    for (const { pdf, name } of documents.values()) {
      for (const flavour of ['3a', 'ua1']) {
        expect(run('verapdf', ['--format', 'text', '--flavour', flavour], pdf), name).toMatch(/^PASS/);
      }
    }
  });
});

describe.skipIf(!isInstalled('qpdf'))('the plan and a checklist of the other samples', () => {
  it.each(['corner-shop', 'nurisaem-portal', 'hangang-talk-after'])('hold every rule: %s', async (sample) => {
    const documents = await made(sample, { documents: ['plan', 'checklist'], regimes: ['iso-22301'] });
    expect([...documents.keys()]).toEqual(['plan', 'checklist-iso-22301']);
    for (const document of documents.values()) {
      expect(faultsOf(RULES, objectsIn(document)), document.name).toEqual([]);
    }
  });
});

describe.skipIf(!isInstalled('qpdf'))('a copy with a password', () => {
  /** What such a copy cannot hold: PDF/A forbids encryption, and the metadata are hidden with all else. */
  const FORBIDDEN = ['not-encrypted', 'metadata-plain', 'metadata-pdfa'];
  const password = '한강 copy';
  /** Not random, for the test. */
  const random = (length: number): Uint8Array => new Uint8Array(length).fill(7);

  it('is tagged as any other, encrypted with AES-256, and claims nothing of PDF/A', async () => {
    const documents = await made('corner-shop', {
      documents: ['plan'],
      protection: { password, random },
    });
    const file = objectsIn(documents.get('plan'), password);
    const broken = RULES.filter((rule) => rule.faults(file).length > 0).map(({ id }) => id);
    expect(broken).toEqual(FORBIDDEN);
    expect(file.trailer['/Encrypt']).toBeDefined();
    const pdf = documents.get('plan')?.pdf ?? new Uint8Array();
    const said = run('qpdf', [`--password=${password}`, '--show-encryption'], pdf);
    expect(said).toContain('R = 6');
    expect(said).toContain('stream encryption method: AESv3');
    // Strings are in streams: what stands outside of them says nothing of the plan.
    const outside = Buffer.from(pdf)
      .toString('latin1')
      .replace(/\bstream[\s\S]*?endstream/g, '');
    expect(outside).not.toMatch(/\/(?:Title|Author|Alt|Contents|UF|CheckSum|URI)\b/);
  });
});
