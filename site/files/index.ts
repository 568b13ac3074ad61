import { isDataRoute, type DataRoute } from '../../content/model/data/data-routes.ts';
import type { Route, RouteKind } from '../../content/model/addresses/addresses.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import type { RenderedFile } from '../../content/model/render.ts';
import { dataFile } from '../data/index.ts';
import { calendar, calendarFeed } from './calendar.ts';
import { comparisonData } from './comparison-data.ts';
import { directory } from './directory.ts';
import { feedFile } from './feed.ts';
import { feedTypes } from './feed-types.ts';
import { measuresCsv, measuresJson } from './measures.ts';
import { places } from './places.ts';
import { publicationFile } from '../publications/publication-file.ts';
import { robots } from './robots.ts';
import { securityText } from './security-text.ts';
import { sitemap, sitemapIndex } from './sitemap.ts';
import { themeStyles } from './theme-styles.ts';

const fileKinds = [
  'calendar',
  'comparison-data',
  'measures',
  'site-calendar',
  'calendar-feed',
  'feed',
  'document-feed',
  'publication-file',
  'sitemap',
  'robots',
  'security',
  'theme',
  'places',
  'directory',
] as const satisfies readonly RouteKind[];

/** The kinds of route that are not pages. */
export type FileKind = (typeof fileKinds)[number] | DataRoute['kind'];

/** A route that is not a page. */
export type FileRoute = Extract<Route, { kind: FileKind }>;

/** Whether a file stands at a route rather than a page. */
export function isFileRoute(route: Route): route is FileRoute {
  return isDataRoute(route) || fileKinds.some((kind) => kind === route.kind);
}

/** The file that stands at a route. */
export function fileFor(route: FileRoute, reader: Reader): Response {
  const { type, body, bytes } = contentsFor(route, reader);
  return new Response(bytes ?? body, { headers: { 'content-type': type } });
}

/** What is in the file that stands at a route, with its media type and charset. */
export function contentsFor(route: FileRoute, reader: Reader): RenderedFile {
  if (isDataRoute(route)) {
    const { type, body } = dataFile(route, reader);
    return file(type, body);
  }
  switch (route.kind) {
    case 'calendar':
      return file('text/calendar', calendar(route, reader));
    case 'comparison-data':
      return file('application/json', `${JSON.stringify(comparisonData(route, reader), null, 1)}\n`);
    case 'measures':
      return route.format === 'csv' ? file('text/csv', measuresCsv(route, reader)) : file('application/json', measuresJson(route, reader));
    case 'site-calendar':
    case 'calendar-feed':
      return file('text/calendar', calendarFeed(route, reader));
    case 'feed':
    case 'document-feed':
      return file(feedTypes[route.format], feedFile(route, reader));
    case 'publication-file':
      return publicationFile(route, reader);
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

function file(type: string, body: string): RenderedFile {
  return { type: `${type}; charset=utf-8`, body };
}
