import type { PayloadRequest } from 'payload';

const counter = 'change-log';

/**
 * The next number of the change log. Embedded SQLite has one writer at a time, so a number taken inside
 * the save's transaction is in the order of commits and leaves no gap. MongoDB commits side by side: the
 * number is taken outside the transaction (a shared counter inside would make every two saves conflict),
 * so a lower number may become visible after a higher one, or never; `readChangeLog` waits for such gaps.
 */
export async function nextChangeNumber(req: PayloadRequest): Promise<number> {
  const { db } = req.payload;
  const scope = db.name === 'mongoose' ? {} : { req };
  const count = async () => {
    const row: unknown = await db.updateOne({
      collection: 'counters',
      where: { name: { equals: counter } },
      data: { value: { $inc: 1 } },
      ...scope,
    });
    return typeof row === 'object' && row !== null && 'value' in row && typeof row.value === 'number' ? row.value : undefined;
  };
  const next = await count();
  if (next !== undefined) return next;
  try {
    // Straight to the database: Payload would end the save's transaction where this fails.
    await db.create({ collection: 'counters', data: { name: counter, value: 1 }, ...scope });
    return 1;
  } catch (cause) {
    // Somebody else made the counter at the same moment; then it counts now.
    const second = await count();
    if (second === undefined)
      throw new Error('The change log has no counter, and none could be made. Is the database migrated?', { cause });
    return second;
  }
}
