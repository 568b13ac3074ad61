import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest, Where } from 'payload';
import { inGivenOrder } from '../database/order-versions.ts';

/** A save that was refused because it was stale: what it would have saved, the revision it was made from, and the session that saved meanwhile. */
export type RefusedSave = {
  data: Record<string, unknown>;
  base: string;
  session: string | undefined;
  replacedBy: string | null | undefined;
};

/** The document or global that was to be saved. */
export type RefusedOf = { collection: CollectionSlug; id: string } | { global: GlobalSlug };

/**
 * Keeps a refused save among the versions of its document or global, below the one that stands, so that nobody's words are
 * lost: it can be compared with the others and restored. Autosaves of one form replace one another there.
 */
export async function keepRefusedVersion(payload: Payload, of: RefusedOf, { data, base, session }: RefusedSave): Promise<void> {
  const { db } = payload;
  const transactionID = (await db.beginTransaction()) ?? undefined;
  const req = inGivenOrder({ payload, ...(transactionID === undefined ? {} : { transactionID }) });
  const versions = versionsOf(payload, of, req);
  try {
    const mark = `refused ${base}`;
    const standing = await versions.newest();
    const earlier = await versions.newest({
      and: [{ 'version.savedFrom': { equals: mark } }, { 'version.savedIn': { equals: session ?? '' } }],
    });
    if (!standing) throw new Error('There is no version that stands.');
    const updatedAt = new Date(Math.min(...(await versions.timesOf(standing))) - 1).toISOString();
    const createdAt = earlier?.createdAt ?? updatedAt;
    const version = {
      ...data,
      _status: 'draft',
      savedFrom: mark,
      savedIn: session ?? '',
      updatedAt,
      createdAt: instantOf(data['createdAt'] ?? updatedAt),
    };
    const id = earlier?.id ?? (await versions.create({ version, createdAt: instantOf(createdAt), updatedAt }));
    await versions.write(id, { version, latest: false, createdAt: instantOf(createdAt), updatedAt });
    // Payload's adapters take the version of a global that is made last for the latest, whatever its time.
    if ('global' in of && earlier === undefined) await versions.write(standing.id, { ...rowOf(standing), latest: true });
    if (transactionID !== undefined) await db.commitTransaction(transactionID);
  } catch (error) {
    if (transactionID !== undefined) await db.rollbackTransaction(transactionID);
    throw error;
  }
}

type Stored = { id: number | string; createdAt: string; updatedAt: string; version: StoredDocument };
type StoredDocument = Record<string, unknown> & { _status?: string; updatedAt?: string };
type Row = { version: Record<string, unknown>; createdAt: string; updatedAt: string };

/** What is read and written of the versions, whichever kind they are of. */
function versionsOf({ db }: Payload, of: RefusedOf, req: PayloadRequest) {
  const first = { sort: '-updatedAt', limit: 1, pagination: false, req } as const;
  return {
    newest: async (where: Where = {}): Promise<Stored | undefined> => {
      const { docs } =
        'global' in of
          ? await db.findGlobalVersions<StoredDocument>({ global: of.global, where, ...first })
          : await db.findVersions<StoredDocument>({
              collection: of.collection,
              where: { and: [{ parent: { equals: of.id } }, where] },
              ...first,
            });
      return docs[0] as Stored | undefined;
    },
    /**
     * A refused version is put before all of these. Payload takes a draft that is newer than the published document for the
     * current one, and the row of a version is some milliseconds newer than the document that it was made with.
     */
    timesOf: async (standing: Stored): Promise<number[]> => {
      const row = Date.parse(instantOf(standing.updatedAt));
      if (standing.version._status !== 'published') return [row];
      const published =
        'global' in of
          ? await db.findGlobal<{ updatedAt?: string }>({ slug: of.global, req })
          : await db.findOne<{ id: string; updatedAt?: string }>({ collection: of.collection, where: { id: { equals: of.id } }, req });
      return [row, ...[standing.version.updatedAt, published?.updatedAt].filter(isSaid).map((one) => Date.parse(instantOf(one)))];
    },
    create: async ({ version: versionData, ...times }: Row): Promise<number | string> => {
      const made =
        'global' in of
          ? await db.createGlobalVersion({ globalSlug: of.global, versionData, autosave: false, ...times, req } as never)
          : await db.createVersion({ collectionSlug: of.collection, parent: of.id, versionData, autosave: false, ...times, req } as never);
      return (made as { id: number | string }).id;
    },
    write: async (id: number | string, row: Row & { latest: boolean }): Promise<void> => {
      if ('global' in of) await db.updateGlobalVersion({ global: of.global, id, versionData: row as never, req });
      else await db.updateVersion({ collection: of.collection, id, versionData: { ...row, parent: of.id } as never, req });
    },
  };
}

function rowOf({ version, createdAt, updatedAt }: Stored): Row {
  return { version, createdAt: instantOf(createdAt), updatedAt: instantOf(updatedAt) };
}

/** MongoDB gives dates. */
function instantOf(value: unknown): string {
  return new Date(value as string | Date).toISOString();
}

function isSaid(value: string | undefined): value is string {
  return value !== undefined;
}
