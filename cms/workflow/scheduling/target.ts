import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload';
import { inGivenOrder } from '../../database/order-versions.ts';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';

/** What can be scheduled: a document, an alert, or a global (`of` is then `globals`). */
export interface Target {
  of: string;
  /** The identifier; the name of a global. */
  document: string;
}

/** A stored version of a document or global, as the database has it. */
export interface StoredVersion {
  id: number | string;
  updatedAt: string;
  createdAt: string;
  latest?: boolean | null;
  autosave?: boolean | null;
  version: Data;
}

/** The newest version, draft or not, as its form has it; undefined where there is no such document. */
export async function readLatest({ of, document }: Target, req: PayloadRequest): Promise<Data | undefined> {
  const asked = { draft: true, depth: 0, overrideAccess: true, showHiddenFields: true, req } as const;
  if (of === 'globals') return dataOf(await req.payload.findGlobal({ slug: document as GlobalSlug, ...asked }));
  const found = await req.payload.findByID({ collection: of as CollectionSlug, id: document, disableErrors: true, ...asked });
  return found === null ? undefined : dataOf(found);
}

/** When the version was saved that is public now; undefined where none is, and where there is no such document. */
export async function readPublicVersion({ of, document }: Target, req: PayloadRequest): Promise<string | undefined> {
  const { db } = req.payload;
  const stored: Data | null =
    of === 'globals'
      ? dataOf(await db.findGlobal({ slug: document as GlobalSlug, req }))
      : await db.findOne<{ id: string } & Data>({ collection: of as CollectionSlug, where: { id: { equals: document } }, req });
  return stored?.['_status'] === 'published' ? instant(stored['updatedAt']) : undefined;
}

/** The version that officers see when they open it, as the database has it. */
export async function readStandingVersion({ of, document }: Target, req: PayloadRequest): Promise<StoredVersion | undefined> {
  const { db } = req.payload;
  const newest = { sort: '-updatedAt', limit: 1, pagination: false, req } as const;
  const { docs } =
    of === 'globals'
      ? await db.findGlobalVersions<Data>({ global: document as GlobalSlug, where: { latest: { equals: true } }, ...newest })
      : await db.findVersions<Data>({
          collection: of as CollectionSlug,
          where: { and: [{ parent: { equals: document } }, { latest: { equals: true } }] },
          ...newest,
        });
  return docs[0] as StoredVersion | undefined;
}

/** Writes a version as it is given, its place in the order among them; no rule and no hook is asked. */
export async function writeVersion({ of, document }: Target, stored: StoredVersion, req: PayloadRequest): Promise<void> {
  const { id, version, ...row } = stored;
  const { createdAt, updatedAt, latest } = { ...row, createdAt: instant(row.createdAt), updatedAt: instant(row.updatedAt) };
  const versionData = { version, createdAt, updatedAt, latest: latest ?? false };
  const given = inGivenOrder(req);
  if (of === 'globals') await req.payload.db.updateGlobalVersion({ global: document as GlobalSlug, id, versionData, req: given });
  else
    await req.payload.db.updateVersion({
      collection: of as CollectionSlug,
      id,
      versionData: { ...versionData, parent: document },
      req: given,
    });
}

/** An ISO instant of what a database gives for one: MongoDB gives dates. */
export function instant(value: unknown): string {
  return new Date(value as string | Date).toISOString();
}
