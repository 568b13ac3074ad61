import type { SnapshotReader } from '../../content/model/reader/reader.ts';
import { recordsOf } from '../../content/model/search/records.ts';
import { eventLoopYielder } from '../timing/yield-to-event-loop.ts';
import { type IndexedPage, type PageRow, pagesOf } from './full-text-index.ts';

/** How some records differ from an index. */
export interface Difference {
  /** Pages that the index has otherwise, or not at all. */
  different: IndexedPage[];
  /** What the index has of pages that are other ones now, or gone. */
  outdated: PageRow[];
  /** Records that are as the index has them. */
  same: string[];
  /** How many pages are new, different or gone. */
  count: number;
}

/** Compares some records with an index. Costs the texts of those records. */
export async function differenceFrom(
  ids: Iterable<string>,
  reader: SnapshotReader,
  rowsOf: (id: string) => readonly PageRow[],
): Promise<Difference> {
  const difference: Difference = { different: [], outdated: [], same: [], count: 0 };
  const yieldToEventLoop = eventLoopYielder();
  for (const id of [...ids]) {
    const record = recordsOf(reader, [id]).get(id);
    const pages = record === undefined ? [] : pagesOf(record);
    const rows = rowsOf(id);
    const different = pages.filter((page) => !rows.some((row) => isRowOf(row, page)));
    const outdated = rows.filter((row) => !pages.some((page) => isRowOf(row, page)));
    if (different.length + outdated.length === 0) difference.same.push(id);
    difference.different.push(...different);
    difference.outdated.push(...outdated);
    difference.count += new Set([...different.map(({ page }) => page.url), ...outdated.map(([path]) => path)]).size;
    await yieldToEventLoop();
  }
  return difference;
}

/**
 * Whether an index holds exactly some pages.
 * @param count how many pages it holds in all; undefined where only the records of these pages count
 */
export function isIndexOf(pages: readonly IndexedPage[], count: number | undefined, rowsOf: (id: string) => readonly PageRow[]): boolean {
  const held = count ?? new Set(pages.map(({ id }) => id)).values().reduce((sum, id) => sum + rowsOf(id).length, 0);
  return held === pages.length && pages.every((page) => rowsOf(page.id).some((row) => isRowOf(row, page)));
}

function isRowOf([path, digest]: PageRow, { page, digest: now }: IndexedPage): boolean {
  return path === page.url && digest === now;
}
