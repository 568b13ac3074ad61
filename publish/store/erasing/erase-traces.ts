import type { Connection } from '../database/connection.ts';
import { ledgerTriggers } from '../database/schema.ts';
import { StoreError } from '../store-error.ts';
import { collect } from '../sweep.ts';
import { erasedNote } from '../erased-since.ts';
import { answerColumns, type AnswerRow, valuesOf } from '../tables/answer-row.ts';
import { liveRelease } from '../tables/releases.ts';
import { setNote } from '../tables/small-tables.ts';
import { eventLoopYielder } from '../../timing/yield-to-event-loop.ts';
import type { ErasedTraces, Traces } from '../types.ts';
import type { WrittenAnew } from './write-anew.ts';

/** Texts of this many bytes at most are looked through; what is larger is a picture, a recording or a document of its own. */
const longestText = 32 * 1024 * 1024;

/** What is removed may be younger than the sweep spares otherwise, in milliseconds. */
const anHour = 60 * 60 * 1000;

/**
 * Removes what the store still holds of something that the live release does not show any more: from every earlier release,
 * the ledger's titles, receipts, notes and what was kept to be made again. What an address answered with traces in it, it
 * answered from then on as it does after the erasure: going back leads to that. Nothing of it is left in free pages or the log.
 * @throws {StoreError} where a reader keeps the log from being emptied: try again
 */
export async function eraseTraces(
  connection: Connection,
  { folder, traces, now, writeFileAnew }: { folder: string; traces: Traces; now: Date; writeFileAnew: () => Promise<WrittenAnew> },
): Promise<ErasedTraces> {
  const tainted = await findTaintedRows(connection, traces);
  // Zeroes are written over what is deleted, also in pages that stay in use.
  connection.exec('PRAGMA secure_delete = ON');
  let objects: number;
  try {
    connection.transaction(() => {
      for (const row of tainted) removeRow(connection, row);
      setNote(connection, erasedNote, { release: liveRelease(connection)?.number ?? 0 });
      cleanLedger(connection, traces);
      cleanTexts(connection, traces);
    });
    ({ objects } = collect(connection, folder, { now: new Date(now.getTime() + 2 * anHour) }));
  } finally {
    connection.exec('PRAGMA secure_delete = OFF');
  }
  const { isLogEmpty } = await writeFileAnew();
  if (!isLogEmpty)
    throw new StoreError('The log of store.db could not be emptied, because somebody was reading it. It is tried again by itself.');
  return { answers: tainted.length, objects };
}

interface EndedRow {
  path: string;
  from_release: number;
  to_release: number;
}

/** What addresses answered in earlier releases that holds traces, the newest first. */
async function findTaintedRows(connection: Connection, traces: Traces): Promise<EndedRow[]> {
  const rows = connection.all<EndedRow & { sha256: string | null; type: string | null; size: number | null }>(
    'SELECT path, from_release, to_release, sha256, type, size FROM address WHERE to_release IS NOT NULL ORDER BY from_release DESC',
  );
  const known = new Map<string, boolean>();
  const hasTraces = (sha256: string): boolean => {
    const bytes = connection.get<{ bytes: Uint8Array | null }>('SELECT bytes FROM object WHERE sha256 = ?', sha256)?.bytes;
    return bytes != null && traces.isIn(Buffer.from(bytes).toString('utf8'));
  };
  const isTainted = ({ path, sha256, type, size }: (typeof rows)[number]): boolean => {
    if (traces.isOwn(path) || traces.isDerived(path)) return true;
    if (sha256 === null || (size ?? 0) > longestText || !isText(type)) return false;
    const before = known.get(sha256) ?? hasTraces(sha256);
    known.set(sha256, before);
    return before;
  };
  const yieldToEventLoop = eventLoopYielder();
  const tainted: EndedRow[] = [];
  for (const row of rows) {
    if (isTainted(row)) tainted.push(row);
    await yieldToEventLoop();
  }
  return tainted;
}

/** Whether words may stand in it as they are: pages, data, citations of any form. Pages that answer 404 or 410 have no type, and are HTML. */
function isText(type: string | null): boolean {
  return type === null || !/^(?:image\/(?!svg)|audio\/|video\/|font\/|application\/(?:pdf|zip|wasm|vnd\.))/.test(type);
}

/** Takes away what an address answered: in its time it answers what it answered next, where it answered anything. */
function removeRow(connection: Connection, { path, from_release, to_release }: EndedRow): void {
  const next = connection.get<AnswerRow>(
    `SELECT ${answerColumns.join(', ')} FROM address WHERE path = ? AND from_release = ?`,
    path,
    to_release,
  );
  if (next === undefined) connection.run('DELETE FROM address WHERE path = ? AND from_release = ?', path, from_release);
  else
    connection.run(
      `UPDATE address SET ${answerColumns.map((column) => `${column} = ?`).join(', ')} WHERE path = ? AND from_release = ?`,
      ...valuesOf(next),
      path,
      from_release,
    );
}

/** The only thing that ever changes a row of the ledger: what an address was, and when, stays; what its page was called goes. */
function cleanLedger(connection: Connection, traces: Traces): void {
  const own = connection
    .all<{ id: number; path: string; document: string | null }>('SELECT id, path, document FROM ledger')
    .filter(({ path, document }) => document === traces.document || traces.isOwn(path));
  for (const { name } of ledgerTriggers) connection.exec(`DROP TRIGGER ${name}`);
  // The parts of its pages were named by its words.
  for (const { id, path } of own) if (path.includes('#')) connection.run('DELETE FROM ledger WHERE id = ?', id);
  for (const { id } of own) connection.run('UPDATE ledger SET title = ?, reason = NULL, successor = NULL WHERE id = ?', traces.title, id);
  for (const { sql } of ledgerTriggers) connection.exec(sql);
}

function cleanTexts(connection: Connection, traces: Traces): void {
  for (const { number, reason } of connection.all<{ number: number; reason: string }>('SELECT number, reason FROM release'))
    if (traces.isIn(reason)) connection.run('UPDATE release SET reason = ? WHERE number = ?', traces.title, number);
  for (const { id, body, proof } of connection.all<{ id: string; body: string; proof: string | null }>(
    'SELECT id, body, proof FROM receipt',
  ))
    if (traces.isIn(body) || (proof !== null && traces.isIn(proof)))
      connection.run(
        'UPDATE receipt SET body = ?, proof = ? WHERE id = ?',
        cleaned(body, traces),
        proof === null ? null : cleaned(proof, traces),
        id,
      );
  for (const { name, value } of connection.all<{ name: string; value: string }>('SELECT name, value FROM note'))
    if (traces.isIn(value)) connection.run('UPDATE note SET value = ? WHERE name = ?', cleaned(value, traces), name);
  for (const { kind, id, value } of connection.all<{ kind: string; id: string; value: string }>(
    "SELECT kind, id, value FROM content WHERE kind = 'quarantined'",
  ))
    if (traces.isIn(value)) connection.run('DELETE FROM content WHERE kind = ? AND id = ?', kind, id);
  for (const { area, key, value } of connection.all<{ area: string; key: string; value: string }>('SELECT area, key, value FROM cache'))
    if (traces.isIn(value)) connection.run('DELETE FROM cache WHERE area = ? AND key = ?', area, key);
}

function cleaned(json: string, traces: Traces): string {
  return JSON.stringify(traces.clean(JSON.parse(json)));
}
