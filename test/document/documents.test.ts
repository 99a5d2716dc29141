// Whole documents of the samples: complete, well-formed, the same on every machine.
import { readdirSync, readFileSync } from 'node:fs';
import { lint } from 'markdownlint/sync';
import { afterEach, describe, expect, it } from 'vitest';
import type { ComposedDocument } from '../../src/document/composed-document.ts';
import { SECTION_KEYS } from '../../src/document/section-keys.ts';
import { headingSlug } from '../../src/pdf/slug.ts';
import { FACT_COLLECTIONS } from '../../src/regimes/fact-catalogue.ts';
import { ENGLISH_FACT_NAMES } from '../../src/words/english-fact-names.ts';
import { KOREAN_FACT_NAMES } from '../../src/words/fact-names.ts';
import { allDocuments, analysed, sample, templates } from './fixtures.ts';
import { smallPlan } from './small-plan.ts';

/** What documents do otherwise than markdownlint would have it, and why. */
const LINT = {
  default: true,
  MD013: false, // a table row is one line, however long
  MD024: { siblings_only: true }, // names of the plan may come twice
  MD026: false, // a heading is the author's text and may end in a full stop
  MD028: false, // each finding is a quotation of its own
  MD036: false, // a caption is a paragraph in emphasis; a bold line introduces a list
  MD041: false, // the cover begins with the organisation's name
  MD060: false, // tables are not padded, so that a change of one cell is a change of one row
};

const PLANS = {
  'hangang-talk': { plan: sample('samples/hangang-talk'), asOf: '2022-10-14' },
  'corner-shop': { plan: sample('samples/corner-shop'), asOf: '2026-11-01' },
  small: { plan: smallPlan, asOf: '2026-11-01' },
};

const composed = new Map<string, Promise<ComposedDocument[]>>();

/** Every document of the catalogue, composed once. */
function documentsOf(name: keyof typeof PLANS, language: 'en' | 'ko'): Promise<ComposedDocument[]> {
  const key = `${name} ${language}`;
  const documents = composed.get(key) ?? compose(name, language);
  composed.set(key, documents);
  return documents;
}

const compose = (name: keyof typeof PLANS, language: 'en' | 'ko'): Promise<ComposedDocument[]> =>
  allDocuments(analysed(PLANS[name].plan, PLANS[name].asOf), {
    language,
    templates,
    contentHash: '9f31 c2a7',
    planPages: new Map([['dependencies', 33]] as const),
  });

function slugsOf(markdown: string): Set<string> {
  const used = new Map<string, number>();
  return new Set(
    [...markdown.matchAll(/^#{1,4} (.*)$/gm)].map(([, heading = '']) =>
      headingSlug(heading.replace(/\\(.)/g, '$1'), used),
    ),
  );
}

const names = Object.keys(PLANS) as (keyof typeof PLANS)[];

it('prints every section of the plan of the large sample: nothing is called missing', async () => {
  const [plan] = await documentsOf('hangang-talk', 'en');
  const missing = plan?.markdown.split('\n').filter((line) => line.includes('(responsible: '));
  expect(missing).toEqual([]);
  const [small] = await documentsOf('small', 'en');
  expect(small?.markdown).toContain('(responsible: ');
}, 60_000);

describe.each(names.flatMap((name) => [[name, 'en'] as const, [name, 'ko'] as const]))(
  '%s in %s',
  (name, language) => {
    it('composes without a diagnostic and passes markdownlint', async () => {
      for (const { name: document, markdown, diagnostics } of await documentsOf(name, language)) {
        expect(diagnostics).toEqual([]);
        expect(lint({ strings: { [document]: markdown }, config: LINT })).toEqual({ [document]: [] });
        expect(markdown).not.toMatch(/undefined|\[object|NaN|\{\{/);
        expect(markdown).not.toMatch(/compliant|준수함/i);
      }
    }, 60_000);

    it('links only to headings that are there', async () => {
      const documents = await documentsOf(name, language);
      const slugs = new Map(documents.map((each) => [`${each.name}.md`, slugsOf(each.markdown)]));
      const broken: string[] = [];
      let count = 0;
      for (const each of documents) {
        for (const [, file = '', target = ''] of each.markdown.matchAll(/\]\(([^()#]*\.md)?#([^)]*)\)/g)) {
          count += 1;
          const known = slugs.get(file === '' ? `${each.name}.md` : file);
          if (known?.has(target) !== true) broken.push(`${each.name}: ${file}#${target}`);
        }
        for (const { heading } of each.sections.values())
          expect(slugs.get(`${each.name}.md`)).toContain(headingSlug(heading, new Map()));
      }
      expect(count).toBeGreaterThan(10);
      expect(broken).toEqual([]);
    }, 60_000);

    it('gives every picture that it links, under its own name', async () => {
      for (const { name: document, markdown, figures } of await documentsOf(name, language)) {
        const linked = [...markdown.matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map(([, file]) => file);
        expect([...figures.keys()].sort()).toEqual([...new Set(linked)].sort());
        for (const file of linked) expect(file).toMatch(new RegExp(`^${document}-`));
      }
    });
  },
);

describe('a plan', () => {
  it('has all sections, numbered the same in both languages', async () => {
    const [en] = await documentsOf('corner-shop', 'en');
    const [ko] = await documentsOf('corner-shop', 'ko');
    expect([...(en?.sections.keys() ?? [])]).toEqual([...SECTION_KEYS]);
    const numbers = (each: ComposedDocument | undefined) =>
      [...(each?.sections.values() ?? [])].map(({ number }) => number);
    expect(numbers(en)).toEqual(numbers(ko));
    const headings = (each: ComposedDocument | undefined) =>
      [...(each?.markdown ?? '').matchAll(/^(#+) (\d+(?:\.\d+)?)?/gm)].map(([match]) => match);
    expect(headings(en)).toEqual(headings(ko));
  });

  it('says its mark, its day and its hash on every page', async () => {
    const documents = await documentsOf('small', 'en');
    const [plan] = documents;
    const checklist = documents.find((each) => each.name === 'checklist-kr-digital-service-continuity');
    expect(plan).toMatchObject({
      name: 'plan',
      title: 'Riverside Clinic continuity plan',
      orientation: 'portrait',
      headerLeft: 'Riverside Clinic continuity plan 2.0',
      headerRight: 'Draft · Confidential',
      footerLeft: 'As of 2026-11-01 · hash 9f31 c2a7',
      contents: { title: 'Contents', depth: 2 },
    });
    expect(checklist).toMatchObject({
      orientation: 'landscape',
      name: 'checklist-kr-digital-service-continuity',
    });
    expect(checklist?.markdown).toContain('[plan, section 8, p. 33](plan.md#8-dependencies-and-redundancy)');
  });
});

describe('on another machine', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('is the same document, whatever the time zone', async () => {
    const texts: string[] = [];
    for (const each of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env.TZ = each;
      texts.push((await compose('small', 'ko')).map(({ markdown }) => markdown).join());
    }
    expect(texts[0]).toBe(texts[1]);
  });

  it('asks nothing of the locale', () => {
    for (const file of readdirSync('src/document')) {
      expect(readFileSync(`src/document/${file}`, 'utf8'), file).not.toMatch(
        /\bIntl\b|toLocale|localeCompare|new Date\(|Date\.now/,
      );
    }
  });
});

it('has a Korean name for every fact, and no name for what is no fact', () => {
  const facts = new Set(FACT_COLLECTIONS.flatMap(({ facts }) => [...facts.keys()]));
  expect([...facts].filter((name) => KOREAN_FACT_NAMES[name] === undefined)).toEqual([]);
  expect(Object.keys(KOREAN_FACT_NAMES).filter((name) => !facts.has(name))).toEqual([]);
  expect(Object.keys(ENGLISH_FACT_NAMES).filter((name) => !facts.has(name))).toEqual([]);
});
