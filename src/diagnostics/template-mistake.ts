// What can be wrong with a template, in words.
import { type Language, quoted } from './entry.ts';

export interface TemplateMistake {
  readonly mistake:
    | 'unreadable'
    | 'unclosed'
    | 'helper'
    | 'missing'
    | 'partial-missing'
    | 'not-in-view'
    | 'no-text'
    | 'no-list'
    | 'endless';
  /** What the template speaks of. */
  readonly name?: string;
  /** The nearest name that there is. */
  readonly suggestion?: string;
  /** Names that there are, where they are few. */
  readonly known?: readonly string[];
}

type Say = (mistake: TemplateMistake) => string;

const EN: Readonly<Record<TemplateMistake['mistake'], Say>> = {
  unreadable: () => 'a tag or a block is not closed here, or closed and never opened',
  unclosed: ({ name }) => `the block "${name}" is closed by another name`,
  helper: ({ name }) => `"${name}" is not a word of templates; there are "each", "if", "unless" and "with"`,
  missing: () => 'it is missing',
  'partial-missing': ({ name }) => `it includes "${name}", which is not there`,
  'not-in-view': ({ name, known }) =>
    `"${name}" is not in the view here${known === undefined ? '' : `; there are ${quoted(known)}`}`,
  'no-text': ({ name }) => `"${name}" is a part of the view, not a text`,
  'no-list': ({ name }) => `"${name}" is no list of the view`,
  endless: () => 'it includes itself without end',
};

const KO: Readonly<Record<TemplateMistake['mistake'], Say>> = {
  unreadable: () => '이 자리의 태그나 블록이 닫히지 않았거나, 열지 않은 블록을 닫았습니다',
  unclosed: ({ name }) => `"${name}" 블록을 다른 이름으로 닫았습니다`,
  helper: ({ name }) => `"${name}" 명령은 쓸 수 없습니다. 쓸 수 있는 명령: "each", "if", "unless", "with"`,
  missing: () => '템플릿이 없습니다',
  'partial-missing': ({ name }) => `포함하려는 "${name}" 템플릿이 없습니다`,
  'not-in-view': ({ name, known }) =>
    `이 자리에서 "${name}" 이름은 쓸 수 없습니다${known === undefined ? '' : `(쓸 수 있는 이름: ${quoted(known)})`}`,
  'no-text': ({ name }) => `"${name}" 이름은 글이 아니라 여러 값을 담은 묶음입니다`,
  'no-list': ({ name }) => `"${name}" 이름은 목록이 아닙니다`,
  endless: () => '자기 자신을 끝없이 포함합니다',
};

/** The mistake as the end of a sentence, without a full stop. */
export const templateMistake: Readonly<Record<Language, Say>> = {
  en: (args) => EN[args.mistake](args),
  ko: (args) => KO[args.mistake](args),
};
