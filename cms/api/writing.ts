import { APIError } from 'payload';
import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { refuseClosed } from '../access/embargo/refuse-closed.ts';
import { officerEndpoint } from './officer-endpoint.ts';

/** Somebody else who has a document open, or the same person in another window. */
export type Writer = { name: string; since: string; isSelf: boolean };

/** How long somebody counts as being there after they were last heard of, in milliseconds; a page says so every ten seconds. */
const heard = 35_000;
/** After this long, what a browser left behind that ended without a word is removed, in milliseconds. */
const kept = 86_400_000;

const placeSchema = z.object({
  of: z.string().max(64),
  document: z.string().max(64),
  window: z.uuid({ error: 'Say which window, by a UUID of its own.' }),
});

/**
 * `POST /api/writing {of, document, window}`: says that the caller has a document open, and gives who else has. It is kept among
 * Payload's preferences, which belong to a person, a row for each window: Payload's own locks end with each save.
 */
export const writingEndpoint = officerEndpoint('post', '/writing', async (req): Promise<{ others: Writer[] }> => {
  const { key, window, of, document } = placeIn(req);
  await refuseClosed({ of, document }, req.user, req);
  const { db } = req.payload;
  const now = Date.now();
  const rows = await rowsOf(key, req);
  const mine = rows.find((row) => row.key === `${key}${window}` && isCallers(row, req));
  const value = { since: mine?.value.since ?? new Date(now).toISOString(), heard: now };
  if (mine) await db.updateOne({ collection, id: mine.id, data: { value }, returning: false });
  else {
    await db.deleteMany({
      collection,
      where: { and: [{ key: { contains: prefix } }, { updatedAt: { less_than: new Date(now - kept).toISOString() } }] },
    });
    await db.create({
      collection,
      data: { key: `${key}${window}`, value, user: { relationTo: 'users', value: req.user?.id } },
      returning: false,
    });
  }
  const there = rows.filter((row) => row !== mine && now - row.value.heard < heard);
  const names = await namesOf(there, req);
  const others = there.map((row) => ({
    name: names.get(userOf(row)) ?? 'Somebody',
    since: row.value.since,
    isSelf: isCallers(row, req),
  }));
  return { others: others.sort((one, other) => one.since.localeCompare(other.since)) };
});

/** `POST /api/writing/left {of, document, window}`: says that the window was closed. */
export const leftEndpoint = officerEndpoint('post', '/writing/left', async (req): Promise<object> => {
  const { key, window } = placeIn(req);
  const mine = (await rowsOf(key, req)).filter((row) => row.key === `${key}${window}` && isCallers(row, req));
  for (const { id } of mine) await req.payload.db.deleteOne({ collection, where: { id: { equals: id } }, returning: false });
  return {};
});

const collection = 'payload-preferences';
const prefix = 'writing/';

type Row = { id: number | string; key: string; user: { value: unknown }; value: { since: string; heard: number } };

function placeIn({ data, payload }: PayloadRequest): { key: string; window: string; of: string; document: string } {
  const { success, data: place, error } = placeSchema.safeParse(data);
  if (!success) throw new APIError(error.issues.map(({ message }) => message).join(' '), 400, undefined, true);
  const { of, document, window } = place;
  const isThere = of === 'globals' ? payload.config.globals.some(({ slug }) => slug === document) : Object.hasOwn(payload.collections, of);
  if (!isThere) throw new APIError(`There is nothing called “${of}”. Name a collection, or “globals”.`, 400, undefined, true);
  return { key: `${prefix}${of}/${document}/`, window, of, document };
}

async function rowsOf(key: string, { payload }: PayloadRequest): Promise<Row[]> {
  const where: Where = { key: { contains: key } };
  const { docs } = await payload.db.find<Row>({ collection, where, limit: 100, pagination: false });
  return docs.filter((row) => row.key.startsWith(key));
}

async function namesOf(rows: Row[], { payload }: PayloadRequest): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map();
  const { docs } = await payload.db.find<{ id: number | string; name?: string }>({
    collection: 'users',
    where: { id: { in: rows.map(({ user }) => user.value) } },
    pagination: false,
  });
  return new Map(docs.flatMap(({ id, name }) => (name ? [[String(id), name]] : [])));
}

function userOf({ user }: Row): string {
  return String(user.value);
}

function isCallers(row: Row, { user }: PayloadRequest): boolean {
  return user !== null && userOf(row) === String(user.id);
}
