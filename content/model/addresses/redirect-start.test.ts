import { describe, expect, it } from 'vitest';
import { keysOfRequest, leadingKey, patternsAbove, redirectStart } from './redirect-start.ts';

const said = (from: string): string | undefined => redirectStart.safeParse(from).error?.issues[0]?.message;

describe('a redirect may begin at', () => {
  it.each([
    '/flu',
    '/old-site/page.html',
    '/page.aspx?documentuid=9A2F-1',
    '/?page_id=12',
    '/old-site/*',
    '/a/b/*',
    '/article?id=2&lang=en',
  ])('%s', (from) => expect(said(from)).toBeUndefined());
});

describe('a redirect may not begin at', () => {
  const ours = 'this address belongs to the site itself (a page of its own, or what its pages load): choose another one';
  const asked =
    'expected a name and a value behind the ?, such as ?documentuid=12, and 8 of them at most: write both, or leave out what stands behind the address';
  it.each([
    ['/', ours],
    ['/*', ours],
    ['/files/*', ours],
    ['/search/?q=flu', ours],
    ['/a*b', 'expected a * only at the end, as /old-site/*, which stands for everything below that folder: write each other address out'],
    [
      '/a/*?b=1',
      'expected a * only at the end, as /old-site/*, which stands for everything below that folder: write each other address out',
    ],
    ['/a?', asked],
    ['/a?id=', asked],
    ['/a?id=1#part', 'expected an address without #: leave out the part that begins there, which no server is told'],
    [
      '/a?id=1 2',
      'expected names and values behind the ?, such as ?documentuid=12, without spaces, quotation marks or *: copy it from a browser',
    ],
  ])('%s', (from, message) => expect(said(from)).toBe(message));
});

it('is one start in whichever order and letters the names of its query come', () => {
  expect(leadingKey('/Page.aspx?Lang=en&DocumentUID=7f')).toBe('/Page.aspx?documentuid=7f&lang=en');
  expect(leadingKey('/Page.aspx?documentuid=7f&lang=en')).toBe('/Page.aspx?documentuid=7f&lang=en');
  expect(leadingKey('/café/*')).toBe('/caf%C3%A9/*');
});

it('is looked for by all that was asked for, then by each of it', () => {
  expect(keysOfRequest('/p', '?DocumentUid=7&utm_source=x')).toEqual([
    { key: '/p?documentuid=7&utm_source=x', names: ['documentuid', 'utm_source'] },
    { key: '/p?documentuid=7', names: ['documentuid'] },
    { key: '/p?utm_source=x', names: ['utm_source'] },
  ]);
  expect(keysOfRequest('/p', '?')).toEqual([]);
  expect(keysOfRequest('/p', `?a=${'x'.repeat(2_000)}`)).toEqual([]);
});

it('is looked for in the nearest folder first', () => {
  expect(patternsAbove('/a/b/c.html')).toEqual([
    { key: '/a/b/c.html/*', rest: '' },
    { key: '/a/b/*', rest: 'c.html' },
    { key: '/a/*', rest: 'b/c.html' },
  ]);
  // Where it leads to the root, what begins with a second / would lead to another site.
  expect(patternsAbove('/a//b.html').at(-1)).toEqual({ key: '/a/*', rest: 'b.html' });
});
