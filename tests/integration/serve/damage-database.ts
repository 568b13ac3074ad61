import fs from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../../publish/store/index.ts';

/** Ends a store and overwrites its database, as a broken disk does. @returns what puts a good copy in its place */
export function damageDatabase(store: Store): () => void {
  store.close();
  // What was written last may still be in the file beside it.
  const files = ['store.db', 'store.db-wal'].map((name) => join(store.folder, name)).filter((file) => fs.existsSync(file));
  const good = files.map((file) => fs.readFileSync(file));
  for (const [index, file] of files.entries()) fs.writeFileSync(file, Buffer.alloc(good[index]?.length ?? 0, 'x'), { flag: 'r+' });
  return () => {
    for (const [index, file] of files.entries()) fs.writeFileSync(`${file}.mended`, good[index] ?? '');
    for (const file of files.toReversed()) fs.renameSync(`${file}.mended`, file);
  };
}
