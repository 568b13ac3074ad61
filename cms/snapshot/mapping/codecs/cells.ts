import type { Codec } from './codec.ts';

/** A line is a row of cells with | between them, or tabs where it was copied from a spreadsheet. */
export const cellsCodec: Codec = {
  toModel: (written) => (typeof written === 'string' && written.trim() !== '' ? cellsOf(written) : []),
  toCms: (value) => (Array.isArray(value) ? lineOf(value) : undefined),
};

/** Each line is a row of cells. */
export const rowsCodec: Codec = {
  toModel: (written) =>
    typeof written === 'string'
      ? written
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(cellsOf)
      : [],
  toCms: (value) => (Array.isArray(value) ? value.map((row: unknown) => lineOf(Array.isArray(row) ? row : [])).join('\n') : undefined),
};

function cellsOf(line: string): string[] {
  const separator = line.includes('\t') ? '\t' : /(?<!\\)\|/;
  return line.split(separator).map((cell) => cell.replaceAll('\\|', '|').trim());
}

function lineOf(row: unknown[]): string {
  return row.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ');
}
