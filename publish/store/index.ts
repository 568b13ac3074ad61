import { openDisk, type WritePrimitives } from './disk.ts';
import { journalNames, openJournal, type Journal } from './journal.ts';
import { openLease, type Lease } from './lease.ts';
import { openLedger, type Ledger } from './ledger.ts';
import { openLive, type Live } from './live.ts';
import { openObjects, type Objects } from './objects.ts';
import { openReleases, type Releases } from './releases.ts';

export { StoreError } from './disk.ts';
export type { Journal, JournalDelta } from './journal.ts';
export type { Lease, LeaseHolder } from './lease.ts';
export { mergeLedgers, type Ledger, type LedgerRow } from './ledger.ts';
export type { Live } from './live.ts';
export { isFollowUp, knownNumber } from './manifest.ts';
export type { Encodings, Manifest, ObjectRef, PageRef, ReleaseEntry, ReleaseSummary } from './manifest.ts';
export type { Objects } from './objects.ts';
export type { Collected, Releases } from './releases.ts';

/** Everything that was ever published, on disk. */
export interface Store {
  /** The folder it lies in. */
  folder: string;
  /** The bytes, each once, by their SHA-256. */
  objects: Objects;
  /** The kept releases: manifests over the objects. */
  releases: Releases;
  /** The pointer to the release the public sees. */
  live: Live;
  /** Every address that was ever live. */
  ledger: Ledger;
  /** A map on disk that grows with the releases. */
  journal(name: string): Journal;
  /** The names of the journals there are. */
  journalNames(): string[];
  /** The right of one process at a time to do something. */
  lease(name: string, options: { ttl: number }): Lease;
}

/** Opens the store in a folder, which need not be there yet, and removes what a crash left half written. `readOnly` leaves the folder untouched: for the public server. */
export function openStore(
  folder: string,
  { readOnly = false, primitives }: { readOnly?: boolean; primitives?: WritePrimitives } = {},
): Store {
  const disk = openDisk(folder, primitives);
  if (!readOnly) disk.removeLeftovers();
  const objects = openObjects(disk);
  const live = openLive(disk);
  return {
    folder,
    objects,
    live,
    releases: openReleases(disk, objects, live),
    ledger: openLedger(disk),
    journal: (name) => openJournal(disk, live, name),
    journalNames: () => journalNames(disk),
    lease: (name, options) => openLease(disk, name, options),
  };
}
