// The signs that carry a meaning (met, failed, partly, open …), drawn as small paths in their colours.
import { BAD, INK, OK, WARN } from './look.ts';

/** The advance of every sign in em. */
export const SIGN_ADVANCE = 0.86;

interface Sign {
  readonly color: string;
  /** Path operators in thousandths of an em, y downwards from the middle of a capital letter. */
  readonly path: string;
}

const circle = (radius: number, centre = 430): string => {
  const k = Math.round(radius * 0.5523);
  const [l, r, c] = [centre - radius, centre + radius, centre];
  return (
    `${r} 0 m ${r} ${k} ${c + k} ${radius} ${c} ${radius} c ${c - k} ${radius} ${l} ${k} ${l} 0 c ` +
    `${l} ${-k} ${c - k} ${-radius} ${c} ${-radius} c ${c + k} ${-radius} ${r} ${-k} ${r} 0 c h`
  );
};
const rightHalf = (radius: number): string => {
  const k = Math.round(radius * 0.5523);
  return `430 ${-radius} m ${430 + k} ${-radius} ${430 + radius} ${-k} ${430 + radius} 0 c ${430 + radius} ${k} ${430 + k} ${radius} 430 ${radius} c h`;
};
const box = '110 -320 640 640 re S';
const tick = '240 20 m 375 160 l 615 -150 l S';

const SIGNS: Readonly<Record<string, Sign>> = {
  '✓': { color: OK, path: `${circle(385)} f 1 G 95 w ${tick}` },
  '✗': { color: BAD, path: '120 w 170 -260 m 690 260 l 690 -260 m 170 260 l S' },
  '⊗': { color: BAD, path: `95 w ${circle(340)} S 290 -140 m 570 140 l 570 -140 m 290 140 l S` },
  '◐': { color: WARN, path: `95 w ${circle(340)} S ${rightHalf(340)} f` },
  '△': { color: WARN, path: '95 w 430 -310 m 770 290 l 90 290 l h S' },
  '◌': { color: INK, path: `95 w [130 115] 0 d ${circle(340)} S` },
  '○': { color: INK, path: `80 w ${circle(340)} S` },
  '●': { color: INK, path: `${circle(375)} f` },
  '☐': { color: INK, path: `80 w ${box}` },
  '☑': { color: INK, path: `80 w ${box} 100 w ${tick}` },
};

const BY_CODE_POINT = new Map(Object.entries(SIGNS).map(([sign, drawing]) => [sign.codePointAt(0), drawing]));

export function isSign(codePoint: number): boolean {
  return BY_CODE_POINT.has(codePoint);
}

/** The sign's colour, `#rrggbb`; undefined for a character that is no sign. */
export function signColor(character: string): string | undefined {
  return SIGNS[character]?.color;
}

/** The sign's path operators in thousandths of an em from the left edge and the middle of a capital. */
export function signPath(codePoint: number): string {
  return BY_CODE_POINT.get(codePoint)?.path ?? '';
}

/** The signs that colour what follows, for a split that keeps them. */
export const COLOURED_SIGN = new RegExp(`([${Object.keys(SIGNS).join('')}\n])`, 'u');
