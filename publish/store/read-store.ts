import { readAddresses } from './tables/addresses.ts';
import type { Connection } from './database/connection.ts';
import { readHistory } from './tables/history.ts';
import { readLedger } from './tables/ledger.ts';
import { readObjects } from './objects/objects.ts';
import { liveRelease, readReleases } from './tables/releases.ts';
import { readNote } from './tables/small-tables.ts';
import type { StoreReader } from './types.ts';

/** What reader and writer alike can read. `open` gives the connection, which may be another after a while. */
export function readStore(open: () => Connection, folder: string): Omit<StoreReader, 'version' | 'close'> {
  return {
    folder,
    live: () => liveRelease(open()),
    releases: readReleases(open),
    addresses: readAddresses(open),
    history: readHistory(open),
    objects: readObjects(open, folder),
    ledger: readLedger(open),
    note: (name) => readNote(open(), name),
  };
}

/** Another number each time a connection sees that another one has committed. */
export function dataVersion(connection: Connection): number {
  return connection.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0;
}
