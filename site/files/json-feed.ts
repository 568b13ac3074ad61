import type { FeedCollection } from '../../content/model/addresses/addresses.ts';
import { collectionNames, prefixes } from '../../content/model/collections.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { newestEntries } from './feed-entries.ts';

/** The newest documents of a collection as JSON Feed 1.1. */
export function jsonFeed({ path, collection }: { path: string; collection: FeedCollection }, reader: Reader): string {
  const origin = reader.origin();
  const { name, strapline } = reader.setting('settings');
  const items = newestEntries(collection, reader).map(({ url, document, category, words, published }) => ({
    id: document.id,
    url,
    title: document.title,
    summary: document.summary,
    content_text: words.join('\n\n'),
    date_published: published,
    date_modified: document.updated,
    tags: [category],
    language: document.language,
  }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${collectionNames[collection].many} – ${name}`,
    description: strapline,
    home_page_url: `${origin}/${prefixes[collection]}/`,
    feed_url: origin + path,
    language: 'en-GB',
    authors: [{ name }],
    items,
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
