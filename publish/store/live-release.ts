import fs from 'node:fs';
import { join } from 'node:path';
import { openConnection } from './database/connection.ts';
import { oldLiveNumber } from './take-over/read-old-store.ts';

/** What is live in a store, as people know it. */
export interface LiveRelease {
  number: number;
  /** HTML pages that answer 200; undefined in a store of version 0.1, which did not count them. */
  pages: number | undefined;
}

/** What is live in the store in a folder, whichever version of the code wrote it; undefined where nothing is. Changes nothing. @throws {StoreError} where it cannot be read */
export function liveReleaseIn(folder: string): LiveRelease | undefined {
  return liveInDatabase(folder) ?? liveInFiles(folder);
}

function liveInDatabase(folder: string): LiveRelease | undefined {
  const file = join(folder, 'store.db');
  if (!fs.existsSync(file)) return undefined;
  const connection = openConnection(file, { folder, readOnly: true });
  try {
    // A store that a worker is just making has no table yet.
    if (connection.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'release'") === undefined) return undefined;
    return connection.get<LiveRelease>('SELECT known_as AS number, pages FROM release ORDER BY release.number DESC LIMIT 1');
  } finally {
    connection.close();
  }
}

function liveInFiles(folder: string): LiveRelease | undefined {
  const number = oldLiveNumber(folder);
  return number === undefined ? undefined : { number, pages: undefined };
}
