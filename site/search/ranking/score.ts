import { isWeak } from '../../../content/model/search/tokenize.ts';
import type { SearchableIndex } from './searchable-index.ts';
import type { Question, Span } from './understand.ts';

/** How much a page that answers most of a question counts beside one that answers a part of it. */
const completeness = 1.5;

/** How much a whole phrase counts that is a page's title or one of its officers' extra words. */
const phraseBonus = 1.5;

/** What a whole phrase scores though each of its words says nothing: "what is on". */
const phraseScore = 6;

/** What is kept of a match of a whole phrase that is only a synonym of what was asked. */
const synonymPhrase = 0.7;

/** What a weak word ("help") counts beside others. */
const weakness = 0.25;

/** What the name of an area counts beside the words for what is looked for there: the area is weighed by itself. */
const placeWeight = 0.3;

/** How well a page answers a question. */
export interface Score {
  score: number;
  /** What share of the question is the page's title, or one of its extra words: 1 where it is all of it. */
  share: number;
  /** Whether it has so little of what was asked that it is there by chance. */
  isChance: boolean;
}

/** How well the words of each page answer a question, by address: pages that answer nothing of it are left out, promoted ones are not. */
export function scoresOf(question: Question, quickIndex: SearchableIndex): Map<string, Score> {
  const { units, phrases, promoted } = question;
  const found = units.map(({ variants }) => bestOf(variants, quickIndex));
  const spans = question.spans.map((span) => readSpan(span, quickIndex));
  const extras = phrases
    .filter(({ key }) => quickIndex.vocabulary.hasPhrase(key))
    .map(({ key, units }) => ({ units, pages: quickIndex.withPhrase(key) }));
  const titles = new Map(phrases.map(({ key, units }) => [key, units] as const));
  const shareOf = shares(question, found);
  const unknown = units.map((_, unit) => (found[unit]?.size ?? 0) === 0 && !spans.some((span) => span.units.includes(unit)));

  const scoreOf = (path: string): Score => {
    const own = units.map(
      ({ word }, unit) =>
        (found[unit]?.get(path) ?? 0) * (isWeakHere(word, units) ? weakness : 1) * (isPlaceHere(unit, question) ? placeWeight : 1),
    );
    const matches = extras.filter(({ pages }) => pages.has(path)).map((extra) => shareOf(extra.units));
    const title = titles.get(quickIndex.titleKey(path));
    if (title !== undefined) matches.push(shareOf(title));
    const literal = Math.max(0, ...matches);
    for (const { units: run, alternatives } of spans) {
      for (const { words, exact } of alternatives) {
        const scores = words.map((word) => word.get(path) ?? 0);
        if (scores.includes(0)) continue;
        if (exact.has(path)) matches.push(shareOf(run) * synonymPhrase);
        const each = sum(scores) / scores.length;
        if (each * run.length > sum(run.map((unit) => own[unit] ?? 0))) for (const unit of run) own[unit] = Math.max(own[unit] ?? 0, each);
      }
    }
    const share = Math.max(0, ...matches);
    const answered = shareOf(own.flatMap((score, unit) => (score > 0 ? [unit] : [])));
    return {
      score: sum(own) * answered ** completeness * (1 + phraseBonus * share ** 1.5) + phraseScore * share ** 2,
      share: literal,
      isChance: share === 0 && isChance(own, unknown, question, quickIndex.info.shards === undefined),
    };
  };

  const paths = new Set([
    ...promoted.keys(),
    ...extras.flatMap(({ pages }) => [...pages]),
    ...found.flatMap((scores) => [...scores.keys()]),
    ...spans.flatMap(({ alternatives }) => alternatives.flatMap(({ words }) => [...(words[0]?.keys() ?? [])])),
  ]);
  return new Map([...paths].map((path) => [path, scoreOf(path)] as const).filter(([path, { score }]) => score > 0 || promoted.has(path)));
}

/** What is answered of a question, words that stand on no page included, is chance below this share; of a short one, below more. */
const chance = 0.4;
const chanceOfFew = 0.47;
const half = 0.5;

/** A question of so many words, or fewer, is short: each of them was chosen. */
const few = 3;

/** A word that stands in the text of a page, and in no better place, scores at most so many times its weight. */
const inText = 2;

/**
 * Whether a page answers so little of a question that nobody would call it a result.
 * @param isAll whether the index holds every page: where it does not, a word that it has not may well stand on one
 */
function isChance(own: readonly number[], unknown: readonly boolean[], { units }: Question, isAll: boolean): boolean {
  const missing = unknown.filter(Boolean).length;
  const answered = units.filter((_, unit) => (own[unit] ?? 0) > 0);
  const share = sum(answered.map(({ weight }) => weight)) / sum(units.map(({ weight }) => weight));
  const isInText = units.every(({ weight }, unit) => (own[unit] ?? 0) <= weight * inText);
  if (missing === 0) return false;
  if (answered.every(({ word }) => isWeak(word))) return true;
  if (missing > 1 && share < chance) return true;
  return (isAll && units.length <= few && share < chanceOfFew) || (share < half && isInText);
}

/** The synonyms of a run of words, each with the pages that have its words or the very phrase. */
function readSpan(
  { units, alternatives }: Span,
  quickIndex: SearchableIndex,
): { units: number[]; alternatives: { words: Map<string, number>[]; exact: ReadonlySet<string> }[] } {
  return {
    units,
    alternatives: alternatives.map(({ words, key }) => ({
      words: words.map((variants) => bestOf(variants, quickIndex)),
      exact: quickIndex.withPhrase(key),
    })),
  };
}

/** What share of a question some of its words are; words that stand on no page are as if not asked. */
function shares(question: Question, found: readonly ReadonlyMap<string, number>[]): (run: readonly number[]) => number {
  const { units, spans } = question;
  const weights = units.map(({ weight }, unit) =>
    (found[unit]?.size ?? 0) > 0 || spans.some((span) => span.units.includes(unit))
      ? weight * (isPlaceHere(unit, question) ? placeWeight : 1)
      : 0,
  );
  const asked = sum(weights);
  return (run) => (asked === 0 ? run.length / units.length : sum(run.map((unit) => weights[unit] ?? 0)) / asked);
}

/** A weak word counts in full where all words are weak. */
function isWeakHere(word: string, units: Question['units']): boolean {
  return isWeak(word) && units.some((unit) => !isWeak(unit.word));
}

/** Whether a word says where, beside others that say what. */
function isPlaceHere(unit: number, { units, places }: Question): boolean {
  return places.has(unit) && units.some(({ word }, other) => !places.has(other) && !isWeak(word));
}

/** The best score of each page over some words that mean the same. */
function bestOf(variants: ReadonlyMap<string, number>, quickIndex: SearchableIndex): Map<string, number> {
  const best = new Map<string, number>();
  for (const [term, weight] of variants) {
    for (const [path, score] of quickIndex.scores(term)) best.set(path, Math.max(best.get(path) ?? 0, score * weight));
  }
  return best;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
