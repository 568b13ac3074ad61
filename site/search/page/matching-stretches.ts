import { wordsIn } from '../../../content/model/search/tokenize.ts';

/** A stretch of text that either is one of the words looked for, or is not. */
export interface Stretch {
  text: string;
  isMarked: boolean;
}

/** Parts a text at the words that were looked for. */
export function stretchesOf(text: string, terms: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  const add = (part: string, isMarked: boolean): void => {
    if (part !== '') stretches.push({ text: part, isMarked });
  };
  for (const found of text.matchAll(word)) {
    const words = wordsIn(found[0]);
    if (words.length === 0 || !words.every((one) => terms.has(one))) continue;
    add(text.slice(end, found.index), false);
    add(found[0], true);
    end = found.index + found[0].length;
  }
  add(text.slice(end), false);
  return stretches;
}

/** A word, or initials with `&` between them. */
const word = /\b\p{L}\s?&\s?\p{L}\b|[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;
