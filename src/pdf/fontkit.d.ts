// The part of fontkit and linebreak that this room uses; neither brings types.
declare module 'fontkit' {
  export interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly hhea: { readonly numberOfMetrics: number };
    readonly hmtx: { readonly metrics: { get(index: number): { readonly advance: number } } };
    readonly _cmapProcessor: { lookup(codePoint: number): number };
  }
  export function create(bytes: Uint8Array): Font;
}
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
