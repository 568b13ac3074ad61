import { type FeedCollection, feedAddress, feedFormats, hasFeed, type Route } from '../../content/model/addresses/addresses.ts';
import { documentCalendarAddress, documentFeedAddress, documentFeedFormats } from '../../content/model/addresses/document-files.ts';
import { collectionNames } from '../../content/model/collections.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { feedTypes } from '../files/feed-types.ts';

/** A feed or a calendar that a page names for programs. */
export interface Alternate {
  path: string;
  /** Its media type. */
  type: string;
  title: string;
}

/** The feeds and calendars that fit a page, the closest first; the feed of everything last. Asks only for addresses, so that no page changes with what a feed tells. */
export function alternatesFor(route: Route, reader: Reader): Alternate[] {
  const { name } = reader.setting('settings');
  const everything = feedFormats.map((format) => ({
    path: feedAddress(undefined, format),
    type: feedTypes[format],
    title: `Everything new – ${name}`,
  }));
  const [inAtom] = everything;
  return [...closestTo(route, reader), ...(route.kind === 'home' ? everything : inAtom === undefined ? [] : [inAtom])];
}

function closestTo(route: Route, reader: Reader): Alternate[] {
  switch (route.kind) {
    case 'home':
      return ofCollection('news');
    case 'list': {
      const { collection, facet } = route;
      const place = facet?.name === 'area' || facet?.name === 'topic' ? reader.address(facet.value) : undefined;
      return [
        ...(hasFeed(collection) ? ofCollection(collection) : []),
        ...(place === undefined ? [] : ofPlace(place, 'Everything new in this list')),
      ];
    }
    case 'document':
    case 'edition':
    case 'step': {
      const document = reader.document(route.id);
      const address = reader.address(route.id);
      if (document === undefined || address === undefined) return [];
      const { collection, title } = document;
      if (collection === 'areas' || collection === 'topics') return ofPlace(address, title);
      if (collection === 'publications') return ofDocument(address, `${title}: editions`);
      return hasFeed(collection) ? ofCollection(collection).slice(0, documentFeedFormats.length) : [];
    }
    default:
      return [];
  }
}

function ofCollection(collection: FeedCollection): Alternate[] {
  return feedFormats.map((format) => ({
    path: feedAddress(collection, format),
    type: feedTypes[format],
    title: collectionNames[collection].many,
  }));
}

function ofPlace(address: string, title: string): Alternate[] {
  return [...ofDocument(address, title), { path: documentCalendarAddress(address), type: 'text/calendar', title: `What is on: ${title}` }];
}

function ofDocument(address: string, title: string): Alternate[] {
  return documentFeedFormats.map((format) => ({ path: documentFeedAddress(address, format), type: feedTypes[format], title }));
}
