// Section 10: hazards and risks by rank, those that can be controlled and those that cannot.
import { drawRiskMatrix } from '../figures/risk-matrix.ts';
import type { Risk } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import { DASH, join, lines, type Markdown, md, NOTHING, trusted } from '../words/markdown.ts';
import { type Chapter, type Context, chapterOf } from './chapter.ts';
import { showing } from './view.ts';

const SCALE = [1, 2, 3, 4, 5] as const;

interface Ranked {
  readonly risk: Risk;
  readonly pointer: string;
  /** "R3": its rank. */
  readonly number: Markdown;
}

const scoreOf = ({ likelihood = 0, impact = 0 }: Risk): number => likelihood * impact;

export function risksView(context: Context) {
  const { plan, m, w, columns, lacks } = context;
  const says = m.risks;
  const chapter = chapterOf(context, 'risks');
  const ranked = rank(plan.risks ?? []);
  const uncontrollable = ranked.filter(({ risk }) => risk.isControllable === false);
  const isRated = ranked.some(({ risk }) => scoreOf(risk) > 0);
  return {
    ...chapter.base,
    registerHeading: chapter.heading(says.register),
    register: chapter.table(
      says.registerTable,
      ranked.map(({ risk, pointer, number }) =>
        showing([pointer], {
          number,
          risk: w.text(risk.name),
          hazard: lines(
            w.label('hazard', risk.hazard),
            risk.family === undefined ? NOTHING : w.label('family', risk.family),
          ),
          control: controlOf(context, risk),
          likelihood: w.number(risk.likelihood),
          impact: w.number(risk.impact),
          score: scoreOf(risk) === 0 ? DASH : w.number(scoreOf(risk)),
          residual: residualOf(context, risk),
          owner: w.person(risk.owner),
          reviewedOn: w.day(risk.reviewedOn),
        }),
      ),
      lacks(says.lacksRisks),
    ),
    uncontrollable:
      uncontrollable.length === 0
        ? NOTHING
        : says.uncontrollable(
            w.listed(uncontrollable.map(({ number, risk }) => md`${number} ${w.text(risk.name)}`)),
          ),
    matrixHeading: isRated ? chapter.heading(says.matrix) : NOTHING,
    ...matrixPictures(context, chapter, ranked),
    matrix: chapter.table(says.matrixTable, isRated ? matrixRows(ranked) : [], NOTHING),
    treatmentHeading: ranked.length === 0 ? NOTHING : chapter.heading(says.treatment),
    treatment: chapter.table(
      says.treatmentTable,
      ranked.map(({ risk, number }) => ({
        risk: md`${number} ${w.text(risk.name)}`,
        affects: w.names(risk.affects),
        treatment: lines(
          w.text(risk.treatment),
          risk.scenario === undefined ? NOTHING : says.scenarioOf(w.nameIn('scenarios', risk.scenario)),
        ),
        notes: lines(
          labelled(columns.controlReason, w.optional(risk.controlReason)),
          labelled(
            columns.warning,
            risk.warningSigns === undefined ? NOTHING : w.listed(risk.warningSigns.map(w.text)),
          ),
          labelled(columns.secondary, w.optional(risk.secondaryDamage)),
          w.optional(risk.notes),
        ),
      })),
      NOTHING,
    ),
  };
}

/** The rated risks as they are, and where any was rated again, as treatment leaves them. */
function matrixPictures({ m, language }: Context, chapter: Chapter, ranked: readonly Ranked[]) {
  const named = ranked.map(({ risk, number }) => ({ risk, number, name: textIn(language, risk.name) }));
  const before = named.map(({ risk: { likelihood, impact }, ...each }) => ({ ...each, likelihood, impact }));
  const after = named.map(({ risk: { residualLikelihood, residualImpact }, ...each }) => ({
    ...each,
    likelihood: residualLikelihood,
    impact: residualImpact,
  }));
  const isRated = ({ likelihood, impact }: (typeof before)[number]): boolean =>
    likelihood !== undefined && impact !== undefined;
  return {
    matrixBefore: chapter.pictures(
      m.risks.before,
      'risks',
      before.some(isRated) ? before : undefined,
      (risks, language) => [drawRiskMatrix(risks, 'before', language)],
    ),
    matrixAfter: chapter.pictures(
      m.risks.after,
      'risks-after',
      after.some(isRated) ? after : undefined,
      (risks, language) => [drawRiskMatrix(risks, 'after', language)],
    ),
  };
}

const labelled = (label: Markdown, value: Markdown): Markdown =>
  value === NOTHING ? NOTHING : md`${label}: ${value}`;

/** Gravest first; of the same rank in the order of the plan. */
function rank(risks: readonly Risk[]): Ranked[] {
  return risks
    .map((risk, index) => ({ risk, pointer: `/risks/${index}` }))
    .sort((a, b) => scoreOf(b.risk) - scoreOf(a.risk))
    .map((each, index) => ({ ...each, number: trusted(`R${index + 1}`) }));
}

function controlOf({ m }: Context, { isControllable }: Risk): Markdown {
  if (isControllable === undefined) return DASH;
  return isControllable ? m.risks.controllable : m.risks.notControllable;
}

function residualOf({ w }: Context, { residualLikelihood, residualImpact }: Risk): Markdown {
  if (residualLikelihood === undefined || residualImpact === undefined) return DASH;
  return w.number(residualLikelihood * residualImpact);
}

function matrixRows(ranked: readonly Ranked[]) {
  const at = (likelihood: number, impact: number): Markdown =>
    join(
      ranked
        .filter(({ risk }) => risk.likelihood === likelihood && risk.impact === impact)
        .map(({ number }) => number),
      ', ',
    );
  return SCALE.toReversed().map((likelihood) => ({
    likelihood: trusted(String(likelihood)),
    one: at(likelihood, 1),
    two: at(likelihood, 2),
    three: at(likelihood, 3),
    four: at(likelihood, 4),
    five: at(likelihood, 5),
  }));
}
