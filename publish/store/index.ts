import { openReader } from './open-reader.ts';
import { openWriter } from './open-writer.ts';
import type { Store, StoreReader } from './types.ts';

export { behindNote } from './behind.ts';
export { filesStay } from './files-stay.ts';
export { openLease } from './lease/lease.ts';
export { liveReleaseIn } from './live-release.ts';
export type { Lease, LeaseHolder } from './lease/lease.ts';
export { StoreError } from './store-error.ts';
export type {
  Answer,
  BytesRef,
  Coding,
  ErasedTraces,
  ContentRow,
  FileAnswer,
  LedgerRow,
  NotFoundAnswer,
  RecordedQuestion,
  Recording,
  RedirectAnswer,
  ReleaseSummary,
  ReleaseUnit,
  Store,
  StoreReader,
  Traces,
  UnitOfWork,
  WaitingReceipt,
  WithdrawnAnswer,
} from './types.ts';

/** What a test may listen to. */
export interface WriterOptions {
  /** Called before each statement that writes, with its SQL; where it throws, the transaction is undone. */
  onStatement?: (sql: string) => void;
}

/** Opens the store in a folder, which need not be there yet. `readOnly` leaves the folder untouched: for the public server. */
export function openStore(folder: string, options: { readOnly: true }): StoreReader;
export function openStore(folder: string, options?: WriterOptions): Store;
export function openStore(folder: string, options: WriterOptions | { readOnly: true } = {}): Store | StoreReader {
  return 'readOnly' in options ? openReader(folder) : openWriter(folder, options);
}
