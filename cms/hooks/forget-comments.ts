import type { CollectionAfterDeleteHook, Where } from 'payload';

/** Removes what officers said about a document with the document, once that is gone for good. Its history stays. */
export const forgetComments: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const and: Where[] = [{ of: { equals: collection.slug } }, { document: { equals: String(id) } }];
  await req.payload.db.deleteMany({ collection: 'comments', where: { and }, req });
  return doc as unknown;
};
