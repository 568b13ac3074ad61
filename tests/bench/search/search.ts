import { type Browser, chromium, type Page } from 'playwright';
import type { FullTextIndex } from '../../../content/model/search/quick-index.ts';
import { fullTextAddress } from '../../../content/model/search/search-addresses.ts';
import { openBackgroundCompression } from '../../../publish/compression/index.ts';
import { findChromium } from '../../../scripts/test/chromium.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { searchableSite } from '../../support/running/searchable-site.ts';
import type { BenchResult } from '../index.ts';
import { manyDocuments } from '../../support/many-documents.ts';
import { heldBackQueries, type Query, tuningQueries } from './search-queries.ts';

/** How often the first result is timed; the middle one counts. */
const rounds = 5;

/**
 * Searches as the public would, in Chromium, on the sample content among other documents (1,000 in all, or
 * `--documents N`): how often the right page comes first and among the first three, beside Pagefind's plain ranking of
 * the same content; and what the first result costs.
 */
export async function benchSearch(options: readonly string[]): Promise<BenchResult> {
  const documents = Number(options[options.indexOf('--documents') + 1] ?? 1_000) || 1_000;
  const site = await searchableSite(manyDocuments(documents), { site: await compiledSite() });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    await site.publisher.catchUpSearch();
    const page = await browser.newPage();
    await page.goto(`${site.url}/search/`);
    const ours = (query: Query): Promise<string[]> => askOurs(page, query.words);
    const pagefind = (query: Query): Promise<string[]> => askPagefind(page, query.words);
    const tuned = { ours: await judge(tuningQueries, ours), pagefind: await judge(tuningQueries, pagefind) };
    const heldBack = { ours: await judge(heldBackQueries, ours), pagefind: await judge(heldBackQueries, pagefind) };
    await page.close();
    // Visitors are sent what is compressed behind the publish.
    const compression = openBackgroundCompression(site.store);
    while ((await compression.compress({ isQuick: true })) > 0);
    const first = await firstResult(browser, site.url);
    const figures = {
      bench: 'search',
      queries: tuningQueries.length + heldBackQueries.length,
      ours: sharesOf([tuned.ours, heldBack.ours]),
      pagefind: sharesOf([tuned.pagefind, heldBack.pagefind]),
      bytesToFirstResult: first.bytes,
      msToFirstResult: first.ms,
    };
    const line = (name: string, judged: Judged): string =>
      `${name.padEnd(28)} first ${percent(sharesOf([judged]).at1)}, among the first three ${percent(sharesOf([judged]).at3)}`;
    const report = [
      `${documents} documents, ${figures.queries} queries`,
      line('ours, tuned on', tuned.ours),
      line('ours, held back', heldBack.ours),
      line('Pagefind, tuned on', tuned.pagefind),
      line('Pagefind, held back', heldBack.pagefind),
      `first result: ${first.bytes} bytes in all, ${first.ms} ms after typing`,
      // Only these are looked at: the held-back ones stay unseen.
      ...tuned.ours.misses.map((miss) => `not first: ${miss}`),
    ].join('\n');
    return { figures, report };
  } finally {
    await browser.close();
    await site.close();
  }
}

interface Judged {
  queries: number;
  first: number;
  amongThree: number;
  misses: string[];
}

async function judge(queries: readonly Query[], ask: (query: Query) => Promise<string[]>): Promise<Judged> {
  const judged: Judged = { queries: queries.length, first: 0, amongThree: 0, misses: [] };
  for (const query of queries) {
    const found = (await ask(query)).slice(0, 3);
    const place = found.findIndex((path) => query.right.includes(path));
    if (place === 0) judged.first += 1;
    else judged.misses.push(`“${query.words}” gives ${found.join(' ') || 'nothing'}`);
    if (place >= 0) judged.amongThree += 1;
  }
  return judged;
}

function sharesOf(judged: readonly Judged[]): { at1: number; at3: number } {
  const sum = (of: (one: Judged) => number): number => judged.reduce((total, one) => total + of(one), 0);
  const share = (count: number): number => Math.round((count / sum(({ queries }) => queries)) * 1000) / 1000;
  return { at1: share(sum(({ first }) => first)), at3: share(sum(({ amongThree }) => amongThree)) };
}

/** Types the words and sends them; the addresses of the results, from the top. */
async function askOurs(page: Page, words: string): Promise<string[]> {
  await page.locator('#search-words').fill(words);
  await page.keyboard.press('Enter');
  await page.waitForFunction((asked) => document.getElementById('search')?.dataset['answered'] === asked, words);
  return page.locator('#search-results .card__title a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** Gives the words to Pagefind as they are. */
function askPagefind(page: Page, words: string): Promise<string[]> {
  return page.evaluate(
    async ({ words, address }) => {
      interface Instance {
        search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      }
      const known = window as unknown as { plainPagefind?: Promise<Instance> };
      known.plainPagefind ??= (async () => {
        const { base } = (await (await fetch(address)).json()) as FullTextIndex;
        const { createInstance } = (await import(`${base}pagefind.js`)) as { createInstance: (options: object) => Instance };
        return createInstance({ basePath: base, baseUrl: '/', noWorker: true });
      })();
      const { results } = await (await known.plainPagefind).search(words);
      return Promise.all(results.slice(0, 3).map(async (result) => (await result.data()).url));
    },
    { words, address: fullTextAddress },
  );
}

/** What the first result costs somebody who comes to the search page for the first time: bytes in all, and time from typing. */
async function firstResult(browser: Browser, url: string): Promise<{ bytes: number; ms: number }> {
  const measured: { bytes: number; ms: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    let bytes = 0;
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await network.send('Network.enable');
    await page.goto(`${url}/search/`);
    const ms = await page.evaluate(
      (words) =>
        new Promise<number>((resolve) => {
          const input = document.getElementById('search-words') as HTMLInputElement;
          const list = document.getElementById('search-results') as HTMLElement;
          const started = performance.now();
          new MutationObserver(() => {
            if (list.children.length > 0) requestAnimationFrame(() => resolve(performance.now() - started));
          }).observe(list, { childList: true });
          input.focus();
          input.value = words;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }),
      'debt',
    );
    measured.push({ bytes, ms });
    await context.close();
  }
  const middle = (values: number[]): number => Math.round(values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
  return { bytes: middle(measured.map(({ bytes }) => bytes)), ms: middle(measured.map(({ ms }) => ms)) };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
