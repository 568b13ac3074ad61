import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { temporaryFolder } from '../temporary-folder.ts';

/** Makes the folder in which files of tests share the tables of a new CMS, which take each half a second to make. */
export function setup(): () => void {
  const folder = temporaryFolder('tables');
  process.env['SHARED_TABLES'] = folder.path;
  return folder.remove;
}

/** Puts a new CMS's tables at this path where another file of tests of this run has made them. @returns whether it has */
export function takeTables(database: string): boolean {
  const shared = place();
  if (shared === undefined || !existsSync(shared)) return false;
  mkdirSync(dirname(database), { recursive: true });
  copyFileSync(shared, database);
  return true;
}

/** Keeps a copy of a CMS's tables, which hold no rows yet, for the other files of tests of this run. */
export function giveTables(database: string): void {
  const shared = place();
  if (shared === undefined) return;
  const copy = `${shared}.${process.pid}`;
  const open = new DatabaseSync(database, { readOnly: true });
  open.exec(`VACUUM INTO '${copy}'`);
  open.close();
  renameSync(copy, shared);
}

function place(): string | undefined {
  const folder = process.env['SHARED_TABLES'];
  return folder === undefined ? undefined : join(folder, 'signpost.db');
}
