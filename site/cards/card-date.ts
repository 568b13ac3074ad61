import type { Card } from '../../content/model/reader/card.ts';
import type { ImpreciseDate } from '../../content/model/fields/imprecise-date.ts';

/** The date that stands beside a card's kind; none where nobody knows it, nor where the summary panel says when it is. */
export function cardDate({ date, summaryPanel }: Pick<Card, 'date' | 'summaryPanel'>): ImpreciseDate | undefined {
  return date?.precision === 'unknown' || summaryPanel?.happens !== undefined || summaryPanel?.answering !== undefined ? undefined : date;
}
