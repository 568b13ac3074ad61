import type { Connection } from '../database/connection.ts';
import { instantOf } from '../release-unit.ts';
import type { Store, UnitOfWork } from '../types.ts';

/** Reads published content, and when time changes something about it. */
export function readContent(open: () => Connection): Store['content'] {
  return {
    *rows() {
      const rows = open().iterate<{ kind: string; id: string; value: string }>('SELECT kind, id, value FROM content ORDER BY kind, id');
      for (const { kind, id, value } of rows) yield { kind, id, value: JSON.parse(value) as unknown };
    },

    due: (until) =>
      open().all<{ kind: string; id: string }>('SELECT kind, id FROM timed_change WHERE at <= ? ORDER BY at, kind, id', instantOf(until)),

    nextChange: () => open().get<{ at: string }>('SELECT at FROM timed_change ORDER BY at LIMIT 1')?.at,
  };
}

/** Writes published content in the open transaction. */
export function writeContent(connection: Connection): UnitOfWork['content'] {
  const forgetTime = (kind: string, id: string): void => {
    connection.run('DELETE FROM timed_change WHERE kind = ? AND id = ?', kind, id);
  };
  return {
    set(kind, id, value, nextChange) {
      connection.run('INSERT OR REPLACE INTO content (kind, id, value) VALUES (?, ?, ?)', kind, id, JSON.stringify(value));
      forgetTime(kind, id);
      if (nextChange !== undefined)
        connection.run('INSERT INTO timed_change (at, kind, id) VALUES (?, ?, ?)', instantOf(nextChange), kind, id);
    },

    delete(kind, id) {
      connection.run('DELETE FROM content WHERE kind = ? AND id = ?', kind, id);
      forgetTime(kind, id);
    },
  };
}
