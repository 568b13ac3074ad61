import type { DocumentOf } from '../../content/model/documents/index.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { londonClock, londonInstant } from '../../content/model/time/london-time.ts';

/** How many stories a feed holds. */
const feedLength = 20;

/** A story as feeds give it. */
export interface Story {
  url: string;
  document: DocumentOf<'news'>;
  /** When it was news, as an ISO instant; undefined where nobody knows the day. When it went up here is not that. */
  published: string | undefined;
}

/** The newest stories, newest first. Made-up samples are left out: in somebody else's list of news no notice stands beside them. */
export function newestStories(reader: Reader): Story[] {
  return reader.list({ from: ['news'], order: 'newest', limit: feedLength }).flatMap(({ id, address }) => {
    const document = reader.document(id);
    return document?.collection === 'news' && document.sampleNotice === undefined
      ? [{ url: reader.origin() + address, document, published: publishedAt(document) }]
      : [];
  });
}

/** Midday where the time is not known: it is the same day nearly everywhere. */
function publishedAt({ date, firstPublished }: DocumentOf<'news'>): string | undefined {
  if (date.precision !== 'day') return undefined;
  return londonClock(firstPublished).day === date.date ? firstPublished : londonInstant(date.date, '12:00');
}
