// Whole documents of the samples: complete, well-formed, the same on every machine.
import { readdirSync, readFileSync } from 'node:fs';
import { lint } from 'markdownlint/sync';
import { afterEach, describe, expect, it } from 'vitest';
import { composeChecklist } from '../../src/document/compose-checklist.ts';
import { composePlan } from '../../src/document/compose-plan.ts';
import {
  type ComposedDocument,
  SECTION_KEYS,
  type SectionKey,
} from '../../src/document/composed-document.ts';
import { KOREAN_FACT_NAMES } from '../../src/document/fact-names.ts';
import { headingSlug } from '../../src/pdf/slug.ts';
import { assessRegime } from '../../src/regimes/assess.ts';
import { FACT_COLLECTIONS } from '../../src/regimes/fact-catalogue.ts';
import { loadRegime } from '../../src/regimes/load.ts';
import { analysed, sample, templates } from './fixtures.ts';
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

async function documentsOf(name: keyof typeof PLANS, language: 'en' | 'ko'): Promise<ComposedDocument[]> {
  const { plan, asOf } = PLANS[name];
  const all = analysed(plan, asOf);
  const planPages = new Map<SectionKey, number>([['dependencies', 33]]);
  const options = { language, templates, contentHash: '9f31 c2a7', planPages };
  const files = readdirSync('regimes').filter((file) => file.endsWith('.json'));
  const loaded = await Promise.all(
    files.map((file) => loadRegime({ path: file, content: readFileSync(`regimes/${file}`) })),
  );
  const checklists = loaded.map(({ regime }) => {
    if (regime === undefined) throw new Error('a regime is broken');
    return composeChecklist(assessRegime(regime, all), all, options);
  });
  return Promise.all([composePlan(all, options), ...checklists]);
}

const names = Object.keys(PLANS) as (keyof typeof PLANS)[];

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
    });

    it('links only to headings that are there', async () => {
      const [plan, ...checklists] = await documentsOf(name, language);
      const used = new Map<string, number>();
      const slugs = new Set(
        [...(plan?.markdown ?? '').matchAll(/^#{1,4} (.*)$/gm)].map(([, heading = '']) =>
          headingSlug(heading.replace(/\\(.)/g, '$1'), used),
        ),
      );
      const targets = [plan, ...checklists].flatMap((each) =>
        [...(each?.markdown ?? '').matchAll(/\]\((?:plan\.md)?#([^)]*)\)/g)].map(
          ([, target]) => target ?? '',
        ),
      );
      expect(targets.length).toBeGreaterThan(10);
      expect(targets.filter((target) => !slugs.has(target))).toEqual([]);
      for (const { heading } of plan?.sections.values() ?? [])
        expect(slugs.has(headingSlug(heading, new Map()))).toBe(true);
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
    const [plan, checklist] = await documentsOf('small', 'en');
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
      texts.push((await documentsOf('small', 'ko')).map(({ markdown }) => markdown).join());
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

it('has a Korean name for every fact, and none for what is no fact', () => {
  const facts = new Set(FACT_COLLECTIONS.flatMap(({ facts }) => [...facts.keys()]));
  expect([...facts].filter((name) => KOREAN_FACT_NAMES[name] === undefined)).toEqual([]);
  expect(Object.keys(KOREAN_FACT_NAMES).filter((name) => !facts.has(name))).toEqual([]);
});
