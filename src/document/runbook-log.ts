// The last page of a runbook: a log of decisions, reports and actions to write in, for those who have to answer later.

import { NOTHING, ROOM_FOR_SENTENCE, ROOM_FOR_WORD } from '../words/markdown.ts';
import { chapterOf } from './chapter.ts';
import type { Runbook } from './runbook.ts';

/** So many lines fit below the end of a page; a copier makes more. */
const LINES = 12;

export function runbookLogView({ context }: Runbook) {
  const { plan, m, w, lacks } = context;
  const says = m['runbook-log'];
  const { logKeptBy, logPlace } = plan.response ?? {};
  return {
    ...chapterOf(context, 'runbook-log').base,
    labels: says.labels,
    how: says.how,
    keeper:
      logKeptBy === undefined
        ? lacks(says.noKeeper)
        : says.keeper(w.person(logKeptBy), logPlace === undefined ? NOTHING : w.text(logPlace)),
    rows: Array.from({ length: LINES }, () => ({
      at: ROOM_FOR_WORD,
      what: ROOM_FOR_SENTENCE,
      by: ROOM_FOR_WORD,
    })),
  };
}
