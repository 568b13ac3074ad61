import { collections } from '../../content/model/collections.ts';
import type { Document } from '../../content/model/documents/index.ts';
import type { Card } from '../../content/model/reader/card.ts';
import type { Reader } from '../../content/model/reader/reader.ts';

/** A public page that is the same in another language. */
export interface Translation {
  card: Card;
  /** The BCP 47 tag of its language. */
  language: string;
  /** Whether the original changed since somebody last compared the two. */
  isStale: boolean;
}

/** The whole translations of a document that are public, by language. */
export function translationsOf(document: Document, reader: Reader): Translation[] {
  return reader
    .list({ from: [...collections], where: { translates: document.id }, order: 'title' })
    .flatMap((card) => {
      const translation = reader.document(card.id);
      return translation?.translates === undefined
        ? []
        : [{ card, language: translation.language, isStale: translation.translates.comparedAt < document.updated }];
    })
    .sort((a, b) => (a.language < b.language ? -1 : a.language > b.language ? 1 : 0));
}

/** The document that one translates, where that is public, and whether it changed since the two were compared. */
export function originalOf(document: Document, reader: Reader): Translation | undefined {
  const { translates } = document;
  const original = translates && reader.document(translates.document);
  const card = translates && reader.card(translates.document);
  return translates === undefined || original === undefined || card === undefined
    ? undefined
    : { card, language: original.language, isStale: translates.comparedAt < original.updated };
}

/** A page and what it is in other languages, for search engines: each of them names all of them. Nothing where there is only one. */
export function alternatesOf(document: Document, reader: Reader): { language: string; path: string }[] {
  const original = originalOf(document, reader);
  const root = original === undefined ? document : reader.document(original.card.id);
  const path = root && reader.address(root.id);
  if (root === undefined || path === undefined) return [];
  const others = translationsOf(root, reader).map(({ card, language }) => ({ language, path: card.address }));
  return others.length === 0 ? [] : [{ language: root.language, path }, ...others, { language: 'x-default', path }];
}
