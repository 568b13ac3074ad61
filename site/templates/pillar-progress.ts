import { shownFor } from '../../content/model/commitments/evidence.ts';
import { hasEnded, yearsOf } from '../../content/model/commitments/years.ts';
import type { Pillar } from '../../content/model/documents/pillar.ts';
import type { Card } from '../../content/model/reader/card.ts';
import type { Reader } from '../../content/model/reader/reader.ts';

/** How a pillar's latest year is going: how many of its priorities have evidence. Related work is never counted. */
export interface YearProgress {
  year: string;
  hasEnded: boolean;
  priorities: number;
  withEvidence: number;
  /** The titles of those that have none. */
  missing: string[];
}

/** A pillar, with the progress of its latest year; none where it has no priorities. */
export interface PillarProgress {
  card: Card;
  number: number;
  progress: YearProgress | undefined;
}

/** The pillars by their number, what is made up last, each with its progress. */
export function pillarProgress(reader: Reader): PillarProgress[] {
  return reader
    .list({ from: ['pillars'] })
    .flatMap((card) => {
      const pillar = reader.document(card.id);
      return pillar?.collection === 'pillars' ? [{ card, number: pillar.number, progress: progressOf(pillar, reader) }] : [];
    })
    .sort((a, b) => Number(a.card.sampleNotice !== undefined) - Number(b.card.sampleNotice !== undefined) || a.number - b.number);
}

/** The progress of a pillar's latest year. */
export function progressOf(pillar: Pillar, reader: Reader): YearProgress | undefined {
  const [year] = yearsOf(pillar);
  if (year === undefined) return undefined;
  const ofYear = pillar.priorities.filter((priority) => priority.year === year);
  const missing = ofYear.filter((priority) => !shownFor(pillar, priority, reader).hasEvidence);
  return {
    year,
    hasEnded: hasEnded(year, reader.phase(pillar.id)),
    priorities: ofYear.length,
    withEvidence: ofYear.length - missing.length,
    missing: missing.map(({ title }) => title),
  };
}
