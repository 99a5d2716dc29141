// Findings that somebody has accepted: silent until their day, and never forgotten.
import type { Day } from '../plan/calendar.ts';
import type { AcceptedRisk, Text } from '../plan/plan.generated.ts';
import type { ResolvedPlan } from '../plan/resolve.ts';
import { type Finding, finding } from './finding.ts';

/** Findings that stand, and those that are accepted for now. */
interface Judged {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
}

/**
 * Sets accepted findings apart. An acceptance is of one code and, where it names an element, of findings about that
 * element: those whose first pointer leads to it. One that has expired silences nothing and is a finding itself.
 */
export function setAcceptedApart(findings: readonly Finding[], resolved: ResolvedPlan, asOf: Day): Judged {
  const risks = resolved.plan.acceptedRisks ?? [];
  if (risks.length === 0) return { findings, accepted: [] };
  const byCode = new Map<string, { risk: AcceptedRisk; pointer: string }[]>();
  const used = new Set<AcceptedRisk>();
  const said: Finding[] = [];
  const nameOf = (id: string): Text => resolved.elements.get(id)?.entry.name ?? id;
  const countOf = new Map<string, number>();
  for (const { code } of findings) countOf.set(code, (countOf.get(code) ?? 0) + 1);

  for (const [index, risk] of risks.entries()) {
    const pointer = `/acceptedRisks/${index}`;
    byCode.set(risk.finding, [...(byCode.get(risk.finding) ?? []), { risk, pointer }]);
  }
  const accepted: Finding[] = [];
  const standing = findings.filter((each) => {
    const fitting = (byCode.get(each.code) ?? []).filter(({ risk }) => isAbout(each, risk.element, resolved));
    for (const { risk } of fitting) used.add(risk);
    const valid = fitting.find(({ risk }) => risk.until >= asOf);
    if (valid === undefined) return true;
    const { risk, pointer } = valid;
    accepted.push({
      ...each,
      accepted: { by: nameOf(risk.by), until: risk.until, reason: risk.reason, pointer },
    });
    return false;
  });
  for (const [index, risk] of risks.entries()) {
    const pointer = `/acceptedRisks/${index}`;
    const element = risk.element === undefined ? null : nameOf(risk.element);
    if (!used.has(risk)) {
      const args = { finding: risk.finding, element, count: countOf.get(risk.finding) ?? 0 };
      said.push(finding('accepted-risk-unused', args, [pointer]));
    } else if (risk.until < asOf) {
      const args = { finding: risk.finding, element, by: nameOf(risk.by), until: risk.until };
      said.push(finding('accepted-risk-expired', args, [pointer, `${pointer}/until`]));
    }
  }
  return { findings: [...standing, ...said], accepted };
}

function isAbout(each: Finding, element: string | undefined, { elements }: ResolvedPlan): boolean {
  if (element === undefined) return true;
  const place = elements.get(element)?.pointer;
  return place !== undefined && `${each.pointers[0]}/`.startsWith(`${place}/`);
}
