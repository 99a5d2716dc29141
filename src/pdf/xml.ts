// A small, strict XML reader: elements, attributes and text; document types and entities are refused.

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** What is wrong with the text, as a word that can be looked up, and where. */
export class XmlFault extends Error {
  readonly reason: 'malformed' | 'document-type' | 'entity' | 'too-many-nodes' | 'too-deep';
  readonly offset: number;
  constructor(reason: XmlFault['reason'], offset: number) {
    super(`${reason} at ${offset}`);
    this.reason = reason;
    this.offset = offset;
  }
}

export interface XmlLimits {
  readonly nodes: number;
  readonly depth: number;
}

const NAME = /[A-Za-z_:][-\w:.]*/y;
const SPACE = /[ \t\r\n]*/y;
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(lt|gt|amp|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The root element of a text. Throws an `XmlFault` for everything that is not plain, well-formed XML. */
export function parseXml(text: string, limits: XmlLimits): XmlElement {
  return new XmlReader(text, limits).document();
}

class XmlReader {
  readonly #text: string;
  readonly #limits: XmlLimits;
  #at = 0;
  #nodes = 0;

  constructor(text: string, limits: XmlLimits) {
    this.#text = text.startsWith('\uFEFF') ? text.slice(1) : text;
    this.#limits = limits;
  }

  document(): XmlElement {
    if (this.#text.startsWith('<?xml ')) this.#at = this.#after('?>');
    this.#misc();
    const root = this.#tree();
    this.#misc();
    if (this.#at < this.#text.length) this.#fail('malformed');
    return root;
  }

  /** One element with all that is in it, without recursion. */
  #tree(): XmlElement {
    const open: XmlElement[] = [];
    for (;;) {
      const parent = open.at(-1);
      if (parent !== undefined && this.#peek('</')) {
        this.#at += 2;
        if (this.#match(NAME) !== parent.name) this.#fail('malformed');
        this.#match(SPACE);
        this.#expect('>');
        open.pop();
        if (open.length === 0) return parent;
        continue;
      }
      if (parent !== undefined && this.#content(parent)) continue;
      if (!this.#peek('<')) this.#fail('malformed');
      const { element, isClosed } = this.#startTag();
      parent?.children.push(element);
      if (isClosed && parent === undefined) return element;
      if (!isClosed) open.push(element);
      if (open.length > this.#limits.depth) this.#fail('too-deep');
    }
  }

  /** Text, a comment or character data inside an element; false when something else comes. */
  #content(parent: XmlElement): boolean {
    if (this.#peek('<!--')) {
      this.#comment();
      return true;
    }
    if (this.#peek('<![CDATA[')) {
      const end = this.#after(']]>');
      parent.children.push(this.#text.slice(this.#at + 9, end - 3));
      this.#at = end;
      this.#count();
      return true;
    }
    if (this.#at >= this.#text.length) this.#fail('malformed');
    if (this.#peek('<')) return false;
    const found = this.#text.indexOf('<', this.#at);
    const end = found < 0 ? this.#text.length : found;
    parent.children.push(this.#decoded(this.#text.slice(this.#at, end)));
    this.#at = end;
    this.#count();
    return true;
  }

  #startTag(): { element: XmlElement; isClosed: boolean } {
    this.#count();
    this.#at += 1;
    if (this.#peek('!')) this.#fail('document-type');
    const name = this.#match(NAME);
    if (name === '') this.#fail('malformed');
    const attributes: Record<string, string> = Object.create(null);
    for (;;) {
      const space = this.#match(SPACE);
      const isClosed = this.#peek('/>');
      if (isClosed || this.#peek('>')) {
        this.#at += isClosed ? 2 : 1;
        return { element: { name, attributes, children: [] }, isClosed };
      }
      const key = this.#match(NAME);
      if (key === '' || space === '' || key in attributes) this.#fail('malformed');
      this.#match(SPACE);
      this.#expect('=');
      this.#match(SPACE);
      const quote = this.#text[this.#at];
      if (quote !== '"' && quote !== "'") this.#fail('malformed');
      this.#at += 1;
      const end = this.#after(quote);
      const value = this.#text.slice(this.#at, end - 1);
      if (value.includes('<')) this.#fail('malformed');
      attributes[key] = this.#decoded(value);
      this.#at = end;
      this.#count();
    }
  }

  #misc(): void {
    for (;;) {
      this.#match(SPACE);
      if (!this.#peek('<!--')) break;
      this.#comment();
    }
    if (this.#peek('<!')) this.#fail('document-type');
  }

  #comment(): void {
    this.#at += 4;
    this.#at = this.#after('-->');
  }

  #decoded(raw: string): string {
    if (!raw.includes('&')) return raw;
    const decoded = raw.replace(REFERENCE, (_, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? '';
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
    });
    if (raw.replace(REFERENCE, '').includes('&')) this.#fail('entity');
    return decoded;
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > this.#limits.nodes) this.#fail('too-many-nodes');
  }

  #peek(word: string): boolean {
    return this.#text.startsWith(word, this.#at);
  }

  #expect(word: string): void {
    if (!this.#peek(word)) this.#fail('malformed');
    this.#at += word.length;
  }

  #after(word: string): number {
    const found = this.#text.indexOf(word, this.#at);
    if (found < 0) this.#fail('malformed');
    return found + word.length;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #fail(reason: XmlFault['reason']): never {
    throw new XmlFault(reason, this.#at);
  }
}
