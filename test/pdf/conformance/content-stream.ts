// What a content stream paints, and inside which marks.

interface Mark {
  readonly tag: string;
  readonly mcid: number | undefined;
}

interface Painted {
  /** `Tj`, `S`, `f`, `Do` … */
  readonly operator: string;
  readonly marks: readonly Mark[];
  /** The font's resource name and the text's codes in hexadecimal, for text. */
  readonly font: string | undefined;
  readonly codes: string;
}

export interface ContentStream {
  readonly painted: readonly Painted[];
  /** Every mark that was opened, with those around it. */
  readonly opened: readonly { readonly mark: Mark; readonly within: readonly Mark[] }[];
  /** Marks that are never closed, or closed without having been opened. */
  readonly unbalanced: number;
}

const TOKEN =
  /%[^\r\n]*|<<|>>|<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\[\s\S])*\)|\/[^\s()<>[\]{}/%]*|[[\]]|[^\s()<>[\]{}/%]+/g;
const PAINTING = new Set('Tj TJ \' " S s f F f* B B* b b* sh Do EI'.split(' '));

/** The bytes of a string as hexadecimal; nothing of what is no string. */
function hexOf(operand: string): string {
  if (/^<[^<]/.test(operand)) return operand.replace(/[<>\s]/g, '');
  if (!operand.startsWith('(')) return '';
  return Buffer.from(operand.slice(1, -1).replace(/\\([\s\S])/g, '$1'), 'latin1').toString('hex');
}

export function readContent(stream: string): ContentStream {
  const painted: Painted[] = [];
  const opened: ContentStream['opened'][number][] = [];
  const marks: Mark[] = [];
  let unbalanced = 0;
  let operands: string[] = [];
  let depth = 0;
  let font: string | undefined;
  const fontsBefore: (string | undefined)[] = [];
  for (const [token] of stream.matchAll(TOKEN)) {
    if (token.startsWith('%')) continue;
    if (token === '<<' || token === '[') depth += 1;
    if (token === '>>' || token === ']') depth -= 1;
    if (depth > 0 || /^[/<(>\]]|^[+-]?[\d.]+$|^(?:true|false|null)$/.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'BMC' || token === 'BDC') {
      const at = operands.indexOf('/MCID');
      const mark = {
        tag: operands[0] ?? '',
        mcid: token === 'BDC' && at >= 0 ? Number(operands[at + 1]) : undefined,
      };
      opened.push({ mark, within: [...marks] });
      marks.push(mark);
    } else if (token === 'EMC') {
      if (marks.pop() === undefined) unbalanced += 1;
    } else if (token === 'q') fontsBefore.push(font);
    else if (token === 'Q') font = fontsBefore.pop();
    else if (token === 'Tf') font = operands.at(-2);
    else if (PAINTING.has(token)) {
      const isText = token === 'Tj' || token === 'TJ';
      const codes = isText ? operands.map(hexOf).join('') : '';
      painted.push({ operator: token, marks: [...marks], font: isText ? font : undefined, codes });
    }
    operands = [];
  }
  return { painted, opened, unbalanced: unbalanced + marks.length };
}
