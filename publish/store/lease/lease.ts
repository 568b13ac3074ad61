import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isRunning } from './is-running.ts';
import { inWords } from '../store-error.ts';

/** The right of one process at a time to do something, publishing say. It runs out unless it is renewed. */
export interface Lease {
  /** Takes the lease; false where another holder has it, alive and in time. */
  acquire(): boolean;
  /** Holds on to the lease for another `ttl`; false where it was lost meanwhile. */
  renew(): boolean;
  /** Gives the lease back, if it is still held. */
  release(): void;
  /** Who holds the lease now, or null. */
  holder(): LeaseHolder | null;
}

/** Who holds a lease. */
export interface LeaseHolder {
  /** A name for this holding, different each time. */
  id: string;
  /** The process that holds it. */
  pid: number;
  /** The machine it runs on. */
  host: string;
  /** When it runs out, in milliseconds since 1970. */
  expires: number;
}

/** Opens a lease of one machine, or of several that share the disk. SQLite's file lock makes taking it one atomic step. */
export function openLease(folder: string, name: string, { ttl }: { ttl: number }): Lease {
  const me = { id: randomUUID(), pid: process.pid, host: hostname() };
  holdersHere.add(me.id);

  const inDatabase = <Result>(work: (database: DatabaseSync) => Result): Result => {
    let database: DatabaseSync | undefined;
    try {
      fs.mkdirSync(folder, { recursive: true });
      database = new DatabaseSync(join(folder, 'leases.db'), { timeout: 5000 });
      database.exec('BEGIN IMMEDIATE');
      database.exec('CREATE TABLE IF NOT EXISTS leases (name TEXT PRIMARY KEY, id TEXT, pid INTEGER, host TEXT, expires INTEGER)');
      const result = work(database);
      database.exec('COMMIT');
      return result;
    } catch (error) {
      throw inWords(error, `take or give back the lease "${name}"`, folder, 'leases.db');
    } finally {
      database?.close();
    }
  };

  const read = (database: DatabaseSync): LeaseHolder | null => {
    const row = database.prepare('SELECT * FROM leases WHERE name = ?').get(name);
    if (!row) return null;
    const { id, pid, host, expires } = row;
    return { id: String(id), pid: Number(pid), host: String(host), expires: Number(expires) };
  };

  const take = (database: DatabaseSync) => {
    database.prepare('INSERT OR REPLACE INTO leases VALUES (?, ?, ?, ?, ?)').run(name, me.id, me.pid, me.host, Date.now() + ttl);
    return true;
  };

  return {
    acquire: () =>
      inDatabase((database) => {
        const holder = read(database);
        return holder && holder.id !== me.id && isHeld(holder) ? false : take(database);
      }),

    renew: () => inDatabase((database) => (read(database)?.id === me.id ? take(database) : false)),

    release: () =>
      inDatabase((database) => {
        database.prepare('DELETE FROM leases WHERE name = ? AND id = ?').run(name, me.id);
      }),

    holder: () =>
      inDatabase((database) => {
        const holder = read(database);
        return holder && isHeld(holder) ? holder : null;
      }),
  };
}

// After a restart in a container this process can have the number of the dead one.
const holdersHere = new Set<string>();

function isHeld({ id, pid, host, expires }: LeaseHolder): boolean {
  if (expires <= Date.now()) return false;
  if (host !== hostname()) return true;
  return pid === process.pid ? holdersHere.has(id) : isRunning(pid);
}
