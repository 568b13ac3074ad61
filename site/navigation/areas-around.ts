import type { Card } from '../../content/model/reader/card.ts';
import type { Collection } from '../../content/model/collections.ts';
import type { Document } from '../../content/model/documents/index.ts';
import type { Reader } from '../../content/model/reader/reader.ts';

/** The areas around an area, nearest first. */
export function areasAround(area: string, reader: Reader): Card[] {
  const around: Card[] = [];
  const seen = new Set<string>();
  for (let id: string | undefined = area; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const document: Document | undefined = reader.document(id);
    id = document?.collection === 'areas' ? document.parent : undefined;
    const card = id === undefined ? undefined : reader.card(id);
    if (card !== undefined && !seen.has(card.id)) around.push(card);
  }
  return around;
}

/** Who else an area's reader is among: the people of each area around it, and everybody. `id` is what a list is asked for as `area-wide`. */
export function widerThan(area: string, reader: Reader): { id: string; heading: string }[] {
  return [
    ...areasAround(area, reader).map(({ id, title }) => ({ id, heading: `Across ${title}` })),
    { id: 'everywhere', heading: 'Wherever you live' },
  ];
}

/** The list of a collection for an area, or for everybody. */
export function listFor(id: string, collection: Collection, reader: Reader): string | undefined {
  return reader.listAddress({ collection, ...(id === 'everywhere' ? {} : { facet: { name: 'area', value: id } }) });
}
