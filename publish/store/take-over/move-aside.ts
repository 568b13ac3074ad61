import fs from 'node:fs';
import { dirname, join } from 'node:path';
import type { Connection } from '../database/connection.ts';
import { largeFiles } from '../objects/large-files.ts';
import { inWords } from '../store-error.ts';
import { namesIn } from './read-old-store.ts';

/** What version 0.1 kept in the store's folder besides its objects. `live` goes last: while it is there, this is not done. */
const oldNames = ['releases', 'journals', 'ledger.jsonl', 'paused.json', 'search', 'social', 'compression', 'live'];

/**
 * Moves the files of version 0.1 to `before-store.db/`, once the database that has taken them over is committed. A crash in
 * between is made good at the next start. Large objects the database uses are linked there, and stay where they are.
 * @throws {StoreError}
 */
export function moveOldFilesAside(connection: Connection, folder: string): void {
  if (!fs.existsSync(join(folder, 'live'))) return;
  const aside = join(folder, asideName);
  try {
    fs.mkdirSync(aside, { recursive: true });
    for (const { sha256, path } of largeFiles(folder)) {
      const target = join(aside, 'objects', sha256.slice(0, 2), sha256.slice(2));
      fs.mkdirSync(dirname(target), { recursive: true });
      const isUsed = connection.get('SELECT 1 FROM object WHERE sha256 = ? AND bytes IS NULL', sha256) !== undefined;
      if (!isUsed) fs.renameSync(path, target);
      else if (!fs.existsSync(target)) fs.linkSync(path, target);
    }
    for (const start of namesIn(join(folder, 'objects'))) removeIfEmpty(join(folder, 'objects', start));
    for (const name of oldNames) if (fs.existsSync(join(folder, name))) fs.renameSync(join(folder, name), join(aside, name));
  } catch (error) {
    throw inWords(error, 'move the files of version 0.1 aside', folder);
  }
}

const asideName = 'before-store.db';

function removeIfEmpty(folder: string): void {
  if (namesIn(folder).length === 0) fs.rmdirSync(folder);
}
