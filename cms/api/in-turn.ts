const last = new Map<string, Promise<unknown>>();

/**
 * Does pieces of work with one key one after the other. Two saves of a document that arrive together then
 * see each other, whatever the database: the second knows that it is stale, and is not a conflict in words.
 */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = last.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  last.set(key, mine);
  try {
    return await mine;
  } finally {
    if (last.get(key) === mine) last.delete(key);
  }
}
