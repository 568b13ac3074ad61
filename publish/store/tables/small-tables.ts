import type { Connection } from '../database/connection.ts';
import type { Store, UnitOfWork, WaitingReceipt } from '../types.ts';

/** A small value; undefined where there is none. */
export function readNote(connection: Connection, name: string): unknown {
  return parsed(connection.get<{ value: string }>('SELECT value FROM note WHERE name = ?', name)?.value);
}

/** Keeps a small value in the open transaction; undefined removes it. */
export function setNote(connection: Connection, name: string, value: unknown): void {
  if (value === undefined) connection.run('DELETE FROM note WHERE name = ?', name);
  else connection.run('INSERT OR REPLACE INTO note (name, value) VALUES (?, ?)', name, JSON.stringify(value));
}

/** Receipts on their way to the CMS, oldest first. */
export function waitingReceipts(connection: Connection): WaitingReceipt[] {
  return connection
    .all<{ id: string; release: number; body: string; proof: string | null }>(
      'SELECT id, release, body, proof FROM receipt ORDER BY position',
    )
    .map(({ id, release, body, proof }) => ({ id, release, body: parsed(body), proof: proof === null ? null : parsed(proof) }));
}

/** Writes receipts in the open transaction. */
export function writeReceipts(connection: Connection): UnitOfWork['receipts'] {
  return {
    stage(id, release, body) {
      connection.run('INSERT INTO receipt (id, release, body) VALUES (?, ?, ?)', id, release, JSON.stringify(body));
    },
    proved(id, proof) {
      connection.run('UPDATE receipt SET proof = ? WHERE id = ?', JSON.stringify(proof), id);
    },
    delivered(id) {
      connection.run('DELETE FROM receipt WHERE id = ?', id);
    },
  };
}

/** Reads a small persisted map. */
export function readCache(open: () => Connection, area: string): ReturnType<Store['cache']> {
  return {
    get: (key) => parsed(open().get<{ value: string }>('SELECT value FROM cache WHERE area = ? AND key = ?', area, key)?.value),
    *entries() {
      const rows = open().iterate<{ key: string; value: string }>('SELECT key, value FROM cache WHERE area = ? ORDER BY key', area);
      for (const { key, value } of rows) yield [key, parsed(value)];
    },
  };
}

/** Writes a small persisted map in the open transaction. */
export function writeCache(connection: Connection, area: string): ReturnType<UnitOfWork['cache']> {
  return {
    set(key, value) {
      connection.run('INSERT OR REPLACE INTO cache (area, key, value) VALUES (?, ?, ?)', area, key, JSON.stringify(value));
    },
    delete(key) {
      connection.run('DELETE FROM cache WHERE area = ? AND key = ?', area, key);
    },
    clear() {
      connection.run('DELETE FROM cache WHERE area = ?', area);
    },
  };
}

function parsed(json: string | undefined): unknown {
  return json === undefined ? undefined : (JSON.parse(json) as unknown);
}
