import type { Document } from '../../../content/model/documents/index.ts';
import type { RichText } from '../../../content/model/fields/rich-text.ts';

/** The parts of a document's own page that a link can lead to. Steps and editions are pages of their own. */
export function anchorsOf(document: Document): string[] {
  switch (document.collection) {
    case 'pillars':
      return [
        ...headings(document.introduction),
        ...document.objectives.map(({ anchor }) => anchor),
        ...document.priorities.map(({ anchor }) => anchor),
      ];
    case 'guides':
      return headings(document.introduction);
    case 'publications':
      return headings(document.editions.find(({ status }) => status.status === 'current')?.body ?? []);
    default:
      return headings(document.body);
  }
}

function headings(text: RichText): string[] {
  return text.flatMap((node) => (node.type === 'heading' ? [node.id] : []));
}
