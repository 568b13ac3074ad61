import fs from 'node:fs';
import { join } from 'node:path';
import { openConnection, type Connection } from './database/connection.ts';
import { migrate, refuseOtherVersion, versionOf } from './database/migrations.ts';
import { dataVersion, readStore } from './read-store.ts';
import { StoreError } from './store-error.ts';
import type { StoreReader } from './types.ts';

/** Opens the store in a folder for reading only. Where there is no database yet it is empty, and looks again at each `version()`. */
export function openReader(folder: string): StoreReader {
  const file = join(folder, 'store.db');
  let connection = emptyDatabase(folder);
  let identity: string | undefined;
  let seen = 0;
  let changes = 0;
  let lookAgainAt = 0;

  /** Opens the file at the store's place, where it is another than before. */
  const follow = (): void => {
    const found = identityOf(file);
    if (found === identity) return;
    if (found === undefined)
      throw new StoreError(
        `The database ${file} is gone: expected it to stay where it was. What was read before is still served. Restore it from a backup.`,
        { code: 'MISSING' },
      );
    const next = openForReading(file, folder);
    if (next === undefined) return;
    connection.close();
    connection = next;
    identity = found;
    seen = dataVersion(connection);
    changes += 1;
  };

  follow();
  return {
    ...readStore(() => connection, folder),

    version() {
      const now = performance.now();
      // A file that was replaced is noticed within a second; asking at each request would cost half as much again.
      if (identity === undefined || now >= lookAgainAt) {
        follow();
        lookAgainAt = now + 1000;
      }
      const version = dataVersion(connection);
      if (version !== seen) {
        seen = version;
        changes += 1;
      }
      return changes;
    },

    close: () => {
      connection.close();
    },
  };
}

/** Memory for pages of the database in KiB: the public server keeps what is hot itself. */
const cacheSize = 4000;

function emptyDatabase(folder: string): Connection {
  const connection = openConnection(':memory:', { folder, readOnly: false });
  migrate(connection);
  return connection;
}

/** @returns undefined where the writer is still making it */
function openForReading(file: string, folder: string): Connection | undefined {
  const connection = openConnection(file, { folder, readOnly: true });
  try {
    connection.exec(`PRAGMA cache_size = -${cacheSize}`);
    const version = versionOf(connection);
    if (version === 0) {
      connection.close();
      return undefined;
    }
    refuseOtherVersion(version, folder);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function identityOf(file: string): string | undefined {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? undefined : `${stat.dev} ${stat.ino}`;
}
