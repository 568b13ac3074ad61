import type { Route, RouteKind } from '../../content/model/addresses/addresses.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { atomFeed } from './atom-feed.ts';
import { calendar } from './calendar.ts';
import { directory } from './directory.ts';
import { jsonFeed } from './json-feed.ts';
import { places } from './places.ts';
import { robots } from './robots.ts';
import { securityText } from './security-text.ts';
import { sitemap, sitemapIndex } from './sitemap.ts';
import { themeStyles } from './theme-styles.ts';

const fileKinds = [
  'calendar',
  'feed',
  'sitemap',
  'robots',
  'security',
  'theme',
  'places',
  'directory',
] as const satisfies readonly RouteKind[];

/** The kinds of route that are not pages. */
export type FileKind = (typeof fileKinds)[number];

/** A route that is not a page. */
export type FileRoute = Extract<Route, { kind: FileKind }>;

/** Whether a file stands at a route rather than a page. */
export function isFileRoute(route: Route): route is FileRoute {
  return fileKinds.some((kind) => kind === route.kind);
}

/** The file that stands at a route. */
export function fileFor(route: FileRoute, reader: Reader): Response {
  switch (route.kind) {
    case 'calendar':
      return file('text/calendar', calendar(route, reader));
    case 'feed':
      return route.format === 'atom'
        ? file('application/atom+xml', atomFeed(route, reader))
        : file('application/feed+json', jsonFeed(route, reader));
    case 'sitemap':
      return file('application/xml', route.section === undefined ? sitemapIndex(reader) : sitemap(route.section, reader));
    case 'robots':
      return file('text/plain', robots(reader));
    case 'security':
      return file('text/plain', securityText(reader));
    case 'theme':
      return file('text/css', themeStyles(route.colour));
    case 'places':
      return file('application/json', JSON.stringify(places(reader)));
    case 'directory':
      return file('application/json', JSON.stringify(directory(route, reader)));
  }
}

function file(type: string, body: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
