import type { EditionPair } from '../addresses/addresses.ts';
import type { Document } from '../documents/index.ts';
import type { Edition } from '../documents/publication.ts';

/** What of an edition a comparison shows. */
export type ComparedEdition = Pick<Edition, 'slug' | 'label' | 'number' | 'date' | 'body'> & { isWithdrawn: boolean };

/** What a comparison of two editions is made from. Another edition, or its state, makes none of it another. */
export interface EditionsToCompare {
  /** The publication's. */
  title: string;
  address: string;
  language: string;
  sampleNotice?: string;
  earlier: ComparedEdition;
  later: ComparedEdition;
  /** What was said of each edition after the earlier one, the later one included, newest first. */
  notes: Pick<Edition, 'slug' | 'label' | 'date' | 'changeNote'>[];
}

/** Takes two editions out of a publication; undefined where it has them no longer, or is none. */
export function editionsToCompare(document: Document, address: string, pair: EditionPair): EditionsToCompare | undefined {
  if (document.collection !== 'publications') return undefined;
  const { title, language, sampleNotice, editions } = document;
  const [earlier, later] = [pair.earlier, pair.later].map((slug) => editions.find((one) => one.slug === slug));
  if (earlier === undefined || later === undefined) return undefined;
  return {
    title,
    address,
    language,
    ...(sampleNotice === undefined ? {} : { sampleNotice }),
    earlier: compared(earlier),
    later: compared(later),
    notes: editions
      .filter(({ number }) => number > earlier.number && number <= later.number)
      .toSorted((a, b) => b.number - a.number)
      .map(({ slug, label, date, changeNote }) => ({ slug, label, date, ...(changeNote === undefined ? {} : { changeNote }) })),
  };
}

function compared({ slug, label, number, date, body, status }: Edition): ComparedEdition {
  return { slug, label, number, date, body, isWithdrawn: status.status === 'withdrawn' };
}
