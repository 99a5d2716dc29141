// Findings about the impact analysis: MTPDs that its ratings contradict, impacts that fall, workarounds that end too soon.
import { parseDuration, type Seconds } from '../plan/duration.ts';
import type { Rating, Text } from '../plan/plan.generated.ts';
import type { AnalysisContext } from './context.ts';
import { type Finding, finding } from './finding.ts';
import type { Outcome } from './finding-entry.ts';

export function findImpactGaps(context: AnalysisContext): Finding[] {
  return [...ratingGaps(context), ...shortWorkarounds(context)];
}

interface Rated {
  readonly rating: Rating;
  readonly after: Seconds;
  /** In the ratings of its assessment. */
  readonly position: number;
}

function ratingGaps(context: AnalysisContext): Finding[] {
  const { categories = [], assessments = [], intolerableFromLevel } = context.plan.impactAnalysis ?? {};
  const names = new Map<string, Text>(categories.map(({ id, name }) => [id, name]));
  const found: Finding[] = [];
  for (const [index, { process: id, ratings }] of assessments.entries()) {
    const process = context.nameOf(id);
    const placeOf = ({ position }: Rated): string =>
      `/impactAnalysis/assessments/${index}/ratings/${position}`;
    const rated = ratings.map((rating, position) => ({
      rating,
      after: parseDuration(rating.after),
      position,
    }));
    rated.sort((left, right) => left.after - right.after);
    const before = new Map<string, Rated>();
    let first: Rated | undefined;
    for (const later of rated) {
      const { category, level } = later.rating;
      const earlier = before.get(category);
      before.set(category, later);
      if (earlier !== undefined && earlier.rating.level > level) {
        const args = {
          process,
          category: names.get(category) ?? category,
          before: earlier.after,
          after: later.after,
          from: earlier.rating.level,
          to: level,
        };
        found.push(finding('impact-falls', args, [placeOf(later), placeOf(earlier)]));
      }
      if (intolerableFromLevel !== undefined && level >= intolerableFromLevel) first ??= later;
    }
    const element = context.elements.get(id);
    if (first === undefined || intolerableFromLevel === undefined) continue;
    if (element?.section !== 'criticalProcesses' || element.entry.mtpd === undefined) continue;
    const mtpd = parseDuration(element.entry.mtpd);
    if (mtpd <= first.after) continue;
    const { category, level } = first.rating;
    const name = names.get(category) ?? category;
    const args = { process, mtpd, category: name, after: first.after, level, intolerableFromLevel };
    found.push(finding('mtpd-at-odds-with-impact', args, [`${element.pointer}/mtpd`, placeOf(first)]));
  }
  return found;
}

function shortWorkarounds({ plan, tried }: AnalysisContext): Finding[] {
  return (plan.criticalProcesses ?? []).flatMap((process, index) => {
    if (process.workaround?.sustainableFor === undefined) return [];
    const lasts = parseDuration(process.workaround.sustainableFor);
    const pointer = `/criticalProcesses/${index}`;
    const place = `${pointer}/workaround/sustainableFor`;
    if (process.rto !== undefined && parseDuration(process.rto) > lasts) {
      const args = { process: process.name, lasts, rto: parseDuration(process.rto), outcomes: [] };
      return [finding('workaround-too-short', args, [place, `${pointer}/rto`])];
    }
    const late = tried.filter(({ result }) => {
      const up = result.processes[index]?.up ?? null;
      return up === null || up > lasts;
    });
    if (late.length === 0) return [];
    const outcomes = late.map(({ scenario, result }): Outcome => {
      const { up = null, isProven = null } = result.processes[index] ?? {};
      return { scenario: scenario.name, up, isProven };
    });
    const args = { process: process.name, lasts, rto: null, outcomes };
    return [finding('workaround-too-short', args, [place, ...late.map((each) => each.pointer)])];
  });
}
