import { firstDayOf } from '../../content/model/fields/imprecise-date.ts';
import type { Card } from '../../content/model/reader/card.ts';
import type { Reader } from '../../content/model/reader/reader.ts';

/** How many pages a priority names at most. */
const limit = 20;

/** What other pages say of a priority. */
export interface ShownFor {
  /** What reports on it and has a date: stories and publications, newest first. */
  evidence: Card[];
  /** Related work, such as a service: that it is there says nothing of how the promise is going. */
  work: Card[];
}

/** What other pages say of a priority, by its pillar's id and its anchor. */
export function shownFor({ pillar, priority }: { pillar: string; priority: string }, reader: Reader): ShownFor {
  const cards = reader.list({ where: { evidence: `${pillar}#${priority}` }, order: 'newest', limit });
  const isEvidence = ({ id }: Card): boolean => isDatedReport(id, reader);
  return { evidence: cards.filter(isEvidence), work: cards.filter((card) => !isEvidence(card)) };
}

/** Whether a priority has evidence. */
export function hasEvidence(priority: { pillar: string; priority: string }, reader: Reader): boolean {
  return shownFor(priority, reader).evidence.length > 0;
}

function isDatedReport(id: string, reader: Reader): boolean {
  const document = reader.document(id);
  switch (document?.collection) {
    case 'news':
      return firstDayOf(document.date) !== undefined;
    case 'publications':
      return document.editions.some(({ status: { status }, date }) => status !== 'withdrawn' && firstDayOf(date) !== undefined);
    default:
      return false;
  }
}
