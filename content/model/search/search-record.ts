import type { Card } from '../reader/card.ts';
import type { Section } from './text.ts';

/** What stands on a document's page, and on the pages below it. */
export interface RecordText {
  headings: string[];
  /** Everything else, a text each. */
  body: string[];
  /** The headings of the document's own page that one can be led to. */
  sections: Section[];
  parts: { path: string; title: string; body: string[] }[];
}

/** What search knows of one document, of a list or of a page of the code. */
export interface SearchRecord {
  /** The document's id; the address where it is no document's. */
  id: string;
  /** The document's address. */
  path: string;
  /** What a result shows: title, summary, collection, date, label, summary panel. */
  card: Pick<Card, 'title' | 'summary' | 'language' | 'collection' | 'date' | 'label' | 'summaryPanel' | 'keptAt' | 'sampleNotice'>;
  /** Extra words officers gave, a phrase each. */
  words: string[];
  /** The text of the page, worked out when asked for: thousands of texts need not stay in memory. */
  text: () => RecordText;
  /** Addresses of pages below the document's own that have a text of their own: earlier editions, steps. */
  parts: string[];
  /** Slugs of its areas, the areas above them included. */
  areas: string[];
  /** Slugs of its topics. */
  topics: string[];
  /** The names of its areas and topics, and what its kind is called. */
  names: string[];
  /** A story's or event's year. */
  year?: string;
  /** Whether it is a story that is old. */
  isOld: boolean;
}

/** The record of a page that is no document: a list, a page of the code, a page about a language. Its text is not searched. */
export function recordOfPage({
  path,
  card,
  words,
  names,
}: Pick<SearchRecord, 'path' | 'words' | 'names'> & { card: Omit<SearchRecord['card'], 'collection'> }): SearchRecord {
  return {
    id: path,
    path,
    card: { ...card, collection: 'pages' },
    words,
    text: () => ({ headings: [], body: [], sections: [], parts: [] }),
    parts: [],
    areas: [],
    topics: [],
    names,
    isOld: false,
  };
}
