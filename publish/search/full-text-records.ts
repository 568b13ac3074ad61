import { collectionNames, hasYear } from '../../content/model/collection-names.ts';
import type { SearchRecord } from '../../content/model/search/search-record.ts';

/** One page as Pagefind indexes it. */
export interface PageRecord {
  url: string;
  content: string;
  language: 'en';
  /** `title` and `label` are shown; `words` are searched and not shown. */
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** A document's page and the pages below it, each with its full text. */
export function fullTextRecords({ path, card, words, text, areas, topics, names, year }: SearchRecord): PageRecord[] {
  const { headings, body, parts } = text();
  const filters = {
    type: [card.collection],
    area: areas,
    topic: topics,
    year: year === undefined || !hasYear(card.collection) ? [] : [year],
  };
  const label = [collectionNames[card.collection].one, card.label].filter((part) => part !== undefined).join(', ');
  const page = (url: string, title: string, texts: readonly string[], extra: readonly string[]): PageRecord => ({
    url,
    content: texts
      .filter((one) => one !== '')
      .map(asSentence)
      .join(' '),
    language: 'en',
    meta: { title, label, ...(extra.length === 0 ? {} : { words: extra.join(', ') }) },
    filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)),
  });
  return [
    page(path, card.title, [card.title, card.summary, ...headings, ...body, ...names], words),
    ...parts.map((part) => page(part.path, part.title, [part.title, ...part.body], [])),
  ];
}

/** Headings and names end without a stop, which would run them into what follows. */
function asSentence(text: string): string {
  return /[.!?:…]$/.test(text) ? text : `${text}.`;
}
