import { type Collection, collectionNames } from '../../content/model/collections.ts';
import type { Document } from '../../content/model/documents/index.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { areasAround } from './areas-around.ts';

/** A page above a page. */
export interface Crumb {
  text: string;
  href: string;
}

/** The index page of a collection as a breadcrumb; pages have none. */
export function collectionCrumbs(collection: Collection, reader: Reader): Crumb[] {
  const href = collection === 'pages' ? undefined : reader.listAddress({ collection });
  return href === undefined ? [] : [{ text: collectionNames[collection].many, href }];
}

/** The pages above a document, from the top, without home and without the document itself. */
export function documentCrumbs(document: Document, reader: Reader): Crumb[] {
  if (document.collection === 'areas') {
    const around = areasAround(document.id, reader).reverse();
    return [...collectionCrumbs('areas', reader), ...around.map(({ title, address }) => ({ text: title, href: address }))];
  }
  if (document.collection !== 'pages') return collectionCrumbs(document.collection, reader);
  const crumbs: Crumb[] = [];
  const seen = new Set([document.id]);
  for (let id = document.parent; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const above = reader.document(id);
    if (above?.collection !== 'pages') break;
    const href = reader.address(id);
    if (href !== undefined) crumbs.unshift({ text: above.title, href });
    id = above.parent;
  }
  return crumbs;
}
