import type { FeedCollection } from '../../content/model/addresses/addresses.ts';
import { collectionNames } from '../../content/model/collections.ts';
import type { Document, DocumentOf } from '../../content/model/documents/index.ts';
import type { Card } from '../../content/model/reader/card.ts';
import type { ListQuery } from '../../content/model/reader/lists.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { londonClock, londonInstant } from '../../content/model/time/london-time.ts';
import { stateOf } from '../cards/summary-panel-state.ts';
import { summaryPanelRows } from '../cards/summary-panel-rows.ts';
import { newestFirst } from '../../content/model/documents/editions.ts';
import { editionTitle, reasonSentence } from '../components/publication/editions.ts';
import { sentenceCase } from '../formatting/sentences.ts';

/** How many entries a feed holds. */
const feedLength = 50;

/** Something that a feed tells of. */
export interface FeedEntry {
  /** An IRI that never changes, whatever becomes of its title, its address or the site's domain. */
  id: string;
  url: string;
  title: string;
  /** BCP 47 tag. */
  language: string;
  summary: string;
  /** When it was last changed, as an ISO instant. */
  updated: string;
  /** When it was news, as an ISO instant; undefined where nobody knows the day. When a story went up here is not that. */
  published: string | undefined;
  /** What it is, and its kind: “Vacancy”, “GP”. */
  categories: string[];
  /** What one needs to know before one opens it, a paragraph each. */
  words: string[];
}

/** The most recent documents of a collection, an area or a topic, newest first. What is made up is left out: in a feed nothing would say so. */
export function recentEntries(
  query: Pick<ListQuery, 'from' | 'where'> & { from?: readonly FeedCollection[] },
  reader: Reader,
): FeedEntry[] {
  return reader.list({ ...query, order: 'recent', limit: feedLength }).flatMap((card) => {
    const document = reader.document(card.id);
    if (card.sampleNotice !== undefined || document === undefined) return [];
    const { id, title, summary, language, updated, collection } = document;
    const categories = [collectionNames[collection].one, ...(card.label === undefined ? [] : [sentenceCase(card.label)])];
    return [
      {
        id: `urn:uuid:${id}`,
        url: reader.origin() + card.address,
        title,
        language,
        summary,
        updated,
        published: publishedAt(document),
        categories: [...new Set(categories)],
        words: [...wordsBefore(document, reader), ...panelWords(card)],
      },
    ];
  });
}

/** The editions of a publication, newest first; none of one that is made up. */
export function editionEntries(document: DocumentOf<'publications'>, reader: Reader): FeedEntry[] {
  const { id, title, summary, language, updated, editions, sampleNotice } = document;
  const address = reader.origin() + (reader.address(id) ?? '');
  return newestFirst(sampleNotice === undefined ? editions : [])
    .slice(0, feedLength)
    .map((edition) => {
      const { slug, date, status, changeNote } = edition;
      const published = date.precision === 'day' ? londonInstant(date.date, '12:00') : undefined;
      const withdrawn = status.status === 'withdrawn' && status.on !== undefined ? londonInstant(status.on, '12:00') : undefined;
      return {
        id: `urn:uuid:${id}#${slug}`,
        url: `${address}${slug}/`,
        title: editionTitle(title, edition),
        language,
        summary: changeNote ?? summary,
        updated: withdrawn ?? published ?? updated,
        published,
        categories: [sentenceCase(status.status)],
        words: status.status === 'withdrawn' ? [`This edition was withdrawn. ${reasonSentence(status.reason)}`] : [],
      };
    });
}

/** Midday where the time is not known: it is the same day nearly everywhere. */
function publishedAt(document: Document): string | undefined {
  const { firstPublished } = document;
  if (document.collection !== 'news') return firstPublished;
  const { date } = document;
  if (date.precision !== 'day') return undefined;
  return londonClock(firstPublished).day === date.date ? firstPublished : londonInstant(date.date, '12:00');
}

/** What a document says before its text. */
function wordsBefore(document: Document, reader: Reader): string[] {
  switch (document.collection) {
    case 'news':
      return [document.whatChanges];
    case 'consultations': {
      const decision = reader.phase(document.id) === 'outcome published' ? document.outcome?.decision : undefined;
      return [...(decision === undefined ? [] : [decision]), document.question];
    }
    case 'meetings':
      return document.agenda.map(({ title }) => title);
    case 'publications':
      return document.about === undefined ? [] : [document.about];
    default:
      return [];
  }
}

/** The summary panel as it stands on the page: state, when, where, how to join, cost. */
function panelWords({ summaryPanel, collection }: Card): string[] {
  if (summaryPanel === undefined) return [];
  const state = stateOf(summaryPanel, collection)?.words;
  return [
    ...(state === undefined ? [] : [state]),
    ...summaryPanelRows(summaryPanel, collection).map(({ name, value }) => `${name}: ${value}`),
  ];
}
