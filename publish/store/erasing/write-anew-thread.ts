import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { WritingAnew, WrittenAnew } from './write-anew.ts';

// A thread of its own: write-anew.ts says why.
const { file } = workerData as WritingAnew;
const database = new DatabaseSync(file, { timeout: 10_000 });
try {
  // Zeroes are written over what is deleted, also in pages that stay in use.
  database.exec('PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; VACUUM');
  const busy = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'];
  parentPort?.postMessage({ isLogEmpty: busy === 0 } satisfies WrittenAnew);
} finally {
  database.close();
}
