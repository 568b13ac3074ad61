import type { Card } from '../../content/model/card.ts';
import type { ImpreciseDate } from '../../content/model/parts/imprecise-date.ts';

/** The date that stands beside a card's kind; none where nobody knows it, nor for an event, whose plate says when it is. */
export function cardDate({ date, plate }: Pick<Card, 'date' | 'plate'>): ImpreciseDate | undefined {
  return date?.precision === 'unknown' || plate?.happens !== undefined ? undefined : date;
}
