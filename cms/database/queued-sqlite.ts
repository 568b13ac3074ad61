import { attachSqlite } from './attached-sqlite.ts';
import type { Attached } from './attached-sqlite.ts';
import { currentCaller, isUnknown } from './caller.ts';
import { textOf } from './sqlite-connection.ts';
import type { SqliteClient, SqliteResult, SqliteStatement, SqliteTransaction } from './sqlite-connection.ts';
import { isBusy, isReadOnly, SqliteError } from './sqlite-error.ts';
import { short, WriteDeadlineError, writeQueue } from './write-queue.ts';
import type { Turn } from './write-queue.ts';

/** How long the client waits, in milliseconds. */
export type Timeouts = {
  /** … for a turn to write, or for another process to let go of the file */
  deadline: number;
  /** … for the next statement of an open transaction, before it is rolled back */
  abandonAfter: number;
  /** … in all for somebody who has not signed in, for a turn and again for the whole of its transaction */
  anonymousDeadline: number;
};

/** A libsql client over `node:sqlite`, which can also turn foreign keys off while tables are rebuilt. */
export type QueuedSqlite = SqliteClient & {
  /** Runs `work` with foreign keys off, then checks that all of them hold; throws and names the tables if not. */
  withForeignKeysOff: <T>(work: () => Promise<T>) => Promise<T>;
};

const defaultTimeouts: Timeouts = { deadline: 20_000, abandonAfter: 120_000, anonymousDeadline: 2_000 };

/**
 * Opens the SQLite file with one connection that writes, behind a queue, and one that reads.
 * Several processes may open the same file. It may be moved, replaced or damaged meanwhile: nothing is then answered as saved,
 * and the client goes on by itself once a database lies there again.
 * Why we own this: docs/decisions/0002-queued-sqlite-client.md.
 * @param say hears, in words, what became of a file that was deleted
 * @throws where the file cannot be used, naming it, with what to do
 */
export function openQueuedSqlite(
  file: string,
  given: Partial<Timeouts> = {},
  say: (sentence: string) => void = (sentence) => process.emitWarning(sentence),
): QueuedSqlite {
  const timeouts = { ...defaultTimeouts, ...given };
  const attachment = attachSqlite(file, say);
  const queue = writeQueue(timeouts);
  const pause = pauseForOthers();
  let isClosed = false;

  const client: QueuedSqlite = {
    protocol: 'file',
    get closed() {
      return isClosed;
    },

    async execute(first: SqliteStatement, args?: unknown) {
      const statement = args === undefined ? first : ({ sql: textOf(first), args } as SqliteStatement);
      refuseWhenClosed();
      const sql = textOf(statement);
      if (isTransactionControl.test(sql)) throw notThroughExecute(sql);
      if (!isQuery.test(sql)) return write(statement);
      await pause();
      try {
        return await untilFree(() => attachment.current().reader.run(statement), sql);
      } catch (error) {
        // A `with … update` starts like a query; the reading connection refuses it untouched.
        if (isReadOnly(error)) return write(statement);
        throw error;
      }
    },

    async batch(statements) {
      refuseWhenClosed();
      return inTransaction('a batch', (transaction) => transaction.batch(statements as SqliteStatement[]));
    },

    async migrate(statements) {
      return client.withForeignKeysOff(() => client.batch(statements));
    },

    async transaction() {
      refuseWhenClosed();
      return begin('BEGIN');
    },

    async executeMultiple(sql) {
      refuseWhenClosed();
      const turn = await queue.take(sql);
      try {
        // A script may hold what no transaction can (pragmas), so it waits for the lock statement by statement.
        runScript(attachment.current(), sql);
      } finally {
        turn.end();
      }
    },

    async withForeignKeysOff(work) {
      await write('PRAGMA foreign_keys = OFF');
      try {
        const done = await work();
        const broken = (await write('PRAGMA foreign_key_check')).rows;
        if (broken.length > 0) throw brokenForeignKeys(broken.map((row) => String(row.table)));
        return done;
      } finally {
        await write('PRAGMA foreign_keys = ON');
      }
    },

    sync: () => Promise.reject(new SqliteError('A file has nothing to synchronise with.', 'SYNC_NOT_SUPPORTED', 1)),
    close() {
      if (isClosed) return;
      isClosed = true;
      attachment.close();
    },
  };
  return client;

  async function write(statement: SqliteStatement): Promise<SqliteResult> {
    if (needsNoTransaction.test(textOf(statement))) return outsideTransaction(statement);
    return inTransaction(textOf(statement), (transaction) => transaction.execute(statement));
  }

  async function outsideTransaction(statement: SqliteStatement): Promise<SqliteResult> {
    const turn = await queue.take(textOf(statement));
    try {
      return await untilFree(() => attachment.current().writer.run(statement), textOf(statement), turn);
    } finally {
      turn.end();
    }
  }

  async function inTransaction<T>(statement: string, work: (transaction: SqliteTransaction) => Promise<T>): Promise<T> {
    const transaction = await begin(statement);
    try {
      const done = await work(transaction);
      await transaction.commit();
      return done;
    } finally {
      transaction.close();
    }
  }

  async function begin(statement: string): Promise<SqliteTransaction> {
    const turn = await queue.take(statement);
    try {
      refuseWhenClosed();
      // The lock is taken at the start: two transactions that both read first and write later could not both finish.
      const attached = await untilFree(
        () => {
          const now = attachment.current();
          now.writer.run('BEGIN IMMEDIATE');
          return now;
        },
        statement,
        turn,
      );
      turn.note(statement);
      return openTransaction(turn, attached);
    } catch (error) {
      turn.end();
      throw error;
    }
  }

  function openTransaction(turn: Turn, attached: Attached): SqliteTransaction {
    const { writer } = attached;
    let ended: string | undefined;
    let lastStatement = 'BEGIN';
    const isAnonymous = isUnknown(currentCaller());
    const limit = isAnonymous ? timeouts.anonymousDeadline : timeouts.abandonAfter;
    const abandon = setTimeout(
      () =>
        end(
          isAnonymous
            ? 'was rolled back, because somebody who has not signed in held it for too long'
            : `was rolled back, because nothing happened in it for ${limit / 1000} s`,
        ),
      limit,
    );
    abandon.unref();

    return {
      get closed() {
        return ended !== undefined;
      },
      async execute(statement) {
        return run(statement);
      },
      async batch(statements) {
        return (statements as SqliteStatement[]).map(run);
      },
      async executeMultiple(sql) {
        refuseWhenEnded(sql);
        writer.script(sql);
      },
      async commit() {
        refuseWhenEnded('COMMIT');
        try {
          refuseWhenGone();
          writer.run('COMMIT');
          // What is committed into a file that went meanwhile is saved only where whoever moved it has it.
          refuseWhenGone();
        } finally {
          end('was ended');
        }
      },
      async rollback() {
        end('was rolled back');
      },
      close: () => end('was closed'),
    };

    function run(statement: SqliteStatement): SqliteResult {
      refuseWhenEnded(textOf(statement));
      lastStatement = textOf(statement);
      turn.note(lastStatement);
      if (!isAnonymous) abandon.refresh();
      return writer.run(statement);
    }

    function end(how: string): void {
      if (ended !== undefined) return;
      ended = how;
      clearTimeout(abandon);
      try {
        if (writer.isInTransaction()) writer.run('ROLLBACK');
      } finally {
        turn.end();
      }
    }

    function refuseWhenGone(): void {
      const fault = attached.fault();
      if (fault) throw fault;
    }

    function refuseWhenEnded(sql: string): void {
      // SQLite itself rolls back when the disk is full or fails; nothing after that may look saved.
      if (ended === undefined && !writer.isInTransaction()) {
        end('was rolled back by SQLite after an error');
        refuseWhenGone();
      }
      if (ended === undefined) return;
      throw new SqliteError(
        `The transaction ${ended}, so this can't run in it: ${short(sql)}. Its last statement was: ${short(lastStatement)}. Nothing of it was saved: try again.`,
        'TRANSACTION_CLOSED',
        1,
      );
    }
  }

  /** Tries again while another process writes, and lets this process do other work meanwhile. */
  async function untilFree<T>(attempt: () => T, statement: string, turn?: Turn): Promise<T> {
    const since = performance.now();
    const deadline = isUnknown(currentCaller()) ? Math.min(timeouts.anonymousDeadline, timeouts.deadline) : timeouts.deadline;
    turn?.note(statement, endTheOther);
    for (;;) {
      try {
        return attempt();
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (performance.now() - since > deadline) throw heldByAnotherProcess(statement, deadline, error);
        await new Promise((resolve) => setTimeout(resolve, 1));
        refuseWhenClosed();
      }
    }
  }

  function runScript({ writer }: Attached, sql: string): void {
    try {
      writer.run(`PRAGMA busy_timeout = ${timeouts.deadline}`);
      writer.script(sql);
    } finally {
      if (writer.isInTransaction()) writer.run('ROLLBACK');
      writer.run('PRAGMA busy_timeout = 0');
    }
  }

  function refuseWhenClosed(): void {
    if (isClosed) throw new SqliteError(`The database ${file} is closed.`, 'CLIENT_CLOSED', 1);
  }
}

const isQuery = /^\s*(select|with|values|explain)\b/i;
const isTransactionControl = /^\s*(begin|commit|end|rollback|savepoint|release)\b/i;
const needsNoTransaction = /^\s*(pragma|vacuum|attach|detach)\b/i;

/**
 * `node:sqlite` answers at once, so a chain of reads would never come back to the event loop.
 * This gives other work a turn whenever reads have filled 8 ms.
 */
function pauseForOthers(): () => Promise<void> | undefined {
  let turnStarted = performance.now();
  let comingBack: Promise<void> | undefined;
  return () => {
    if (comingBack) return comingBack;
    if (performance.now() - turnStarted < 8) return undefined;
    comingBack = new Promise((resolve) => {
      setImmediate(() => {
        turnStarted = performance.now();
        comingBack = undefined;
        resolve();
      });
    });
    return comingBack;
  };
}

function notThroughExecute(sql: string): SqliteError {
  return new SqliteError(
    `"${short(sql)}" can't be sent as a statement, because the connection is shared. Use client.transaction().`,
    'TRANSACTION_CONTROL',
    1,
  );
}

const endTheOther = 'Look for a second copy of the CMS or the worker, a backup or a database browser that has the file open, and end it.';

function heldByAnotherProcess(statement: string, deadline: number, cause: unknown): WriteDeadlineError {
  return new WriteDeadlineError(
    `Another process has been writing to the database file for ${deadline / 1000} s, so this was given up: ${short(statement)}. ` +
      endTheOther,
    { cause },
  );
}

function brokenForeignKeys(tables: string[]): SqliteError {
  return new SqliteError(
    `After the migration, rows point to rows that are not there, in: ${[...new Set(tables)].join(', ')}. Restore the backup and fix the migration.`,
    'SQLITE_CONSTRAINT_FOREIGNKEY',
    787,
  );
}
