// The brand's colour, made dark enough to be read on white paper.

/** The least contrast of text with its ground that WCAG 2 asks for. */
const LEAST_CONTRAST = 4.5;
const COLOR = /^#[0-9a-f]{6}$/i;
const FALLBACK = '#1b1f23';

const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = channel(color, at) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of a colour `#rrggbb` with white, from 1 to 21. */
export function contrastOnWhite(color: string): number {
  return 1.05 / (luminance(color) + 0.05);
}

/** The same hue, no lighter than can be read; ink when it is no colour at all. */
export function readableColor(color: string): string {
  if (!COLOR.test(color)) return FALLBACK;
  for (let share = 100; share >= 0; share -= 1) {
    const darker = [1, 3, 5].map((at) =>
      Math.round((channel(color, at) * share) / 100)
        .toString(16)
        .padStart(2, '0'),
    );
    const mixed = share === 100 ? color.toLowerCase() : `#${darker.join('')}`;
    if (contrastOnWhite(mixed) >= LEAST_CONTRAST) return mixed;
  }
  return FALLBACK;
}

/** The contrast with white, to two places; 0 when it is no colour. */
export function statedContrast(color: string): number {
  return COLOR.test(color) ? Math.floor(contrastOnWhite(color) * 100) / 100 : 0;
}
