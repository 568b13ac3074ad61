import type { CollectionSlug, PayloadRequest } from 'payload';
import { addressOf } from '../../../content/model/addresses/addresses.ts';
import type { Document } from '../../../content/model/documents/index.ts';
import { documentCollections } from '../../collections/documents/index.ts';
import { type Data, dataOf, idOf } from '../../snapshot/mapping/fields.ts';
import type { Target } from '../scheduling/target.ts';
import { readPublic, refused } from '../sets/members.ts';
import { isDocumentCollection } from '../../snapshot/changes.ts';
import { toDocument } from '../../snapshot/to-document.ts';

/** Where a public page stands, as the form that moves it shows it. */
export interface Place {
  /** Its address, from its first stroke. */
  address: string;
  /** The last part of it, which is its own. */
  slug: string;
  /** The page above it, where it is one of the pages that can stand below another. */
  above?: { id: string; title: string };
  canStandBelow: boolean;
  /** Public pages that stand below it, and move with it. */
  below: string[];
}

/** Where a document stands in public. @throws APIError where it has no page, or is not public */
export async function placeOf(target: Target, req: PayloadRequest): Promise<Place> {
  const { of, document: id } = target;
  if (!isDocumentCollection(of)) throw refused(`Nothing in “${of}” has an address of its own, so it cannot be moved.`, 400);
  const stored = await readPublic(target, req);
  const document = stored && toDocument(documentCollections[of], stored).ok;
  if (stored === undefined) throw refused('This is not public, so nobody knows its address yet. Change it in the form.', 409);
  if (document === undefined)
    throw refused('What is public of this does not fit any more, so it cannot be moved. Publish it anew first.', 409);
  const above = await pagesAbove(document, req);
  const parent = document.collection === 'pages' ? above.get(document.parent ?? '') : undefined;
  return {
    address: addressOf(document, above),
    slug: document.slug,
    ...(parent === undefined ? {} : { above: { id: parent.id, title: parent.title } }),
    canStandBelow: of === 'pages',
    below: of === 'pages' ? await titlesBelow(id, req) : [],
  };
}

async function pagesAbove(document: Document, req: PayloadRequest): Promise<Map<string, Document>> {
  const above = new Map<string, Document>();
  let next = document.collection === 'pages' ? document.parent : undefined;
  while (next !== undefined && !above.has(next)) {
    const page: Data | null = await req.payload.db.findOne<{ id: string } & Data>({
      collection: 'pages',
      where: { id: { equals: next } },
      req,
    });
    if (page === null) return above;
    const parent = idOf(page['parent']);
    above.set(next, { ...document, id: next, title: String(page['title']), slug: String(page['slug']), parent } as Document);
    next = parent;
  }
  return above;
}

async function titlesBelow(id: string, req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'pages' satisfies CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { _status: { equals: 'published' } }] },
    sort: 'title',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs.map((doc) => String(dataOf(doc)['title']));
}
