import type { Card } from '../../content/model/reader/card.ts';
import { hasEvidence } from '../cards/evidence.ts';
import type { Reader } from '../../content/model/reader/reader.ts';

/** A pillar, with how many of its priorities other documents give evidence for. */
export interface PillarProgress {
  card: Card;
  number: number;
  priorities: number;
  withEvidence: number;
  /** The titles of those that have none. */
  missing: string[];
}

/** The pillars by their number, each with its progress. */
export function pillarProgress(reader: Reader): PillarProgress[] {
  return reader
    .list({ from: ['pillars'] })
    .flatMap((card) => {
      const pillar = reader.document(card.id);
      if (pillar?.collection !== 'pillars') return [];
      const missing = pillar.priorities.filter(({ anchor }) => !hasEvidence({ pillar: card.id, priority: anchor }, reader));
      const priorities = pillar.priorities.length;
      return [
        { card, number: pillar.number, priorities, withEvidence: priorities - missing.length, missing: missing.map(({ title }) => title) },
      ];
    })
    .sort((a, b) => a.number - b.number);
}
