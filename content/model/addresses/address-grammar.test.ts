import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { address, fragment, isAddress, isReservedAddress, linkPath, spellPath } from './address-grammar.ts';
import { linkTarget } from '../fields/link.ts';
import { redirect } from '../redirect.ts';
import { moved, withdrawal } from '../snapshot.ts';

/** What a schema says against a value. */
function said(schema: z.ZodType, value: unknown): string[] {
  return (schema.safeParse(value).error?.issues ?? []).map(({ message }) => message);
}

const notDecodable =
  'expected two figures or letters from a to f after each %, as a browser writes a letter that is not English: write %25 for a per cent sign, or copy the address from a browser';

describe('an address', () => {
  it.each([
    '/',
    '/hubs/',
    '/flu',
    '/old-site/page.html',
    '/caf%C3%A9/',
    '/café/',
    '/files/a-1/Plan.pdf',
    '/100%25/',
    '/.well-known/x',
    '/a.b/..c/',
  ])('can be %s', (path) => {
    expect(said(address, path)).toEqual([]);
    expect(spellPath(path), 'as a browser spells it').toBe(new URL(path, 'https://example.org').pathname);
  });

  it.each([
    ['flu', 'expected an address on this site that starts with one /: write what stands after the site’s name, such as /hubs/'],
    ['', 'expected an address on this site that starts with one /: write what stands after the site’s name, such as /hubs/'],
    ['//example.org/', 'expected an address on this site with one / at a time: take out the second of two that stand together'],
    ['/a//b/', 'expected an address on this site with one / at a time: take out the second of two that stand together'],
    ['/a\\b', 'expected an address on this site without \\: write / instead'],
    ['/hubs/?open=today', 'expected an address on this site without ? or #: leave out the part that begins there'],
    ['/hubs/#all', 'expected an address on this site without ? or #: leave out the part that begins there'],
    ['/two words/', 'expected an address on this site without spaces or line breaks: take them out'],
    ['/tab\t/', 'expected an address on this site without spaces or line breaks: take them out'],
    ['/bell\u0007/', 'expected an address on this site without spaces or line breaks: take them out'],
    ['/100%/', notDecodable],
    ['/%zz/', notDecodable],
    ['/%e9/', notDecodable],
    ['/\ud800/', notDecodable],
    ['/../admin/', 'expected an address on this site without steps such as . and ..: write out where they lead'],
    ['/a/./b/', 'expected an address on this site without steps such as . and ..: write out where they lead'],
    ['/%2e%2E/admin/', 'expected an address on this site without steps such as . and ..: write out where they lead'],
    [
      '/a%2fb/',
      'expected an address on this site that hides no /, \\ or control characters behind a %: take them out, or write / as it is',
    ],
    [
      '/a%00b/',
      'expected an address on this site that hides no /, \\ or control characters behind a %: take them out, or write / as it is',
    ],
    [`/${'a'.repeat(2_000)}`, 'expected an address of at most 2,000 characters, and this has 2,001: write a shorter one'],
  ])('cannot be %j', (path, words) => {
    expect(said(address, path)).toEqual([words]);
    expect(isAddress(path)).toBe(false);
  });

  it('is spelled in one way only', () => {
    expect(spellPath('/caf%c3%a9/')).toBe('/caf%C3%A9/');
    expect(spellPath('/café/')).toBe('/caf%C3%A9/');
    expect(spellPath("/it's/@me,(you)/")).toBe("/it's/@me,(you)/");
    expect(spellPath('/100%/')).toBeUndefined();
  });
});

describe('the path of a link', () => {
  it.each(['/search/', '/hubs/?open=today&area=gloucester', '/a-to-z/#letters', '/search/?q=caf%C3%A9#results', '/#'])(
    'can be %s',
    (path) => {
      expect(said(linkPath, path)).toEqual([]);
    },
  );

  it.each([
    ['/a-to-z/#100%', notDecodable],
    ['/search/?q=100%', notDecodable],
    ['/a-to-z/#a#b', 'expected one # at most: take out the second'],
    ['/search/?q=two words', 'expected a path on this site without spaces, line breaks or \\: take them out'],
    ['/search/?q="x"', 'expected a path on this site without <, > or quotation marks: take them out'],
    ['//example.org/', 'expected an address on this site with one / at a time: take out the second of two that stand together'],
    ['#top', 'expected an address on this site that starts with one /: write what stands after the site’s name, such as /hubs/'],
  ])('cannot be %s', (path, words) => {
    expect(said(linkPath, path)).toEqual([words]);
    expect(said(linkTarget, { kind: 'path', path })).toEqual([words]);
  });
});

describe('the part of a page that a link leads to', () => {
  it.each(['opening-hours', 'caf%C3%A9', '1'])('can be %s', (text) => {
    expect(said(fragment, text)).toEqual([]);
  });

  it.each([
    ['100%', notDecodable],
    [
      '#top',
      'expected the words of a heading in small letters with hyphens, such as opening-hours: write them without #, spaces or quotation marks',
    ],
    [
      'opening hours',
      'expected the words of a heading in small letters with hyphens, such as opening-hours: write them without #, spaces or quotation marks',
    ],
  ])('cannot be %s', (text, words) => {
    expect(said(fragment, text)).toEqual([words]);
    expect(said(linkTarget, { kind: 'document', id: 'a', fragment: text })).toEqual([words]);
  });
});

describe('a redirect', () => {
  const from = (path: string) => said(redirect, { id: 'a', from: path, to: { kind: 'path', path: '/hubs/' } });
  const to = (target: unknown) => said(redirect, { id: 'a', from: '/flu', to: target });

  it.each(['/flu', '/old-site/page.html', '/help/', '/searching/'])('can begin at %s', (path) => {
    expect(from(path)).toEqual([]);
  });

  it.each(['//x', '/a\\b', '/hubs/#all', 'tel:111'])('cannot begin at %s, which is no address', (path) => {
    expect(from(path)).toHaveLength(1);
  });

  it.each([
    '/',
    '/assets/site.css',
    '/search/',
    '/search/quick-index.json',
    '/SEARCH/quick-index.json',
    '/%73earch/quick-index.json',
    '/intake/rating',
    '/admin',
    '/api/news',
    '/images/a/400.avif',
    '/files/a/plan.pdf',
    '/social/a.png',
    '/privacy/',
    '/robots.txt',
    '/sitemap.xml',
    '/.well-known/security.txt',
    '/theme-0b4f4a.css',
    '/news/feed.atom',
    '/favicon.ico',
  ])('cannot begin at %s, which belongs to the code', (path) => {
    expect(isReservedAddress(path)).toBe(true);
    expect(from(path)).toEqual(['this address belongs to the site itself (a page of its own, or what its pages load): choose another one']);
  });

  it('leads to a document, a file, a path or a web address', () => {
    expect(to({ kind: 'document', id: 'a' })).toEqual([]);
    expect(to({ kind: 'file', id: 'a' })).toEqual([]);
    expect(to({ kind: 'path', path: '/search/?q=flu' })).toEqual([]);
    expect(to({ kind: 'url', url: 'https://www.nhs.uk/' })).toEqual([]);
  });

  it.each(['tel:111', 'mailto:help@example.org', 'https://exa mple.org/', 'https://%/'])('never leads to %s', (url) => {
    expect(to({ kind: 'url', url })[0]).toMatch(
      /expected an address that starts with https|a redirect leads to a page: choose a page of this site, or/,
    );
  });

  it('never leads to an address of a telephone or of e-mail, with the words that say so', () => {
    expect(to({ kind: 'url', url: 'tel:111' })).toEqual([
      'a redirect leads to a page: choose a page of this site, or an address that starts with https:// or http://',
    ]);
  });

  it.each(['/assets/site.css', '/search/quick-index.json', '/admin', '/files/a/plan.pdf'])('never leads to %s', (path) => {
    expect(to({ kind: 'path', path })).toEqual([
      'a redirect leads to a page, and this is none: choose a page or a list of this site, or a file by its name',
    ]);
  });
});

it('keeps addresses only where a page moved or was withdrawn', () => {
  expect(said(moved, { path: '//x', to: { kind: 'document', id: 'a' } })).toHaveLength(1);
  expect(said(moved, { path: '/x/', to: { kind: 'path', path: '/a-to-z/#100%' } })).toEqual([notDecodable]);
  expect(said(withdrawal, { path: '/a b/', title: 'A page', at: '2026-01-01T00:00:00.000Z' })).toHaveLength(1);
});
