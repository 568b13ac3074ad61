import { phraseTerm, type QuickIndexDocument } from './quick-index.ts';
import { stemOf } from './stem.ts';
import { contentWords, phraseKey, uniqueWords, wordsIn } from './tokenize.ts';

/**
 * Where the quick index keeps what its base has no room for: files of some documents each, of which a device loads those
 * that a question asks for. Each document stands in the shard of its whole title, and in those of its rarest words.
 */
export interface QuickIndexShards {
  /** The address they stand below; its name changes with their content. */
  folder: string;
  count: number;
}

/** The address of a shard. */
export function shardAddress({ folder }: QuickIndexShards, shard: number): string {
  return `${folder}${shard}.json`;
}

/** The most shards that one question loads: a first result shall stay cheap on a phone. */
const maxShards = 4;

/** The shards that may hold what a question asks for: that of its words as a title first, then those of each word. */
export function shardsFor(words: readonly string[], { count }: QuickIndexShards): number[] {
  if (words.length === 0) return [];
  const content = contentWords(words);
  // Longer words tell more, as a rule, and which are rare is not known here.
  const telling = content.map(stemOf).sort((one, other) => other.length - one.length);
  return [...new Set([titleKey(words), ...telling].map((key) => shardOf(key, count)))].slice(0, maxShards);
}

/** Of how many documents a word may be the way to one of them, at most: a commoner one would make its shard large. */
const maxOfWord = 80;

/** By how many of its words a document is found. */
const maxWords = 4;

/** How many entries a shard has, on average: a few kilobytes on their way. */
const entriesOfShard = 20;

/** Parts documents into shards. What stands in several shards is the same in each. */
export function partIntoShards(documents: readonly QuickIndexDocument[]): QuickIndexDocument[][] {
  const counts = new Map<string, number>();
  const words = documents.map(({ card, phrases }) => [...new Set(uniqueWords([card.title, ...phrases]).map(stemOf))]);
  for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const countOf = (word: string): number => counts.get(word) ?? 0;
  const keys = documents.map(({ card }, at) => [
    titleKey(wordsIn(card.title)),
    ...(words[at] ?? [])
      .filter((word) => countOf(word) <= maxOfWord)
      .sort((one, other) => countOf(one) - countOf(other) || (one < other ? -1 : 1))
      .slice(0, maxWords),
  ]);
  const count = Math.ceil(keys.flat().length / entriesOfShard);
  const shards = Array.from({ length: count }, () => new Set<QuickIndexDocument>());
  documents.forEach((document, at) => keys[at]?.forEach((key) => shards[shardOf(key, count)]?.add(document)));
  return shards.map((shard) => [...shard]);
}

function titleKey(words: readonly string[]): string {
  return phraseTerm(phraseKey(words));
}

/** The shard of a key: FNV-1a, which spreads short texts evenly and is the same everywhere. */
function shardOf(key: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % count;
}
