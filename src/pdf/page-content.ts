// One page's content stream: text, signs and rules, each inside a tag or marked as an artifact.
import type { FaceName, Fonts } from './fonts.ts';
import { type Drawer, MISSING_ADVANCE } from './fonts.ts';
import type { Line, TextStyle } from './lines.ts';
import type { LinkTags } from './link-tags.ts';
import { num, rgb, textString } from './pdf-syntax.ts';
import type { Pixels } from './png.ts';
import { SIGN_ADVANCE, signColor, signPath } from './signs.ts';
import type { Tag } from './tags.ts';

/** A font as embedded in the file: the codes that its text is written in. */
export interface EmbeddedFace {
  readonly resource: string;
  /** Two bytes, none of which needs an escape; empty for a character that the font does not draw. */
  code(codePoint: number): string;
  /** The code of a blank glyph that reads as the character. */
  blankCode(codePoint: number): string;
}

/** A rectangle that leads somewhere, in pt from the page's top left corner. */
export interface LinkArea {
  readonly tag: Tag;
  readonly href: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Mark = Tag | 'artifact' | undefined;

/** The height of the middle of a capital letter over the baseline, in em. */
const CAPITAL_MIDDLE = 0.367;

export class PageContent {
  readonly page: number;
  readonly links: LinkArea[] = [];
  readonly facesUsed = new Set<FaceName>();
  /** The pictures on the page, by the name that its content calls them. */
  readonly images = new Map<string, Pixels>();
  readonly #faces: Readonly<Record<FaceName, EmbeddedFace>>;
  readonly #fonts: Fonts;
  readonly width: number;
  readonly height: number;
  readonly #operators: string[] = [];
  readonly #rules: string[] = [];
  #mark: Mark;
  #mcids = 0;
  #isInText = false;
  #font = '';
  #color = '';

  constructor(
    page: number,
    paper: { readonly width: number; readonly height: number },
    fonts: Fonts,
    faces: Readonly<Record<FaceName, EmbeddedFace>>,
  ) {
    this.page = page;
    this.width = paper.width;
    this.height = paper.height;
    this.#fonts = fonts;
    this.#faces = faces;
    // Everything is measured downwards from the top, as the pages are laid out.
    this.#operators.push(`1 0 0 -1 0 ${num(paper.height)} cm`);
  }

  /** What follows belongs to this tag, until another is named. */
  tag(tag: Tag): void {
    if (this.#mark === tag) return;
    this.#close();
    tag.hold({ page: this.page, mcid: this.#mcids });
    this.#operators.push(`/${tag.type}<</MCID ${this.#mcids}>>BDC`);
    this.#mcids += 1;
    this.#mark = tag;
  }

  /** What follows is decoration, or repeated: nothing that a reader should be read. */
  artifact(properties?: string): void {
    if (this.#mark === 'artifact' && properties === undefined) return;
    this.#close();
    this.#operators.push(properties === undefined ? '/Artifact BMC' : `/Artifact ${properties} BDC`);
    this.#mark = 'artifact';
  }

  #close(): void {
    this.#endText();
    if (this.#mark !== undefined) this.#operators.push('EMC');
    this.#mark = undefined;
  }

  #endText(): void {
    if (this.#isInText) this.#operators.push('ET');
    this.#isInText = false;
  }

  /**
   * Draws a line with its left end at `x` and its baseline at `baseline` (pt from the top left corner).
   * `tag` undefined: as an artifact. Links get tags of their own below it, and areas `height` pt high.
   */
  line(line: Line, x: number, baseline: number, tag: Tag | undefined, links?: LinkTags): void {
    for (const fragment of line.fragments) {
      const { style } = fragment;
      if (tag === undefined) this.artifact();
      else if (style.link !== undefined && links?.leads(style.link.href)) {
        const link = links.tagOf(style.link, tag, style.note);
        this.tag(link.tag);
        const area = { href: style.link.href, text: link.text, x: x + fragment.x, width: fragment.width };
        this.links.push({ ...area, tag: link.tag, y: baseline - style.size, height: style.size * 1.3 });
      } else this.tag(tag);
      this.#fragment(fragment.text, fragment.drawer, style, x + fragment.x, baseline - (style.rise ?? 0));
      if (style.isStruck) this.#strike(x + fragment.x, baseline, fragment.width, style);
    }
  }

  #fragment(text: string, drawer: Drawer, style: TextStyle, x: number, baseline: number): void {
    if (drawer === 'sign' || drawer === 'missing') {
      this.#drawn(text, drawer, style, x, baseline);
      return;
    }
    const face = this.#faces[drawer];
    let codes = '';
    for (const character of text) codes += face.code(character.codePointAt(0) ?? 0);
    if (codes.length === 0) return;
    if (style.language === undefined) {
      this.#show(drawer, codes, style.size, style.color, x, baseline);
      return;
    }
    this.#endText();
    this.#operators.push(`/Span<</Lang(${style.language})>>BDC`);
    this.#show(drawer, codes, style.size, style.color, x, baseline);
    this.#endText();
    this.#operators.push('EMC');
  }

  #show(face: FaceName, codes: string, size: number, color: string, x: number, baseline: number): void {
    if (!this.#isInText) this.#operators.push('BT');
    this.#isInText = true;
    const font = `/${this.#faces[face].resource} ${num(size)} Tf`;
    if (font !== this.#font) {
      this.#operators.push(font);
      this.#font = font;
      this.facesUsed.add(face);
    }
    this.#fill(color);
    this.#operators.push(`1 0 0 -1 ${num(x)} ${num(baseline)} Tm(${codes})Tj`);
  }

  #fill(color: string): void {
    if (color === this.#color) return;
    this.#color = color;
    this.#operators.push(`${rgb(color)} rg`);
  }

  /** Characters drawn as paths; a blank glyph with the character's meaning lies under each. */
  #drawn(text: string, drawer: 'sign' | 'missing', style: TextStyle, x: number, baseline: number): void {
    let left = x;
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (this.#fonts.drawerOf(codePoint, style.isBold, style.isMono, !style.isBuiltIn) !== drawer) continue;
      this.#endText();
      this.#operators.push(`/Span<</ActualText ${textString(character)}>>BDC`);
      this.#show(
        'regular',
        this.#faces.regular.blankCode(codePoint),
        style.size,
        style.color,
        left,
        baseline,
      );
      this.#endText();
      const scale = style.size / 1000;
      const middle = baseline - CAPITAL_MIDDLE * style.size;
      const color = rgb((drawer === 'sign' ? signColor(character) : undefined) ?? style.color);
      const path =
        drawer === 'sign' ? signPath(codePoint) : '60 w 80 -380 540 760 re S 80 -380 m 620 380 l S';
      this.#operators.push(
        `q ${color} rg ${color} RG ${Math.round(scale * 1e5) / 1e5} 0 0 ${Math.round(scale * 1e5) / 1e5} ${num(left)} ${num(middle)} cm ${path} Q`,
        'EMC',
      );
      left += style.size * (drawer === 'sign' ? SIGN_ADVANCE : MISSING_ADVANCE);
    }
  }

  #strike(x: number, baseline: number, width: number, style: TextStyle): void {
    this.#endText();
    const y = num(baseline - style.size * 0.3);
    this.#operators.push(`q ${rgb(style.color)} RG .5 w ${num(x)} ${y} m ${num(x + width)} ${y} l S Q`);
  }

  /** A rule, drawn with all others at the end of the page so that it does not part the text. */
  rule(x: number, y: number, width: number, weight: number, color: string, dash = ''): void {
    this.#rules.push(
      `${rgb(color)} RG ${num(weight)} w ${dash} ${num(x)} ${num(y)} m ${num(x + width)} ${num(y)} l S`,
    );
  }

  /** The outline of a box, drawn with the rules. */
  frame(x: number, y: number, width: number, height: number, weight: number, color: string): void {
    this.#rules.push(
      `${rgb(color)} RG ${num(weight)} w ${num(x)} ${num(y)} ${num(width)} ${num(height)} re S`,
    );
  }

  /** Draws in a system of coordinates of its own: a b c d e f. */
  within(matrix: readonly number[], draw: () => void): void {
    this.#endText();
    const [font, color] = [this.#font, this.#color];
    this.#operators.push(`q ${matrix.map((part) => Math.round(part * 1e5) / 1e5).join(' ')} cm`);
    draw();
    this.#endText();
    this.#operators.push('Q');
    [this.#font, this.#color] = [font, color];
  }

  /** Operators as they are; they must leave the colours and the font as they find them. */
  raw(operators: string): void {
    this.#endText();
    this.#operators.push(operators);
  }

  /** A picture of pixels, its top left corner at `x`, `y`. */
  image(pixels: Pixels, tag: Tag, x: number, y: number, width: number, height: number): void {
    const name = `I${this.images.size}`;
    this.images.set(name, pixels);
    this.tag(tag);
    this.raw(`q ${num(width)} 0 0 ${num(-height)} ${num(x)} ${num(y + height)} cm /${name} Do Q`);
  }

  /** A filled area under what is drawn after it. */
  area(x: number, y: number, width: number, height: number, color: string): void {
    this.artifact();
    this.#endText();
    this.#fill(color);
    this.#operators.push(`${num(x)} ${num(y)} ${num(width)} ${num(height)} re f`);
  }

  /** The whole stream; nothing may be drawn afterwards. */
  finish(): string {
    if (this.#rules.length > 0) {
      this.artifact();
      this.#endText();
      this.#operators.push(
        'q',
        ...this.#rules.map((rule) => (rule.includes(' d ') ? `q ${rule} Q` : rule)),
        'Q',
      );
    }
    this.#close();
    return this.#operators.join('\n');
  }
}
