import type { Document } from '../../../content/model/documents/index.ts';
import type { Reader } from '../../../content/model/reader/reader.ts';

/**
 * How a page shows the urgent help lines: in `full` where it is mainly about mental health (it says so, or its first topic
 * does), `short` where mental health is one of its topics, not at all elsewhere.
 */
export function urgentHelpOf(document: Document, reader: Reader): 'full' | 'short' | undefined {
  if (document.collection === 'services' && document.isAboutMentalHealth) return 'full';
  if (document.collection === 'topics' && document.isMentalHealth) return 'full';
  const place = document.topics.findIndex((id) => reader.card(id)?.isMentalHealth === true);
  return place === -1 ? undefined : place === 0 ? 'full' : 'short';
}
