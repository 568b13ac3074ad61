/** Measures a line in the unit of `width`. */
export type Measure = (line: string, size: number) => number;

/** A text set into lines. */
export interface SetText {
  lines: string[];
  size: number;
}

/**
 * Sets a text into a box: at the largest of the sizes at which it fits whole, else at the smallest with an ellipsis
 * where it is cut.
 * @param sizes from the largest to the smallest
 */
export function setIntoBox(
  text: string,
  {
    width,
    height,
    lineHeight,
    sizes,
    measure,
  }: { width: number; height: number; lineHeight: number; sizes: readonly number[]; measure: Measure },
): SetText {
  const rowsAt = (size: number): number => Math.max(1, Math.floor(height / (size * lineHeight)));
  for (const size of sizes) {
    const lines = wrapWords(text, width, (line) => measure(line, size));
    if (lines.length <= rowsAt(size) && lines.every((line) => measure(line, size) <= width)) return { lines, size };
  }
  const size = sizes.at(-1) ?? 0;
  return {
    size,
    lines: cutShort(
      wrapWords(text, width, (line) => measure(line, size)),
      rowsAt(size),
      width,
      (line) => measure(line, size),
    ),
  };
}

/** A text in lines no wider than a width; a word that is wider by itself is broken, so that nothing runs off the card. */
export function wrapWords(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((word) => word !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measure(line) > width && line.length > 1) {
      const head = longestStart(line, (start) => measure(start) <= width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The first lines, the last of them with an ellipsis where more follow. */
export function cutShort(lines: readonly string[], rows: number, width: number, measure: (line: string) => number): string[] {
  if (lines.length <= rows) return [...lines];
  const last = lines[rows - 1] ?? '';
  const whole = longestStart(`${last} `, (start) => measure(`${start.trimEnd()}…`) <= width);
  // A word is left out rather than cut, unless it is the only one.
  const kept = whole.length > last.length || !last.includes(' ') ? whole : whole.slice(0, Math.max(whole.lastIndexOf(' '), 1));
  return [...lines.slice(0, rows - 1), `${kept.replace(/[\s.,;:–-]+$/u, '')}…`];
}

/** The longest start of a text that will do, one character at least; characters stay whole. */
function longestStart(text: string, willDo: (start: string) => boolean): string {
  const characters = [...text];
  let length = characters.length;
  while (length > 1 && !willDo(characters.slice(0, length).join(''))) length -= 1;
  return characters.slice(0, length).join('');
}
