// A rule of PDF/A-3a or PDF/UA-1: what must hold, and the places in a file where it does not.
import type { PdfObjects } from './pdf-objects.ts';

export interface Rule {
  readonly id: string;
  /** What must hold, in one sentence. */
  readonly says: string;
  /** One line for each place where it does not hold. */
  readonly faults: (file: PdfObjects) => string[];
}

/** The faults as one string each, with the rule's name. */
export function faultsOf(rules: readonly Rule[], file: PdfObjects): string[] {
  return rules.flatMap((rule) => rule.faults(file).map((fault) => `${rule.id}: ${fault}`));
}

/** The fault where something does not hold. */
export const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);
