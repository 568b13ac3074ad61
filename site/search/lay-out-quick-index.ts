import { unpackInSteps } from '../../content/model/search/packed-quick-index.ts';
import { fetchJson } from '../browser/fetch-json.ts';
import { loadOnce } from '../browser/load-once.ts';
import { quickIndexFiles } from './load-quick-index.ts';
import { shardLoader } from './load-shards.ts';
import { type SearchableIndex, searchableIndex } from './ranking/searchable-index.ts';

/** The index with the shards that were loaded since it was laid out. */
let withShardsSoFar: SearchableIndex | undefined;

/** Loads the quick index and lays it out once, however often it is asked for; after a failure it may be asked for again. */
export async function layOutQuickIndex(): Promise<SearchableIndex> {
  return withShardsSoFar ?? base();
}

const base = loadOnce(async (): Promise<SearchableIndex> => {
  const { info, packed } = await quickIndexFiles();
  const steps = unpackInSteps(packed);
  for (;;) {
    await yieldToBrowser();
    const step = steps.next();
    if (step.done === true) return searchableIndex(step.value, info, (word) => isRealWord(word));
  }
});

const withShards = shardLoader(fetchJson);

/** Loads what a large site keeps of the quick index for some questions. @returns whether there is more to search now */
export async function loadShards(questions: readonly string[]): Promise<boolean> {
  const before = await layOutQuickIndex();
  try {
    const after = await withShards(questions, before);
    if (after === before) return false;
    withShardsSoFar = after;
    return true;
  } catch (error) {
    // What is here already stands; what a shard holds is found by the full text too.
    console.warn(error);
    return false;
  }
}

/** Lets what waits go first: on an old phone somebody is typing meanwhile. */
function yieldToBrowser(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

let isRealWord = (_: string): boolean => false;

/** Loads which words are English, before what somebody typed is taken for a misspelling; most questions need not wait for it. */
export async function loadRealWords(words: readonly string[]): Promise<void> {
  try {
    const english = await import('./ranking/english-words.ts');
    await english.loadEnglishWords(words);
    isRealWord = english.isRealWord;
  } catch (error) {
    // Without it some words are put right that were right: results are still better than none.
    console.warn(error);
  }
}
