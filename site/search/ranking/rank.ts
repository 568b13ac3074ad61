import type { Collection } from '../../../content/model/collection-names.ts';
import type { Shown } from '../../../content/model/search/quick-index.ts';
import { listLabel } from '../../../content/model/search/list-label.ts';
import type { SearchableIndex } from './searchable-index.ts';
import { scoresOf } from './score.ts';
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
  /** Whether none of the better results is for an area that was named. */
  isElsewhere: boolean;
}

/** Finds the pages that answer a question best, best first. Pure. */
export function find(text: string, quickIndex: SearchableIndex, options: { isTyping?: boolean; isExact?: boolean } = {}): SearchResults {
  const question = understand(text, quickIndex, { isTyping: options.isTyping ?? false, isExact: options.isExact ?? false });
  const scores = scoresOf(question, quickIndex);
  const literal = [...scores].filter(
    ([path, { share }]) => share > nearlyAll && quickIndex.shown(path)?.card.collection !== 'topics',
  ).length;
  // Where a few pages say that they are just what is asked for, they are; the topic is for more, or for none.
  const isBroad = scores.size >= manyPages && (literal === 0 || literal > fewPages);
  const found = [...scores].flatMap(([path, { score, share }]): Scored[] => {
    const shown = quickIndex.shown(path);
    const isWhole = share > nearlyAll;
    return shown === undefined
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
  const results = found
    .map(({ isWhole, ...result }) => {
      const promoted = promotion(result, question, quickIndex, best);
      // A page whose very words were asked for is not pushed down by one that is promoted for some of them.
      const isLess = isAnswered && !isWhole && (question.promoted.get(result.path) ?? 0) <= nearlyAll;
      return { ...result, score: result.score + (isLess ? Math.min(promoted, best * 0.3) : promoted) };
    })
    .filter(({ score }) => score > best * tail)
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1));
  const { areas } = question;
  const better = results.filter(({ score, card }) => score > (results[0]?.score ?? 0) * half && card.collection !== 'topics');
  const isElsewhere = areas.length > 0 && better.length > 0 && better.every((result) => areaFactor(result, question, quickIndex) < 1);
  return {
    results,
    terms: markedTerms(question),
    areas,
    isElsewhere,
    ...(question.corrected === undefined ? {} : { corrected: question.corrected }),
  };
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
  events: /^(?:events?|whats|launch\w*)$/,
};

/** Who writes so many words tells of themselves, and means something that helps rather than a subject. */
const sentence = 5;

function kindFactor({ card, isOld }: Shown, { words }: Question, isWhole: boolean, isBroad: boolean): number {
  const isWanted = words.some((word) => kindHints[card.collection]?.test(word) ?? false);
  const isOver = ['past', 'past programme', 'closed', 'cancelled'].includes(card.summaryPanel?.phase ?? '');
  const isGathering = isWhole && card.collection === 'topics' && isBroad;
  return (
    (isWanted ? 1.5 : kindFactors[card.collection]) *
    (card.collection === 'topics' && words.length >= sentence ? 0.7 : 1) *
    (isOld && !isWanted ? 0.9 : 1) *
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
