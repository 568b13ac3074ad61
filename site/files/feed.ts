import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import type { Route } from '../../content/model/addresses/addresses.ts';
import { collectionNames, prefixes } from '../../content/model/collections.ts';
import { escapeHtml } from '../../content/model/intake/escape-html.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { feedTypes } from './feed-types.ts';
import { editionEntries, type FeedEntry, recentEntries } from './feed-entries.ts';
import { xmlCharacters } from './xml.ts';

/** A feed, whatever its form. */
interface Feed {
  /** Its identity; the same in every form. */
  id: string;
  title: string;
  description: string;
  /** The page that shows the same to people. */
  home: string;
  /** Where the feed itself stands. */
  address: string;
  /** The name of who says all this. */
  author: string;
  entries: FeedEntry[];
}

/** A feed as Atom (RFC 4287), JSON Feed 1.1 or RSS 2.0, each with the same entries. */
export function feedFile(route: Extract<Route, { kind: 'feed' | 'document-feed' }>, reader: Reader): string {
  const feed = feedOf(route, reader);
  switch (route.format) {
    case 'atom':
      return asAtom(feed);
    case 'json':
      return asJson(feed);
    case 'rss':
      return asRss(feed);
  }
}

function feedOf(route: Extract<Route, { kind: 'feed' | 'document-feed' }>, reader: Reader): Feed {
  const origin = reader.origin();
  const { name, strapline } = reader.setting('settings');
  const shared = { address: origin + route.path, author: name };
  if (route.kind === 'feed') {
    const { collection } = route;
    const home = collection === undefined ? '/' : `/${prefixes[collection]}/`;
    const title = collection === undefined ? 'Everything new' : collectionNames[collection].many;
    const from = collection === undefined ? {} : { from: [collection] };
    return {
      ...shared,
      id: `${origin}${home}feed.atom`,
      title: `${title} – ${name}`,
      description: strapline,
      home: origin + home,
      entries: recentEntries(from, reader),
    };
  }
  const document = reader.document(route.id);
  const named = {
    ...shared,
    id: `urn:uuid:${route.id}#feed`,
    home: origin + (reader.address(route.id) ?? ''),
    description: document?.summary ?? '',
  };
  switch (document?.collection) {
    case 'areas':
      return { ...named, title: `${document.title} – ${name}`, entries: recentEntries({ where: { area: document.id } }, reader) };
    case 'topics':
      return { ...named, title: `${document.title} – ${name}`, entries: recentEntries({ where: { topic: document.id } }, reader) };
    case 'publications':
      return { ...named, title: `${document.title}: editions – ${name}`, entries: editionEntries(document, reader) };
    default:
      throw new Error(
        `The feed ${route.path} is of ${route.id}, which is no public area, topic or publication: expected one in the snapshot.`,
      );
  }
}

function asAtom({ id, title, description, home, address, author, entries }: Feed): string {
  return generateAtomFeed({
    xml: { lang: 'en-GB' },
    id,
    title: { value: xmlCharacters(title) },
    subtitle: { value: xmlCharacters(description) },
    updated: lastChange(entries),
    links: [
      { rel: 'self', type: feedTypes.atom, href: address },
      { rel: 'alternate', type: 'text/html', href: home },
    ],
    authors: [{ name: xmlCharacters(author) }],
    entries: entries.map((entry) => ({
      xml: { lang: entry.language },
      id: entry.id,
      title: { value: xmlCharacters(entry.title) },
      links: [{ rel: 'alternate', type: 'text/html', href: entry.url }],
      ...(entry.published !== undefined && { published: entry.published }),
      updated: entry.updated,
      categories: entry.categories.map((term) => ({ term: xmlCharacters(term) })),
      summary: { value: xmlCharacters(entry.summary) },
      ...(entry.words.length > 0 && { content: { type: 'html', value: asHtml(entry) } }),
    })),
  });
}

function asRss({ title, description, home, address, entries }: Feed): string {
  return generateRssFeed({
    title: xmlCharacters(title),
    link: home,
    description: xmlCharacters(description),
    language: 'en-GB',
    lastBuildDate: new Date(lastChange(entries)),
    atom: { links: [{ rel: 'self', type: feedTypes.rss, href: address }] },
    items: entries.map((entry) => ({
      title: xmlCharacters(entry.title),
      link: entry.url,
      description: asHtml(entry),
      categories: entry.categories.map((category) => ({ name: xmlCharacters(category) })),
      guid: { value: entry.id, isPermaLink: false },
      ...(entry.published !== undefined && { pubDate: new Date(entry.published) }),
    })),
  });
}

function asJson({ title, description, home, address, author, entries }: Feed): string {
  // Not by the library, which leaves out the list of a feed in which there is nothing yet: readers require one.
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: address,
    language: 'en-GB',
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_text: [entry.summary, ...entry.words].join('\n\n'),
      date_published: entry.published,
      date_modified: entry.updated,
      tags: entry.categories,
      language: entry.language,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

/** A feed needs a date even where there is nothing in it yet. */
function lastChange(entries: readonly FeedEntry[]): string {
  return (
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00.000Z'
  );
}

/** Its paragraphs; no markup of an officer's ever gets here. */
function asHtml({ summary, words }: FeedEntry): string {
  return [summary, ...words].map((paragraph) => `<p>${escapeHtml(xmlCharacters(paragraph))}</p>`).join('');
}
