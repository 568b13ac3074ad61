import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** The fewest characters a password may have. */
const minLength = 15;

/** zxcvbn's highest score: ten thousand million guesses, in the order in which people who guess try them. */
const minScore = 4;

/** Characters that are looked at; each more takes longer, and so many are enough. */
const maxLength = 64;

/**
 * What is wrong with a password, in words, or nothing. Long enough, and not to be guessed by way of common passwords, words,
 * names, runs of keys and dates (NCSC and NIST SP 800-63B: length and what is common, no rules about kinds of characters).
 * @param about words about its owner, such as their name, which are guessed first
 */
export async function weaknessOf(password: string, about: readonly string[] = []): Promise<string | undefined> {
  const characters = [...password];
  if (characters.length < minLength)
    return `The password needs at least ${minLength} characters. Three or four unrelated words are easy to remember.`;
  if (new Set(characters).size < 5) return 'The password repeats the same few characters. Choose three or four unrelated words.';
  const estimator = await (loading ??= loadEstimator());
  if (estimator.check(password, ['Signpost', ...about]).score >= minScore) return undefined;
  return 'The password is easy to guess: it is one of the common ones that are tried first, or is made of little but those, of figures, of keys in a row or of your own name. Choose three or four unrelated words.';
}

let loading: Promise<ZxcvbnFactory> | undefined;

/** Loaded when the first password is set: its word lists take half a second and 20 MB, and most processes never need them. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength,
  });
}
