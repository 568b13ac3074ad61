import type { Card } from '../../content/model/card.ts';
import { type Collection, collectionNames } from '../../content/model/collections.ts';
import type { Document } from '../../content/model/documents/index.ts';
import type { Reader } from '../../content/model/reader.ts';

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

/** The areas around an area, nearest first. */
export function areasAround(area: string, reader: Reader): Card[] {
  const around: Card[] = [];
  const seen = new Set<string>();
  for (let id: string | undefined = area; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const document: Document | undefined = reader.document(id);
    id = document?.collection === 'areas' ? document.parent : undefined;
    const card = id === undefined ? undefined : reader.card(id);
    if (card !== undefined && !seen.has(card.id)) around.push(card);
  }
  return around;
}
