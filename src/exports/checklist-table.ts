// A checklist as a table of plain text: the same rows as the document's, for spreadsheets.
import type { AnalysedPlan } from '../analysis/analyse.ts';
import type { Language } from '../diagnostics/entry.ts';
import { contextOf } from '../document/chapter.ts';
import { checklistRowsView } from '../document/checklist-rows.ts';
import { onScaleWithOurs, type Scale } from '../document/checklist-scales.ts';
import type { LineOf } from '../document/composed-document.ts';
import { plainText } from '../document/plain-text.ts';
import { textIn } from '../plan/words.ts';
import type { Assessment } from '../regimes/assessment.ts';
import type { Markdown } from '../words/markdown.ts';
import { CHECKLIST_WORDS } from './checklist-words.ts';

export type ChecklistColumn = keyof (typeof CHECKLIST_WORDS)['en']['columns'];

/** In the order in which they are printed. */
export const CHECKLIST_COLUMNS = Object.keys(CHECKLIST_WORDS.en.columns) as readonly ChecklistColumn[];

export type ChecklistRow = Readonly<Record<ChecklistColumn, string>>;

/** More places than this in a cell help nobody; the JSON has them all. */
const MOST_PLACES = 20;

/** Fonts of spreadsheets do not have all of our signs. */
const SIGN = /^[✓△◌] /u;

/** A row for each requirement. */
export function checklistTable(
  assessment: Assessment,
  analysed: AnalysedPlan,
  language: Language,
  lineOf: LineOf,
): readonly ChecklistRow[] {
  const options = { language, templates: new Map<string, string>(), contentHash: '', lineOf };
  const context = contextOf(analysed, options, `checklist-${assessment.regime.id}`, []);
  const { rows } = checklistRowsView(context, assessment).table;
  return assessment.requirements.map(({ requirement, result, evidence, gaps }, index) => {
    const row = rows[index] as Readonly<Record<'method' | 'evidence' | 'gap' | 'owner' | 'source', Markdown>>;
    const on = (scale: Scale): string =>
      plainText(onScaleWithOurs(context.m, scale, result)).replace('\n', ' ');
    return {
      number: requirement.id,
      citation: textIn(language, requirement.citation),
      requirement: textIn(language, requirement.requirement),
      method: plainText(row.method),
      result: plainText(context.m.checklist.resultsOf[result]),
      korean: on('korean'),
      nist: on('nist'),
      iso: on('iso'),
      evidence: plainText(row.evidence),
      places: [...new Set([...evidence, ...gaps].flatMap(({ pointer }) => lineOf(pointer) ?? []))]
        .slice(0, MOST_PLACES)
        .join('\n'),
      gap: plainText(row.gap),
      action: requirement.remedy === undefined ? '' : textIn(language, requirement.remedy),
      owner: plainText(row.owner),
      source: plainText(row.source).replace(SIGN, ''),
    };
  });
}
