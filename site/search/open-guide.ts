import MiniSearch from 'minisearch';
import {
  type GuideDocument,
  type GuideIndex,
  guideFields,
  guideOptions,
  phraseMark,
  type Shown,
} from '../../content/model/search/guide.ts';
import type { GuideBase } from '../../content/model/search/packed-guide.ts';
import { phraseKey, wordsIn } from '../../content/model/search/words.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** The guide in memory, ready to be asked. */
export interface OpenGuide {
  info: GuideIndex;
  vocabulary: Vocabulary;
  /** How well each document fits one term, by address. */
  scores(term: string): ReadonlyMap<string, number>;
  /** The documents that have a phrase among their extra words, by its key. */
  withPhrase(key: string): ReadonlySet<string>;
  /** A document's title as a phrase's key. */
  titleKey(path: string): string;
  /** What a result shows. */
  shown(path: string): Shown | undefined;
}

/** How much a word counts by where it stands. */
const boost = { title: 3, words: 3, headings: 1.5, body: 1, names: 1 };

/** Opens the guide: its base, with what changed since laid over it. */
export function openGuide(base: GuideBase, info: GuideIndex): OpenGuide {
  const index = MiniSearch.loadJS<GuideDocument>(base as unknown as Parameters<typeof MiniSearch.loadJS>[0], guideOptions);
  for (const path of info.discard) index.discard(path);
  index.addAll(info.add);
  const fields = guideFields.filter((field) => field !== 'exact');
  // Extra words are a list, not a text: a long list must not make each of its words count less.
  const bm25 = { k: 1.2, b: 0.25, d: 0.5 };
  const ask = (term: string, where: string[]): Map<string, number> =>
    new Map(
      index
        .search(term, { tokenize: (text) => [text], fields: where, boost, bm25, prefix: false, fuzzy: false })
        .map(({ id, score }) => [id as string, score]),
    );
  const scores = remembered((term) => ask(term, fields));
  const phrases = remembered((key) => new Set(ask(phraseMark + key, ['exact']).keys()));
  const shown = (path: string): Shown | undefined => (index.has(path) ? (index.getStoredFields(path) as unknown as Shown) : undefined);
  return {
    info,
    vocabulary: vocabularyOf(base, info),
    scores,
    withPhrase: phrases,
    titleKey: remembered((path) => phraseKey(wordsIn(shown(path)?.card.title ?? ''))),
    shown,
  };
}

/** Typing asks the same again and again. */
function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
