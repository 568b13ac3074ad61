import type { Payload } from 'payload';
import type { changeEvents } from '../../hooks/record-change.ts';

/** One row of the change log: which document to read again. */
export type ChangeLogEntry = {
  /** The row's own identifier, which is another one in another database. */
  id: string;
  number: number;
  at: string;
  /** The collection, or the global, it happened in. */
  collection: string;
  /** The document's id; for a global, its name. */
  document: string;
  event: (typeof changeEvents)[number];
  by: string;
};

/** How far the change log was read. Keep it with what was made of it, such as a snapshot. */
export type ChangeLogCursor = {
  /** Every row with this number or a lower one was taken, or will never come. */
  through: number;
  /** The identifier of the row with this number, by which the history is known again; unknown in a cursor of an earlier version. */
  row?: string;
  /** Rows beyond it that were taken while a lower one was missing. */
  ahead: number[];
  /** When a missing row was first waited for. */
  waitingSince?: string;
};

/** Where reading begins in an empty change log. */
export const firstCursor: ChangeLogCursor = { through: 0, ahead: [] };

/** How long a missing row is waited for, in milliseconds: twice what MongoDB lets a transaction take. */
const gapTimeout = 120_000;

/** What stands in the change log after a cursor. */
interface ReadLog {
  entries: ChangeLogEntry[];
  /** Where to go on from. */
  cursor: ChangeLogCursor;
  /** How the log is not the one that the cursor was read from: it ends before it, or has another row at its place. */
  mismatch?: 'older' | 'other';
}

/**
 * The entries since a cursor, in order, and the cursor to go on from. On MongoDB a save that took its number
 * first may commit last: the missing number stays before the cursor until it comes, or until no transaction
 * could still bring it. Reading twice from one cursor gives the same rows, so a crash loses nothing.
 * @param options `limit` is how many entries are read at most; all of them, where none is given
 */
export async function readChangeLog(
  payload: Payload,
  cursor: ChangeLogCursor,
  { limit, now = Date.now() }: { limit?: number; now?: number } = {},
): Promise<ReadLog> {
  const taken = new Set([cursor.through, ...cursor.ahead]);
  // Straight from the database, because this is asked each second. The newest row is never removed, so one comes with each answer.
  const { docs } = await payload.db.find<ChangeLogEntry & { of: string }>({
    collection: 'change-log',
    where: { number: { greater_than_equal: cursor.through } },
    sort: 'number',
    // Nought is all of them: taken in parts, what is deleted at once would go part by part, none of them a large part of the site.
    limit: limit === undefined ? 0 : limit + taken.size,
    pagination: false,
  });
  const entries = docs
    .filter(({ number }) => !taken.has(number))
    .map(({ id, number, at, of, document, event, by }) => ({ id: String(id), number, at, collection: of, document, event, by }));
  const rows = new Map(docs.map(({ id, number }) => [number, String(id)]));
  const next = advance(cursor, entries, now);
  const row = rows.get(next.through);
  const mismatch = mismatchOf(cursor, rows);
  return { entries, cursor: { ...next, ...(row === undefined ? {} : { row }) }, ...(mismatch === undefined ? {} : { mismatch }) };
}

function mismatchOf({ through, row }: ChangeLogCursor, rows: ReadonlyMap<number, string>): ReadLog['mismatch'] {
  if (through === 0) return undefined;
  if (rows.size === 0) return 'older';
  // The row at the cursor is never removed, so where it is missing the log is another one.
  return row === undefined || rows.get(through) === row ? undefined : 'other';
}

/** The highest number in the change log; 0 where there is none. */
export async function latestChangeNumber(payload: Payload): Promise<number> {
  return (await endOfChangeLog(payload)).through;
}

/** The cursor behind everything in the change log. */
export async function endOfChangeLog(payload: Payload): Promise<ChangeLogCursor> {
  const { docs } = await payload.find({
    collection: 'change-log',
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] === undefined ? firstCursor : { through: docs[0].number, ahead: [], row: String(docs[0].id) };
}

/** Removes rows that were taken and are no longer needed; keeps the one at the cursor, by which the history is known again. */
export async function deleteReadEntries(payload: Payload, through: number): Promise<void> {
  const latest = await latestChangeNumber(payload);
  await payload.delete({
    collection: 'change-log',
    where: { number: { less_than: Math.min(through, latest) } },
    overrideAccess: true,
    depth: 0,
  });
}

function advance(cursor: ChangeLogCursor, entries: readonly ChangeLogEntry[], now: number): ChangeLogCursor {
  const ahead = new Set([...cursor.ahead, ...entries.map(({ number }) => number)]);
  let through = cursor.through;
  const goOn = () => {
    while (ahead.delete(through + 1)) through += 1;
  };
  goOn();
  if (ahead.size === 0) return { through, ahead: [] };
  // By a clock that was ahead, it would be waited for until that time comes.
  const isKnown = through === cursor.through && cursor.waitingSince !== undefined && Date.parse(cursor.waitingSince) <= now;
  const waitingSince = isKnown ? String(cursor.waitingSince) : new Date(now).toISOString();
  if (now - Date.parse(waitingSince) < gapTimeout) return { through, ahead: [...ahead], waitingSince };
  through = Math.min(...ahead) - 1;
  goOn();
  return ahead.size === 0 ? { through, ahead: [] } : { through, ahead: [...ahead], waitingSince: new Date(now).toISOString() };
}
