import { APIError } from 'payload';
import type { CollectionSlug } from 'payload';
import { collections } from '../../content/model/collections.ts';
import { type PagePart, partsOf } from '../checks/lookups/page-parts.ts';
import { publicFactsFor } from '../checks/lookups/public-facts.ts';
import { dataOf } from '../snapshot/mapping/fields.ts';
import { toDocument } from '../snapshot/to-document.ts';
import { officerEndpoint } from './officer-endpoint.ts';

/**
 * `GET /api/page-parts?collection=…&id=…`: the headings of a page that a link can lead to, as it was last saved.
 * A draft that does not fit the content model yet has none to offer.
 */
export const pagePartsEndpoint = officerEndpoint('get', '/page-parts', async (req): Promise<{ parts: PagePart[] }> => {
  const { collection, id } = req.query;
  const isDocuments = typeof collection === 'string' && (collections as readonly string[]).includes(collection);
  if (!isDocuments || typeof id !== 'string') {
    throw new APIError('Say which page is meant: a collection of documents, and an identifier.', 400, undefined, true);
  }
  const found = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    req,
  });
  const source = req.payload.collections[collection as CollectionSlug].config;
  const document = found === null ? undefined : toDocument(source, dataOf(found), await publicFactsFor(req, source, dataOf(found))).ok;
  return { parts: document === undefined ? [] : partsOf(document) };
});
