import { isElement, isWords } from './dom.ts';
import { wordsIn } from './leave-out.ts';
import type { Losses } from './losses.ts';

/** A table as the block of that name holds it. */
export interface PastedTable {
  blockType: 'table';
  caption: string;
  headings: string[];
  hasRowHeadings: boolean;
  rows: string[][];
}

/** A table of facts; undefined for one that only arranges a page or an e-mail: in one column, or with tables or headings inside. */
export function readTable(table: HTMLTableElement, losses: Losses): PastedTable | undefined {
  const isLayout =
    ['presentation', 'none'].includes(table.getAttribute('role') ?? '') || table.querySelector('table, h1, h2, h3, h4, h5, h6') !== null;
  const grid = gridOf(table, losses).filter((row) => row.some((cell) => cell !== undefined && wordsOfCell(cell) !== ''));
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (isLayout || width < 2 || grid.length < 2) return undefined;
  const words = grid.map((row) => Array.from({ length: width }, (_, column) => (row[column] ? wordsOfCell(row[column]) : '')));
  const [headings = [], ...rows] = words;
  const [first = [], ...rest] = grid;
  const links = table.querySelectorAll('a[href]').length;
  if (links > 0) losses.lose('linkInTable', links);
  if (!first.every((cell) => cell === undefined || isHeading(cell))) losses.change('firstRow');
  const caption = table.caption === null ? '' : wordsIn(table.caption);
  return { blockType: 'table', caption, headings, rows, hasRowHeadings: rest.every(([cell]) => cell?.localName === 'th') };
}

/** The cells in their columns: one over several columns leaves the others empty, one over several rows is said in each. */
function gridOf(table: HTMLTableElement, losses: Losses): (Element | undefined)[][] {
  const grid: (Element | undefined)[][] = [];
  const reaching: { cell: Element; rows: number }[] = [];
  for (const row of table.rows) {
    const cells: (Element | undefined)[] = [];
    const takeReaching = (): void => {
      for (let from = reaching[cells.length]; from !== undefined && from.rows > 0; from = reaching[cells.length]) {
        from.rows -= 1;
        cells.push(from.cell);
      }
    };
    for (const cell of row.cells) {
      takeReaching();
      const columns = Math.min(Math.max(cell.colSpan, 1), 50);
      if (columns > 1 || cell.rowSpan > 1) losses.change('mergedCells');
      if (cell.rowSpan > 1) reaching[cells.length] = { cell, rows: cell.rowSpan - 1 };
      cells.push(cell, ...Array.from({ length: columns - 1 }, () => undefined));
    }
    takeReaching();
    grid.push(cells);
  }
  return grid;
}

function isHeading(cell: Element): boolean {
  return cell.localName === 'th' || cell.getAttribute('role') === 'columnheader' || cell.closest('thead') !== null;
}

/** The words of a cell on one line; paragraphs and items are set apart. */
function wordsOfCell(cell: Element): string {
  const parts: string[] = [''];
  const walk = (node: Node): void => {
    if (isWords(node)) parts[parts.length - 1] += node.textContent ?? '';
    if (!isElement(node)) return;
    const isApart = /^(?:p|div|li|br|h[1-6]|ul|ol)$/.test(node.localName);
    if (isApart) parts.push('');
    node.childNodes.forEach(walk);
    if (isApart) parts.push('');
  };
  cell.childNodes.forEach(walk);
  return parts
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join('; ');
}
