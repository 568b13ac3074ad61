/** What we use of opentype.js, which brings no types of its own. */
declare module 'opentype.js' {
  /** A stroke of an outline: to a point, by way of one control point or two. */
  export interface PathCommand {
    type: 'M' | 'L' | 'Q' | 'C' | 'Z';
    x?: number;
    y?: number;
    x1?: number;
    y1?: number;
    x2?: number;
    y2?: number;
  }
  export interface Font {
    /** The number of the glyph of a character; 0 where the font has none. */
    charToGlyphIndex(character: string): number;
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number): { commands: readonly PathCommand[] };
  }
  const opentype: { parse(bytes: ArrayBufferLike): Font };
  export default opentype;
}
