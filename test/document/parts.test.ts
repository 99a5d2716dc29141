// What each document says besides the plan's sections, on a small plan, in both languages: read here, in golden files.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/index.ts';
import type { Plan } from '../../src/plan/plan.generated.ts';
import { allDocuments, analysed, templates } from './fixtures.ts';
import { smallPlan } from './small-plan.ts';

/** The parts of each document that no other document has. */
const OWN_PARTS: Readonly<Record<string, readonly string[]>> = {
  brief: ['brief'],
  'disaster-recovery-plan': ['recovery-teams', 'recovery-order', 'recovery-tools', 'rest-of-plan'],
  'gap-register': [
    'register-overview',
    'register-gaps',
    'register-findings',
    'register-measures',
    'register-judgements',
  ],
  'contact-tree': ['contact-card', 'contact-trees', 'contact-scenarios', 'contact-list'],
  'impact-analysis': ['impact-summary', 'objectives-derived', 'resource-demands'],
};

/** Documents that share no part with another. */
const WHOLE = [
  'scenario-runbook-main-fire',
  'scenario-runbook-outage',
  'action-card-command',
  'exercise-kit-fire-drill',
];

/** The name under which a document's view has a part. */
const camel = (key: string) => key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The small plan of somebody whom the Korean rules concern. */
const concerned: Plan = {
  ...smallPlan,
  organization: {
    ...smallPlan.organization,
    country: 'KR',
    figures: { ...smallPlan.organization.figures, averageDailyDomesticUsers: 12_000_000 },
  },
};

const alone = new Map(templates);
for (const [document, parts] of Object.entries(OWN_PARTS)) {
  alone.set(
    `documents/${document}`,
    parts.map((part) => `{{> partials/${part} ${camel(part)}}}\n`).join('\n'),
  );
}

describe.each(['en', 'ko'] as const)('%s', async (language) => {
  const options = {
    language,
    templates: alone,
    contentHash: '9f31 c2a7',
    planPages: new Map([['dependencies', 33]] as const),
  };
  // Of rule books only these, so that a new one changes nothing here; the second stays undecided.
  const regimes = ['kr-digital-service-continuity', 'kr-telecommunications-business-act'];
  const documents = await allDocuments(analysed(concerned), options, regimes);

  it.each([...Object.keys(OWN_PARTS), ...WHOLE])('%s', async (name) => {
    const document = documents.find((each) => each.name === name);
    expect(document?.diagnostics).toEqual([]);
    await expect(document?.markdown).toMatchFileSnapshot(`golden/document-${name}.${language}.md`);
  });
});

it.each(['samples/hangang-talk', 'samples/corner-shop'])(
  'the brief of %s has two pages at most, a card one',
  async (folder) => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ path: name, content: readFileSync(`${folder}/${name}`) }));
    const { documents } = await compile(files, {
      asOf: '2022-10-14',
      documents: ['brief', 'action-card'],
      languages: ['en', 'ko'],
    });
    expect(documents.length).toBeGreaterThanOrEqual(4);
    for (const { kind, name, pageCount } of documents)
      expect(pageCount, name).toBeLessThanOrEqual(kind === 'brief' ? 2 : 1);
  },
  60_000,
);
