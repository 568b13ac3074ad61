import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '../../content/model/search/search-record.ts';
import { type ChildProcessOptions, runInChildProcess } from '../child-process/run-in-child-process.ts';
import type { ReleaseFile } from '../store/release-part.ts';
import { fullTextRecords, type PageRecord } from './full-text-records.ts';
import type { IndexTask, WrittenIndex } from './index-full-text.ts';

/** Where the full text stands on the public site. */
export const fullTextFolder = '/search/full-text/';

/** A page that is to be indexed: of which record it is, and a short hash of what is indexed. */
export interface IndexedPage {
  id: string;
  digest: string;
  page: PageRecord;
}

/** What an index holds of a page; the last is Pagefind's own name for it. */
export type PageRow = [path: string, digest: string, name: string];

/** An index that was made and is not in a release yet. */
export interface MadeIndex {
  /** Names all that is in it. */
  name: string;
  /** The folder on disk that holds them. */
  folder: string;
  /** Its files, by their path in that folder. */
  files: string[];
  /** How many pages it holds. */
  pages: number;
  /** What it holds, by record id. */
  rows: ReadonlyMap<string, readonly PageRow[]>;
}

/** The pages of a record as the full text knows them. */
export function pagesOf(record: SearchRecord): IndexedPage[] {
  return fullTextRecords(record).map((page) => ({
    id: record.id,
    digest: createHash('sha256').update(JSON.stringify(page)).digest('hex').slice(0, 16),
    page,
  }));
}

/** Makes an index of some pages, in a child process and a folder of its own within a folder. */
export async function makeIndex(
  folder: string,
  pages: Iterable<IndexedPage>,
  { isDelta, ...options }: { isDelta: boolean } & ChildProcessOptions,
): Promise<MadeIndex> {
  mkdirSync(folder, { recursive: true });
  const unfinished = mkdtempSync(join(folder, 'unfinished-'));
  const digests: { id: string; path: string; digest: string }[] = [];
  const records = function* (): Generator<PageRecord> {
    for (const { id, digest, page } of pages) {
      digests.push({ id, path: page.url, digest });
      yield page;
    }
  };
  try {
    const task: IndexTask = { folder: unfinished, isDelta };
    const { hash, files, ids } = await runInChildProcess<WrittenIndex>(
      'publish/search/index-full-text.ts',
      folder,
      task,
      records(),
      options,
    );
    const rows = Map.groupBy(digests, ({ id }) => id)
      .entries()
      .map(([id, all]) => [id, all.map(({ path, digest }): PageRow => [path, digest, ids[path] ?? ''])] as const);
    // Named by whose pages they are too: a page that another document took over is another row.
    const name = createHash('sha256').update(hash).update(JSON.stringify(digests)).digest('hex').slice(0, 16);
    return { name, folder: unfinished, files, pages: digests.length, rows: new Map(rows) };
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** The folder of an index on the public site. */
export function addressOfIndex(name: string): string {
  return `${fullTextFolder}${name}/`;
}

/** The files of an index, each read when it is stored: ten thousand of them need not be in memory together. */
export function filesOfIndex({ name, folder, files }: MadeIndex): ReleaseFile[] {
  return files.map((file) => ({
    path: addressOfIndex(name) + file,
    bytes: () => readFileSync(join(folder, file)),
    type: types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    cache: 'immutable',
  }));
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', json: 'application/json; charset=utf-8' };
