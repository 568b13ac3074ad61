import type { Connection } from '../database/connection.ts';
import { appendLedger } from '../tables/ledger.ts';
import { writeContent } from '../tables/content.ts';
import { beginRelease } from '../release-unit.ts';
import { setNote } from '../tables/small-tables.ts';
import type { LedgerRow } from '../types.ts';
import { importAddresses } from './import-addresses.ts';
import { oldContent, oldLedger, oldLiveNumber, oldPauseOf, oldReleases, type OldRelease } from './read-old-store.ts';

/**
 * Fills a new database, in the open transaction, with what version 0.1 kept in files: its releases, ledger, content and
 * pause. What pages were made from is left behind, so the first publish renders the whole site once.
 * @returns what was done, in words; undefined where there is nothing to take over
 */
export function takeOver(connection: Connection, folder: string): string | undefined {
  const number = oldLiveNumber(folder);
  if (number === undefined) return undefined;
  const releases = oldReleases(folder, number);
  const ledger = withDocuments(oldLedger(folder));
  const missing = importReleases(connection, folder, releases, ledger);
  appendLedger(connection, ledger);
  importContent(connection, oldContent(folder, number));
  const live = releases.at(-1);
  if (live !== undefined) setNote(connection, 'pause', oldPauseOf(folder, live));
  const lost =
    missing.length === 0 ? '' : ` The bytes of ${missing.length} addresses were missing, so they answer nothing: ${missing.join(', ')}.`;
  return `Took over ${releases.length} releases up to ${number} and ${ledger.length} rows of the ledger from the files of version 0.1 into store.db.${lost} What pages were made from was not taken over: the next publish renders the whole site once.`;
}

/** Version 0.1 named the document of an address only while its page stood there. */
function withDocuments(rows: readonly LedgerRow[]): LedgerRow[] {
  const documents = new Map<string, { document: string; title: string }>();
  return rows.map((row) => {
    const known = documents.get(row.path);
    if (row.document !== undefined) documents.set(row.path, { document: row.document, title: row.title });
    if (row.document !== undefined || known === undefined || row.event === 'live') return row;
    // It also wrote the path in place of the title of what had moved.
    return { ...row, document: known.document, title: row.title === row.path ? known.title : row.title };
  });
}

/** @returns addresses of the live release whose bytes are missing */
function importReleases(connection: Connection, folder: string, releases: readonly OldRelease[], ledger: readonly LedgerRow[]): string[] {
  const rowsByPath = Map.groupBy(ledger, ({ path }) => path);
  const documentAt = (path: string, release: number): string | undefined =>
    rowsByPath.get(path)?.findLast((row) => row.release <= release && row.document !== undefined)?.document;
  const addresses = importAddresses(connection, folder, documentAt);
  for (const release of releases) {
    const { number, createdAt, kind, head, renderer, cursor, reason } = release;
    const unit = beginRelease(
      connection,
      { createdAt, kind: kind === 'rest' ? 'background' : kind, renderer, cursor, reason },
      { number, knownAs: kind === 'rest' || kind === 'search' ? head : number },
    );
    addresses.become(unit, release);
    unit.finish();
  }
  return addresses.missing();
}

/** What each map of the old snapshot is called now. */
const kinds: Readonly<Record<string, string>> = {
  documents: 'document',
  images: 'image',
  files: 'file',
  alerts: 'alert',
  redirects: 'redirect',
  moved: 'moved',
  withdrawn: 'withdrawn',
  globals: 'global',
  held: 'quarantined',
};

function importContent(connection: Connection, rows: ReadonlyMap<string, unknown>): void {
  const content = writeContent(connection);
  const now = rows.get('moment/');
  // Where the public reaches the site was no part of it: the publisher takes that from its settings.
  setNote(connection, 'snapshot', { now });
  for (const [key, value] of rows) {
    const slash = key.indexOf('/');
    const kind = kinds[key.slice(0, slash)];
    // When time changes something next was not kept: everything that it can change is due at once.
    const isTimed = kind === 'document' || kind === 'alert';
    if (kind !== undefined) content.set(kind, key.slice(slash + 1), value, isTimed && typeof now === 'string' ? now : undefined);
  }
}
