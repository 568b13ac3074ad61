import { z } from 'zod';
import type { Collection } from '../model/collections.ts';
import { document, type Document } from '../model/documents/index.ts';
import { type DocumentName, idOf, imageIdOf } from './names.ts';

/** Shown on documents that are made up as a whole. */
export const illustrative =
  'Illustrative sample: we made this page up to show how such a page looks. Nothing on it is real, so please do not act on it.';

type Input<C extends Collection> = Extract<z.input<typeof document>, { collection: C }>;

type Derived =
  'id' | 'collection' | 'firstPublished' | 'updated' | 'search' | 'areas' | 'topics' | 'related' | 'evidenceFor' | 'image' | 'factsFrom';

/** A document as the sample writes it: other documents by name, moments as days. */
export type Row<C extends Collection> = Omit<Input<C>, Derived> & {
  /** The day it first went public. */
  published: string;
  /** The day it was last changed. */
  updated: string;
  /** Slugs of areas. */
  areas: string[];
  /** Slugs of topics. */
  topics: string[];
  related?: DocumentName[];
  /** `PILLAR#PRIORITY` for each priority it gives evidence for. */
  evidenceFor?: `${string}#${string}`[];
  /** A picture's file name without its ending. */
  image?: string;
  /** What the public says for this that is not on the page. */
  words: string[];
};

/**
 * The sample's documents of one collection.
 * @throws when a row does not fit the content model, naming the row and the fields
 */
export function documentsOf<C extends Collection>(collection: C, rows: Row<C>[]): Document[] {
  return rows.map((row) => {
    const { published, updated, areas, topics, related = [], evidenceFor = [], image, words, ...rest } = row;
    const result = document.safeParse({
      ...rest,
      id: idOf(`${collection}/${rest.slug}`),
      collection,
      firstPublished: `${published}T09:00:00.000Z`,
      updated: `${updated}T10:30:00.000Z`,
      areas: areas.map((slug) => idOf(`areas/${slug}`)),
      topics: topics.map((slug) => idOf(`topics/${slug}`)),
      related: related.map(idOf),
      evidenceFor: evidenceFor.map(priorityOf),
      ...(image === undefined ? {} : { image: imageIdOf(image) }),
      search: { words, isHidden: false },
      ...(rest.sampleNotice === undefined && collection !== 'topics' && sourceOf(areas)),
    });
    if (!result.success) {
      throw new Error(`The sample document ${collection}/${rest.slug} does not fit the content model:\n${z.prettifyError(result.error)}`, {
        cause: result.error,
      });
    }
    return result.data;
  });
}

/** The public pages that the sample's facts come from, by the area they are about. Only Plymouth's has a date. */
const sources: readonly { areas: readonly string[]; factsFrom: Document['factsFrom'] }[] = [
  { areas: ['gloucestershire', 'gloucester'], factsFrom: { source: 'a page of One Gloucestershire' } },
  {
    areas: ['plymouth', 'north-prospect'],
    factsFrom: { source: 'a news story of Plymouth City Council', date: { precision: 'day', date: '2018-03-26' } },
  },
  { areas: ['herefordshire', 'golden-valley'], factsFrom: { source: 'a news story of Herefordshire Council' } },
];

/** Where the facts of a page come from that is about one of the three areas. */
function sourceOf(areas: readonly string[]): Pick<Document, 'factsFrom'> {
  const source = sources.find((one) => areas.length > 0 && areas.every((area) => one.areas.includes(area)));
  return source === undefined ? {} : { factsFrom: source.factsFrom };
}

function priorityOf(evidence: string): { pillar: string; priority: string } {
  const [pillar = '', priority = ''] = evidence.split('#');
  return { pillar: idOf(`pillars/${pillar}`), priority };
}
