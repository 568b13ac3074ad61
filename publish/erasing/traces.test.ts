import { describe, expect, it } from 'vitest';
import { tracesOf } from './traces.ts';

const id = '0b9de03c-51a2-4cbb-9a47-6a2a3c0f0d4a';
const path = '/news/a-talk/';
const traces = tracesOf(
  { collection: 'news', id, titles: ['Tea & talk with Ann', 'News'], words: ['zanzibar', '01632960123'] },
  new Set([path]),
);

describe('traces of what was erased', () => {
  it.each([
    ['its address', '<a href="/news/a-talk/">Read on</a>'],
    ['its identifier', `{"id":"${id}"}`],
    ['its title, as HTML has it', '<h2>Tea &amp; talk\n with Ann</h2>'],
    ['its title in other capitals', 'TEA & TALK WITH ANN'],
    ['a word that only it used', '<p>We went to Zanzibar.</p>'],
  ])('are found in a text with %s', (_, text) => {
    expect(traces.isIn(text)).toBe(true);
  });

  it('are not found in what has none, nor in part of a word or by a title that is short', () => {
    for (const text of ['<h1>News</h1>', '<p>Zanzibaris met.</p>', '/news/a-talkative-man/', '']) expect(traces.isIn(text)).toBe(false);
  });

  it('go from values, which stay what they are otherwise', () => {
    const receipt = { release: 7, addresses: [{ path, what: 'withdrawn' }], message: 'Tea & talk with Ann was held back', by: 'Ann Lee' };
    expect(traces.clean(receipt)).toEqual({ ...receipt, message: 'Taken down' });
  });

  it('are its own addresses, its files’ and pictures’, and what is made of everything', () => {
    for (const own of [path, `/files/${id}/a.pdf`, `/images/${id}/320-abc.avif`]) expect(traces.isOwn(own)).toBe(true);
    expect([traces.isOwn('/news/'), traces.isDerived('/search/quick-index.json'), traces.isDerived('/search/')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
