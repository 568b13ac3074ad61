import type { Advice, Adviser } from './advice.ts';
import { passagesOf } from './passages.ts';
import { isEnglish, type Remark, remarksOn } from './prose.ts';

/** Words are the ones people use, and none stands there twice. A page in another language is not judged. */
export const wordsArePlain: Adviser = async ({ document }) => {
  if (!isEnglish(document)) return [];
  const found: Advice[] = [];
  for (const { path, words: passage } of passagesOf(document))
    for (const remark of await remarksOn(passage)) found.push(...adviceOn(remark).map((advice) => ({ ...advice, path })));
  return found;
};

function adviceOn({ source, words, instead }: Remark): Omit<Advice, 'path'>[] {
  if (source === 'repeated-words') return [{ words, weight: 'suggestion', reason: `“${words}” says a word twice. Take one of them out.` }];
  if (source !== 'simplify') return [];
  const better = instead.map((one) => `“${one}”`);
  const advice =
    better.length === 0
      ? 'The sentence says the same without it.'
      : `Try ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(better)}.`;
  return [{ words, weight: 'suggestion', reason: `“${words}” is a hard word. ${advice}` }];
}
