// The JSON of a checklist, read again.
import { RESULTS } from '../regimes/assessment.ts';
import type { AssessmentData } from './assessment-data.ts';

/** The checklist that a JSON text holds, as `holdfast checklist --format json` prints it; undefined where it is none. */
export function readChecklistJson(text: string): AssessmentData | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isChecklist(value) ? value : undefined;
}

function isChecklist(value: unknown): value is AssessmentData {
  if (!isObject(value) || value.formatVersion !== 1) return false;
  const { regime, plan, asOf, regimeAsOf, results } = value;
  return (
    [regime, plan, asOf, regimeAsOf].every((each) => typeof each === 'string') &&
    Array.isArray(results) &&
    results.every(
      (each) =>
        isObject(each) &&
        typeof each.id === 'string' &&
        RESULTS.some((result) => result === each.result) &&
        [each.citation, each.requirement].every((text) => isObject(text) && typeof text.en === 'string'),
    )
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
