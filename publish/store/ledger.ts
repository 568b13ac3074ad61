import fs from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreError, type Disk } from './disk.ts';

const rowSchema = z.object({
  /** The address. */
  path: z.string().startsWith('/'),
  /** When this became so, as an ISO moment. */
  at: z.iso.datetime(),
  /** The release it became so with. */
  release: z.number().int().positive(),
  /** What the address answers since. */
  event: z.enum(['live', 'redirected', 'withdrawn', 'erased']),
  /** The title its page has, or last had. */
  title: z.string(),
  /** The identifier of its document. */
  document: z.string().optional(),
  /** Where it redirects to. */
  to: z.string().optional(),
  /** Why it was withdrawn, for readers. */
  reason: z.string().optional(),
  /** The address to read instead. */
  successor: z.string().optional(),
});

/** One event in the life of an address. */
export type LedgerRow = z.infer<typeof rowSchema>;

/** Every address that was ever live, and what it answers now. Rows are only ever added. */
export interface Ledger {
  /** Adds rows, and waits until they are safe on disk. */
  append(rows: LedgerRow[]): void;
  /** The newest row of every address; the map goes on changing as rows are added. */
  state(): ReadonlyMap<string, LedgerRow>;
  /** Every row, in order. */
  rows(): LedgerRow[];
  /** Adds the rows of another ledger (a backup's) that are missing here, all in order of time. Returns how many were added. */
  merge(rows: LedgerRow[]): number;
}

/** Opens the ledger of a store, its file `ledger.jsonl`. */
export function openLedger(disk: Disk): Ledger {
  const file = join(disk.folder, 'ledger.jsonl');
  let known: Contents | undefined;

  const contents = (): Contents => {
    const version = versionOf(file);
    if (known?.version !== version) known = { version, ...read(file) };
    return known;
  };

  return {
    append(rows) {
      if (rows.length === 0) return;
      const now = contents();
      const text = toLines(rows);
      disk.append(file, text, { what: `${rows.length} rows of the ledger`, after: now.end });
      now.end += Buffer.byteLength(text);
      now.version = versionOf(file);
      for (const row of rows) {
        now.rows.push(row);
        now.state.set(row.path, row);
      }
    },

    state: () => contents().state,
    rows: () => [...contents().rows],

    merge(others) {
      const mine = contents().rows;
      const merged = mergeLedgers(mine, others);
      if (merged.length > mine.length) disk.write(file, toLines(merged), { what: 'the merged ledger', fsync: true });
      return merged.length - mine.length;
    },
  };
}

/** The union of two ledgers, in order of time; equal rows appear once. */
export function mergeLedgers(one: LedgerRow[], other: LedgerRow[]): LedgerRow[] {
  const union = new Map([...one, ...other].map((row) => [toLine(row), row]));
  return [...union.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.release - b.release);
}

interface Contents {
  version: string;
  rows: LedgerRow[];
  state: Map<string, LedgerRow>;
  /** How many bytes hold whole lines: a crash can leave half a line behind them. */
  end: number;
}

function versionOf(file: string): string {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.size}` : 'none';
}

function read(file: string): Omit<Contents, 'version'> {
  const bytes = fs.existsSync(file) ? fs.readFileSync(file) : Buffer.alloc(0);
  const end = bytes.lastIndexOf('\n') + 1;
  const lines = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
  const rows = lines.map((line, index) => parse(line, `${file}:${index + 1}`));
  const state = new Map<string, LedgerRow>();
  for (const row of rows) state.set(row.path, row);
  return { rows, state, end };
}

function parse(line: string, where: string): LedgerRow {
  try {
    return rowSchema.parse(JSON.parse(line));
  } catch (error) {
    throw new StoreError(
      `The ledger is damaged at ${where}: expected a row in JSON. Restore the ledger from a backup: addresses that were ever live depend on it.`,
      { cause: error, code: 'DAMAGED' },
    );
  }
}

const toLines = (rows: LedgerRow[]) => rows.map((row) => `${toLine(row)}\n`).join('');

/** Parsed first, so that equal rows are written alike whatever the order of their fields. */
const toLine = (row: LedgerRow) => JSON.stringify(rowSchema.parse(row));
