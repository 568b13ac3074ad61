import type { FacetName } from '../../content/model/addresses/addresses.ts';
import type { Card } from '../../content/model/reader/card.ts';
import type { Collection } from '../../content/model/collections.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { publicFacets } from '../../content/model/addresses/routes.ts';
import { slugify } from '../../content/model/addresses/slugify.ts';

/**
 * Makes a card's marks, by which a script can filter: `area=gloucester topic=mental-health way-in=turn-up`. An area
 * is one the document names itself, without those above it, which the filter knows.
 */
export function marksOf(collection: Collection, reader: Reader): (card: Card) => string {
  const names = publicFacets[collection] ?? [];
  const slugs = new Map(
    (['area', 'topic'] as const).flatMap((name) => reader.facet(collection, name).map(({ value, path }) => [value, lastPart(path)])),
  );
  return (card) => names.flatMap((name) => valuesOf(card, name).map((value) => `${name}=${slugs.get(value) ?? slugify(value)}`)).join(' ');
}

/** The last part of an address: a facet's value as it stands there. */
export function lastPart(path: string): string {
  return path.split('/').at(-2) ?? '';
}

function valuesOf({ areas, topics, audiences = [], summaryPanel, label }: Card, name: FacetName): readonly string[] {
  switch (name) {
    case 'area':
      return areas;
    case 'topic':
      return topics;
    case 'who-for':
      return audiences;
    case 'way-in':
      return summaryPanel?.waysIn ?? [];
    case 'state':
      return summaryPanel === undefined ? [] : [summaryPanel.phase];
    case 'category':
    case 'kind':
    case 'committee':
      return label === undefined ? [] : [label];
  }
}
