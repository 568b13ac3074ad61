import { partsOfPillar } from '../../../content/model/commitments/parts.ts';
import type { Document } from '../../../content/model/documents/index.ts';
import { type RichText, wordsOf } from '../../../content/model/fields/rich-text.ts';

/** A part of a page that a link can lead to. */
export interface PagePart {
  anchor: string;
  /** Its heading. */
  words: string;
}

/** The parts of a document's own page that a link can lead to, in its order. Steps and editions are pages of their own. */
export function partsOf(document: Document): PagePart[] {
  switch (document.collection) {
    case 'pillars':
      return [...headings(document.introduction), ...partsOfPillar(document).map(titled), ...document.removed.map(titled)];
    case 'guides':
      return headings(document.introduction);
    case 'publications':
      return headings(document.editions.find(({ status }) => status.status === 'current')?.body ?? []);
    default:
      return headings(document.body);
  }
}

function headings(text: RichText): PagePart[] {
  return text.flatMap((node) => (node.type === 'heading' ? [{ anchor: node.id, words: wordsOf([node]).join(' ') }] : []));
}

function titled({ anchor, title }: { anchor: string; title: string }): PagePart {
  return { anchor, words: title };
}
