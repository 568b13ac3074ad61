import { AsyncLocalStorage } from 'node:async_hooks';
import type { BaseDatabaseAdapter, FindArgs, PaginatedDocs, QueryDraftsArgs } from 'payload';

const passingOver = new AsyncLocalStorage<true>();

/**
 * Reads with what is damaged in the database in the answer by its identifier alone, instead of failing as a whole: for
 * whatever only refers to it. Whoever asks for a damaged document itself is told.
 */
export function passOverDamaged<T>(work: () => T): T {
  return passingOver.run(true, work);
}

/** Makes the questions for many documents answer without what is damaged, where the caller said so. */
export function readAroundDamage(database: BaseDatabaseAdapter): void {
  database.find = around(database.find.bind(database));
  database.queryDrafts = around(database.queryDrafts.bind(database));
}

type Ask<Args> = <T>(args: Args) => Promise<PaginatedDocs<T>>;

function around<Args extends FindArgs | QueryDraftsArgs>(ask: Ask<Args>): Ask<Args> {
  return async <T>(args: Args) => {
    try {
      return await ask<T>(args);
    } catch (error) {
      if (passingOver.getStore() === undefined || !isDamage(error)) throw error;
      return readOneByOne<Args, T>(ask, args);
    }
  };
}

async function readOneByOne<Args extends FindArgs | QueryDraftsArgs, T>(ask: Ask<Args>, args: Args): Promise<PaginatedDocs<T>> {
  const found = await ask<T & { id: string }>({ ...args, select: { id: true } });
  const docs: T[] = [];
  for (const one of found.docs) {
    try {
      const read = await ask<T>({ ...args, where: { id: { equals: one.id } }, limit: 1, page: 1, pagination: false });
      docs.push(...read.docs);
    } catch (error) {
      if (!isDamage(error)) throw error;
      docs.push(one);
    }
  }
  return { ...found, docs };
}

/** What was read is no JSON, or no date: nobody could have written that. */
function isDamage(error: unknown): boolean {
  return error instanceof SyntaxError || (error instanceof RangeError && error.message === 'Invalid time value');
}
