import { needIn } from '../../../content/model/search/crisis.ts';
import { unpackQuickIndex } from '../../../content/model/search/packed-quick-index.ts';
import { shardAddress } from '../../../content/model/search/quick-index-shards.ts';
import { stemOf } from '../../../content/model/search/stem.ts';
import { wordsIn } from '../../../content/model/search/tokenize.ts';
import { readerOf } from '../../../content/model/reader/reader.ts';
import { everyLetter, isRealWord, loadEnglishWords } from '../../../site/search/ranking/english-words.ts';
import { find } from '../../../site/search/ranking/rank.ts';
import { shardLoader } from '../../../site/search/load-shards.ts';
import { searchableIndex, type SearchableIndex } from '../../../site/search/ranking/searchable-index.ts';
import { understand } from '../../../site/search/ranking/understand.ts';
import { manyDocuments } from '../../support/many-documents.ts';
import { searchOnStore } from '../../support/running/search-on-store.ts';
import type { BenchResult } from '../index.ts';
import * as heldBack from './held-back-questions.ts';
import * as secondHeldBack from './second-held-back-questions.ts';
import type { Query } from './search-queries.ts';
import * as thirdHeldBack from './third-held-back-questions.ts';

/**
 * Asks the quick index questions that are kept apart from tuning (one threshold was chosen by their totals), three hundred,
 * then a second hundred and a third, without a browser: how many of each kind are answered as they should be. On the sample alone,
 * or among `--documents N`.
 */
export async function benchQuestions(options: readonly string[]): Promise<BenchResult> {
  const documents = Number(options[options.indexOf('--documents') + 1] ?? 0) || 0;
  await loadEnglishWords(everyLetter);
  const quickIndex = await quickIndexOf(documents);
  const sets = {
    'three hundred': await sharesOf(heldBack, quickIndex),
    'a second hundred': await sharesOf(secondHeldBack, quickIndex),
    'a third hundred': await sharesOf(thirdHeldBack, quickIndex),
  };
  const report = Object.entries(sets).flatMap(([name, { kinds, all }]) => [
    `${name}:`,
    ...[...Object.entries(kinds), ['right page, all of these', all] as const].map(([kind, share]) => `  ${lineOf(kind, share)}`),
  ]);
  return {
    figures: {
      bench: 'questions',
      documents: (await quickIndex('')).info.documents,
      ...sets['three hundred'],
      second: sets['a second hundred'],
      third: sets['a third hundred'],
    },
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
  areas?: readonly Query[];
  inAPlace?: readonly Query[];
  openingHours?: readonly Query[];
  inOwnWords?: readonly Query[];
  misspelt?: readonly Query[];
  shortened?: readonly Query[];
  titles?: readonly Query[];
}

/** The quick index as a device has it that asks this, and nothing before. */
type QuickIndexFor = (question: string) => Promise<SearchableIndex>;

async function sharesOf(asked: Questions, quickIndex: QuickIndexFor): Promise<{ kinds: Record<string, Share>; all: Share }> {
  const pathsOf = async (words: string): Promise<string[]> => find(words, await quickIndex(words)).results.map(({ path }) => path);
  const yes = async <T>(questions: readonly T[] = [], isRight: (question: T) => boolean | Promise<boolean>): Promise<Share> => {
    let right = 0;
    for (const question of questions) if (await isRight(question)) right += 1;
    return { asked: questions.length, right };
  };
  const pages = async (queries: readonly Query[] = []): Promise<Share> => {
    const places: number[] = [];
    for (const { words, right } of queries) places.push((await pathsOf(words)).findIndex((path) => right.includes(path)));
    return {
      asked: queries.length,
      right: places.filter((place) => place === 0).length,
      amongThree: places.filter((place) => place >= 0 && place < 3).length,
    };
  };
  const kinds: Record<string, Share> = {
    'shows who to call': await yes(asked.dangerous, (words) => needIn(words) !== undefined),
    'shows no numbers': await yes(asked.harmless, (words) => needIn(words) === undefined),
    'nothing is “corrected”': await yes(asked.wellSpelt, async (words) => isAsTyped(words, await quickIndex(words))),
    'nothing is found': await yes(asked.foreignTo, async (words) => (await pathsOf(words)).length === 0),
    'a place gives its page': await yes(asked.placed, async ({ words, area }) => (await pathsOf(words))[0] === `/areas/${area}/`),
    'the page of an area': await pages(asked.areas),
    'something in a place': await pages(asked.inAPlace),
    'when it is open': await pages(asked.openingHours),
    'in their own words': await pages(asked.inOwnWords),
    misspelt: await pages(asked.misspelt),
    'text-speak and night': await pages(asked.shortened),
    titles: await pages(asked.titles),
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

async function quickIndexOf(documents: number): Promise<QuickIndexFor> {
  const reader = readerOf(manyDocuments(documents));
  const site = searchOnStore(reader);
  await site.publish({ reader, documents: new Set(reader.snapshot.documents.keys()) });
  const { shards } = site.index();
  const all = searchableIndex(unpackQuickIndex(site.base()), site.index(), isRealWord);
  const files = new Map<string, unknown>();
  for (let shard = 0; shard < (shards?.count ?? 0); shard += 1) {
    const address = shards === undefined ? '' : shardAddress(shards, shard);
    files.set(address, site.file(address));
  }
  const [base, info] = [site.base(), site.index()];
  site.close();
  // A shard stays with whoever loaded it, so that on a large site each question has an index of its own.
  return async (question) =>
    shards === undefined
      ? all
      : shardLoader((address) => Promise.resolve(files.get(address)))(
          [question],
          searchableIndex(unpackQuickIndex(base), info, isRealWord),
        );
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
