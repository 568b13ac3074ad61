import { needIn } from '../../../content/model/search/crisis.ts';
import { unpackQuickIndex } from '../../../content/model/search/packed-quick-index.ts';
import { stemOf } from '../../../content/model/search/stem.ts';
import { wordsIn } from '../../../content/model/search/tokenize.ts';
import { readerOf } from '../../../content/model/reader/reader.ts';
import { everyLetter, isRealWord, loadEnglishWords } from '../../../site/search/ranking/english-words.ts';
import { find } from '../../../site/search/ranking/rank.ts';
import { searchableIndex, type SearchableIndex } from '../../../site/search/ranking/searchable-index.ts';
import { understand } from '../../../site/search/ranking/understand.ts';
import { manyDocuments } from '../../support/many-documents.ts';
import { searchOnStore } from '../../support/running/search-on-store.ts';
import type { BenchResult } from '../index.ts';
import * as heldBack from './held-back-questions.ts';
import * as secondHeldBack from './second-held-back-questions.ts';
import type { Query } from './search-queries.ts';

/**
 * Asks the quick index questions that nothing was tuned on, three hundred and then a second hundred, without a browser: how
 * many of each kind are answered as they should be. On the sample alone, or among `--documents N`.
 */
export async function benchQuestions(options: readonly string[]): Promise<BenchResult> {
  const documents = Number(options[options.indexOf('--documents') + 1] ?? 0) || 0;
  await loadEnglishWords(everyLetter);
  const quickIndex = await quickIndexOf(documents);
  const sets = { 'three hundred': sharesOf(heldBack, quickIndex), 'a second hundred': sharesOf(secondHeldBack, quickIndex) };
  const report = Object.entries(sets).flatMap(([name, { kinds, all }]) => [
    `${name}:`,
    ...[...Object.entries(kinds), ['right page, all of these', all] as const].map(([kind, share]) => `  ${lineOf(kind, share)}`),
  ]);
  return {
    figures: { bench: 'questions', documents: quickIndex.info.documents, ...sets['three hundred'], second: sets['a second hundred'] },
    report: report.join('\n'),
  };
}

/** Questions by kind; a set need not have all kinds. */
interface Questions {
  dangerous?: readonly string[];
  harmless?: readonly string[];
  wellSpelt?: readonly string[];
  foreignTo?: readonly string[];
  placed?: readonly { words: string; area: string }[];
  inOwnWords?: readonly Query[];
  misspelt?: readonly Query[];
  shortened?: readonly Query[];
  titles?: readonly Query[];
}

function sharesOf(asked: Questions, quickIndex: SearchableIndex): { kinds: Record<string, Share>; all: Share } {
  const pathsOf = (words: string): string[] => find(words, quickIndex).results.map(({ path }) => path);
  const yes = <T>(questions: readonly T[] = [], isRight: (question: T) => boolean): Share => ({
    asked: questions.length,
    right: questions.filter(isRight).length,
  });
  const pages = (queries: readonly Query[] = []): Share => {
    const places = queries.map(({ words, right }) => pathsOf(words).findIndex((path) => right.includes(path)));
    return {
      asked: queries.length,
      right: places.filter((place) => place === 0).length,
      amongThree: places.filter((place) => place >= 0 && place < 3).length,
    };
  };
  const kinds: Record<string, Share> = {
    'shows who to call': yes(asked.dangerous, (words) => needIn(words) !== undefined),
    'shows no numbers': yes(asked.harmless, (words) => needIn(words) === undefined),
    'nothing is “corrected”': yes(asked.wellSpelt, (words) => isAsTyped(words, quickIndex)),
    'nothing is found': yes(asked.foreignTo, (words) => pathsOf(words).length === 0),
    'a place gives its page': yes(asked.placed, ({ words, area }) => pathsOf(words)[0] === `/areas/${area}/`),
    'in their own words': pages(asked.inOwnWords),
    misspelt: pages(asked.misspelt),
    'text-speak and night': pages(asked.shortened),
    titles: pages(asked.titles),
  };
  const some = Object.fromEntries(Object.entries(kinds).filter(([, share]) => share.asked > 0));
  const found = Object.values(some).filter(({ amongThree }) => amongThree !== undefined);
  return { kinds: some, all: { asked: total(found, 'asked'), right: total(found, 'right'), amongThree: total(found, 'amongThree') } };
}

/** How many of some questions are answered as they should be. */
interface Share {
  asked: number;
  right: number;
  /** Where the right page is looked for: how often it is among the first three. */
  amongThree?: number;
}

async function quickIndexOf(documents: number): Promise<SearchableIndex> {
  const reader = readerOf(manyDocuments(documents));
  const site = searchOnStore(reader);
  try {
    await site.publish({ reader, documents: new Set(reader.snapshot.documents.keys()) });
    return searchableIndex(unpackQuickIndex(site.base()), site.index(), isRealWord);
  } finally {
    site.close();
  }
}

/** Whether nothing but the words that were typed, and others of their families, is looked for. */
function isAsTyped(words: string, quickIndex: SearchableIndex): boolean {
  const question = understand(words, quickIndex, { isTyping: false, isExact: false });
  const stems = wordsIn(words).map(stemOf);
  return (
    question.corrected === undefined &&
    question.units.every(({ variants }) => [...variants.keys()].every((variant) => stems.some((stem) => stemOf(variant).startsWith(stem))))
  );
}

function total(shares: readonly Share[], name: keyof Share): number {
  return shares.reduce((sum, share) => sum + (share[name] ?? 0), 0);
}

function lineOf(name: string, { asked, right, amongThree }: Share): string {
  const three = amongThree === undefined ? '' : `, among the first three ${amongThree} (${percent(amongThree, asked)})`;
  return `${name.padEnd(24)} ${right} of ${asked} (${percent(right, asked)})${three}`;
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100)} %`;
}
