import { guideAddress, type GuideIndex } from '../../content/model/search/guide.ts';
import { type PackedGuide, unpackInSteps } from '../../content/model/search/packed-guide.ts';
import { fetchJson } from '../lib/fetch-json.ts';
import { type OpenGuide, openGuide } from './open-guide.ts';

/** Loads the guide once, however often it is asked for; after a failure it may be asked for again. */
export function guideLoader(): () => Promise<OpenGuide> {
  let loading: Promise<OpenGuide> | undefined;
  return () => {
    loading ??= loadGuide().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function loadGuide(): Promise<OpenGuide> {
  const info = (await fetchJson(guideAddress)) as GuideIndex;
  const steps = unpackInSteps((await fetchJson(info.base)) as PackedGuide);
  for (;;) {
    await breath();
    const step = steps.next();
    if (step.done === true) return openGuide(step.value, info, (word) => isRealWord(word));
  }
}

/** Lets what waits go first: on an old phone somebody is typing meanwhile. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

let isRealWord = (_: string): boolean => false;
let words: Promise<void> | undefined;

/** Loads which words are English, before what somebody typed is taken for a misspelling; most questions need not wait for it. */
export function loadRealWords(): Promise<void> {
  words ??= import('./real-words.ts').then(
    (loaded) => {
      isRealWord = loaded.isRealWord;
    },
    (error: unknown) => {
      // Without it some words are put right that were right: results are still better than none.
      console.warn(error);
      words = undefined;
    },
  );
  return words;
}
