import { APIError } from 'payload';
import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload';
import { touchingNothingPublic } from '../public-writes.ts';
import { addressesIn } from '../../checks/outside/note-addresses.ts';
import { forgetAddresses } from '../../checks/outside/pages-with-links.ts';
import { inGivenOrder } from '../../database/order-versions.ts';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import { instant, type StoredVersion, type Target } from '../../workflow/scheduling/target.ts';
import { titleOf } from '../../workflow/scheduling/title-of.ts';
import { findMembers } from '../../workflow/sets/holding.ts';
import { reasonUnderEmbargo, titleUnderEmbargo } from './embargo-fields.ts';

const open: Embargo = { isEmbargoed: false, readers: null };

type Embargo = { isEmbargoed: boolean; readers: string | null };

const identifier = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/**
 * Puts a document under an embargo, or lifts it where nobody is named: in the stored row and in every version of it, so that
 * nobody reads by an earlier one what the newest hides. Pictures and files that it uses and that were never public come with it.
 * The words, their times and who has it open stay as they are.
 * @throws APIError where there is no such document, or it was public
 */
export async function setEmbargo(
  { collection, id, readers }: { collection: CollectionSlug; id: string; readers: readonly string[] },
  req: PayloadRequest,
): Promise<void> {
  const stored = await storedIn(collection, id, req);
  if (stored === undefined) throw new APIError('This is not there any more: somebody deleted it.', 404, undefined, true);
  if (stored['firstPublished'] || stored['_status'] === 'published')
    throw new APIError(
      'This was public already, so it cannot be kept to some people. An embargo is for what was never public.',
      409,
      undefined,
      true,
    );
  const before = embargoOf(stored);
  const embargo: Embargo =
    readers.length === 0 ? { isEmbargoed: false, readers: null } : { isEmbargoed: true, readers: [...new Set(readers)].join(' ') };
  const versions = await write(collection, id, embargo, req);
  const [newest = stored] = versions.map(({ version }) => ({ ...dataOf(version), id }));
  await bringUploads(newest, { before, embargo }, req);
  if (embargo.isEmbargoed) {
    await hideTitles(collection, id, req);
    // To be asked is to be told: other websites are asked about it once it is live.
    await forgetAddresses([stored, ...versions.map(({ version }) => version)].flatMap(addressesIn), req);
  } else await showTitles({ of: collection, document: id }, newest, req);
}

/** Brings the pictures and files that somebody put into a document under embargo under the same. */
export const bringUploadsUnderEmbargo: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { isEmbargoed, id } = dataOf(doc);
  if (isEmbargoed !== true || collection.upload) return doc as unknown;
  const stored = await storedIn(collection.slug, String(id), req);
  const embargo = stored === undefined ? open : embargoOf(stored);
  if (embargo.isEmbargoed) await bringUploads(dataOf(doc), { before: open, embargo }, req);
  return doc as unknown;
};

/** Opens the earlier versions of what goes live as well, and says its title again where the embargo kept it back. */
export const openVersionsOfPublished: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  const { id, _status: status } = dataOf(doc);
  if (status !== 'published' || dataOf(previousDoc ?? {})['isEmbargoed'] !== true) return doc as unknown;
  const isClosed: Where = { and: [{ parent: { equals: id } }, { 'version.isEmbargoed': { equals: true } }] };
  await writeVersions(collection.slug as CollectionSlug, isClosed, open, req);
  await showTitles({ of: collection.slug, document: String(id) }, dataOf(doc), req);
  return doc as unknown;
};

async function bringUploads(
  document: Data,
  { before, embargo }: { before: Embargo; embargo: Embargo },
  req: PayloadRequest,
): Promise<void> {
  const mentioned = [...new Set(JSON.stringify(document).match(identifier))].filter((one) => one !== document['id']);
  if (mentioned.length === 0) return;
  for (const collection of ['images', 'files'] as const) {
    const { docs } = await req.payload.db.find<Data & { id: string }>({
      collection,
      where: { and: [{ id: { in: mentioned } }, { firstPublished: { exists: false } }, { _status: { not_equals: 'published' } }] },
      pagination: false,
      limit: 0,
      req,
    });
    // What is under another embargo keeps that one.
    for (const upload of docs.map(dataOf)) {
      const its = embargoOf(upload);
      const isOurs = its.isEmbargoed === before.isEmbargoed && (its.readers ?? null) === before.readers;
      if (isOurs) await write(collection, String(upload['id']), embargo, req);
    }
  }
}

/** Writes an embargo into the row and all versions. @returns them, the newest first */
async function write(collection: CollectionSlug, id: string, embargo: Embargo, req: PayloadRequest): Promise<StoredVersion[]> {
  const { payload, transactionID } = req;
  const own = touchingNothingPublic({ payload, ...(transactionID === undefined ? {} : { transactionID }) });
  await payload.db.updateOne({ collection, id, data: { ...embargo, updatedAt: null } as never, returning: false, req: own });
  return writeVersions(collection, { parent: { equals: id } }, embargo, req);
}

/** Writes an embargo into versions, which stay as they are otherwise. @returns them, the newest first */
async function writeVersions(collection: CollectionSlug, where: Where, embargo: Embargo, req: PayloadRequest): Promise<StoredVersion[]> {
  const { db } = req.payload;
  const { docs } = await db.findVersions<Data>({ collection, where, sort: '-updatedAt', pagination: false, limit: 0, req });
  const versions = docs as unknown as StoredVersion[];
  for (const { id, version, ...row } of versions) {
    const versionData = {
      version: { ...version, ...embargo },
      createdAt: instant(row.createdAt),
      updatedAt: instant(row.updatedAt),
      latest: row.latest ?? false,
      ...(row.autosave === undefined || row.autosave === null ? {} : { autosave: row.autosave }),
      parent: (row as { parent?: unknown }).parent,
    };
    await db.updateVersion({ collection, id, versionData: versionData as never, req: touchingNothingPublic(inGivenOrder(req)) });
  }
  return versions;
}

/** Says the title again where officers read it who were not named. What could not be done stays untold: it quotes earlier words. */
async function showTitles(target: Target, latest: Data, req: PayloadRequest): Promise<void> {
  const { of, document } = target;
  for (const collection of ['scheduled-actions', 'preview-links'] as const)
    await req.payload.update({
      collection,
      where: { and: [{ of: { equals: of } }, { document: { equals: document } }, { title: { equals: titleUnderEmbargo } }] },
      data: { title: titleOf(target, latest, req) },
      depth: 0,
      overrideAccess: true,
      req,
    });
}

/** Takes the title away where officers read it who are not named, and what quotes it. */
async function hideTitles(of: string, document: string, req: PayloadRequest): Promise<void> {
  for (const collection of ['scheduled-actions', 'preview-links'] as const)
    await req.payload.update({
      collection,
      where: { and: [{ of: { equals: of } }, { document: { equals: document } }] },
      data: { title: titleUnderEmbargo },
      depth: 0,
      overrideAccess: true,
      req,
    });
  const sets = (await findMembers({ and: [{ of: { equals: of } }, { document: { equals: document } }] }, req)).map(({ set }) => set);
  await req.payload.update({
    collection: 'scheduled-actions',
    where: { and: [{ document: { in: [document, ...sets] } }, { state: { in: ['waiting', 'failed'] } }, { reason: { exists: true } }] },
    data: { reason: reasonUnderEmbargo },
    depth: 0,
    overrideAccess: true,
    req,
  });
}

function embargoOf(stored: Data): Embargo {
  const { isEmbargoed, readers } = stored;
  return { isEmbargoed: isEmbargoed === true, readers: typeof readers === 'string' && readers !== '' ? readers : null };
}

async function storedIn(collection: CollectionSlug, id: string, req: PayloadRequest): Promise<Data | undefined> {
  const found = await req.payload.db.findOne<Data & { id: string }>({ collection, where: { id: { equals: id } }, req });
  return found === null ? undefined : dataOf(found);
}
