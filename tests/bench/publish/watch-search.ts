import type { FullTextIndex } from '../../../content/model/search/quick-index.ts';
import { fullTextAddress, quickIndexAddress } from '../../../content/model/search/search-addresses.ts';
import type { PublicReader } from '../../support/running/ask-public.ts';

/** The part of Pagefind's browser interface that is used here; it runs outside a browser too. */
interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean; metaCacheTag: string }): {
    mergeIndex(path: string, options: { baseUrl: string; metaCacheTag: string }): Promise<void>;
    search(words: string): Promise<{ results: { id: string; data(): Promise<{ url: string }> }[] }>;
  };
}

/** Search of a public site as a browser loads it. */
export interface SearchWatch {
  /** Whether the quick index, which is loaded with each search, has a word that was on no page before. */
  isInQuickIndex(word: string): Promise<boolean>;
  /** Whether the full text finds the page by such a word. */
  isInFullText(word: string, path: string): Promise<boolean>;
}

/** Opens search of the site at an origin. */
export function watchSearch(origin: string, reader: PublicReader): SearchWatch {
  /** The index that was asked for a word in vain need not be asked again. */
  const inVain = new Map<string, string>();
  return {
    // Words that are new stand in the small file that names the large one; a base that was just made anew holds them instead.
    isInQuickIndex: async (word) => {
      const { body } = await reader.get(quickIndexAddress);
      if (body.includes(word)) return true;
      const { base } = JSON.parse(body || '{}') as { base?: string };
      if (base === undefined || inVain.get(word) === base) return false;
      inVain.set(word, base);
      return (await reader.get(base)).body.toLowerCase().includes(word.toLowerCase());
    },
    isInFullText: async (word, path) => {
      const { status, body } = await reader.get(fullTextAddress);
      if (status !== 200 || inVain.get(`${path} ${word}`) === body) return false;
      const { base, delta, stale } = JSON.parse(body) as FullTextIndex;
      const finds = await findsIn(origin, { base, delta }, word, reader);
      if (finds.some(({ id, url }) => url === path && !stale.includes(id))) return true;
      inVain.set(`${path} ${word}`, body);
      return false;
    },
  };
}

async function findsIn(
  origin: string,
  { base, delta }: Pick<FullTextIndex, 'base' | 'delta'>,
  word: string,
  reader: PublicReader,
): Promise<{ id: string; url: string }[]> {
  const { status, body } = await reader.get(`${base}pagefind.js`);
  if (status !== 200) throw new Error(`${base}pagefind.js answered ${status}: expected the script that ${fullTextAddress} names.`);
  const { createInstance } = (await import(`data:text/javascript;base64,${Buffer.from(body).toString('base64')}`)) as Pagefind;
  const options = { baseUrl: '/', metaCacheTag: '1' };
  const instance = createInstance({ ...options, basePath: origin + base, noWorker: true });
  if (delta !== undefined) await instance.mergeIndex(origin + delta, options);
  const { results } = await instance.search(word);
  return Promise.all(results.slice(0, 5).map(async ({ id, data }) => ({ id, url: (await data()).url })));
}
