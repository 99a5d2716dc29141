// Markdown of one line or cell as plain text, for spreadsheets and other programs: what a reader would see.
import type { Markdown } from '../words/markdown.ts';

const PIECE =
  /\\(?<escaped>[^\p{L}\p{N}\s])|&#(?<point>\d+);|`(?<code>[^`]*)`|\*\*|\[(?<label>(?:\\.|[^\]\\])*)\]\((?:[^()\\]|\\.)*\)/gsu;

/** The inverse of `escapeMarkdown`, with our own marks for code, strong text and links taken off. */
export function plainText(markdown: Markdown): string {
  return markdown.replace(PIECE, (_, ...rest) => {
    const { escaped, point, code, label } = rest.at(-1) as Record<string, string | undefined>;
    if (escaped !== undefined) return escaped;
    if (point !== undefined) return String.fromCodePoint(Number(point));
    if (code !== undefined) return code;
    return label === undefined ? '' : plainText(label as Markdown);
  });
}
