import type { Advice, Adviser } from './advice.ts';
import { passagesOf } from './passages.ts';
import { isEnglish, remarksOn, sentencesOf } from './prose.ts';

/** Words from which people lose the thread of a sentence (GOV.UK style guide). */
const maxWords = 25;

/** Sentences are short and easy to read. A page in another language is not judged. */
export const sentencesAreShort: Adviser = async ({ document }) => {
  if (!isEnglish(document)) return [];
  const found: Advice[] = [];
  for (const { path, words } of passagesOf(document)) {
    const remarks = await remarksOn(words);
    const hard = new Set(remarks.flatMap(({ source, words: sentence }) => (source === 'readability' ? [sentence] : [])));
    for (const sentence of sentencesOf(words)) {
      const count = sentence.split(/\s+/).length;
      const advice = { path, words: sentence, weight: 'suggestion' as const };
      if (count > maxWords)
        found.push({
          ...advice,
          reason: `This sentence has ${count} words. Make two of it: ${maxWords} words are as many as people take in.`,
        });
      else if (hard.has(sentence))
        found.push({ ...advice, reason: 'This sentence is hard to read. Use shorter words, or make two of it.' });
    }
  }
  return found;
};
