import type { DocumentOf } from '../../content/model/documents/index.ts';
import type { Reader } from '../../content/model/reader/reader.ts';

/** How many stories a feed holds. */
const feedLength = 20;

/** A story as feeds give it. */
export interface Story {
  url: string;
  document: DocumentOf<'news'>;
}

/** The newest stories, newest first. */
export function newestStories(reader: Reader): Story[] {
  return reader.list({ from: ['news'], order: 'newest', limit: feedLength }).flatMap(({ id, address }) => {
    const document = reader.document(id);
    return document?.collection === 'news' ? [{ url: reader.origin() + address, document }] : [];
  });
}
