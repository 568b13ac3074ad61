import type { FeedCollection } from '../../content/model/addresses/addresses.ts';
import type { DocumentOf } from '../../content/model/documents/index.ts';
import { wordsOf } from '../../content/model/fields/rich-text.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { londonClock, londonInstant } from '../../content/model/time/london-time.ts';
import { sentenceCase } from '../formatting/sentences.ts';

/** How many documents a feed holds. */
const feedLength = 20;

/** A document as feeds give it. */
export interface FeedEntry {
  url: string;
  document: DocumentOf<FeedCollection>;
  /** When it was news, as an ISO instant; undefined where nobody knows the day. When a story went up here is not that. */
  published: string | undefined;
  /** Its kind within the collection: a story's category, the committee that meets, whether a consultation is open. */
  category: string;
  /** Its text, a paragraph each. */
  words: string[];
}

/** The newest documents of a collection, newest first. What is made up is left out: in a feed nothing would say so. */
export function newestEntries(collection: FeedCollection, reader: Reader): FeedEntry[] {
  return reader.list({ from: [collection], order: 'newest', limit: feedLength }).flatMap(({ id, address, sampleNotice }) => {
    const document = reader.document(id);
    if (sampleNotice !== undefined || document === undefined || !isFed(document)) return [];
    return [{ url: reader.origin() + address, document, ...saidOf(document, reader) }];
  });
}

function isFed(document: { collection: string }): document is DocumentOf<FeedCollection> {
  return document.collection === 'news' || document.collection === 'consultations' || document.collection === 'meetings';
}

function saidOf(document: DocumentOf<FeedCollection>, reader: Reader): Pick<FeedEntry, 'category' | 'words' | 'published'> {
  const published = document.firstPublished;
  const body = wordsOf(document.body);
  switch (document.collection) {
    case 'news':
      return { category: document.category, words: [document.whatChanges, ...body], published: publishedAt(document) };
    case 'consultations': {
      const phase = reader.phase(document.id) ?? 'timeless';
      const decision = phase === 'outcome published' ? document.outcome?.decision : undefined;
      return {
        category: sentenceCase(phase),
        words: [...(decision === undefined ? [] : [decision]), document.question, ...body],
        published,
      };
    }
    case 'meetings':
      return { category: document.committee, words: [...document.agenda.map(({ title }) => title), ...body], published };
  }
}

/** Midday where the time is not known: it is the same day nearly everywhere. */
function publishedAt({ date, firstPublished }: DocumentOf<'news'>): string | undefined {
  if (date.precision !== 'day') return undefined;
  return londonClock(firstPublished).day === date.date ? firstPublished : londonInstant(date.date, '12:00');
}
