// One row of a filled-in checklist, read against what the plan says already and what the workbook said when it was made.
import type { Language } from '../diagnostics/entry.ts';
import type { Plan } from '../plan/plan.generated.ts';
import type { AssessedRequirement } from '../regimes/assessment.ts';
import { CellWords, type Refuse } from './cell-words.ts';
import { CHECKLIST_WORDS } from './checklist-words.ts';
import { entriesOf } from './checklist-workbook.ts';
import { ENTRY_COLUMNS, type FilledCells } from './read-checklist-workbook.ts';

type Section = 'attestations' | 'exclusions' | 'improvementMeasures';

/** One edit of a list of the plan; without `index` the entry `value` is added, without `value` it is taken out. */
export interface ListEdit {
  readonly section: Section;
  readonly index?: number;
  readonly field?: string;
  readonly value?: unknown;
}

export type ChangeKind = 'attested' | 'changed' | 'excluded' | 'withdrawn' | 'planned' | 'replanned';

export interface Change {
  readonly requirement: string;
  readonly kind: ChangeKind;
  /** Who stands for it; '' where somebody has withdrawn. */
  readonly by: string;
  readonly edits: readonly ListEdit[];
}

const CONFIRMATION: readonly (keyof FilledCells)[] = [
  'confirmation',
  'by',
  'on',
  'until',
  'reference',
  'statement',
];
const ACTION: readonly (keyof FilledCells)[] = ['actionOwner', 'actionDue'];

/** Reads one row against what the plan says already. */
export class RowReader {
  readonly #cells: FilledCells;
  /** What the plan says now. */
  readonly #shown: FilledCells;
  /** What the workbook said before anybody filled it in. */
  readonly #asMade: FilledCells;
  readonly #assessed: AssessedRequirement;
  readonly #plan: Plan;
  readonly #language: Language;
  readonly #refuse: Refuse;
  readonly #words: CellWords;

  constructor(
    cells: FilledCells,
    asMade: FilledCells | undefined,
    assessed: AssessedRequirement,
    plan: Plan,
    language: Language,
    refuse: Refuse,
  ) {
    const shown = entriesOf(assessed, plan, language).map((text) => text.trim());
    this.#shown = Object.fromEntries(
      ENTRY_COLUMNS.map((column, index) => [column, shown[index] ?? '']),
    ) as unknown as FilledCells;
    this.#assessed = assessed;
    this.#plan = plan;
    this.#language = language;
    this.#refuse = refuse;
    this.#words = new CellWords(plan, language, refuse);
    this.#cells = this.#words.inPlansWords(cells);
    this.#asMade = asMade === undefined ? this.#shown : this.#words.inPlansWords(asMade);
  }

  confirmation(): Change | undefined {
    if (!this.#isChanged(CONFIRMATION)) return undefined;
    const { confirmations } = CHECKLIST_WORDS[this.#language];
    switch (this.#cells.confirmation) {
      case confirmations.attested:
        return this.#attested();
      case confirmations.excluded:
        return this.#excluded();
      case '':
        return this.#withdrawn();
      default:
        return this.#refuse('confirmation-unknown', this.#cells.confirmation);
    }
  }

  action(): Change | undefined {
    if (!this.#isChanged(ACTION)) return undefined;
    const { requirement, measures } = this.#assessed;
    const owner = this.#words.person(this.#cells.actionOwner);
    const due = this.#words.day(this.#cells.actionDue);
    if (owner === undefined || due === undefined) return undefined;
    const open = measures.find(({ entry }) => entry.state !== 'done');
    if (open !== undefined) {
      const index = indexIn(open.pointer);
      const edits = [
        ...this.#field('improvementMeasures', index, 'owner', 'actionOwner', owner),
        ...this.#field('improvementMeasures', index, 'dueOn', 'actionDue', due),
      ];
      return { requirement: requirement.id, kind: 'replanned', by: owner, edits };
    }
    const value = {
      id: this.#freeId(`measure-${requirement.id}`),
      name: requirement.remedy ?? requirement.requirement,
      addresses: [requirement.id],
      owner,
      ...(due !== '' && { dueOn: due }),
      state: 'planned',
    };
    return {
      requirement: requirement.id,
      kind: 'planned',
      by: owner,
      edits: [{ section: 'improvementMeasures', value }],
    };
  }

  #attested(): Change | undefined {
    const { requirement, attestation, exclusion } = this.#assessed;
    const { reference, statement } = this.#cells;
    if (requirement.check === 'automatic') return this.#refuse('decided-by-data');
    const by = this.#words.person(this.#cells.by);
    const on = this.#words.day(this.#cells.on);
    const until = this.#words.day(this.#cells.until);
    if (by === undefined || on === undefined || until === undefined) return undefined;
    if (on === '') return this.#refuse('day-missing');
    if (until !== '' && until < on) return this.#refuse('expires-before', until);
    const lifted = exclusion === undefined ? [] : [removal('exclusions', exclusion.pointer)];
    if (attestation !== undefined && exclusion === undefined && on === attestation.entry.on) {
      const index = indexIn(attestation.pointer);
      const edits = [
        ...this.#field('attestations', index, 'by', 'by', by),
        ...this.#field('attestations', index, 'until', 'until', until),
        ...this.#field('attestations', index, 'reference', 'reference', reference),
        ...this.#field('attestations', index, 'statement', 'statement', statement),
      ];
      return { requirement: requirement.id, kind: 'changed', by, edits };
    }
    const value = {
      requirement: requirement.id,
      by,
      on,
      ...(until !== '' && { until }),
      ...(reference !== '' && { reference }),
      ...(statement !== '' && { statement }),
    };
    const edits = [...lifted, { section: 'attestations', value } as const];
    return { requirement: requirement.id, kind: 'attested', by, edits };
  }

  #excluded(): Change | undefined {
    const { requirement, exclusion } = this.#assessed;
    const { statement } = this.#cells;
    const approvedBy = this.#words.person(this.#cells.by);
    const on = this.#words.day(this.#cells.on);
    const until = this.#words.day(this.#cells.until);
    if (approvedBy === undefined || on === undefined || until === undefined) return undefined;
    if (until !== '' && until < on) return this.#refuse('expires-before', until);
    if (statement === '') return this.#refuse('reason-missing');
    if (exclusion !== undefined) {
      const index = indexIn(exclusion.pointer);
      const edits = [
        ...this.#field('exclusions', index, 'approvedBy', 'by', approvedBy),
        ...this.#field('exclusions', index, 'on', 'on', on),
        ...this.#field('exclusions', index, 'until', 'until', until),
        ...this.#field('exclusions', index, 'reason', 'statement', statement),
      ];
      return { requirement: requirement.id, kind: 'changed', by: approvedBy, edits };
    }
    const value = {
      requirement: requirement.id,
      reason: statement,
      approvedBy,
      ...(on !== '' && { on }),
      ...(until !== '' && { until }),
    };
    return {
      requirement: requirement.id,
      kind: 'excluded',
      by: approvedBy,
      edits: [{ section: 'exclusions', value }],
    };
  }

  #withdrawn(): Change | undefined {
    const { requirement, attestation, exclusion } = this.#assessed;
    if (this.#shown.confirmation === '') return this.#refuse('confirmation-missing');
    const isExcluded = this.#shown.confirmation === CHECKLIST_WORDS[this.#language].confirmations.excluded;
    const edits = [
      ...(isExcluded && exclusion !== undefined ? [removal('exclusions', exclusion.pointer)] : []),
      ...(!isExcluded && attestation !== undefined ? [removal('attestations', attestation.pointer)] : []),
    ];
    return { requirement: requirement.id, kind: 'withdrawn', by: '', edits };
  }

  /**
   * Whether somebody has written what the plan does not say. A cell that nobody touched says nothing, whatever the plan
   * has become since: workbooks go round, and come back one after the other.
   */
  #isChanged(columns: readonly (keyof FilledCells)[]): boolean {
    const differ = (some: FilledCells, others: FilledCells): boolean =>
      columns.some((column) => some[column] !== others[column]);
    if (!differ(this.#cells, this.#asMade) || !differ(this.#cells, this.#shown)) return false;
    if (!differ(this.#asMade, this.#shown)) return true;
    this.#refuse('changed-meanwhile');
    return false;
  }

  /** An edit of one field, where the cell says something else than the plan: what was not touched keeps its form. */
  #field(
    section: Section,
    index: number,
    field: string,
    column: keyof FilledCells,
    value: string,
  ): ListEdit[] {
    if (this.#cells[column] === this.#shown[column]) return [];
    return [{ section, index, field, value: value === '' ? undefined : value }];
  }

  #freeId(wanted: string): string {
    const taken = new Set((this.#plan.improvementMeasures ?? []).map(({ id }) => id));
    let id = wanted;
    for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
    return id;
  }
}

const indexIn = (pointer: string): number => Number(pointer.split('/')[2]);
const removal = (section: Section, pointer: string): ListEdit => ({ section, index: indexIn(pointer) });
