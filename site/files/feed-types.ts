import type { FeedFormat } from '../../content/model/addresses/addresses.ts';

/** The media type of each form of a feed. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  rss: 'application/rss+xml',
};
