// Marked's lexer with a short way through text in which nothing is marked, as most cells are.
import { Lexer, type Token } from 'marked';

/** What can begin something else than text: signs of Markdown, a forced line end, an address. */
const NOT_PLAIN = /[\\`*_~[<&@]| {2}\n|:\/\/|www\./i;

export class QuickLexer extends Lexer {
  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (source === '' || NOT_PLAIN.test(source)) return super.inlineTokens(source, tokens);
    tokens.push({ type: 'text', raw: source, text: source, escaped: false });
    return tokens;
  }
}
