import type { Document } from '../../../content/model/documents/index.ts';
import type { Reader } from '../../../content/model/reader/reader.ts';
import { namesEveryHelpLine } from '../people/help-lines.ts';

/**
 * How a page shows the urgent help lines: in `full` where it is mainly about mental health (it says so, or its first topic
 * does), `short` where mental health is one of its topics, not at all elsewhere, nor where its own text has a card for each.
 */
export function urgentHelpOf(document: Document, reader: Reader): 'full' | 'short' | undefined {
  if (namesEveryHelpLine(document, reader)) return undefined;
  if (document.collection === 'services' && document.isAboutMentalHealth) return 'full';
  if (document.collection === 'topics' && document.isMentalHealth) return 'full';
  const place = document.topics.findIndex((id) => reader.card(id)?.isMentalHealth === true);
  return place === -1 ? undefined : place === 0 ? 'full' : 'short';
}
