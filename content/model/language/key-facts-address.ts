import type { Document } from '../documents/index.ts';
import { isEnglish } from '../fields/language.ts';

/** The collections whose documents have a page with their key facts in other languages. */
export const keyFactsCollections = ['services', 'hubs', 'offers'] as const satisfies readonly Document['collection'][];

/** A document with such a page. */
export type WithKeyFacts = Extract<Document, { collection: (typeof keyFactsCollections)[number] }>;

/** Whether a document is written in English and has a page with its key facts in other languages. */
export function hasKeyFacts(document: Document): document is WithKeyFacts {
  return isEnglish(document.language) && (keyFactsCollections as readonly string[]).includes(document.collection);
}

/** The address of that page, below the document's own. */
export function keyFactsAddress(address: string): string {
  return `${address}languages/`;
}
