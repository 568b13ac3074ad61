import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest, TypeWithVersion } from 'payload';
import { slotOf } from '../../api/changes/name-version.ts';
import { inGivenOrder } from '../order-versions.ts';
import { canonical } from './compare.ts';
import { type DeadReference, type Fitting, fitData } from './fit-data.ts';

/** What was brought over. */
export interface Transferred {
  /** Rows of each collection, and one of each global that was ever saved. */
  rows: number;
  versions: number;
  /** References that led to what is gone, and were left out. */
  dead: DeadReference[];
}

type Row = Record<string, unknown> & { id: number | string };
type Version = TypeWithVersion<Record<string, unknown>> & { autosave?: boolean; publishedLocale?: string; snapshot?: true };

/** Rows that are written in one transaction: enough to be quick, and below what MongoDB takes in one. */
const pageSize = 100;

/** What belongs to one database and is made there: which migrations it had, who has which form open. */
const ownOfEach: ReadonlySet<string> = new Set(['payload-migrations', 'payload-locked-documents']);

/**
 * Writes everything of one database into another that has its tables and nothing in them: every collection and global, with
 * identifiers, and every version in its order, with its dates. Nothing of it goes through the rules for saving: it was saved already.
 */
export async function transferRows(from: Payload, to: Payload, onProgress: (what: string) => void): Promise<Transferred> {
  const fitting = await fittingFor(from);
  const done: Transferred = { rows: 0, versions: 0, dead: fitting.dead };
  const namesOfVersions = new Map<string, string>();
  for (const slug of collectionsOf(from)) {
    onProgress(slug);
    for await (const page of pagesOf(from, slug)) {
      await inTransaction(to, async (req) => {
        for (const row of page) {
          const data = ofTarget(to, slug, fitRow(from, slug, row, fitting, namesOfVersions));
          await to.db.create({ collection: slug, data, req, returning: false });
          done.versions += await writeVersions(from, to, slug, row.id, fitting, req, namesOfVersions);
          done.rows += 1;
        }
      });
    }
  }
  for (const { slug } of from.globals.config) {
    onProgress(slug);
    await inTransaction(to, async (req) => {
      const written = await writeGlobal(from, to, slug, fitting, req, namesOfVersions);
      done.rows += written.rows;
      done.versions += written.versions;
    });
  }
  return done;
}

/**
 * Reads both databases once more, row by row and version by version.
 * @returns what is not the same, as `collection/identifier`: nothing where all of it arrived and nobody saved meanwhile
 */
export async function findDifferences(from: Payload, to: Payload): Promise<string[]> {
  const fitting = await fittingFor(from);
  const different: string[] = [];
  for (const slug of collectionsOf(from)) {
    const [{ totalDocs: wanted }, { totalDocs: found }] = await Promise.all(
      [from, to].map(({ db }) => db.count({ collection: slug })) as [Promise<{ totalDocs: number }>, Promise<{ totalDocs: number }>],
    );
    if (wanted !== found) different.push(`${slug} (${found} of ${wanted})`);
    // Rows without identifiers of ours have no counterpart to look for.
    if (!hasOwnIds(from, slug)) continue;
    for await (const page of pagesOf(from, slug)) {
      for (const row of page) {
        const there = await to.db.findOne<Row>({ collection: slug, where: { id: { equals: row.id } } });
        const isSame =
          there !== null &&
          shown(to, slug, there, fitting) === shown(from, slug, row, fitting) &&
          (await versionsShown(from, slug, row.id, fitting)) === (await versionsShown(to, slug, row.id, fitting));
        if (!isSame) different.push(`${slug}/${row.id}`);
      }
    }
  }
  for (const { slug } of from.globals.config) {
    const [one, other] = [await globalShown(from, slug, fitting), await globalShown(to, slug, fitting)];
    if (one !== other) different.push(`globals/${slug}`);
  }
  return different;
}

function collectionsOf({ config }: Payload): CollectionSlug[] {
  const slugs = config.collections.map(({ slug }) => slug as CollectionSlug).filter((slug) => !ownOfEach.has(slug));
  // Names of versions are written last, because versions get other identifiers.
  return [...slugs.filter((slug) => slug !== 'version-names'), 'version-names'];
}

async function* pagesOf({ db }: Payload, collection: CollectionSlug): AsyncGenerator<Row[]> {
  let last: Row['id'] | undefined;
  for (;;) {
    const { docs } = await db.find<Row>({
      collection,
      sort: 'id',
      limit: pageSize,
      pagination: false,
      ...(last !== undefined && { where: { id: { greater_than: last } } }),
    });
    if (docs.length > 0) yield docs;
    last = docs.at(-1)?.id;
    if (docs.length < pageSize || last === undefined) return;
  }
}

async function inTransaction(to: Payload, work: (req: PayloadRequest) => Promise<void>): Promise<void> {
  const transactionID = await to.db.beginTransaction();
  const req = inGivenOrder({ payload: to, ...(transactionID !== null && { transactionID }) });
  try {
    await work(req);
  } catch (error) {
    if (transactionID !== null) await to.db.rollbackTransaction(transactionID);
    throw error;
  }
  if (transactionID !== null) await to.db.commitTransaction(transactionID);
}

/** The versions of a document are read and written oldest first, so that the newest stays marked as such. */
async function writeVersions(
  from: Payload,
  to: Payload,
  collectionSlug: CollectionSlug,
  parent: number | string,
  fitting: Fitting,
  req: PayloadRequest,
  names: Map<string, string>,
): Promise<number> {
  const versions = await versionsOf(from, collectionSlug, parent);
  for (const one of versions) {
    const made = await to.db.createVersion<Record<string, unknown>>({
      collectionSlug,
      parent,
      ...versionData(one, fitVersion(from, collectionSlug, one, fitting)),
      req,
    });
    names.set(slotOf(collectionSlug, String(one.id)), slotOf(collectionSlug, String(made.id)));
  }
  return versions.length;
}

async function writeGlobal(
  from: Payload,
  to: Payload,
  slug: GlobalSlug,
  fitting: Fitting,
  req: PayloadRequest,
  names: Map<string, string>,
): Promise<{ rows: number; versions: number }> {
  const global = await globalOf(from, slug);
  const isSaved = Object.keys(global).some((name) => name !== 'globalType');
  if (isSaved) {
    const { id: _id, globalType: _type, ...data } = fitData(global, fieldsOfGlobal(from, slug), slug, fitting);
    await to.db.createGlobal({ slug, data: structuredClone(data), req, returning: false });
    // Payload’s SQLite adapter says for itself when a global was made.
    const { createdAt, updatedAt } = data;
    if (to.db.name === 'sqlite') await to.db.updateGlobal({ slug, data: { createdAt, updatedAt }, req, returning: false });
  }
  const versions = await versionsOfGlobal(from, slug);
  for (const one of versions) {
    const made = await to.db.createGlobalVersion<Record<string, unknown>>({
      globalSlug: slug,
      ...versionData(one, fitData(withoutId(one.version), fieldsOfGlobal(from, slug), slug, fitting)),
      req,
    });
    names.set(`${slug}: ${slotOf('globals', String(one.id))}`, slotOf('globals', String(made.id)));
  }
  return { rows: isSaved ? 1 : 0, versions: versions.length };
}

function versionData({ autosave, createdAt, updatedAt, publishedLocale, snapshot }: Version, data: Record<string, unknown>) {
  return {
    autosave: autosave === true,
    createdAt,
    updatedAt,
    ...(publishedLocale && { publishedLocale }),
    ...(snapshot && { snapshot }),
    versionData: structuredClone(data),
  };
}

/** A row as the target takes it: its own identifiers, where Payload counts them for itself, are given anew. */
function ofTarget(to: Payload, slug: CollectionSlug, data: Record<string, unknown>): Record<string, unknown> {
  const { id, ...rest } = structuredClone(data);
  return hasOwnIds(to, slug) ? { id, ...rest } : rest;
}

function hasOwnIds({ collections }: Payload, slug: CollectionSlug): boolean {
  return collections[slug].customIDType === 'text';
}

function fitRow(
  from: Payload,
  slug: CollectionSlug,
  row: Row,
  fitting: Fitting,
  names: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const data = fitData(row, from.collections[slug].config.flattenedFields, slug, fitting);
  if (slug !== 'version-names') return data;
  // Each global counts its own versions, on SQLite.
  const version = data['of'] === 'globals' ? `${String(data['document'])}: ${String(data['version'])}` : String(data['version']);
  return { ...data, version: names.get(version) ?? data['version'] };
}

function fitVersion(from: Payload, slug: CollectionSlug, { version }: Version, fitting: Fitting): Record<string, unknown> {
  return fitData(withoutId(version), from.collections[slug].config.flattenedFields, slug, fitting);
}

function fieldsOfGlobal({ globals }: Payload, slug: GlobalSlug) {
  return globals.config.find((global) => global.slug === slug)?.flattenedFields ?? [];
}

async function versionsOf({ db, collections }: Payload, collection: CollectionSlug, parent: number | string): Promise<Version[]> {
  if (!collections[collection].config.versions) return [];
  const { docs } = await db.findVersions<Record<string, unknown>>({
    collection,
    where: { parent: { equals: parent } },
    sort: 'updatedAt',
    limit: 0,
    pagination: false,
  });
  return docs as Version[];
}

async function versionsOfGlobal({ db, globals }: Payload, global: GlobalSlug): Promise<Version[]> {
  if (!globals.config.find(({ slug }) => slug === global)?.versions) return [];
  const { docs } = await db.findGlobalVersions<Record<string, unknown>>({ global, sort: 'updatedAt', limit: 0, pagination: false });
  return docs as Version[];
}

/** A global as it is stored; nothing where it was never saved. */
async function globalOf({ db }: Payload, slug: GlobalSlug): Promise<Record<string, unknown>> {
  const found = (await db.findGlobal<Record<string, unknown>>({ slug })) as Record<string, unknown> | null;
  return found ?? {};
}

function shown(payload: Payload, slug: CollectionSlug, row: Row, fitting: Fitting): string {
  const { version, ...data } = fitData(row, payload.collections[slug].config.flattenedFields, slug, fitting);
  // A version has another identifier in the other database.
  return canonical(slug === 'version-names' ? data : { version, ...data });
}

async function versionsShown(payload: Payload, slug: CollectionSlug, parent: number | string, fitting: Fitting): Promise<string> {
  const versions = await versionsOf(payload, slug, parent);
  return canonical(versions.map((one) => ({ ...aboutVersion(one), version: fitVersion(payload, slug, one, fitting) })));
}

async function globalShown(payload: Payload, slug: GlobalSlug, fitting: Fitting): Promise<string> {
  const { id: _id, globalType: _type, ...global } = await globalOf(payload, slug);
  const fields = fieldsOfGlobal(payload, slug);
  const versions = await versionsOfGlobal(payload, slug);
  return canonical({
    global: fitData(global, fields, slug, fitting),
    versions: versions.map((one) => ({ ...aboutVersion(one), version: fitData(withoutId(one.version), fields, slug, fitting) })),
  });
}

function aboutVersion({ parent, createdAt, updatedAt, latest, autosave, publishedLocale, snapshot }: Version) {
  return { parent, createdAt, updatedAt, latest: latest === true, autosave: autosave === true, publishedLocale, snapshot };
}

function withoutId(version: Record<string, unknown>): Record<string, unknown> {
  const { id: _id, globalType: _type, ...rest } = version;
  return rest;
}

/** Knows which identifiers there are, and gathers the references that lead to none of them. */
async function fittingFor(from: Payload): Promise<Fitting & { dead: DeadReference[] }> {
  const ids = new Map<string, Set<string>>();
  for (const { slug } of from.config.collections) {
    const known = new Set<string>();
    const { docs } = await from.db.find<Row>({ collection: slug as CollectionSlug, limit: 0, pagination: false, select: { id: true } });
    for (const { id } of docs) known.add(String(id));
    ids.set(slug, known);
  }
  const dead: DeadReference[] = [];
  return {
    payload: from,
    has: (collection, id) => ids.get(collection)?.has(id) ?? false,
    onDeadReference: (reference) => dead.push(reference),
    dead,
  };
}
