import type { Card } from '../../content/model/reader/card.ts';
import type { DocumentOf } from '../../content/model/documents/index.ts';
import type { Reader } from '../../content/model/reader/reader.ts';

/** The pages below a page, or the areas within an area, as cards by title. */
export function childrenOf(document: DocumentOf<'pages'> | DocumentOf<'areas'>, reader: Reader): Card[] {
  // A card does not say why it refers to this document: a related page is not a child.
  return reader.list({ from: [document.collection], where: { 'refers-to': document.id } }).filter(({ id }) => {
    const child = reader.document(id);
    return child !== undefined && 'parent' in child && child.parent === document.id;
  });
}
