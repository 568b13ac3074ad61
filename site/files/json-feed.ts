import { collectionNames } from '../../content/model/collections.ts';
import { wordsOf } from '../../content/model/fields/rich-text.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { newestStories } from './stories.ts';

/** The newest stories as JSON Feed 1.1. */
export function jsonFeed({ path }: { path: string }, reader: Reader): string {
  const origin = reader.origin();
  const { name, strapline } = reader.setting('settings');
  const items = newestStories(reader).map(({ url, document, published }) => ({
    id: document.id,
    url,
    title: document.title,
    summary: document.summary,
    content_text: [document.whatChanges, ...wordsOf(document.body)].join('\n\n'),
    date_published: published,
    date_modified: document.updated,
    tags: [document.category],
    language: document.language,
  }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${collectionNames.news.many} – ${name}`,
    description: strapline,
    home_page_url: `${origin}/news/`,
    feed_url: origin + path,
    language: 'en-GB',
    authors: [{ name }],
    items,
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
