import { APIError } from 'payload';
import type { CollectionSlug, Field, GlobalSlug, PayloadRequest, Where } from 'payload';
import type { GlobalName } from '../../../content/model/globals/index.ts';
import { alerts } from '../../collections/alerts.ts';
import { documentCollections } from '../../collections/documents/index.ts';
import { publicFieldsOf } from '../../collections/public-fields.ts';
import type { NameOf } from '../../workflow/comparing/describe.ts';
import { contentGlobals } from '../../globals/content.ts';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import { instant, type Target } from '../../workflow/scheduling/target.ts';
import { isDocumentCollection } from '../../snapshot/changes.ts';

/** A version of something, as those may read it who ask. */
export interface Version {
  id: string;
  /** When it was saved (ISO). */
  at: string;
  data: Data;
}

/** Versions that are listed. */
const listed = 30;

/** The newest versions, newest first, as the officer may read them. */
export function readVersions(target: Target, req: PayloadRequest): Promise<Version[]> {
  return find(target, {}, req, listed);
}

/** One version of something. @throws APIError where there is none */
export async function readVersion(target: Target, id: string, req: PayloadRequest): Promise<Version> {
  const [version] = await find(target, { id: { equals: id } }, req, 1);
  if (version === undefined) throw new APIError('This version is not kept any more.', 404, undefined, true);
  return version;
}

/** What the public sees of something; undefined where it is not public. */
export async function readPublic({ of, document: id }: Target, req: PayloadRequest): Promise<Data | undefined> {
  const asked = { draft: false, depth: 0, overrideAccess: false, user: req.user, req } as const;
  const found =
    of === 'globals'
      ? await req.payload.findGlobal({ slug: id as GlobalSlug, ...asked })
      : await req.payload.findByID({ collection: of as CollectionSlug, id, disableErrors: true, ...asked });
  const data = found === null ? undefined : dataOf(found);
  return data?.['_status'] === 'published' ? data : undefined;
}

/** The fields of something that the public reads. */
export function publicFieldsOfTarget({ of, document: id }: Target): Field[] {
  if (of === 'globals') return publicFieldsOf(contentGlobals[id as GlobalName]);
  return publicFieldsOf(isDocumentCollection(of) ? documentCollections[of] : alerts);
}

const identifier = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/** What the documents, pictures and files are called that some data names. */
export async function namesIn(data: readonly Data[], req: PayloadRequest): Promise<NameOf> {
  const mentioned = [...new Set(JSON.stringify(data).match(identifier))];
  const names = new Map<string, string>();
  for (const collection of mentioned.length === 0
    ? []
    : ([...Object.keys(documentCollections), 'facts', 'images', 'files'] as CollectionSlug[])) {
    const { docs } = await req.payload.find({
      collection,
      draft: true,
      where: { id: { in: mentioned } },
      limit: mentioned.length,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    });
    for (const doc of docs.map(dataOf)) names.set(String(doc['id']), String(doc['title'] ?? doc['filename'] ?? 'Without a title'));
  }
  return (id) => names.get(id) ?? 'something that is not there any more';
}

async function find({ of, document: id }: Target, where: Where, req: PayloadRequest, limit: number): Promise<Version[]> {
  const asked = { sort: '-updatedAt', limit, pagination: false, depth: 0, overrideAccess: false, user: req.user, req } as const;
  const { docs } =
    of === 'globals'
      ? await req.payload.findGlobalVersions({ slug: id as GlobalSlug, where, ...asked })
      : await req.payload.findVersions({ collection: of as CollectionSlug, where: { and: [{ parent: { equals: id } }, where] }, ...asked });
  return docs.map((row) => ({ id: String(row.id), at: instant(row.updatedAt), data: dataOf(row.version as object) }));
}
