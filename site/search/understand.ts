import { type GuideArea, phrasesIn } from '../../content/model/search/guide.ts';
import { contentWords, isWeak, phraseKey, wordsIn } from '../../content/model/search/words.ts';
import { correctionOf, splitOf } from './correct.ts';
import type { OpenGuide } from './open-guide.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What somebody means by what they typed. */
export interface Question {
  /** One for each word that says something. */
  units: Unit[];
  /** Runs of units that can be said in other words. */
  spans: Span[];
  /** Phrases of the question that are a title or an extra word of some document. */
  phrases: { key: string; units: number[]; weight: number }[];
  /** The words as they were understood, where that is not as they were typed. */
  corrected?: string;
  /** The areas it speaks of, by slug. */
  areas: string[];
  /** Addresses to put first, and how much of the question they answer. */
  promoted: Map<string, number>;
  /** All its words, to look for hints at a kind of page. */
  words: string[];
}

/** A word of a question. */
export interface Unit {
  word: string;
  /** The site's words that answer it, and how well. */
  variants: Map<string, number>;
  /** How much it tells: rare words more than common ones. */
  weight: number;
}

/** Other words for some units of a question. */
export interface Span {
  units: number[];
  /** Each with the variants of its words. */
  alternatives: { words: Map<string, number>[]; key: string }[];
}

/** How much less a match by family, synonym or correction counts than one to the letter. */
const familyWeight = 0.9;
const synonymWeight = 0.7;
const correctionWeight = 0.7;

/**
 * Works out what is meant.
 * @param isTyping whether the last word may be unfinished
 * @param isExact whether words are to be taken as they are, misspelt or not
 */
export function understand(text: string, guide: OpenGuide, { isTyping, isExact }: { isTyping: boolean; isExact: boolean }): Question {
  const { vocabulary, info } = guide;
  const typed = joinCompounds(withoutPostcode(wordsIn(text), info.areas), vocabulary);
  const last = isTyping && !/\s$/.test(text) ? typed.length - 1 : -1;
  const repaired = typed.map((word, index) => repair(word, vocabulary, isExact || index === last));
  const words = repaired.map(({ word }) => word);
  const content = contentWords(words);
  const positions = words.flatMap((word, index) => (content.includes(word) ? [index] : []));
  const units = positions.map((position) => unitOf(words[position] ?? '', repaired[position]?.isCorrected ?? false, position === last, guide));
  const unitsIn = (from: number, to: number): number[] => positions.flatMap((position, unit) => (position >= from && position < to ? [unit] : []));
  const runs = phrasesIn(words).map(({ key, from, to }) => ({ key, units: unitsIn(from, to) })).filter((run) => run.units.length > 0);
  const isCorrected = repaired.some((one) => one.isCorrected);
  return {
    units,
    spans: spansOf(runs, guide),
    phrases: runs.filter(({ key }) => vocabulary.hasPhrase(key)).map((run) => ({ ...run, weight: 1 })),
    ...(isCorrected ? { corrected: correctedText(text, typed, repaired) } : {}),
    areas: areasIn(text, runs, info.areas),
    promoted: promotedBy(runs, guide, units),
    words,
  };
}

/** The variants of a word as it stands: itself and its family. */
function variantsOf(word: string, vocabulary: Vocabulary): Map<string, number> {
  const variants = new Map<string, number>();
  for (const other of vocabulary.family(word)) variants.set(other, familyWeight);
  if (vocabulary.has(word)) variants.set(word, 1);
  return variants;
}

function unitOf(word: string, isCorrected: boolean, isUnfinished: boolean, { vocabulary, info }: OpenGuide): Unit {
  const variants = variantsOf(word, vocabulary);
  const isKnown = [...variants.keys()].some((variant) => vocabulary.count(variant) > 0);
  if (word.length > 1 && (isUnfinished || (!isKnown && word.length > 3))) {
    const longer = vocabulary.beginningWith(word).sort((a, b) => vocabulary.count(b) - vocabulary.count(a));
    for (const other of longer.slice(0, 40)) if (!variants.has(other)) variants.set(other, 0.4 + 0.5 * (word.length / other.length));
  }
  for (const part of isKnown || isUnfinished ? [] : (splitOf(word, vocabulary) ?? [])) variants.set(part, familyWeight);
  if (isCorrected) for (const [variant, weight] of variants) variants.set(variant, weight * correctionWeight);
  const count = Math.max(0, ...[...variants].map(([variant, weight]) => (weight > 0.6 ? vocabulary.count(variant) : 0)));
  return { word, variants, weight: Math.log(1 + info.documents / (count + 1)) * (isWeak(word) ? 0.25 : 1) };
}

interface Repaired {
  word: string;
  isCorrected: boolean;
}

function repair(word: string, vocabulary: Vocabulary, isLeft: boolean): Repaired {
  const isKnown = vocabulary.has(word) || contentWords([word, 'the']).length === 1 && contentWords(['the', word])[0] === 'the';
  if (isLeft || isKnown || isEmpty(word) || vocabulary.family(word).length > 0 || splitOf(word, vocabulary) !== undefined) return { word, isCorrected: false };
  const correction = correctionOf(word, vocabulary);
  return correction === undefined ? { word, isCorrected: false } : { word: correction, isCorrected: true };
}

function isEmpty(word: string): boolean {
  return !contentWords([word, '~']).includes(word);
}

/** "Showing results for …": the words as they were typed, with the corrected ones put right. */
function correctedText(text: string, typed: readonly string[], repaired: readonly Repaired[]): string {
  const corrections = new Map(typed.flatMap((word, index) => (repaired[index]?.isCorrected === true ? [[word, repaired[index].word] as const] : [])));
  return text.trim().replace(/[\p{L}\p{N}'’]+/gu, (word) => corrections.get(wordsIn(word).join('')) ?? word);
}

/** Words the site writes as one and people as two: "well being". */
function joinCompounds(words: readonly string[], vocabulary: Vocabulary): string[] {
  const joined: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const both = (words[index] ?? '') + (words[index + 1] ?? '');
    const isOne = index + 1 < words.length && both.length > 5 && vocabulary.count(both) > 0 && !/\d/.test(both);
    const isBetter = isOne && vocabulary.count(both) >= Math.min(vocabulary.count(words[index] ?? ''), vocabulary.count(words[index + 1] ?? ''));
    joined.push(isBetter ? both : (words[index] ?? ''));
    if (isBetter) index += 1;
  }
  return joined;
}

function spansOf(runs: readonly { key: string; units: number[] }[], { info, vocabulary }: OpenGuide): Span[] {
  const keys = info.synonyms.map((group) => group.map((phrase) => phraseKey(wordsIn(phrase))));
  return runs
    .flatMap(({ key, units }) =>
      keys.flatMap((group, at): Span[] => {
        if (!group.includes(key)) return [];
        const others = (info.synonyms[at] ?? []).filter((_, index) => group[index] !== key);
        const alternatives = others.map((phrase) => ({ key: phraseKey(wordsIn(phrase)), words: contentWords(wordsIn(phrase)).map((word) => weighed(variantsOf(word, vocabulary), synonymWeight)) }));
        return [{ units, alternatives: alternatives.filter(({ words }) => words.every((variants) => variants.size > 0)) }];
      }),
    )
    .sort((a, b) => b.units.length - a.units.length);
}

function weighed(variants: Map<string, number>, by: number): Map<string, number> {
  return new Map([...variants].map(([word, weight]) => [word, weight * by]));
}

function promotedBy(runs: readonly { key: string; units: number[] }[], { info }: OpenGuide, units: readonly Unit[]): Map<string, number> {
  const asked = units.reduce((sum, { weight }) => sum + weight, 0);
  const promoted = new Map<string, number>();
  for (const { words, path } of info.promoted) {
    const keys = new Set(words.map((phrase) => phraseKey(wordsIn(phrase))));
    for (const run of runs) {
      if (!keys.has(run.key)) continue;
      const share = run.units.reduce((sum, unit) => sum + (units[unit]?.weight ?? 0), 0) / asked;
      promoted.set(path, Math.max(promoted.get(path) ?? 0, share));
    }
  }
  return promoted;
}

function areasIn(text: string, runs: readonly { key: string }[], areas: readonly GuideArea[]): string[] {
  const keys = new Set(runs.map(({ key }) => key));
  const district = postcodeIn(wordsIn(text), areas);
  return areas.filter(({ title, postcodes }) => keys.has(phraseKey(wordsIn(title))) || (district !== undefined && postcodes.includes(district))).map(({ slug }) => slug);
}

/** The longest part of a postcode in the question that belongs to an area: "GL" for "gl50 1aa". */
function postcodeIn(words: readonly string[], areas: readonly GuideArea[]): string | undefined {
  const known = new Set(areas.flatMap(({ postcodes }) => postcodes));
  for (const word of words) {
    const [, letters, digits] = /^([a-z]{1,2})(\d[\da-z]?)(?:\d[a-z]{2})?$/.exec(word) ?? [];
    const found = [`${letters}${digits}`, `${letters}`].map((part) => part.toUpperCase()).find((part) => letters !== undefined && known.has(part));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A postcode says where, and stands on no page: it is taken out of the words to look for. */
function withoutPostcode(words: string[], areas: readonly GuideArea[]): string[] {
  if (postcodeIn(words, areas) === undefined) return words;
  const rest = words.filter((word) => !/^[a-z]{1,2}\d[\da-z]?(?:\d[a-z]{2})?$|^\d[a-z]{2}$/.test(word));
  return rest.length === 0 ? words : rest;
}
