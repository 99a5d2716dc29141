// What a plan enters as done on a day to come is not done yet: neither findings nor documents take it for done.
import { expect, it } from 'vitest';
import { compile } from '../../src/index.ts';

const AS_OF = '2026-06-30';

const planOn = (day: string) => ({
  plan: {
    id: 'p',
    title: 'Plan',
    version: '1',
    locale: 'en',
    effectiveOn: '2026-01-01',
    approvals: [{ role: 'Approved', person: 'kim', on: day }],
  },
  organization: { name: 'Shop', country: 'KR' },
  people: [
    { id: 'kim', name: 'Kim', contacts: [{ channel: 'phone', address: '02-000-0000', verifiedOn: day }] },
  ],
  channels: [{ id: 'phone', name: 'Phone', kind: 'mobile' }],
  sites: [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ],
  systems: [
    {
      id: 'till',
      name: 'Till',
      deployments: [
        { site: 'a' },
        {
          site: 'b',
          role: 'standby',
          activation: { measured: { duration: 'PT1H', on: day, scope: 'site' } },
        },
      ],
    },
  ],
  criticalProcesses: [{ id: 'sales', name: 'Sales', requires: ['till'], rto: 'PT4H', mtpd: 'P1D' }],
  scenarios: [{ id: 'fire', name: 'Fire', lost: [{ element: 'a' }] }],
  exercises: [
    {
      id: 'drill',
      name: 'Drill',
      scenario: 'fire',
      heldOn: day,
      success: 'passed',
      findings: [{ text: 'Cable too short', dueOn: '2026-03-01', closedOn: day }],
    },
  ],
  inspections: [
    { id: 'visit', name: 'Visit', orders: [{ text: 'Mend it', dueOn: '2026-03-01', closedOn: day }] },
  ],
});

const COUNTED = [
  'approval-overdue',
  'contact-unverified',
  'corrective-order-overdue',
  'exercise-finding-overdue',
  'scenario-never-exercised',
  'switchover-unproven',
];

async function compiled(day: string) {
  const { diagnostics, findings, documents } = await compile(
    [{ path: 'plan.json', content: JSON.stringify(planOn(day)) }],
    { asOf: AS_OF, documents: ['plan', 'brief'] },
  );
  expect(diagnostics.filter(({ code }) => code !== 'glyph-missing')).toEqual([]);
  const [plan = '', brief = ''] = ['plan', 'brief'].map(
    (name) => documents.find((each) => each.name === name)?.markdown,
  );
  const codes = new Set<string>(findings.map(({ code }) => code));
  return { counted: COUNTED.filter((code) => codes.has(code)), plan, brief };
}

it('believes what has been done', async () => {
  const { counted, plan, brief } = await compiled('2026-06-29');
  expect(counted).toEqual([]);
  expect(plan).toContain('✓ 2026-06-29');
  expect(brief).toContain('**1** / 1');
  expect(plan).toContain('1 hour (proven)');
  expect(brief).not.toContain('Sign the plan');
});

it('does not believe what is entered for a day to come', async () => {
  const { counted, plan, brief } = await compiled('2026-07-01');
  expect(counted).toEqual(COUNTED);
  expect(plan).not.toContain('✓ 2026-07-01');
  expect(brief).toContain('**0** / 1');
  expect(plan).not.toContain('1 hour (proven)');
  expect(brief).toContain('Sign the plan: Approved open.');
});

it('asks for what nothing can be tried without, and counts no single point of failure for nothing', async () => {
  const { criticalProcesses, scenarios, exercises, ...rest } = planOn('2026-06-29');
  const { findings, documents } = await compile([{ path: 'plan.json', content: JSON.stringify(rest) }], {
    asOf: AS_OF,
    documents: ['brief'],
  });
  expect(findings.map(({ code }) => code)).toContain('sections-empty');
  const [{ markdown = '' } = {}] = documents;
  expect(markdown).toContain('| **–** | **–** | **–** |');
  expect(markdown).toContain('the plan names none, so that nothing was tried');
  expect(markdown).not.toContain('no decision of the board');
});

it.each([
  ['the scenario takes nothing', { scenarios: [{ id: 'fire', name: 'Fire', lost: [] }] }],
  [
    'nothing says what the process needs',
    { criticalProcesses: [{ id: 'sales', name: 'Sales', rto: 'PT4H' }] },
  ],
  ['there is no RTO', { criticalProcesses: [{ id: 'sales', name: 'Sales', requires: ['till'] }] }],
])('tells the board that it cannot be told where %s', async (_, change) => {
  const plan = JSON.stringify({ ...planOn('2026-06-29'), ...change });
  const { documents } = await compile([{ path: 'plan.json', content: plan }], {
    asOf: AS_OF,
    documents: ['brief'],
  });
  expect(documents[0]?.markdown).toContain('Of 1 critical process it cannot be told');
});
