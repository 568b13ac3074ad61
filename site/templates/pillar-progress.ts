import type { Card } from '../../content/model/reader/card.ts';
import type { Reader } from '../../content/model/reader/reader.ts';

/** A pillar, with how many of its priorities other documents give evidence for. */
export interface PillarProgress {
  card: Card;
  number: number;
  priorities: number;
  withEvidence: number;
}

/** The pillars by their number, each with its progress. */
export function pillarProgress(reader: Reader): PillarProgress[] {
  return reader
    .list({ from: ['pillars'] })
    .flatMap((card) => {
      const pillar = reader.document(card.id);
      if (pillar?.collection !== 'pillars') return [];
      const withEvidence = pillar.priorities.filter(
        ({ anchor }) => reader.count({ where: { evidence: `${card.id}#${anchor}` }, limit: 1 }) > 0,
      ).length;
      return [{ card, number: pillar.number, priorities: pillar.priorities.length, withEvidence }];
    })
    .sort((a, b) => a.number - b.number);
}
