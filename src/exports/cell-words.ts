// What the cells of a filled-in checklist name, in the plan's words: days and people, however somebody has typed them.
import type { Language } from '../diagnostics/entry.ts';
import type { RowProblem } from '../diagnostics/workbook-problems.ts';
import type { Person, Plan } from '../plan/plan.generated.ts';
import { textIn } from '../plan/words.ts';
import { personCell } from './checklist-workbook.ts';
import type { FilledCells } from './read-checklist-workbook.ts';
import { dayOfCell } from './workbook.ts';

/** Tells that a row cannot be taken over, and why. */
export type Refuse = (problem: RowProblem, value?: string) => undefined;

export class CellWords {
  readonly #people: readonly Person[];
  readonly #language: Language;
  readonly #refuse: Refuse;

  constructor({ people = [] }: Plan, language: Language, refuse: Refuse) {
    this.#people = people;
    this.#language = language;
    this.#refuse = refuse;
  }

  /** Days as the plan writes them and people as the drop-down has them, where a cell names one. */
  inPlansWords(cells: FilledCells): FilledCells {
    const days = (['on', 'until', 'actionDue'] as const).map((column) => [
      column,
      dayOfCell(cells[column]) ?? cells[column],
    ]);
    const people = (['by', 'actionOwner'] as const).map((column) => {
      const found = this.#named(cells[column]);
      return [column, found === undefined ? cells[column] : this.#cellOf(found)];
    });
    return { ...cells, ...Object.fromEntries([...days, ...people]) };
  }

  /** A day or nothing; undefined, with the reason told, where it is neither. */
  day(cell: string): string | undefined {
    if (cell === '' || dayOfCell(cell) !== undefined) return cell;
    return this.#refuse('day-wrong', cell);
  }

  /** The id of the person; undefined, with the reason told, where it names none. */
  person(cell: string): string | undefined {
    if (cell === '') return this.#refuse('person-missing');
    return this.#named(cell)?.id ?? this.#refuse('person-unknown', cell);
  }

  /** As the drop-down has it, by id, or by a name that only one person has. */
  #named(cell: string): Person | undefined {
    const people = this.#people;
    const exact = people.find((each) => each.id === cell || this.#cellOf(each) === cell);
    if (exact !== undefined) return exact;
    // Somebody who was renamed since the workbook was made is still the same person.
    const [, inBrackets] = /\(([^()]+)\)$/.exec(cell) ?? [];
    const renamed = people.find(({ id }) => id === inBrackets);
    if (renamed !== undefined) return renamed;
    const namesakes = people.filter(({ name }) => textIn(this.#language, name) === cell);
    return namesakes.length === 1 ? namesakes[0] : undefined;
  }

  #cellOf({ id, name }: Person): string {
    return personCell(textIn(this.#language, name), id);
  }
}
