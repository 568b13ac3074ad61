import { describe, expect, it } from 'vitest';
import type { SpoolEntry } from '../../content/model/intake/intake.ts';
import { countNotFound } from './count-not-found.ts';
import { countReads } from './count-reads.ts';
import { isRead } from './is-read.ts';

const browser = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36';
const opened = { 'user-agent': browser, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
const get = (headers: Record<string, string>) => ({ method: 'GET', headers });

describe('a request counts as somebody reading a page', () => {
  it.each<[string, boolean, Parameters<typeof isRead>[0]]>([
    ['opened in a browser', true, get(opened)],
    ['opened in an old browser that does not say why it asks', true, get({ 'user-agent': browser })],
    ['only its headers asked for', false, { method: 'HEAD', headers: opened }],
    ['fetched by a script', false, get({ ...opened, 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' })],
    ['shown inside another page', false, get({ ...opened, 'sec-fetch-dest': 'iframe' })],
    ['fetched in case it is wanted', false, get({ ...opened, 'sec-purpose': 'prefetch;prerender' })],
    [
      'fetched by a search engine',
      false,
      get({ 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }),
    ],
    ['fetched by a program', false, get({ 'user-agent': 'node' })],
    ['fetched by something without a name', false, get({})],
  ])('%s: %s', (_what, expected, request) => {
    expect(isRead(request)).toBe(expected);
  });
});

describe('counts', () => {
  it('are kept by the hour and the page, and say nothing else', async () => {
    const kept: SpoolEntry[] = [];
    let moment = Date.parse('2026-11-22T10:17:31Z');
    const reads = countReads({ spool: { add: (entry) => Promise.resolve(void kept.push(entry)) }, now: () => moment });
    for (const path of ['/hubs/one/', '/', '/hubs/one/']) reads.count(path, get({ ...opened, cookie: 'me=1', referer: '/search/?q=mine' }));
    moment += 60 * 60 * 1000;
    reads.count('/', get(opened));
    await reads.close();
    const id = expect.stringMatching(/^[0-9a-f-]{36}$/) as string;
    expect(kept).toEqual([
      { id, at: '2026-11-22T10:00:00.000Z', kind: 'reads', reads: { '/hubs/one/': 2, '/': 1 } },
      { id, at: '2026-11-22T11:00:00.000Z', kind: 'reads', reads: { '/': 1 } },
    ]);
  });

  it('that cannot be kept are kept the next time', async () => {
    const kept: SpoolEntry[] = [];
    const reports: unknown[] = [];
    let isFull = true;
    const spool = {
      add: (entry: SpoolEntry) => (isFull ? Promise.reject(new Error('The disk is full.')) : Promise.resolve(void kept.push(entry))),
    };
    const reads = countReads({ spool, report: (error) => reports.push(error) });
    reads.count('/', get(opened));
    await reads.flush();
    reads.count('/', get(opened));
    isFull = false;
    await reads.close();
    expect(reports).toEqual([new Error('The disk is full.')]);
    expect(kept).toMatchObject([{ kind: 'reads', reads: { '/': 2 } }]);
  });

  it('of addresses that nothing answers are kept the same way, of so many addresses in an hour at most', async () => {
    const kept: Record<string, number>[] = [];
    let moment = 0;
    const add = (entry: SpoolEntry) => Promise.resolve(void kept.push(entry.kind === 'not-found' ? entry.addresses : {}));
    const counter = countNotFound({ spool: { add }, now: () => moment });
    const ask = (path: string, headers: Record<string, string> = opened): void => counter.count({ path, query: '' }, get(headers));
    for (const path of ['/old/', '/old/', '/.env']) ask(path);
    ask('/by-a-program/', { 'user-agent': browser });
    for (let number = 0; number < 500; number += 1) ask(`/made-up/${number}/`);
    ask('/old/');
    await counter.flush();
    const [first = {}] = kept;
    expect([kept.length, Object.keys(first).length, first['/old/'], first['/by-a-program/']]).toEqual([1, 200, 3, undefined]);
    // Later in the hour only those that were counted in it are.
    moment += 59 * 60 * 1000;
    for (const path of ['/another/', '/old/']) ask(path);
    await counter.flush();
    moment += 60 * 1000;
    ask('/another/');
    await counter.close();
    expect(kept.slice(1)).toEqual([{ '/old/': 1 }, { '/another/': 1 }]);
  });
});
