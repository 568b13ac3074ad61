import { type Collection, prefixes } from '../../../content/model/collection-names.ts';
import { isCrisis } from '../../../content/model/search/crisis.ts';
import type { Shown } from '../../../content/model/search/quick-index.ts';
import { listLabel } from '../../../content/model/search/list-label.ts';
import type { SearchableIndex } from './searchable-index.ts';
import { wordsIn } from '../../../content/model/search/tokenize.ts';
import { type Match, placeAlone } from '../../near-me/match-place.ts';
import { type Score, scoresOf } from './score.ts';
import { type Question, understand } from './understand.ts';

/** A page that fits what somebody asked, and how well. */
export interface SearchResult extends Shown {
  path: string;
  score: number;
}

/** What the quick index found. */
export interface SearchResults {
  results: SearchResult[];
  /** What was looked for instead, where words were corrected. */
  corrected?: string;
  /** The site's words that were looked for, to mark them. */
  terms: Set<string>;
  /** The slugs of the areas that were named. */
  areas: string[];
  /** What was made of a place or a postcode, where that is all that was typed. */
  place?: Match;
  /** Whether none of the better results is for an area that was named. */
  isElsewhere: boolean;
}

/** Finds the pages that answer a question best, best first. Pure. */
export function find(text: string, quickIndex: SearchableIndex, options: { isTyping?: boolean; isExact?: boolean } = {}): SearchResults {
  const question = understand(text, quickIndex, { isTyping: options.isTyping ?? false, isExact: options.isExact ?? false });
  const place = placeAlone(text, quickIndex.info.areas);
  const scores = withPlace(place, scoresOf(question, quickIndex), quickIndex);
  const literal = [...scores].filter(
    ([path, { share }]) => share > nearlyAll && quickIndex.shown(path)?.card.collection !== 'topics',
  ).length;
  // Where a few pages say that they are just what is asked for, they are; the topic is for more, or for none.
  const isBroad = scores.size >= manyPages && (literal === 0 || literal > fewPages);
  const found = [...scores].flatMap(([path, { score, share, isChance }]): Scored[] => {
    const shown = quickIndex.shown(path);
    const isWhole = share > nearlyAll;
    return shown === undefined || (isChance && !question.promoted.has(path))
      ? []
      : [
          {
            ...shown,
            path,
            isWhole,
            score: score * kindFactor(shown, question, isWhole, isBroad) * areaFactor(shown, question, quickIndex),
          },
        ];
  });
  const best = Math.max(1, ...found.map(({ score }) => score));
  const isAnswered = question.units.length > 1 && found.some(({ isWhole }) => isWhole);
  const asked = titleWords(text);
  const isUrgent = isCrisis(text);
  const results = found
    .map(({ isWhole, ...result }) => {
      const promoted = promotion(result, question, quickIndex, best);
      // A page whose very words were asked for is not pushed down by one that is promoted for some of them.
      const isLess = isAnswered && !isWhole && (question.promoted.get(result.path) ?? 0) <= nearlyAll;
      // A page that is called so comes first, always; but before somebody in danger stands what helps.
      const called = !isUrgent && asked !== '' && titleWords(result.card.title) === asked ? best * 4 : 0;
      return { ...result, score: result.score + called + (isLess ? Math.min(promoted, best * 0.3) : promoted) };
    })
    .filter(({ score }) => score > best * tail || place !== undefined)
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1));
  const { areas } = question;
  const better = results.filter(({ score, card }) => score > (results[0]?.score ?? 0) * half && card.collection !== 'topics');
  const isElsewhere = areas.length > 0 && better.length > 0 && better.every((result) => areaFactor(result, question, quickIndex) < 1);
  return {
    results,
    terms: markedTerms(question),
    areas,
    isElsewhere,
    ...(place === undefined ? {} : { place }),
    ...(question.corrected === undefined ? {} : { corrected: question.corrected }),
  };
}

/** The words of a title in their order, without what stands behind them in brackets ("made-up sample"). */
function titleWords(title: string): string {
  return wordsIn(title.replace(/\s*\([^()]*\)\s*$/, '')).join(' ');
}

/** What there is in a place, for whoever typed nothing else: its own page first, then everything in it, then what is around it. */
function withPlace(place: Match | undefined, scores: Map<string, Score>, quickIndex: SearchableIndex): Map<string, Score> {
  if (place === undefined || !('place' in place)) return scores;
  const { slug } = place.place;
  const around = areasAbove(slug, quickIndex.info.areas);
  const own = `/${prefixes.areas}/${slug}/`;
  const most = Math.max(1, ...[...scores.values()].map(({ score }) => score));
  const all = new Map(scores);
  for (const path of quickIndex.paths()) {
    const areas = quickIndex.shown(path)?.areas ?? [];
    const more = path === own ? 4 * most : areas.includes(slug) ? most : areas.some((area) => around.includes(area)) ? most / 4 : 0;
    if (more > 0) all.set(path, { score: (scores.get(path)?.score ?? 0) + more, share: scores.get(path)?.share ?? 0, isChance: false });
  }
  return all;
}

/** Results with more than this share of the best one's score are what was meant, most likely. */
const half = 0.5;

type Scored = SearchResult & { isWhole: boolean };

/** From which share on a question counts as a whole. */
const nearlyAll = 0.99;

/** Where so many pages have the words asked for, the topic that gathers them comes first, by so much. */
const manyPages = 20;
const fewPages = 4;
const gathering = 2.5;

/** Results with less than this share of the best one's score are noise. */
const tail = 0.05;

/** Share of a question that a promoted phrase must be for its page to come first. */
const promotedFrom = 0.55;

function promotion(result: SearchResult, question: Question, quickIndex: SearchableIndex, best: number): number {
  const share = question.promoted.get(result.path) ?? 0;
  if (share === 0 || areaFactor(result, question, quickIndex) < 1) return 0;
  return best * (share >= promotedFrom ? 1 + share : share);
}

/** The words to mark: those of the question, and single words that mean the same. */
function markedTerms({ units, spans }: Question): Set<string> {
  const synonyms = spans.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ words }) => (words.length === 1 ? [...(words[0]?.keys() ?? [])] : [])),
  );
  return new Set([...units.flatMap(({ variants }) => [...variants.keys()]), ...synonyms]);
}

/** Most people come for help: things one can use come before what is written about them. */
const kindFactors: Readonly<Record<Collection, number>> = {
  services: 1.25,
  hubs: 1.2,
  offers: 1.2,
  guides: 1.1,
  pages: 1.1,
  topics: 1,
  areas: 1,
  events: 0.9,
  consultations: 0.9,
  meetings: 0.8,
  programmes: 0.9,
  publications: 0.9,
  pillars: 0.85,
  organisations: 0.9,
  vacancies: 0.8,
  news: 0.7,
};

/** Words that say what kind of page is wanted. */
const kindHints: Readonly<Partial<Record<Collection, RegExp>>> = {
  news: /^(?:news|story|stories|latest|announce\w*|press)$/,
  vacancies: /^(?:jobs?|vacanc\w+|careers?|recruit\w*|apply|salary|posts?|trainees?|work(?:ing)?)$/,
  publications: /^(?:strategy|plan|plans|report|reports|documents?|pdf|publications?|download)$/,
  consultations: /^(?:consult\w*|surveys?|questionnaires?)$/,
  meetings: /^(?:meetings?|agendas?|minutes|committees?)$/,
  events: /^(?:events?|whats|launch\w*)$/,
};

/** How much what is made up counts beside what is real. */
const madeUp = 0.3;

/** Who writes so many words tells of themselves, and means something that helps rather than a subject. */
const sentence = 5;

function kindFactor({ card, isOld }: Shown, { words }: Question, isWhole: boolean, isBroad: boolean): number {
  const isWanted = words.some((word) => kindHints[card.collection]?.test(word) ?? false);
  const isOver = ['past', 'past programme', 'closed', 'cancelled', 'outcome published'].includes(card.summaryPanel?.phase ?? '');
  const isGathering = isWhole && card.collection === 'topics' && isBroad;
  return (
    (isWanted ? 1.5 : kindFactors[card.collection]) *
    (card.collection === 'topics' && words.length >= sentence ? 0.7 : 1) *
    (isOld && !isWanted ? 0.9 : 1) *
    (card.sampleNotice === undefined ? 1 : madeUp) *
    (isOver || (card.label === listLabel && !isWhole) ? 0.85 : 1) *
    (isGathering ? gathering : 1)
  );
}

/** What is in the area asked for comes before what is there and elsewhere; what is elsewhere only stays in sight. */
function areaFactor({ areas }: Shown, question: Question, { info }: SearchableIndex): number {
  if (question.areas.length === 0 || areas.length === 0) return 1;
  if (question.areas.some((area) => areas.includes(area))) {
    // What is there and nowhere else is meant more than what is everywhere.
    const isOnlyThere = areas.every((area) =>
      question.areas.some((asked) => isWithin(area, asked, info.areas) || isWithin(asked, area, info.areas)),
    );
    return isOnlyThere ? 1.5 : 1;
  }
  const above = new Set(question.areas.flatMap((slug) => areasAbove(slug, info.areas)));
  return areas.some((area) => above.has(area)) ? 1.2 : 0.5;
}

/** Whether an area is another, or a part of it. */
function isWithin(area: string, other: string, areas: SearchableIndex['info']['areas']): boolean {
  return area === other || areasAbove(area, areas).includes(other);
}

function areasAbove(slug: string, areas: SearchableIndex['info']['areas']): string[] {
  const parent = areas.find((area) => area.slug === slug)?.parent;
  return parent === undefined || parent === slug ? [] : [parent, ...areasAbove(parent, areas)];
}
