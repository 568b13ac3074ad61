// Without zod, because scripts on the public's devices use it too.
import type { Card } from './card.ts';
import type { Collection } from '../collection-names.ts';

/** Where the places stand that "near me" knows. Nothing is asked of it but the whole of it. */
export const placesAddress = '/data/places.json';

/** A place that "near me" knows. */
export interface KnownPlace {
  slug: string;
  title: string;
  /** The slug of the area above it. */
  parent?: string;
  /** Postcode areas and districts: "GL", "PL5". */
  postcodes: string[];
  /** Other ways people write its name: "gloster". */
  names: string[];
  /** Towns and villages that lie in it. */
  towns: string[];
  /** The middle of postcode districts that lie in it: latitude and longitude. */
  centres?: Record<string, [latitude: number, longitude: number]>;
}

/** A document of a directory that is too long for one page, as its filter needs it. */
export interface DirectoryEntry {
  card: Pick<
    Card,
    'address' | 'title' | 'summary' | 'language' | 'collection' | 'date' | 'label' | 'summaryPanel' | 'keptAt' | 'sampleNotice'
  >;
  /** What it can be found by: `area=gloucester topic=mental-health`. */
  marks: string;
}

/** Where the entries of a directory stand that is too long for one page. */
export function directoryAddress(collection: Collection): string {
  return `/data/directory/${collection}.json`;
}
