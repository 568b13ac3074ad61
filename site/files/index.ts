import type { Route } from '../../content/model/addresses.ts';
import type { Reader } from '../../content/model/reader.ts';
import { atomFeed } from './atom-feed.ts';
import { calendar } from './calendar.ts';
import { jsonFeed } from './json-feed.ts';
import { robots } from './robots.ts';
import { securityText } from './security-text.ts';
import { sitemap, sitemapIndex } from './sitemap.ts';

/** The kinds of route that are not pages. */
export type FileKind = 'calendar' | 'feed' | 'sitemap' | 'robots' | 'security';

/** The file that stands at a route, or undefined where a page does. */
export function fileFor(route: Route, reader: Reader): Response | undefined {
  switch (route.kind) {
    case 'calendar':
      return file('text/calendar', calendar(route, reader));
    case 'feed':
      return route.format === 'atom' ? file('application/atom+xml', atomFeed(route, reader)) : file('application/feed+json', jsonFeed(route, reader));
    case 'sitemap':
      return file('application/xml', route.section === undefined ? sitemapIndex(reader) : sitemap(route.section, reader));
    case 'robots':
      return file('text/plain', robots(reader));
    case 'security':
      return file('text/plain', securityText(reader));
    default:
      return undefined;
  }
}

function file(type: string, body: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
