import { type Collection, listedCollection } from '../collections.ts';
import type { Document } from '../documents/index.ts';
import { isEnglish } from '../fields/language.ts';
import { partSize } from '../reader/topic-names.ts';

/** How many documents stand on one page of a list of data: what is filed together, so that an edit touches one page. */
export const recordsPerPage = partSize;

/** The collections that have lists of data by area and by topic. */
const placedCollections: ReadonlySet<Collection> = new Set(listedCollection.options);

/** What lists of data say of a document. No state that the clock changes is among it, so that time alone moves no list. */
export interface PublicRecord {
  id: string;
  collection: Collection;
  /** Its page, as a path. */
  address: string;
  title: string;
  summary: string;
  /** The language of both, where that is not English. */
  language?: string;
  /** Identifiers. */
  areas: string[];
  topics: string[];
  /** ISO instants. */
  firstPublished: string;
  updated: string;
  /** Made up, as an example. */
  sample?: true;
}

/** A document as lists of data hold it. */
export interface Recorded {
  card: PublicRecord;
  /** What it is sorted by: when it was first published, so that a new one comes last. */
  key: string;
  letter: '';
  /** The names of the lists it is in. */
  lists: readonly string[];
}

/** The name of a list of data: a collection, or what of it belongs to an area or a topic. */
export function recordList(collection: Collection, facet?: { name: 'area' | 'topic'; value: string }): string {
  return facet === undefined ? collection : `${collection}|${facet.name}=${facet.value}`;
}

/** What a list of data by that name holds; undefined for the one of Open Referral. */
export function readRecordList(list: string): { collection: Collection; facet?: { name: 'area' | 'topic'; value: string } } | undefined {
  if (list === openReferralList) return undefined;
  const [collection = '', facet] = list.split('|');
  if (facet === undefined) return { collection: collection as Collection };
  const equals = facet.indexOf('=');
  return {
    collection: collection as Collection,
    facet: { name: facet.slice(0, equals) as 'area' | 'topic', value: facet.slice(equals + 1) },
  };
}

/** The list of what is told to directories of services. */
export const openReferralList = 'open-referral';

/** Whether a document is told to directories of services: what is made up is not. */
export function isInOpenReferral({ collection, sampleNotice }: Pick<Document, 'collection' | 'sampleNotice'>): boolean {
  return (collection === 'services' || collection === 'hubs' || collection === 'offers') && sampleNotice === undefined;
}

/** A document as lists of data hold it. @param facets `facet=value` for each value it has, areas above its own among them */
export function recordedOf(document: Document, { address, facets }: { address: string; facets: ReadonlySet<string> }): Recorded {
  const { id, collection, title, summary, language, areas, topics, firstPublished, updated, sampleNotice } = document;
  const placed = placedCollections.has(collection)
    ? [...facets].filter((facet) => facet.startsWith('area=') || facet.startsWith('topic='))
    : [];
  return {
    card: {
      id,
      collection,
      address,
      title,
      summary,
      ...(isEnglish(language) ? {} : { language }),
      areas,
      topics,
      firstPublished,
      updated,
      ...(sampleNotice === undefined ? {} : { sample: true as const }),
    },
    key: firstPublished,
    letter: '',
    lists: [collection, ...placed.map((facet) => `${collection}|${facet}`), ...(isInOpenReferral(document) ? [openReferralList] : [])],
  };
}
