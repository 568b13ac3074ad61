import { distanceOf } from '../../../content/model/search/distance.ts';
import { plainOf } from '../../../content/model/search/sound.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The site's own word that somebody probably meant, or undefined where nothing is near enough.
 * @param fits whether a word of the site goes with the other words that were typed
 */
export function correctionOf(
  word: string,
  vocabulary: Vocabulary,
  isRealWord: (word: string) => boolean,
  fits: (other: string) => boolean = () => false,
): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined;
  // A word that is English is another only where that goes with what else was typed: "sowing group".
  if (isRealWord(word)) return fittingWord(word, vocabulary, fits);
  const found = nearWord(word, vocabulary, { fits, isRealWord });
  // What is near may itself be a misspelling that officers gave.
  return found === undefined ? found : (spellingOf(found, vocabulary, isRealWord) ?? found);
}

/** A word of the site that is a letter away from one that is English, and goes with the others as that does not. */
function fittingWord(word: string, vocabulary: Vocabulary, fits: (other: string) => boolean): string | undefined {
  for (const other of vocabulary.all()) {
    if (other[0] !== word[0] || other === word || other.length < 4 || Math.abs(other.length - word.length) > 1) continue;
    if (distanceOf(word, other, 1) <= 1 && fits(other)) return other;
  }
  return undefined;
}

/** What else speaks for a word that is near. */
interface Signs {
  fits?: (other: string) => boolean;
  isRealWord?: (other: string) => boolean;
  isLikely?: (other: string) => boolean;
}

function nearWord(word: string, vocabulary: Vocabulary, signs: Signs): string | undefined {
  if (word.length >= 7) return nearest(word, vocabulary, word.length >= 10 ? 3 : 2, signs);
  if (word.length === 6)
    return nearest(word, vocabulary, 1, signs) ?? nearest(word, vocabulary, 2, { ...signs, isLikely: signs.fits ?? never });
  // Of a short word letters may be left out ("asma"), if it begins and ends as it should.
  const isLikely = (other: string): boolean => other.length === word.length + 2 && other[0] === word[0] && other.endsWith(word.slice(-2));
  return nearest(word, vocabulary, 1, signs) ?? nearest(word, vocabulary, 2, { ...signs, isLikely });
}

const never = (): boolean => false;

/** The word as it is spelt elsewhere, where officers gave a misspelling as an extra word. */
export function spellingOf(word: string, vocabulary: Vocabulary, isRealWord: (word: string) => boolean): string | undefined {
  if (word.length < 5 || !vocabulary.isOnlyExtra(word) || isRealWord(word)) return undefined;
  return nearest(word, vocabulary, 1, { isLikely: vocabulary.isWritten });
}

function nearest(
  word: string,
  vocabulary: Vocabulary,
  maxDistance: number,
  { fits = () => false, isRealWord = () => false, isLikely = () => true }: Signs = {},
): string | undefined {
  const plain = plainOf(word);
  const alike = new Set(vocabulary.soundingLike(word));
  let best: { word: string; cost: number } | undefined;
  for (const other of vocabulary.all()) {
    if (other === word || other.length < 4 || /\d/.test(other)) continue;
    // What sounds the same may be written quite differently: "fysio".
    const soundsAlike = alike.has(other);
    const allowed = soundsAlike ? Math.max(maxDistance, Math.ceil(other.length / 2)) : maxDistance;
    if (Math.abs(other.length - word.length) > allowed) continue;
    const distance = distanceOf(word, other, allowed);
    if (distance > allowed || (!soundsAlike && !isLikely(other))) continue;
    // What is shown as put right is a word of the site's own text; of the words officers added, those that are no chance.
    const isEnglish = other[0] === word[0] && isRealWord(other);
    if (!vocabulary.isWritten(other) && other.length < 6 && !isEnglish && !fits(other)) continue;
    // People rarely get the first letter wrong, and mean words that stand on the site's pages.
    const ends = (other[0] === word[0] ? 0 : 0.6) + (other[other.length - 1] === word[word.length - 1] ? 0 : 0.2);
    // Letters are left out or written twice more often than they are taken for others: "mold". So is the end of "-ing".
    const isChanged = other.length === word.length && !isSwapped(word, other);
    const cost =
      (soundsAlike ? distance * (plainOf(other) === plain ? 0.2 : 0.55) : distance + ends) +
      (isChanged ? 0.2 : 0) +
      (vocabulary.isWritten(other) || isEnglish ? 0 : 0.5) -
      (withoutDoubles(other) === withoutDoubles(word) || other === `${word}g` ? 0.6 : 0) -
      Math.min(0.4, Math.log1p(vocabulary.count(other)) / 10);
    if (cost >= maxDistance + 0.7) continue;
    // "health coch" is a coach, though a cook sounds more like it.
    const likely = fits(other) ? cost - company : cost;
    if (best === undefined || likely < best.cost) best = { word: other, cost: likely };
  }
  return best?.word;
}

/** Whether two words of one length have the same letters. */
function isSwapped(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}

/** How much nearer a word counts that goes with what else was typed. */
const company = 0.7;

/** A word with its doubled letters single, which is where most go wrong. */
function withoutDoubles(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

/** Two words of the site that were written as one, or undefined. A short part may be chance ("pre sure"): it counts where nothing is near. */
export function splitOf(word: string, vocabulary: Vocabulary, isRealWord: (word: string) => boolean): [string, string] | undefined {
  const long = splitAt(word, 4, vocabulary);
  return long ?? (correctionOf(word, vocabulary, isRealWord) === undefined ? splitAt(word, 3, vocabulary) : undefined);
}

function splitAt(word: string, least: number, vocabulary: Vocabulary): [string, string] | undefined {
  for (let at = least; at <= word.length - least; at += 1) {
    const parts: [string, string] = [word.slice(0, at), word.slice(at)];
    if (word.length > 6 && parts.every((part) => vocabulary.count(part) > 0)) return parts;
  }
  return undefined;
}
