import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MongoClient } from 'mongodb';
import { withoutPassword } from '../../cms/database/without-password.ts';
import { pathOf } from '../../publish/environment/index.ts';
import type { Places } from '../backup/places.ts';
import { root } from '../bootstrap/places.mjs';
import { attention, fault, type Finding, ok } from './finding.ts';

const what = 'Database';

/** Whether the database of the CMS is there, is sound, has transactions, and has had every migration. */
export async function database({ databaseUrl }: Pick<Places, 'databaseUrl'>): Promise<Finding[]> {
  return databaseUrl.startsWith('file:') ? embedded(pathOf(databaseUrl)) : mongodb(databaseUrl);
}

function embedded(file: string): Finding[] {
  if (!existsSync(file))
    return [fault(what, `There is none at ${file}. Is its disk mounted, and DATABASE_URL right? A backup is restored by npm run restore.`)];
  const opened = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    if (!isDatabase(opened))
      return [
        fault(
          what,
          `${file} is no SQLite database, or its beginning is damaged. Is DATABASE_URL right? Move it aside (with mv), and restore the last backup.`,
        ),
      ];
    const said = String(opened.prepare('PRAGMA quick_check(1)').get()?.['quick_check']);
    if (said !== 'ok') return [fault(what, `${file} is damaged: ${said}. Keep a copy of it, and restore the last backup.`)];
    if (opened.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'payload_migrations'").get() === undefined)
      return [
        fault(
          what,
          `${file} is a database, but not one of Signpost: it has no list of migrations. Is DATABASE_URL right? Where it was just made and is empty, npm start sets it up.`,
        ),
      ];
    const done = opened
      .prepare('SELECT name FROM payload_migrations')
      .all()
      .map(({ name }) => String(name));
    return [ok(what, `${file} is sound, and has transactions`), ...migrations(done, join(root, 'cms', 'migrations'))];
  } finally {
    opened.close();
  }
}

/** SQLite’s number for a file that begins as no database does. */
const notADatabase = 26;

function isDatabase(opened: DatabaseSync): boolean {
  try {
    opened.prepare('PRAGMA schema_version').get();
    return true;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === notADatabase) return false;
    throw error;
  }
}

async function mongodb(url: string): Promise<Finding[]> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5_000 });
  try {
    await client.connect();
    const { setName, msg } = await client.db().admin().command({ hello: 1 });
    const done = await client.db().collection('payload-migrations').find().toArray();
    return [
      ok(what, `${withoutPassword(url)} answers`),
      typeof setName === 'string' || msg === 'isdbgrid'
        ? ok('Transactions', 'the server has them')
        : attention('Transactions', 'This server has none, so a crash can leave a save half done. A MongoDB replica set has them.'),
      ...migrations(
        done.map(({ name }) => String(name)),
        join(root, 'cms', 'migrations', 'mongodb'),
      ),
    ];
  } catch (error) {
    return [
      fault(
        what,
        `${withoutPassword(url)} does not answer: ${error instanceof Error ? error.message : String(error)}. Check that it runs and that DATABASE_URL is right.`,
      ),
    ];
  } finally {
    await client.close();
  }
}

function migrations(done: readonly string[], folder: string): Finding[] {
  const known = readdirSync(folder)
    .map((name) => /^(\d{8}_\d{6}_\w+)\.ts$/.exec(name)?.[1])
    .filter((name) => name !== undefined);
  const waiting = known.filter((name) => !done.includes(name));
  const newer = done.filter((name) => /^\d{8}_/.test(name) && !known.includes(name));
  if (newer.length > 0)
    return [fault('Migrations', `The database was used by a newer Signpost (${newer.join(', ')}). Update the code, or restore a backup.`)];
  return waiting.length === 0
    ? [ok('Migrations', 'all done')]
    : [
        fault(
          'Migrations',
          `${waiting.length} are still to be done: ${waiting.join(', ')}. Stop Signpost and run npm start, which does them.`,
        ),
      ];
}
