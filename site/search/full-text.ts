import type { FullTextIndex, QuickIndexFile } from '../../content/model/search/quick-index.ts';
import { fullTextAddress } from '../../content/model/search/search-addresses.ts';
import { stemOf } from '../../content/model/search/stem.ts';
import { contentWords, wordsIn } from '../../content/model/search/tokenize.ts';
import { type SearchQuery, narrowings } from './search-query.ts';
import { fetchJson } from '../browser/fetch-json.ts';
import { loadOnce } from '../browser/load-once.ts';

/** A result of the full text. */
export interface FullTextResult {
  path: string;
  title: string;
  /** What kind of page it is, and from when. */
  label: string;
  /** Text around the match; matches stand between `<mark>` and `</mark>`, everything else is escaped. */
  excerpt: string;
}

/** What the full text found: how many, and a way to load some of them. */
export interface FullTextResults {
  /** Loads results from one to another, without those that the site does not have any more. */
  load(from: number, to: number): Promise<FullTextResult[]>;
  count: number;
}

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    metaCacheTag: string;
    excerptLength: number;
  }): PagefindInstance;
}

interface PagefindInstance {
  mergeIndex(path: string, options: { baseUrl: string; metaCacheTag: string; excerptLength: number }): Promise<void>;
  search(
    words: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { id: string; data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** Searches the text of every page. Loads Pagefind when first asked, and nothing before. */
export function fullTextSearch(): (asked: SearchQuery, info: QuickIndexFile) => Promise<FullTextResults> {
  const opened = loadOnce(open);
  return async (asked, info) => {
    const { pagefind, stale } = await opened();
    const removed = new Set(info.removed);
    const filters = Object.fromEntries(narrowings.flatMap((name) => (asked[name] === undefined ? [] : [[name, asked[name]]])));
    // Pagefind wants every word to be there, and drops hyphens and commas instead of parting words at them.
    const words = contentWords(wordsIn(asked.words));
    const { results } = await pagefind.search(words.join(' '), { filters });
    const fresh = results.filter(({ id }) => !stale.has(id));
    return {
      count: fresh.length,
      load: async (from, to) => {
        const pages = await Promise.all(fresh.slice(from, to).map((result) => result.data()));
        return pages
          .filter(({ url, excerpt }) => !removed.has(url) && !isStray(excerpt, words))
          .map(({ url, excerpt, meta }) => ({ path: url, title: meta['title'] ?? url, label: meta['label'] ?? '', excerpt }));
      },
    };
  };
}

/** Of a word that it does not know Pagefind looks for the longest beginning that it knows: "as" for "asdfgh". Such finds are chance. */
export function isStray(excerpt: string, words: readonly string[]): boolean {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, mark = '']) => wordsIn(mark));
  const stems = words.map(stemOf);
  // Where nothing is marked, the words stand among those that are searched and not shown.
  return marked.length > 0 && !marked.some((mark) => stems.some((stem) => mark.startsWith(stem.slice(0, Math.ceil(stem.length * alike)))));
}

/** What share of a word's stem a marked word must begin with. */
const alike = 0.6;

async function open(): Promise<{ pagefind: PagefindInstance; stale: ReadonlySet<string> }> {
  const { base, delta, stale } = (await fetchJson(fullTextAddress)) as FullTextIndex;
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Pagefind;
  const options = { baseUrl: '/', metaCacheTag: '1', excerptLength: 24 };
  const pagefind = createInstance({ ...options, basePath: base, noWorker: true });
  if (delta !== undefined) await pagefind.mergeIndex(delta, options);
  return { pagefind, stale: new Set(stale) };
}
