import type { FeedCollection } from '../../content/model/addresses/addresses.ts';
import { collectionNames, prefixes } from '../../content/model/collections.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { type FeedEntry, newestEntries } from './feed-entries.ts';
import { xmlText } from './xml.ts';

/** The newest documents of a collection as Atom (RFC 4287). */
export function atomFeed({ path, collection }: { path: string; collection: FeedCollection }, reader: Reader): string {
  const origin = reader.origin();
  const { name, strapline } = reader.setting('settings');
  const entries = newestEntries(collection, reader);
  // A feed needs a date even where there is nothing in it yet.
  const updated =
    entries
      .map(({ document }) => document.updated)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${xmlText(origin + path)}</id>`,
    `<title>${xmlText(`${collectionNames[collection].many} – ${name}`)}</title>`,
    `<subtitle>${xmlText(strapline)}</subtitle>`,
    `<updated>${updated}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(origin + path)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(`${origin}/${prefixes[collection]}/`)}"/>`,
    `<author><name>${xmlText(name)}</name></author>`,
    ...entries.map((one) => entry(one)),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ url, document, category, published }: FeedEntry): string {
  const { id, title, summary, updated, language } = document;
  return [
    `<entry xml:lang="${xmlText(language)}">`,
    `<id>urn:uuid:${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${xmlText(url)}"/>`,
    ...(published === undefined ? [] : [`<published>${published}</published>`]),
    `<updated>${updated}</updated>`,
    `<category term="${xmlText(category)}"/>`,
    `<summary>${xmlText(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}
