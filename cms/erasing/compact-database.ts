import type { Payload } from 'payload';
import type { QueuedSqlite } from '../database/queued-sqlite.ts';

/**
 * Writes the file of an embedded database anew, so that no free page and no log holds what was deleted. What MongoDB keeps of
 * deleted rows in its files, only whoever runs it can clear. @throws where a reader keeps the log from being emptied: try again
 */
export async function compactDatabase(payload: Payload): Promise<void> {
  const { client } = payload.db as unknown as { client?: QueuedSqlite };
  if (payload.db.name !== 'sqlite' || client === undefined) return;
  await client.execute('PRAGMA secure_delete = ON');
  try {
    await client.execute('VACUUM');
    const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    if (Number(rows[0]?.['busy'] ?? 0) !== 0)
      throw new Error('The log of the database could not be emptied, because somebody was reading it. It is tried again by itself.');
  } finally {
    await client.execute('PRAGMA secure_delete = OFF');
  }
}
