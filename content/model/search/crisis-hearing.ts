import { harmlessPhrases, phrasesOf, wordClasses } from './crisis-phrases.ts';
import { distanceOf } from './distance.ts';
import { plainOf } from './sound.ts';
import { stemOf } from './stem.ts';

/**
 * What somebody who typed this may need now: `despair` is about their own life, `danger` about anybody's life or safety;
 * `low` is no crisis, but a kind word and a number to call do no harm. Misspelt or not, and with other words between. It
 * is better to show the help lines once too often.
 */
export type Need = 'despair' | 'danger' | 'low';

/** What only some questions need to be heard rightly; the search page has it a moment after the rest. */
export interface RareWords {
  /** What people type in other languages. */
  phrasesInOtherLanguages: Readonly<Record<Exclude<Need, 'low'>, readonly string[]>>;
  /** English words that are as near to a word of danger as a misspelling of it, and mean what they say. */
  ordinaryWords: string;
}

/**
 * Makes what hears danger in a text. Without the rare words it hears English alone, and takes for a misspelling whatever is
 * near a word of danger: it shows the help lines once too often rather than once too rarely.
 */
export function hearing(rare?: RareWords): (text: string) => Need | undefined {
  const { despair = [], danger = [] } = rare?.phrasesInOtherLanguages ?? {};
  const phrases: Readonly<Record<Need, readonly Phrase[]>> = {
    despair: [...english.despair, ...despair.filter(isLatin).map(phraseOf)],
    danger: [...english.danger, ...danger.filter(isLatin).map(phraseOf)],
    low: english.low,
  };
  /** What counts wherever it stands, in writing that does not part words as English does. */
  const unparted: Readonly<Record<Need, readonly string[]>> = {
    despair: despair.filter((phrase) => !isLatin(phrase)).map(plainText),
    danger: danger.filter((phrase) => !isLatin(phrase)).map(plainText),
    low: [],
  };
  const wordsOf = readerOfWords(Object.values(phrases).flat(), new Set(rare?.ordinaryWords.split(/\s+/)));
  return (text) => {
    const plain = plainText(shortened(text));
    const words = withoutHarmless(wordsOf(plain));
    const positions = positionsOf(words);
    const stands = (phrase: Phrase): boolean => startsOf(phrase, positions).some((from) => placesFrom(phrase, words, from) !== undefined);
    return needs.find((need) => phrases[need].some(stands) || unparted[need].some((part) => plain.includes(part)));
  };
}

const needs = ['despair', 'danger', 'low'] as const;

/** How many characters are looked at, at either end of what is longer: nobody types as much into a search. */
const maxCharacters = 8_000;

/** How many different words of one text are looked at as misspellings. */
const maxMisspelt = 250;

/** How many words may stand between those of a phrase. */
const maxBetween = 2;

function shortened(text: string): string {
  return text.length <= 2 * maxCharacters ? text : `${text.slice(0, maxCharacters)} ${text.slice(-maxCharacters)}`;
}

/** How people write what the phrases say. */
const spoken = new Map(
  Object.entries({
    wanna: 'want',
    wana: 'want',
    gonna: 'going',
    gona: 'going',
    finna: 'going',
    gotta: 'need',
    anymore: 'anymore',
    dnt: 'dont',
    don: 'dont',
    doesn: 'doesnt',
    didnt: 'dont',
    cba: 'cannot',
    cant: 'cannot',
    cnt: 'cannot',
    carnt: 'cannot',
    couldnt: 'cannot',
    cudnt: 'cannot',
    couldn: 'cannot',
    wont: 'wont',
    himself: 'myself',
    herself: 'myself',
    themself: 'myself',
    themselves: 'myself',
    yourself: 'myself',
    urself: 'myself',
    ourselves: 'myself',
    meself: 'myself',
    noone: 'nobody',
    every1: 'everyone',
    some1: 'someone',
    u: 'you',
    w: 'with',
    lyf: 'life',
    ded: 'dead',
    meds: 'meds',
    para: 'paracetamol',
    paras: 'paracetamol',
    cutn: 'cutting',
    livin: 'living',
    dyin: 'dying',
    killin: 'killing',
    breathin: 'breathing',
    hittin: 'hitting',
    cuttin: 'cutting',
  }),
);

/** A text as one spelling: lower case, without accents, apostrophes and what cannot be seen. */
function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u200b-\u200f\u2060\ufeff\u00ad'’‘`´ʼ]/g, '')
    .replace(/[łøđßıіيك]/g, (letter) => sameLetters[letter] ?? '')
    .replace(/\bmy self\b/g, 'myself')
    .replace(/\bcan not\b/g, 'cannot')
    .replace(/\bdo not\b/g, 'dont')
    .replace(/\s+/g, ' ');
}

const sameLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', ı: 'i', і: 'i', ي: 'ی', ك: 'ک' };

function parted(plain: string): string[] {
  return (plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => spoken.get(word) ?? word);
}

/** One place of a phrase: what may stand there, and whether it follows the one before at once. */
interface Place {
  /** Words as they stand, beginnings with `*`, and {@link amount}. */
  marks: readonly string[];
  isNext: boolean;
}

type Phrase = readonly Place[];

/** What stands for a number from eight on. */
const amount = '<amount>';

function phraseOf(written: string): Phrase {
  return written.split(' ').map((place) => {
    const isNext = place.startsWith('+');
    const marks = (isNext ? place.slice(1) : place).split('/').flatMap((choice) => {
      if (choice === amount) return [amount];
      const name = /^<(.+)>$/.exec(choice)?.[1];
      return (name === undefined ? [choice] : (wordClasses[name] ?? '').split(/\s+/)).map((word) => spoken.get(word) ?? plainText(word));
    });
    return { marks, isNext };
  });
}

const isLatin = (phrase: string): boolean => /^[\p{Script=Latin}\s*/+]+$/u.test(phrase);

const english = { despair: phrasesOf.despair.map(phraseOf), danger: phrasesOf.danger.map(phraseOf), low: phrasesOf.low.map(phraseOf) };
const harmless = harmlessPhrases.map(phraseOf);

/** A word of the phrases, with what a misspelling of it is told by. */
interface Known {
  word: string;
  stem: string;
  plain: string;
  /** Which letters it has, a bit each. */
  letters: number;
}

/** The words of the English phrases by their first letter. */
const knownByLetter = new Map<string, Known[]>();
const known = new Set([...Object.values(english), harmless].flat(2).flatMap(({ marks }) => marks.filter((mark) => !/[*<]/.test(mark))));
for (const word of known) {
  const letter = word[0] ?? '';
  const alike = knownByLetter.get(letter) ?? [];
  alike.push({ word, stem: stemOf(word), plain: plainOf(word), letters: lettersOf(word) });
  knownByLetter.set(letter, alike);
}
/** What a word of a text may be: words of the phrases, as they stand or misspelt, and their beginnings with `*`. */
type Meaning = ReadonlySet<string>;

/** What tells of the words of a text what each may mean, for some phrases. */
function readerOfWords(phrases: readonly Phrase[], ordinary: ReadonlySet<string>): (plain: string) => Meaning[] {
  const beginnings = [...new Set(phrases.flat().flatMap(({ marks }) => marks.filter((mark) => mark.endsWith('*'))))];
  const meanings = new Map<string, Meaning>();

  const meaningOf = (word: string, isMisspelt: boolean): Meaning => {
    const meaning = new Set([word]);
    for (const beginning of beginnings) if (word.startsWith(beginning.slice(0, -1))) meaning.add(beginning);
    if (amounts.has(word) || (/^\d{1,4}$/.test(word) && Number(word) >= amountFrom)) meaning.add(amount);
    if (!isMisspelt || known.has(word) || word.length < 3) return meaning;
    const spelt = word.replace(/[01345]/g, (sign) => leet[sign] ?? sign).replace(/(.)\1{2,}/g, '$1$1');
    if (known.has(spelt)) return meaning.add(spelt);
    const looked: Known = { word: spelt, stem: stemOf(spelt), plain: plainOf(spelt), letters: lettersOf(spelt) };
    const isOrdinary = ordinary.has(word);
    for (const other of knownByLetter.get(spelt[0] ?? '') ?? [])
      if (looked.stem === other.stem || (!isOrdinary && isMisspelling(looked, other))) meaning.add(other.word);
    return meaning;
  };

  return (plain) => {
    let misspelt = 0;
    return parted(plain).map((word) => {
      const before = meanings.get(word);
      if (before !== undefined) return before;
      const isLookedAt = misspelt < maxMisspelt;
      misspelt += 1;
      const meaning = meaningOf(word, isLookedAt);
      // Typing asks for the same words again and again; what is not looked at in one text may be in another.
      if (isLookedAt && meanings.size < 5_000) meanings.set(word, meaning);
      return meaning;
    });
  };
}

/** From which number on of tablets there is danger. */
const amountFrom = 8;
const amounts = new Set('eight nine ten twelve fifteen sixteen twenty thirty forty fifty sixty hundred dozen dozens'.split(' '));
const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's' };

function isMisspelling({ word, plain, letters }: Known, other: Known): boolean {
  const { length } = other.word;
  if (length < 4 || Math.abs(length - word.length) > 2) return false;
  if (plain === other.plain) return distanceOf(word, other.word, 2) <= 2;
  // Of a short word letters change places at most: "slef".
  if (length === 4) return word.length === 4 && letters === other.letters && distanceOf(word, other.word, 1) === 1;
  const maxDistance = length >= 8 ? 2 : 1;
  if (word.length < 4 || different(letters, other.letters) > 2 * maxDistance) return false;
  return distanceOf(word, other.word, maxDistance) <= maxDistance;
}

function lettersOf(word: string): number {
  return [...word].reduce((letters, letter) => letters | (1 << (letter.charCodeAt(0) - 97)), 0);
}

/** How many letters one word has and the other has not. */
function different(one: number, other: number): number {
  let bits = one ^ other;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/** The words of a text, but for those of what only looks like danger. */
function withoutHarmless(words: readonly Meaning[]): readonly Meaning[] {
  const positions = positionsOf(words);
  const masked = new Set(harmless.flatMap((phrase) => placesOf(phrase, words, positions)));
  return masked.size === 0 ? words : words.map((meaning, at) => (masked.has(at) ? nothing : meaning));
}

const nothing: Meaning = new Set<string>();

/** Where each meaning stands in a text. */
type Positions = ReadonlyMap<string, readonly number[]>;

function positionsOf(words: readonly Meaning[]): Positions {
  const positions = new Map<string, number[]>();
  words.forEach((meaning, at) => {
    for (const one of meaning) {
      const before = positions.get(one);
      if (before === undefined) positions.set(one, [at]);
      else before.push(at);
    }
  });
  return positions;
}

/** Where the words of a phrase stand in a text, in their order, each time they do. */
function placesOf(phrase: Phrase, words: readonly Meaning[], positions: Positions): number[] {
  return startsOf(phrase, positions).flatMap((from) => placesFrom(phrase, words, from) ?? []);
}

function startsOf([first]: Phrase, positions: Positions): number[] {
  return (first?.marks ?? []).flatMap((mark) => positions.get(mark) ?? []);
}

/** Where the words of a phrase stand that begins at a word; undefined where it does not. */
function placesFrom([place, ...rest]: Phrase, words: readonly Meaning[], from: number): number[] | undefined {
  if (place === undefined) return [];
  const meaning = words[from];
  if (meaning === undefined || !place.marks.some((mark) => meaning.has(mark))) return undefined;
  const [next] = rest;
  if (next === undefined) return [from];
  for (let at = from + 1; at <= from + 1 + (next.isNext ? 0 : maxBetween); at += 1) {
    const others = placesFrom(rest, words, at);
    if (others !== undefined) return [from, ...others];
  }
  return undefined;
}
