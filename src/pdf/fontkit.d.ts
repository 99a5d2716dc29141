// The part of fontkit and linebreak that this room uses; neither brings types.
declare module 'fontkit' {
  export interface Font {
    createSubset(): { glyphs: number[]; encode(): Uint8Array };
  }
  export function create(bytes: Uint8Array): Font;
}
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
