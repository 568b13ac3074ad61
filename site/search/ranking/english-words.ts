import { stemOf } from '../../../content/model/search/stem.ts';

const loaded = new Map<string, ReadonlySet<string>>();

/** Whether a word is English and so must not be "corrected" to another that looks like it. Knows the letters that were loaded. */
export function isRealWord(word: string): boolean {
  const stem = stemOf(word);
  return loaded.get(stem[0] ?? '')?.has(stem) ?? false;
}

/** Loads the English words that begin as some words do: a kilobyte or two a letter, which an old phone need not have all of. */
export async function loadEnglishWords(words: readonly string[]): Promise<void> {
  const letters = new Set(words.map((word) => word[0] ?? '').filter((letter) => /[a-z]/.test(letter) && !loaded.has(letter)));
  await Promise.all(
    [...letters].map(async (letter) => {
      const { stems } = (await import(`./english/${letter}.ts`)) as { stems: string };
      loaded.set(letter, new Set(stems.split(/\s+/)));
    }),
  );
}

/** All letters, to load every word there is. */
export const everyLetter: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'];
