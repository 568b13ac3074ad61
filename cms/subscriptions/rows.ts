import type { Payload, PayloadRequest, Where } from 'payload';
import type { Announcement, Subscriber, Subscription } from '../payload-types.ts';

/** What is kept for subscribers. Straight to the database: no hooks or rights are about it. */
interface Rows {
  subscribers: Subscriber;
  subscriptions: Subscription;
  announcements: Announcement;
}

/** A request, or the database alone where nothing else is changed with it. */
type Using = PayloadRequest | { payload: Payload };

interface Finding {
  /** All there are where it is absent. */
  limit?: number;
  sort?: string;
}

/** Rows that fit. */
export async function findRows<Slug extends keyof Rows>(
  collection: Slug,
  where: Where,
  using: Using,
  { limit = 0, sort }: Finding = {},
): Promise<Rows[Slug][]> {
  const { docs } = await using.payload.db.find<Rows[Slug]>({
    collection,
    where,
    limit,
    pagination: false,
    ...(sort === undefined ? {} : { sort }),
    ...own(using),
  });
  return docs;
}

/** How many rows fit. */
export async function countRows(collection: keyof Rows, where: Where, using: Using): Promise<number> {
  return (await using.payload.db.count({ collection, where, ...own(using) })).totalDocs;
}

/** Adds a row. */
export async function addRow<Slug extends keyof Rows>(collection: Slug, data: Rows[Slug], using: Using): Promise<void> {
  await using.payload.db.create({ collection, data: { ...data }, returning: false, ...own(using) });
}

/** Writes into the rows that fit. */
export async function changeRows<Slug extends keyof Rows>(
  collection: Slug,
  where: Where,
  data: { [Name in keyof Rows[Slug]]?: Rows[Slug][Name] | null },
  using: Using,
): Promise<void> {
  await using.payload.db.updateMany({ collection, where, data, returning: false, ...own(using) });
}

/** Removes the rows that fit. */
export async function removeRows(collection: keyof Rows | 'letters', where: Where, using: Using): Promise<void> {
  await using.payload.db.deleteMany({ collection, where, ...own(using) });
}

function own(using: Using): { req?: PayloadRequest } {
  return 'context' in using ? { req: using } : {};
}
