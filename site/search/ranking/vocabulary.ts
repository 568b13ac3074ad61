import { type QuickIndexFile, quickIndexFields, phraseOfTerm } from '../../../content/model/search/quick-index.ts';
import type { QuickIndexBase } from '../../../content/model/search/packed-quick-index.ts';
import { consonantsOf, soundOf } from '../../../content/model/search/sound.ts';
import { stemOf } from '../../../content/model/search/stem.ts';
import { contentWords, wordsIn } from '../../../content/model/search/tokenize.ts';

/** The words the site itself uses. */
export interface Vocabulary {
  /** In how many documents a word stands; 0 for one that stands in none. */
  count(word: string): number;
  /** Whether the word says something to search, be it only as a synonym. */
  has(word: string): boolean;
  /** Whether a word stands only among the extra words officers gave, where misspellings stand too. */
  isOnlyExtra(word: string): boolean;
  /** Whether a word stands in the site's own text, not only among extra words and synonyms. */
  isWritten(word: string): boolean;
  /** Words of the same family: "volunteer" for "volunteering". */
  family(word: string): string[];
  /** Words that begin so. */
  beginningWith(start: string): string[];
  /** Whether a phrase is an extra word of some document. */
  hasPhrase(key: string): boolean;
  /** Whether two words stand in one extra word of some document: "health coach". */
  goTogether(one: string, other: string): boolean;
  /** Words that sound like one, be it written in another way. */
  soundingLike(word: string): string[];
  /** Every word, for corrections. */
  all(): Iterable<string>;
}

/** The words of the quick index, with those of its synonyms and promoted phrases. */
export function vocabularyOf(index: QuickIndexBase['index'], info: QuickIndexFile): Vocabulary {
  const counts = new Map<string, number>();
  const phrases = new Set<string>();
  const written = new Set<string>();
  const extra = quickIndexFields.indexOf('words');
  for (const [term, postings] of index) {
    const phrase = phraseOfTerm(term);
    if (phrase !== undefined) {
      phrases.add(phrase);
      continue;
    }
    let count = 0;
    postings.forEach((documents, field) => {
      count = Math.max(count, documents?.length ?? 0);
      if (documents !== undefined && field !== extra) written.add(term);
    });
    counts.set(term, count);
  }
  const understood = [...info.synonyms.flat(), ...info.promoted.flatMap(({ words }) => words)];
  for (const word of understood.flatMap((phrase) => contentWords(wordsIn(phrase)))) if (!counts.has(word)) counts.set(word, 0);

  // Words of one family begin alike, so only a few need to be stemmed for a question.
  const byStart = new Map<string, string[]>();
  for (const word of counts.keys()) {
    const alike = byStart.get(startOf(word));
    if (alike === undefined) byStart.set(startOf(word), [word]);
    else alike.push(word);
  }
  let sounds: Map<string, string[]> | undefined;
  return {
    count: (word) => counts.get(word) ?? 0,
    has: (word) => counts.has(word),
    isOnlyExtra: (word) => counts.has(word) && !written.has(word),
    isWritten: (word) => written.has(word),
    family: (word) => {
      const stem = stemOf(word);
      return (byStart.get(startOf(word)) ?? []).filter((other) => other !== word && stemOf(other) === stem);
    },
    beginningWith: (start) =>
      (start.length < 3 ? [...counts.keys()] : (byStart.get(startOf(start)) ?? [])).filter(
        (word) => word.length > start.length && word.startsWith(start),
      ),
    hasPhrase: (key) => phrases.has(key),
    goTogether: (one, other) => {
      const stems = [stemOf(one), stemOf(other)];
      return [...phrases].some((key) => key.includes(' ') && stems.every((stem) => key.split(' ').includes(stem)));
    },
    soundingLike: (word) => {
      sounds ??= bySound(counts.keys());
      const consonants = consonantsOf(word);
      return [...(sounds.get(soundOf(word)) ?? []), ...(consonants.length > 3 ? (sounds.get(`=${consonants}`) ?? []) : [])];
    },
    all: () => counts.keys(),
  };
}

/** Words by how they sound, and by their consonants alone after `=`. */
function bySound(words: Iterable<string>): Map<string, string[]> {
  const sounds = new Map<string, string[]>();
  for (const word of words) {
    for (const sound of [soundOf(word), `=${consonantsOf(word)}`]) {
      const alike = sounds.get(sound);
      if (alike === undefined) sounds.set(sound, [word]);
      else alike.push(word);
    }
  }
  return sounds;
}

function startOf(word: string): string {
  return word.slice(0, 3);
}
