import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { UserError } from '../bootstrap/user-error.mjs';

/**
 * Copies a database as it is at one moment, while others go on writing to it, and compresses the copy.
 * @returns what `look` found in the copy
 * @throws {UserError} where it cannot be read
 */
export async function copySqlite<Found = undefined>(
  database: string,
  target: string,
  look?: (copy: DatabaseSync) => Found,
): Promise<Found> {
  const copy = `${target}.copy`;
  try {
    copyAt(database, copy);
    const found = look && lookInto(copy, look);
    await pipeline(createReadStream(copy), createGzip({ level: 6 }), createWriteStream(target, { mode: 0o600 }));
    // Without a look nothing is found.
    return found as Found;
  } finally {
    rmSync(copy, { force: true });
  }
}

function lookInto<Found>(copy: string, look: (copy: DatabaseSync) => Found): Found {
  const opened = new DatabaseSync(copy, { readOnly: true });
  try {
    return look(opened);
  } finally {
    opened.close();
  }
}

/** One read transaction gives the whole copy, so that nobody who writes meanwhile makes it begin again; nothing of the log is left out. */
function copyAt(database: string, copy: string): void {
  let source: DatabaseSync | undefined;
  try {
    source = new DatabaseSync(database, { readOnly: true, timeout: 10_000 });
    source.prepare('VACUUM INTO ?').run(copy);
  } catch (cause) {
    throw new UserError(
      `The database ${database} could not be copied: ${cause instanceof Error ? cause.message : String(cause)}. No backup was made. Check that the file is there and whole, and that the disk of the backups has room for an uncompressed copy of it.`,
      { cause },
    );
  } finally {
    source?.close();
  }
}

/** What is wrong with a database file, as SQLite says it; undefined where it is sound. */
export function damageIn(database: string): string | undefined {
  const found = new DatabaseSync(database, { readOnly: true });
  try {
    const said = found.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'];
    return said === 'ok' ? undefined : String(said);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    found.close();
  }
}
