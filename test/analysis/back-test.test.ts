// The back-test: the plan of the day before leads to the causes that were found after the outage, and to nothing else.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnalysedPlan } from '../../src/analysis/analyse.ts';
import { findingCatalogue } from '../../src/analysis/finding-catalogue.ts';
import { analyseSample, findingsAbout } from './samples.ts';

type Class =
  | 'FO-TOOL'
  | 'SITE-CONC'
  | 'SAME-ZONE'
  | 'AUTH'
  | 'CAP'
  | 'DEP-RTO'
  | 'MON'
  | 'CHAN'
  | 'CMD'
  | 'DRILL'
  | 'SCEN'
  | 'FACIL'
  | 'SUPPLIER'
  | 'CUST';

/** Codes of each class of cause. */
const CODES: Readonly<Record<Class, readonly string[]>> = {
  'FO-TOOL': ['recovery-tool-lost', 'recovery-deadlock', 'circular-dependency'],
  'SITE-CONC': ['concentration'],
  'SAME-ZONE': [
    'redundancy-claim-differs',
    'copies-in-one-zone',
    'backup-in-same-zone',
    'power-paths-in-one-zone',
  ],
  AUTH: ['login-lost'],
  CAP: ['standby-capacity-short', 'team-overloaded'],
  'DEP-RTO': ['redundancy-undone', 'dependency-slower', 'data-without-system', 'dependency-of-lower-tier'],
  MON: ['monitoring-lost'],
  CHAN: [
    'alert-channel-lost',
    'person-unreachable',
    'single-channel',
    'not-in-contact-tree',
    'call-tree-too-slow',
  ],
  CMD: [
    'nobody-to-declare',
    'no-deputy',
    'no-command-team',
    'command-without-authority',
    'declaration-later-than-rto',
  ],
  DRILL: [
    'scenario-never-exercised',
    'scenario-exercised-long-ago',
    'scenario-exercised-too-small',
    'switchover-unproven',
  ],
  SCEN: ['scenario-missing'],
  FACIL: [
    'room-takes-building',
    'batteries-not-separated',
    'cables-over-batteries',
    'no-sectional-cut-off',
    'power-paths-in-one-zone',
    'suppression-unsuited',
    'suppression-not-stated',
  ],
  SUPPLIER: ['no-notification-duty', 'supplier-notice-too-late'],
  CUST: [
    'user-notice-without-estimate',
    'notice-channel-lost',
    'no-compensation-rule',
    'free-services-not-compensated',
  ],
};

interface Row {
  readonly cause: string;
  /** Y must be found, P only as not stated or not proven, N never. */
  readonly mustBeFound: string;
  readonly classes: readonly string[];
  /** Code and, but for what is about the whole plan, the id that it has to name. */
  readonly found: readonly { readonly code: string; readonly id: string | undefined }[];
  readonly others: readonly [after: string, second: string];
}

const table = readTable(readFileSync('samples/README.md', 'utf8'));

/** Rows `| K-1 | what | classes | must be found | found | after | second |`. */
function readTable(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => /^\|\s*K-\d+\s*\|/.test(line))
    .map((line) => {
      const [cause = '', , classes = '', mustBeFound = '', found = '', after = '', second = ''] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return {
        cause,
        mustBeFound,
        classes: classes === '-' ? [] : classes.split(', '),
        found: [...found.matchAll(/`([a-z-]+)`(?: \(([^)]*)\))?/g)].flatMap(([, code = '', ids]) =>
          (ids?.split(', ') ?? [undefined]).map((id) => ({ code, id: id?.replaceAll('`', '') })),
        ),
        others: [after, second],
      };
    });
}

const plans: Record<'before' | 'after' | 'second', AnalysedPlan | undefined> = {
  before: undefined,
  after: undefined,
  second: undefined,
};

beforeAll(async () => {
  plans.before = await analyseSample('hangang-talk', '2022-10-14');
  plans.after = await analyseSample('hangang-talk-after', '2024-06-30');
  plans.second = await analyseSample('nurisaem-portal', '2022-10-14');
});

const codesOf = (classes: readonly string[]): string[] =>
  classes.flatMap((each) => CODES[each as Class] ?? []);

const foundOf = (plan: AnalysedPlan | undefined, classes: readonly string[]): string[] => {
  const codes = codesOf(classes);
  return (plan?.findings ?? []).map(({ code }) => code).filter((code) => codes.includes(code));
};

it('has all 22 causes in the table, and all classes have codes', () => {
  expect(table.map(({ cause }) => cause)).toEqual(Array.from({ length: 22 }, (_, index) => `K-${index + 1}`));
  const known = Object.keys(findingCatalogue);
  expect(
    Object.values(CODES)
      .flat()
      .filter((code) => !known.includes(code)),
  ).toEqual([]);
  expect(table.filter(({ mustBeFound }) => mustBeFound === 'Y')).toHaveLength(19);
});

describe.each(table)('$cause', ({ mustBeFound, classes, found, others }) => {
  it('is found in the plan of the day before exactly as the table says', () => {
    if (mustBeFound === 'N') {
      expect(found).toEqual([]);
      return;
    }
    expect(found.length).toBeGreaterThan(0);
    for (const { code, id } of found) {
      const about = findingsAbout(plans.before as AnalysedPlan, code, id);
      expect(about, `${code} about ${id}`).not.toEqual([]);
      expect(codesOf(classes), `${code} belongs to ${classes}`).toContain(code);
      if (mustBeFound === 'P') expect(about.map(({ severity }) => severity)).toEqual(['note']);
    }
    // Every class of the cause is there.
    for (const each of classes)
      expect(
        found.some(({ code }) => codesOf([each]).includes(code)),
        each,
      ).toBe(true);
  });

  it('leads to nothing of its classes after the remedies, nor at the second company', () => {
    expect(others).toEqual(mustBeFound === 'N' ? ['-', '-'] : ['none', 'none']);
    expect(foundOf(plans.after, classes)).toEqual([]);
    expect(foundOf(plans.second, classes)).toEqual([]);
  });
});

it('claims nothing of what no plan can show: the battery monitoring, the ignition', () => {
  const { findings } = plans.before as AnalysedPlan;
  const about = findings
    .flatMap(({ pointers }) => pointers)
    .filter((place) => /batteryMonitoring|fireDetection/.test(place));
  expect(about).toEqual([]);
  expect(findingsAbout(plans.before as AnalysedPlan, 'redundancy-claim-differs', 'facility-monitor')).toEqual(
    [],
  );
});

it('does not take copied data and standby servers for no redundancy', () => {
  for (const code of CODES['SAME-ZONE']) {
    for (const id of ['user-db', 'message-store', 'messaging', 'front-gateway']) {
      expect(findingsAbout(plans.before as AnalysedPlan, code, id), `${code} about ${id}`).toEqual([]);
    }
  }
});

it.each(['after', 'second'] as const)('finds no process that does not come back in time: %s', (which) => {
  const codes = (plans[which]?.findings ?? []).map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith('recovery-') || code === 'rpo-missed')).toEqual([]);
});

it('tries the scenarios of the day before: text messages are gone for days, and never back after a burnt centre', () => {
  const of = (scenario: string) =>
    plans.before?.scenarios
      .find((each) => each.scenario === scenario)
      ?.processes.find(({ id }) => id === 'message-delivery');
  expect(of('main-dc-fire')?.up).toBeNull();
  expect(of('battery-room-fire')?.verdict).toBe('beyond-mtpd');
});
