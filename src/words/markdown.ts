// Markdown as a type of its own: author's text becomes it only by being escaped, so that it appears as it was typed.

declare const isMarkdown: unique symbol;

/** Text in which everything that Markdown could take for markup was written on purpose. */
export type Markdown = string & { readonly [isMarkdown]: true };

/** Markdown that we wrote ourselves: messages, signs, numbers; never what an author wrote. */
export const trusted = (written: string): Markdown => written as Markdown;

/** Markdown with Markdown or numbers put in. */
export const md = (parts: TemplateStringsArray, ...values: readonly (Markdown | number)[]): Markdown =>
  trusted(String.raw({ raw: parts }, ...values));

export const NOTHING = trusted('');
/** Stands where the plan says nothing. */
export const DASH = trusted('–');
/** Cells that are left to write in by hand: a word or a time, and a sentence. Pages give such columns their room. */
export const ROOM_FOR_WORD = trusted('&nbsp;');
export const ROOM_FOR_SENTENCE = trusted('&emsp;');

/** Control characters as their visible pictures, half surrogates as U+FFFD, line ends as `\n`. */
function visible(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, (control) =>
      control === '\x7f' ? '\u2421' : String.fromCharCode(0x2400 + control.charCodeAt(0)),
    );
}

/**
 * What could begin markup anywhere in a line: emphasis, code, links, HTML, table cells, strikes, sums, entities,
 * addresses that would become links, headings' closing signs, other template languages.
 */
const MARKUP =
  /[\\`*_[\]<>|~$]|&(?=#?[\p{L}\p{N}]*(?:;|$))|:(?=\/\/)|(?<=\S)@(?=\S)|(?<=www)\.|(?<=^|\s)#|\{(?=[{%])/giu;
/** What could begin a block at the start of a line: lists, rules, underlines, the line under a table's head. */
const BLOCK_SIGN = /^(?:[-+](?=[-+\s]|$)|=|:(?=[-\s]|$)|-(?=[:\s]))/;
const BLOCK_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;
const reference = (character: string): string => `&#${character.codePointAt(0)};`;

/**
 * Author's text on one line, safe wherever a line, a cell, a heading or strong text may stand. Line ends become
 * `&#10;`, tabs `&#9;`, and blanks at either end references as well: nothing is lost.
 */
export function escapeMarkdown(text: string): Markdown {
  const escaped = visible(text)
    .replace(MARKUP, '\\$&')
    .replace(BLOCK_SIGN, '\\$&')
    .replace(BLOCK_NUMBER, '$1\\$2')
    .replace(/^\s+|\s+$/g, (blanks) => [...blanks].map(reference).join(''))
    .replace(/[\n\t\u2028\u2029]/g, reference);
  return trusted(escaped);
}

/**
 * Author's text of several lines: paragraphs stay paragraphs, line ends stay line ends, and each sentence begins a
 * line of its own, so that a change of one is a change of one line. Blank lines at either end are dropped.
 */
export function escapeParagraphs(text: string): Markdown {
  const paragraphs = visible(text)
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) =>
      paragraph
        .replace(/^\n+|\n+$/g, '')
        .split('\n')
        .map(sentences)
        .join('\\\n'),
    );
  return trusted(paragraphs.join('\n\n'));
}

/** A blank after a sentence: not after a number (2025. 10. 1.), not before a small letter (e.g. this). */
const SENTENCE_END = /(?<=\p{L}[.!?。]["'”’)\]]*) (?=[^\sa-z])/u;

const sentences = (line: string): string => line.split(SENTENCE_END).map(escapeMarkdown).join('\n');

/** Letters, digits and the few signs of ids and places: they can stand as code; anything else is escaped instead. */
export const code = (text: string): Markdown =>
  /^[\p{L}\p{M}\p{N}._/@:-]+$/u.test(text) ? trusted(`\`${text}\``) : escapeMarkdown(text);

export const strong = (text: Markdown): Markdown => (text === '' ? text : trusted(`**${text}**`));

export const link = (label: Markdown, target: string): Markdown => trusted(`[${label}](${target})`);

export const join = (parts: readonly Markdown[], separator: string): Markdown =>
  trusted(parts.join(separator));

/** Parts of a cell under each other, without those that say nothing; a dash where none says anything. */
export function lines(...parts: readonly Markdown[]): Markdown {
  const said = parts.filter((part) => part !== NOTHING && part !== DASH);
  return said.length === 0 ? DASH : stack(said);
}

/** Parts of a cell under each other, all of them. */
export const stack = (parts: readonly Markdown[]): Markdown => join(parts, '&#10;');

/** Each line behind `> `, as a quotation. */
export const quotation = (text: Markdown): Markdown =>
  trusted(
    text
      .split('\n')
      .map((line) => (line === '' ? '>' : `> ${line}`))
      .join('\n'),
  );
