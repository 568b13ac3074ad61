import type { QuickIndexShards } from './quick-index-shards.ts';
import type { SearchRecord } from './search-record.ts';
import type { Section } from './text.ts';
import { keyWords, phraseKey, uniqueWords, wordsIn } from './tokenize.ts';

/** Where a word may stand in a document, which decides how much it counts; `exact` holds whole phrases. */
export const quickIndexFields = ['title', 'words', 'headings', 'body', 'names', 'exact'] as const;

/** A record as the quick index holds it: the words of each field, each word once, and what a result shows. */
export interface QuickIndexDocument extends Shown {
  path: string;
  /** The phrases officers gave as extra words. */
  phrases: string[];
  headings: string;
  /** The words of its text that stand in no better place. */
  body: string;
  names: string;
}

/** What a result shows and can be narrowed by. */
export interface Shown {
  card: SearchRecord['card'];
  areas: string[];
  topics: string[];
  year?: string;
  isOld?: true;
  /** Its headings that one can be led to. */
  sections?: Section[];
}

/** An area as search narrows by it and understands it in a question. */
export interface QuickIndexArea {
  slug: string;
  title: string;
  /** What else people call it, and the places in it: those of its extra words that are names. */
  names: string[];
  /** Towns and villages that lie in it. */
  towns: string[];
  /** The slug of the area above it. */
  parent?: string;
  /** Postcode areas and districts. */
  postcodes: string[];
}

/** What `quickIndexAddress` answers: small, and asked for again each time. */
export interface QuickIndexFile {
  /** The address of the index it builds on, packed; its name changes with its content. */
  base: string;
  /** Where the rest is, on a site that is too large for the base. */
  shards?: QuickIndexShards;
  /** How many documents there are. */
  documents: number;
  /** Addresses of the base that were removed or are different now. */
  discard: string[];
  /** Documents that are new or different since the base. */
  add: QuickIndexDocument[];
  /** Phrases that mean the same, a group a meaning. */
  synonyms: string[][];
  /** Addresses to put first for certain phrases. */
  promoted: { words: string[]; path: string }[];
  areas: QuickIndexArea[];
  topics: { slug: string; title: string }[];
  /** Addresses that the full-text index may still hold and the site has not. */
  removed: string[];
}

/** What `fullTextAddress` answers. */
export interface FullTextIndex {
  /** The folder of the whole index. */
  base: string;
  /** The folder of what changed since. */
  delta?: string;
  /** Results of the base that are out of date, by Pagefind's own names for them. */
  stale: string[];
}

/** What marks a term of the field `exact`: a whole phrase rather than a word. */
const phraseMark = '=';

/** The term of the field `exact` that stands for a phrase, by its key. */
export function phraseTerm(key: string): string {
  return phraseMark + key;
}

/** The key of the phrase that a term stands for, or undefined where it stands for a word. */
export function phraseOfTerm(term: string): string | undefined {
  return term.startsWith(phraseMark) ? term.slice(phraseMark.length) : undefined;
}

/** The terms of some phrases, each once. */
export function phraseKeys(phrases: readonly string[]): string[] {
  return [...new Set(phrases.map((phrase) => phraseTerm(phraseKey(wordsIn(phrase)))))];
}

/** The terms of a document in a field, by the field's place in {@link quickIndexFields}: publisher and browser must not differ in any. */
export function termsIn({ card, phrases, headings, body, names }: QuickIndexDocument, field: number): string[] {
  const parted = (text: string): string[] => (text === '' ? [] : text.split(' '));
  switch (quickIndexFields[field]) {
    case 'title':
      return uniqueWords([card.title]);
    case 'words':
      return uniqueWords(phrases);
    case 'headings':
      return parted(headings);
    case 'body':
      return parted(body);
    case 'names':
      return parted(names);
    default:
      return phraseKeys(phrases);
  }
}

/** How much of a site the base of the quick index holds, from most to least; shards hold the rest. */
export const quickIndexScopes = [
  'everything',
  'old news by title',
  'all news by title',
  'old news on demand',
  'key pages in brief',
] as const;

export type QuickIndexScope = (typeof quickIndexScopes)[number];

/** Whether a record is left to the shards whatever room there is. */
export function isOnDemand({ card, words, isOld }: Pick<SearchRecord, 'card' | 'words' | 'isOld'>, scope: QuickIndexScope): boolean {
  // A story that officers gave extra words is one that people still ask for.
  if (card.collection !== 'news' || words.length > 0) return false;
  return scope === 'key pages in brief' || (isOld && scope === 'old news on demand');
}

/** A record as the quick index holds it. */
export function quickIndexDocument(
  { path, card, words, text: textOf, areas, topics, names, year, isOld }: SearchRecord,
  scope: QuickIndexScope,
): QuickIndexDocument {
  const isTitleOnly = card.collection === 'news' && (scope === 'everything' ? false : isOld || scope !== 'old news by title');
  const isBrief = isTitleOnly || scope === 'key pages in brief';
  const { headings, body, sections, parts } = isTitleOnly ? { headings: [], body: [], sections: [], parts: [] } : textOf();
  const [title, extra, head] = [uniqueWords([card.title]), uniqueWords(words), uniqueWords(headings)];
  const text = [
    ...(isTitleOnly ? [] : [card.summary]),
    ...(isBrief ? [] : [...body, ...parts.flatMap(({ title, body }) => [title, ...body])]),
  ];
  return {
    path,
    phrases: inBrief(words).sort(),
    headings: head.join(' '),
    // A word that stands in a better place already needs no second place.
    body: [...new Set(uniqueWords(text)).difference(new Set([...title, ...extra, ...head]))].join(' '),
    names: uniqueWords(names).join(' '),
    card: isTitleOnly ? { ...card, summary: '' } : card,
    areas,
    topics,
    ...(year === undefined ? {} : { year }),
    ...(isOld ? { isOld: true } : {}),
    ...(sections.length === 0 ? {} : { sections }),
  };
}

/** Phrases with only the words that count, without those that others say already: the quick index is loaded by phones. */
function inBrief(phrases: readonly string[]): string[] {
  const keys = new Set<string>();
  const told = new Set<string>();
  return phrases.flatMap((phrase) => {
    const words = keyWords(wordsIn(phrase));
    const key = phraseKey(words);
    if (words.length === 0 || (keys.has(key) && words.every((word) => told.has(word)))) return [];
    keys.add(key);
    for (const word of words) told.add(word);
    return [words.join(' ')];
  });
}

/** Every run of up to seven words in a row, with its key and where it stands. */
export function phrasesIn(words: readonly string[]): { key: string; from: number; to: number }[] {
  const found: { key: string; from: number; to: number }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + 7); to += 1)
      found.push({ key: phraseKey(words.slice(from, to)), from, to });
  }
  return found;
}
