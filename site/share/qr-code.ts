import { encode } from 'uqr';

/** White modules around a code, without which readers may not find it (ISO/IEC 18004, 9.1). */
const quietZone = 4;

/**
 * One mask for every code, of the eight there are (ISO/IEC 18004, 7.8). To try all of them for each page's code took half
 * of the time of rendering the page, and readers read no better for it.
 */
const maskPattern = 2;

/** A QR code as the data of one SVG path, to be stroked one unit wide, and the width of its square with the quiet zone. */
export function qrCode(text: string): { path: string; size: number } {
  // Medium error correction: paper is folded, and carried in pockets.
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern });
  return { path: data.map(strokesOf).join(''), size: size + 2 * quietZone };
}

/** The dark stretches of a row: a move to the first, then lines and gaps. */
function strokesOf(row: readonly boolean[], index: number): string {
  const stretches: { from: number; length: number }[] = [];
  for (const [column, isDark] of row.entries()) {
    const last = stretches.at(-1);
    if (!isDark) continue;
    if (last !== undefined && last.from + last.length === column) last.length += 1;
    else stretches.push({ from: column, length: 1 });
  }
  return stretches
    .map(({ from, length }, place) => {
      const before = stretches[place - 1];
      const move = before === undefined ? `M${from + quietZone} ${index + quietZone}.5` : `m${from - before.from - before.length} 0`;
      return `${move}h${length}`;
    })
    .join('');
}
