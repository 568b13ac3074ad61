import { type QuickIndexArea, phrasesIn } from '../../../content/model/search/quick-index.ts';
import { needIn } from '../../../content/model/search/crisis.ts';
import type { Need } from '../../../content/model/search/crisis-hearing.ts';
import { contentWords, isEmptyWord, isWeak, phraseKey, wordsIn } from '../../../content/model/search/tokenize.ts';
import { placeOfPostcodeIn, placesOf } from '../../near-me/match-place.ts';
import { correctionOf, spellingOf, splitOf } from './correct.ts';
import { spelledOut } from './spelled-out.ts';
import type { SearchableIndex } from './searchable-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What somebody means by what they typed. */
export interface Question {
  /** One for each word that says something. */
  units: Unit[];
  /** Runs of units that can be said in other words. */
  spans: Span[];
  /** Every run of its words, which may be a page's title or one of its extra words. */
  phrases: Run[];
  /** The words as they were understood, where that is not as they were typed. */
  corrected?: string;
  /** The areas it speaks of, by slug. */
  areas: string[];
  /** The units that name an area. */
  places: ReadonlySet<number>;
  /** Addresses to put first, and how much of the question they answer. */
  promoted: Map<string, number>;
  /** All its words, to look for hints at a kind of page. */
  words: string[];
}

/** Some words of a question in a row. */
export interface Run {
  key: string;
  units: number[];
  /** How many times over it counts, where more than once. */
  times?: number;
}

/** A phrase of officers' synonyms. */
interface Phrase {
  words: string[];
  key: string;
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
export function understand(
  text: string,
  quickIndex: SearchableIndex,
  { isTyping, isExact }: { isTyping: boolean; isExact: boolean },
): Question {
  const { vocabulary, info } = quickIndex;
  const place = placeOfPostcodeIn(text, info.areas);
  const all = wordsIn(spelledOut(text));
  const said = withTimesOfDay(place === undefined ? all : withoutPostcode(all), vocabulary);
  const typed = partCompounds(joinCompounds(said, vocabulary), quickIndex);
  const last = isTyping && !/\s$/.test(text) ? typed.length - 1 : -1;
  const others = typed.filter((word) => vocabulary.has(word) && !isEmptyWord(word) && !isWeak(word));
  const isLeft = isExact || isOtherLanguage(text, typed, quickIndex);
  const repaired = typed.map((word, index) => repair(word, others, quickIndex, isLeft || index === last));
  const words = repaired.map(({ word }) => word);
  const content = contentWords(words);
  const positions = words.flatMap((word, index) => (content.includes(word) ? [index] : []));
  const units = positions.map((position) =>
    unitOf(words[position] ?? '', repaired[position]?.isCorrected ?? false, position === last, quickIndex),
  );
  const unitsIn = (from: number, to: number): number[] =>
    positions.flatMap((position, unit) => (position >= from && position < to ? [unit] : []));
  const runs = phrasesIn(words)
    .map(({ key, from, to }) => ({ key, units: unitsIn(from, to) }))
    .filter((run) => run.units.length > 0);
  const isCorrected = repaired.some((one) => one.isCorrected);
  const groups = info.synonyms.map((group) => group.map((phrase) => ({ words: wordsIn(phrase), key: phraseKey(wordsIn(phrase)) })));
  const named = areasNamed(runs, info.areas);
  const coded = place === undefined ? [] : placesOf(place);
  const places = new Set(named.flatMap(({ units }) => units));
  return {
    units,
    spans: spansOf(runs, groups, vocabulary),
    phrases: runs,
    ...(isCorrected ? { corrected: correctedText(text, typed, repaired) } : {}),
    areas: [...new Set([...named.map(({ slug }) => slug), ...coded.map(({ slug }) => slug)])],
    places,
    promoted: promotedBy([...runs, ...runsOfNeed(needIn(text), units)], groups, quickIndex, units, (unit) => places.has(unit)),
    words,
  };
}

/** The words of a question that the site's own text does not use: only of these it matters whether they are English. */
export function unsureWords(text: string, { vocabulary }: SearchableIndex): string[] {
  return wordsIn(spelledOut(text)).filter((word) => !vocabulary.isWritten(word) && !isEmptyWord(word));
}

/** Letters that English borrows with a word ("café", "naïve"). */
const borrowed = /[éèêëïçñ]/giu;

/** Whether a question is in another language: letters that English has not, or hardly a word that it has. */
function isOtherLanguage(text: string, words: readonly string[], { vocabulary, isRealWord }: SearchableIndex): boolean {
  if (/[^\p{ASCII}\p{P}\p{S}\s]/u.test(text.replace(borrowed, ''))) return true;
  const telling = words.filter((word) => word.length > 2 && !/\d/.test(word));
  const unknown = telling.filter((word) => !vocabulary.has(word) && !isEmptyWord(word) && !isRealWord(word));
  return telling.length > 2 && unknown.length > telling.length * mostlyUnknown;
}

/** From which share of words on that are neither the site's nor English a question is in another language. */
const mostlyUnknown = 0.7;

/** The variants of a word as it stands: itself and its family. */
function variantsOf(word: string, vocabulary: Vocabulary): Map<string, number> {
  const variants = new Map<string, number>();
  for (const other of vocabulary.family(word)) variants.set(other, familyWeight);
  if (vocabulary.has(word)) variants.set(word, 1);
  return variants;
}

function unitOf(word: string, isCorrected: boolean, isUnfinished: boolean, { vocabulary, info, isRealWord }: SearchableIndex): Unit {
  const variants = variantsOf(word, vocabulary);
  const isKnown = [...variants.keys()].some((variant) => vocabulary.count(variant) > 0);
  if (word.length > 1 && (isUnfinished || (!isKnown && word.length > 3 && !isEmptyWord(word) && !isRealWord(word)))) {
    const longer = vocabulary.beginningWith(word).sort((a, b) => vocabulary.count(b) - vocabulary.count(a));
    for (const other of longer.slice(0, 40)) if (!variants.has(other)) variants.set(other, 0.4 + 0.5 * (word.length / other.length));
  }
  const spelling = isUnfinished ? undefined : spellingOf(word, vocabulary, isRealWord);
  for (const variant of spelling === undefined ? [] : [spelling, ...vocabulary.family(spelling)])
    if (!variants.has(variant)) variants.set(variant, correctionWeight);
  if (isCorrected) for (const [variant, weight] of variants) variants.set(variant, weight * correctionWeight);
  const count = Math.max(0, ...[...variants].map(([variant, weight]) => (weight > 0.6 ? vocabulary.count(variant) : 0)));
  return { word, variants, weight: Math.log(1 + info.documents / (count + 1)) * (isWeak(word) ? 0.25 : 1) };
}

interface Repaired {
  word: string;
  isCorrected: boolean;
}

function repair(word: string, others: readonly string[], { vocabulary, isRealWord }: SearchableIndex, isLeft: boolean): Repaired {
  const isKnown = vocabulary.isWritten(word) || isEmptyWord(word) || vocabulary.family(word).some(vocabulary.isWritten);
  if (isLeft || isKnown) return { word, isCorrected: false };
  if (vocabulary.has(word) || vocabulary.family(word).length > 0) {
    // Officers gave it, perhaps because people misspell it so; beside other words it must not stand in their way.
    const spelling = others.length > 1 ? spellingOf(word, vocabulary, isRealWord) : undefined;
    return spelling === undefined ? { word, isCorrected: false } : { word: spelling, isCorrected: true };
  }
  const fits = (near: string): boolean => others.some((other) => vocabulary.goTogether(near, other));
  const correction = correctionOf(word, vocabulary, isRealWord, fits);
  return correction === undefined ? { word, isCorrected: false } : { word: correction, isCorrected: true };
}

/** "Showing results for …": the words as they were typed, with the corrected ones put right. */
function correctedText(text: string, typed: readonly string[], repaired: readonly Repaired[]): string {
  const corrections = new Map(
    typed.flatMap((word, index) => (repaired[index]?.isCorrected === true ? [[word, repaired[index].word] as const] : [])),
  );
  return text.trim().replace(/[\p{L}\p{N}'’]+/gu, (word) => corrections.get(wordsIn(word).join('')) ?? word);
}

/** A time on the clock that stands on no page says when somebody needs help: "9pm", "10 pm" and "3am" are in the evening or at night. */
function withTimesOfDay(words: string[], vocabulary: Vocabulary): string[] {
  if (!words.some((word) => /^\d{1,2}(?:[ap]m)?$/.test(word))) return words;
  const together = words.join(' ').replace(/\b(\d{1,2}) (?=[ap]m\b)/g, '$1');
  return together.split(' ').map((word) => {
    const [, hour, half] = /^(\d{1,2})([ap]m)$/.exec(word) ?? [];
    if (hour === undefined || vocabulary.has(word)) return word;
    const clock = (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
    return clock >= 17 ? 'evening' : clock < 5 ? 'night' : 'day';
  });
}

/** Words the site writes as one and people as two: "well being". */
function joinCompounds(words: readonly string[], vocabulary: Vocabulary): string[] {
  const joined: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const both = (words[index] ?? '') + (words[index + 1] ?? '');
    const isOne = index + 1 < words.length && both.length > 5 && vocabulary.count(both) > 0 && !/\d/.test(both);
    const isBetter =
      isOne && vocabulary.count(both) >= Math.min(vocabulary.count(words[index] ?? ''), vocabulary.count(words[index + 1] ?? ''));
    joined.push(isBetter ? both : (words[index] ?? ''));
    if (isBetter) index += 1;
  }
  return joined;
}

/** Words the site writes as two and people as one: "mentalhealth". */
function partCompounds(words: readonly string[], { vocabulary, isRealWord }: SearchableIndex): string[] {
  return words.flatMap((word) =>
    vocabulary.has(word) || vocabulary.family(word).length > 0 || isRealWord(word)
      ? [word]
      : (splitOf(word, vocabulary, isRealWord) ?? [word]),
  );
}

function spansOf(runs: readonly Run[], groups: readonly Phrase[][], vocabulary: Vocabulary): Span[] {
  return runs
    .flatMap(({ key, units }) =>
      groups.flatMap((group): Span[] => {
        if (!group.some((phrase) => phrase.key === key)) return [];
        const others = group.filter((phrase) => phrase.key !== key);
        const alternatives = others.map(({ key, words }) => ({
          key,
          words: contentWords(words).map((word) => weighed(variantsOf(word, vocabulary), synonymWeight)),
        }));
        return [{ units, alternatives: alternatives.filter(({ words }) => words.every((variants) => variants.size > 0)) }];
      }),
    )
    .sort((a, b) => b.units.length - a.units.length);
}

function weighed(variants: Map<string, number>, by: number): Map<string, number> {
  return new Map([...variants].map(([word, weight]) => [word, weight * by]));
}

/** Whoever is in danger has also asked, with all their words, for what officers put first for “crisis”; in despair, after that, for “suicidal”. */
function runsOfNeed(need: Need | undefined, units: readonly Unit[]): Run[] {
  const all = units.map((_, unit) => unit);
  const inDanger = need === 'despair' || need === 'danger' ? [{ key: phraseKey(['crisis']), units: all, times: 2 }] : [];
  return need === 'despair' ? [...inDanger, { key: phraseKey(['suicidal']), units: all }] : inDanger;
}

function promotedBy(
  runs: readonly Run[],
  groups: readonly Phrase[][],
  { info }: SearchableIndex,
  units: readonly Unit[],
  isArea: (unit: number) => boolean,
): Map<string, number> {
  const weigh = (which: readonly number[]): number => which.reduce((sum, unit) => sum + (isArea(unit) ? 0 : (units[unit]?.weight ?? 0)), 0);
  const asked = weigh(units.map((_, unit) => unit));
  const promoted = new Map<string, number>();
  for (const { words, path } of info.promoted) {
    const keys = new Set(words.map((phrase) => phraseKey(wordsIn(phrase))));
    for (const { key, units: run, times = 1 } of runs) {
      const meanings = groups.filter((group) => group.some((phrase) => phrase.key === key));
      // A word with several meanings says too little of which one is meant.
      const isSynonym = !keys.has(key) && meanings.length === 1 && (meanings[0]?.some((phrase) => keys.has(phrase.key)) ?? false);
      if (!keys.has(key) && !(isSynonym && weigh(run) > 0.99 * asked)) continue;
      const share = (asked === 0 ? 1 : weigh(run) / asked) * (isSynonym ? synonymWeight : 1) * times;
      promoted.set(path, Math.max(promoted.get(path) ?? 0, share));
    }
  }
  return promoted;
}

/** The areas a question names, by title or by another name, and with which of its words; a name inside a longer one names nothing. */
function areasNamed(runs: readonly Run[], areas: readonly QuickIndexArea[]): { slug: string; units: number[] }[] {
  const all = areas.flatMap(({ slug, title, names, towns }) => {
    const keys = new Set([title, ...names, ...towns].map((name) => phraseKey(wordsIn(name))));
    return runs.filter(({ key }) => keys.has(key)).map(({ units }) => ({ slug, units }));
  });
  return all.filter(
    ({ slug, units }) =>
      !all.some((other) => other.slug !== slug && other.units.length > units.length && units.every((unit) => other.units.includes(unit))),
  );
}

/** A postcode says where, and stands on no page: it is taken out of the words to look for. */
function withoutPostcode(words: string[]): string[] {
  return words.filter((word, at) => !isDistrict.test(word) && !(isInward.test(word) && isDistrict.test(words[at - 1] ?? '')));
}

const isDistrict = /^[a-z]{1,2}\d[\da-z]?(?:\d[a-z]{2})?$/;
const isInward = /^\d(?:[a-z]{2})?$/;
