import { type QuickIndexFile, quickIndexFields, phraseTerm, type Shown, termsIn } from '../../../content/model/search/quick-index.ts';
import { addDocuments, type QuickIndexBase, post } from '../../../content/model/search/packed-quick-index.ts';
import { phraseKey, wordsIn } from '../../../content/model/search/tokenize.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** The quick index in memory, ready to be asked. */
export interface SearchableIndex {
  info: QuickIndexFile;
  vocabulary: Vocabulary;
  /** How well each document fits one term, by address. */
  scores(term: string): ReadonlyMap<string, number>;
  /** The documents that have a phrase among their extra words, by its key. */
  withPhrase(key: string): ReadonlySet<string>;
  /** A document's title as a phrase's key. */
  titleKey(path: string): string;
  /** The addresses of everything it holds. */
  paths(): Iterable<string>;
  /** What a result shows. */
  shown(path: string): Shown | undefined;
  /** Whether a word that the site does not use is English and must not be taken for a misspelling. */
  isRealWord(word: string): boolean;
  /** The same with the documents of some shards that it has not yet. */
  with(shards: readonly QuickIndexBase[]): SearchableIndex;
}

/** How much a word counts by where it stands. */
const boost = { title: 3, words: 3, headings: 1.5, body: 1, names: 1, exact: 0 };

/** BM25+. Extra words are a list, not a text: a long list must not make each of its words count less. */
const { k, b, d } = { k: 1.2, b: 0.25, d: 0.5 };

/** Lays out the quick index: its base, with what changed since laid over it. The base is used up by it. */
export function searchableIndex(base: QuickIndexBase, info: QuickIndexFile, isRealWord: SearchableIndex['isRealWord']): SearchableIndex {
  const { paths, shown, index } = base;
  const discarded = new Set(info.discard);
  const isGone = paths.map((path) => discarded.has(path));
  for (const document of info.add) {
    const number = paths.push(document.path) - 1;
    shown.push(document);
    isGone.push(false);
    quickIndexFields.forEach((_, field) => {
      for (const term of termsIn(document, field)) post(index, term, field, number);
    });
  }
  return madeOf(base, isGone, info, isRealWord);
}

function madeOf(base: QuickIndexBase, isGone: boolean[], info: QuickIndexFile, isRealWord: SearchableIndex['isRealWord']): SearchableIndex {
  const { paths, shown, index } = base;
  const numbers = new Map(paths.flatMap((path, number) => (isGone[number] === true ? [] : [[path, number] as const])));
  const lengths = lengthsOf(base);
  const averages = lengths.map((column) => sum(column.filter((_, number) => isGone[number] !== true)) / numbers.size);
  const found = (term: string, field: number): number[] => index.get(term)?.[field]?.filter((number) => isGone[number] !== true) ?? [];
  const scoresOf = (term: string): Map<string, number> => {
    const scores = new Map<string, number>();
    quickIndexFields.forEach((name, field) => {
      const documents = boost[name] === 0 ? [] : found(term, field);
      const rarity = Math.log(1 + (numbers.size - documents.length + 0.5) / (documents.length + 0.5));
      for (const number of documents) {
        const length = (lengths[field]?.[number] ?? 0) / (averages[field] ?? 1);
        const score = boost[name] * rarity * (d + (k + 1) / (1 + k * (1 - b + b * length)));
        const path = paths[number] ?? '';
        scores.set(path, (scores.get(path) ?? 0) + score);
      }
    });
    return scores;
  };
  const shownAt = (path: string): Shown | undefined => shown[numbers.get(path) ?? -1];
  return {
    info,
    vocabulary: vocabularyOf(index, info),
    scores: memoized(scoresOf),
    withPhrase: memoized((key) => new Set(found(phraseTerm(key), quickIndexFields.indexOf('exact')).map((number) => paths[number] ?? ''))),
    titleKey: memoized((path) => phraseKey(wordsIn(shownAt(path)?.card.title ?? ''))),
    paths: () => numbers.keys(),
    shown: shownAt,
    isRealWord,
    with: (shards) => {
      const known = new Set([...numbers.keys(), ...info.discard]);
      for (const shard of shards) {
        addDocuments(base, shard, (path) => !known.has(path));
        for (const path of shard.paths) known.add(path);
      }
      return madeOf(base, isGone, info, isRealWord);
    },
  };
}

/** How many terms each document has, a list a field. */
function lengthsOf({ paths, index }: QuickIndexBase): number[][] {
  const lengths = quickIndexFields.map(() => new Array<number>(paths.length).fill(0));
  for (const postings of index.values()) {
    postings.forEach((documents, field) => {
      const column = lengths[field] ?? [];
      for (const number of documents ?? []) column[number] = (column[number] ?? 0) + 1;
    });
  }
  return lengths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Typing asks the same again and again. */
function memoized<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
