import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';

/** A row of any table. */
export type Row = Record<string, SQLOutputValue>;

/**
 * Gives each row of a table that a damaged database can still read, in no order, some perhaps twice: from both ends up to
 * what is damaged, and what lies between damaged places where rows have numbers.
 * @param key the columns of its primary key where it is WITHOUT ROWID; undefined where rows have numbers
 * @returns whether all of it could be read
 */
export function readWhatCanBeRead(
  database: DatabaseSync,
  table: string,
  key: readonly string[] | undefined,
  onRow: (row: Row) => void,
): boolean {
  const order = (direction: 'ASC' | 'DESC'): string => (key ?? ['rowid']).map((column) => `"${column}" ${direction}`).join(', ');
  const columns = key === undefined ? 'rowid AS "row number", *' : '*';

  /** Reads until something is damaged. @returns the number of the last row, and whether it came to the end */
  const read = (where: string, direction: 'ASC' | 'DESC', ...values: number[]): { last: number | undefined; isWhole: boolean } => {
    let last: number | undefined;
    try {
      for (const row of database
        .prepare(`SELECT ${columns} FROM "${table}" ${where} ORDER BY ${order(direction)}`)
        .iterate(...values) as Iterable<Row>) {
        const { 'row number': number, ...own } = row;
        onRow(own);
        if (number !== undefined) last = Number(number);
      }
      return { last, isWhole: true };
    } catch (error) {
      if (isDamage(error)) return { last, isWhole: false };
      throw error;
    }
  };

  /** Reads the rows with numbers from `low` to `high`, leaving out as few as can be. */
  const readBetween = (low: number, high: number): void => {
    if (low > high || read('WHERE rowid BETWEEN ? AND ?', 'ASC', low, high).isWhole || low === high) return;
    const middle = Math.floor((low + high) / 2);
    readBetween(low, middle);
    readBetween(middle + 1, high);
  };

  const up = read('', 'ASC');
  if (up.isWhole) return true;
  const down = read('', 'DESC');
  if (up.last !== undefined && down.last !== undefined) readBetween(up.last + 1, down.last - 1);
  return false;
}

/** Whether an error of SQLite says that the database is damaged (SQLITE_CORRUPT, SQLITE_NOTADB, or a read that the disk refuses). */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return typeof code === 'number' && [10, 11, 26].includes(code & 0xff);
}
