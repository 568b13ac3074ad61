import type { Document } from '../../../content/model/documents/index.ts';
import type { Reader } from '../../../content/model/reader.ts';

/** Whether a page shows the urgent help lines: the document says so, or one of its topics does. */
export function isAboutMentalHealth(document: Document, reader: Reader): boolean {
  if (document.collection === 'services' && document.isAboutMentalHealth) return true;
  if (document.collection === 'topics' && document.isMentalHealth) return true;
  return document.topics.some((id) => reader.card(id)?.isMentalHealth === true);
}
