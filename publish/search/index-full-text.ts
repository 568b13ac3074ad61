// Run by runInChildProcess and ends when the index is written: Pagefind keeps all it indexes in memory.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { answerParent } from '../child-process/answer-parent.ts';

/** Where to write an index. */
export interface IndexTask {
  folder: string;
  /** Whether it is merged into another index, which brings the program. */
  isDelta: boolean;
}

export interface WrittenIndex {
  /** Names the bytes of all its files. */
  hash: string;
  /** The files, by their path below the folder. */
  files: string[];
  /** Pagefind's own name for each record, by address: what the browser sees of a result before it is loaded. */
  ids: Record<string, string>;
}

await answerParent(async ({ folder, isDelta }: IndexTask, records: AsyncIterable<CustomRecord>): Promise<WrittenIndex> => {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  for await (const record of records) {
    const { errors } = await index.addCustomRecord(record);
    if (errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${errors.join(' ')}`);
  }
  const { files } = await index.getFiles();
  const needed = files.filter(({ path }) => isNeeded(path, isDelta)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const hash = createHash('sha256');
  const ids: Record<string, string> = {};
  for (const { path, content } of needed) {
    hash.update(path).update(content);
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id !== undefined) for (const [url, name] of namesIn(content, id)) ids[url] = name;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  await close();
  return { hash: hash.digest('hex'), files: needed.map(({ path }) => path), ids };
});

/** The program, the index and what results show; not Pagefind's own interfaces. */
function isNeeded(path: string, isDelta: boolean): boolean {
  if (/^(?:fragment|index|filter)\/|\.pf_meta$|^pagefind-entry\.json$/.test(path)) return true;
  return !isDelta && /^pagefind\.js$|^wasm\.en\.pagefind$/.test(path);
}

/** The addresses in a fragment with their names; a large index may keep several pages in one file. */
function namesIn(content: Uint8Array, id: string): [url: string, id: string][] {
  const signature = 12;
  const fragment = JSON.parse(gunzipSync(content).subarray(signature).toString()) as Fragment | Record<string, Fragment>;
  return isSingle(fragment) ? [[fragment.url, id]] : Object.entries(fragment).map(([name, { url }]) => [url, name]);
}

interface Fragment {
  url: string;
}

function isSingle(fragment: Fragment | Record<string, Fragment>): fragment is Fragment {
  return typeof fragment.url === 'string';
}
