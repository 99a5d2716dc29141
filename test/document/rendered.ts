// What a reader sees of Markdown: rendered by marked, tags taken off, references decoded.
import { marked } from 'marked';

/** References of HTML, decoded once. */
export function decoded(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code?: string, name?: string) =>
    code === undefined ? (named[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
  );
}

export const htmlOf = (markdown: string): string => marked.parse(markdown, { async: false, gfm: true });

/** The text of rendered Markdown. */
export const textOf = (markdown: string): string =>
  decoded(
    htmlOf(markdown)
      .replace(/<br>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  );
