// The gaps of all rule books as things to put right: what several requirements miss of the same subjects is one.
import type { AssessedRequirement, Assessment, Gap } from './assessment.ts';
import type { Regime } from './regime.generated.ts';

/** A requirement that a gap keeps from being met. */
export interface MissedRequirement {
  readonly regime: Regime;
  readonly assessed: AssessedRequirement;
}

export interface CommonGap {
  /** Collection of the subjects, such as `/systems/*`. */
  readonly subject: string;
  /** The subjects that fall short; none where nothing of the kind has been entered. */
  readonly subjects: readonly Gap[];
  /** Facts that fail or are not given, the same for all its requirements. */
  readonly facts: readonly string[];
  readonly requirements: readonly MissedRequirement[];
  /** Those of them that miss nothing else: putting this right meets them. */
  readonly closes: readonly MissedRequirement[];
}

interface Collected {
  readonly subject: string;
  readonly fact: string | undefined;
  readonly subjects: Map<string, Gap>;
  readonly requirements: Map<string, MissedRequirement>;
}

/** Gaps of the regimes that concern the organisation, those that stand behind most requirements first. */
export function commonGaps(assessments: readonly Assessment[]): CommonGap[] {
  const collected = collect(assessments);
  const merged = new Map<string, Collected[]>();
  for (const each of collected.values()) {
    const key = JSON.stringify([each.subject, [...each.subjects.keys()], [...each.requirements.keys()]]);
    merged.set(key, [...(merged.get(key) ?? []), each]);
  }
  const groups = [...merged.values()];
  const groupsOf = new Map<string, number>();
  for (const [first] of groups) {
    for (const id of first?.requirements.keys() ?? []) groupsOf.set(id, (groupsOf.get(id) ?? 0) + 1);
  }
  return groups
    .flatMap(([first, ...more]): CommonGap[] => {
      if (first === undefined) return [];
      const requirements = [...first.requirements];
      return [
        {
          subject: first.subject,
          subjects: [...first.subjects.values()],
          facts: [first, ...more].flatMap(({ fact }) => fact ?? []),
          requirements: requirements.map(([, each]) => each),
          closes: requirements
            .filter(
              ([id, { assessed }]) => groupsOf.get(id) === 1 && assessed.requirement.check === 'automatic',
            )
            .map(([, each]) => each),
        },
      ];
    })
    .sort((a, b) => b.requirements.length - a.requirements.length);
}

const IS_MISSED: readonly AssessedRequirement['result'][] = [
  'partly-met',
  'not-met',
  'not-evidenced',
  'to-review',
];

function collect(assessments: readonly Assessment[]): Map<string, Collected> {
  const collected = new Map<string, Collected>();
  for (const { regime, requirements, scope } of assessments) {
    if (scope.applies !== true) continue;
    for (const assessed of requirements) {
      if (!IS_MISSED.includes(assessed.result)) continue;
      const { requirement, gaps, result } = assessed;
      const note = (fact: string | undefined, gap: Gap | undefined): void => {
        // Where nothing of the kind has been entered, the kind is what the requirement looks for.
        const sought = gap === undefined ? [requirement.where, requirement.expect] : [];
        const key = JSON.stringify([requirement.subject, fact, sought]);
        const entry: Collected = collected.get(key) ?? {
          subject: requirement.subject,
          fact,
          subjects: new Map(),
          requirements: new Map(),
        };
        collected.set(key, entry);
        if (gap !== undefined) entry.subjects.set(gap.pointer, gap);
        entry.requirements.set(`${regime.id} ${requirement.id}`, { regime, assessed });
      };
      if (gaps.length === 0 && result !== 'to-review') note(undefined, undefined);
      for (const gap of gaps) {
        const facts = [...new Set([...gap.failing, ...gap.unknown])];
        if (facts.length === 0) note(undefined, gap);
        for (const fact of facts) note(fact, gap);
      }
    }
  }
  return collected;
}
