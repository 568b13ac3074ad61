import type { CollectionSlug, Payload } from 'payload';

/** Whether something of a collection can be erased: documents, pictures, files and facts, which have a bin. */
export function isErasable(collection: string, payload: Payload): collection is CollectionSlug {
  return payload.collections[collection as CollectionSlug]?.config.trash === true;
}

/** Every collection of which something can be erased. */
export function erasableCollections(payload: Payload): CollectionSlug[] {
  return payload.config.collections.filter(({ trash }) => trash).map(({ slug }) => slug as CollectionSlug);
}
