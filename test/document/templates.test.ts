// Templates are the users': a mistake in one is a diagnostic, and what one leaves out is counted.
import { describe, expect, it } from 'vitest';
import { composePlan } from '../../src/document/compose-plan.ts';
import { render } from '../../src/document/render.ts';
import { SECTION_KEYS } from '../../src/document/section-keys.ts';
import { trusted } from '../../src/words/markdown.ts';
import { analysed, said, templates } from './fixtures.ts';
import { smallPlan } from './small-plan.ts';

const compose = (changes: Readonly<Record<string, string>>) =>
  composePlan(analysed(smallPlan), {
    language: 'en',
    templates: new Map([...templates, ...Object.entries(changes)]),
    contentHash: '9f31 c2a7',
  });

describe('a wrong template', () => {
  it.each([
    [
      'speaks of a name that the view has not',
      'x\n{{#each measures.rows}}{{ownr}}{{/each}}',
      2,
      { mistake: 'not-in-view', name: 'ownr', suggestion: 'owner' },
    ],
    [
      'asks whether there is such a name',
      '{{#if mesures}}x{{/if}}',
      1,
      { mistake: 'not-in-view', name: 'mesures', suggestion: 'measures' },
    ],
    ['prints a part that is no text', 'a\nb\n{{measures}}', 3, { mistake: 'no-text', name: 'measures' }],
    [
      'looks at how the program is made',
      '{{constructor}}',
      1,
      { known: ['heading', 'columns', 'dash', 'measuresHeading', 'measures'] },
    ],
    [
      'looks up a name that is worked out',
      '{{lookup measures "rows"}}',
      1,
      { mistake: 'helper', name: 'lookup' },
    ],
    ['uses a helper that prints elsewhere', '{{log heading}}', 1, { mistake: 'helper', name: 'log' }],
    [
      'includes what is not there',
      '{{> partials/nowhere}}',
      1,
      { mistake: 'partial-missing', name: 'partials/nowhere' },
    ],
    ['includes itself', '{{> partials/security}}', 1, { mistake: 'endless' }],
    ['does not end a block', '{{#if heading}}\nx', 2, { mistake: 'unreadable' }],
  ])('that %s is said with its name and line', async (_, text, line, mistake) => {
    const { diagnostics, markdown } = await compose({ 'partials/security': text });
    expect(markdown).toBe('');
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code: 'template-wrong',
      args: { template: 'partials/security', ...mistake },
      target: { location: { file: 'templates/partials/security.md.hbs', line } },
    });
  });

  it('is said for each that cannot be read, and for the document that is missing', async () => {
    const broken = await compose({ 'partials/risks': '{{#if', 'partials/policy': '{{/if}}' });
    expect(broken.diagnostics.map(({ args }) => (args as { template: string }).template)).toEqual([
      'partials/policy',
      'partials/risks',
    ]);
    const missing = await render('documents/plan', { a: trusted('b') }, { templates: new Map() });
    expect(said(missing.diagnostics)).toEqual([
      'template-wrong {"template":"documents/plan","mistake":"missing"}',
    ]);
  });
});

describe('the last table', () => {
  const counts = (markdown: string) =>
    [
      ...markdown
        .slice(markdown.indexOf('Records in the data'))
        .matchAll(/^\| ([^|]+) \| (\d+) \| (\d+) \|$/gm),
    ].map(([, name, inData, inDocument]) => [name, Number(inData), Number(inDocument)]);

  it('finds every record of the data in the document', async () => {
    const { markdown } = await compose({});
    const all = counts(markdown);
    expect(all.length).toBeGreaterThan(25);
    expect(all.filter(([, inData, inDocument]) => inData !== inDocument)).toEqual([]);
    expect(markdown).not.toContain('leaves out records');
  });

  it('says so where a template leaves records out', async () => {
    const { markdown } = await compose({ 'partials/risks': '## {{heading}}\n' });
    expect(counts(markdown).filter(([, inData, inDocument]) => inData !== inDocument)).toEqual([
      ['Risks', 2, 0],
    ]);
    expect(markdown).toContain('leaves out records');
  });
});

it('has a template for each section, and no logic but loops and conditions', () => {
  for (const key of SECTION_KEYS) expect(templates.has(`partials/${key}`), key).toBe(true);
  for (const [name, text] of templates) {
    const tags = [...text.matchAll(/\{\{#([a-z]+)/g)].map(([, helper]) => helper);
    expect(
      tags.filter((helper) => !['each', 'if'].includes(helper ?? '')),
      name,
    ).toEqual([]);
    expect(text, name).not.toContain('{{{');
  }
});
