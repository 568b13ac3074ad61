import { describe, expect, it } from 'vitest';
import { type SearchQuery, queryFrom, fitsQuery, queryString } from './search-query.ts';
import { stretchesOf } from './page/matching-stretches.ts';

describe('a question', () => {
  it('stands in the address as a whole, so that it can be sent to somebody', () => {
    const asked: SearchQuery = { words: 'a & e', type: 'services', area: 'plymouth', topic: 'mental-health', year: '2018', isExact: true };
    expect(queryString(asked)).toBe('?q=a+%26+e&type=services&area=plymouth&topic=mental-health&year=2018&exact=1');
    expect(queryFrom(queryString(asked))).toEqual(asked);
  });

  it('leaves nothing in the address when nothing is asked', () => {
    expect(queryString({ words: '  ' })).toBe('');
    expect(queryFrom('')).toEqual({ words: '' });
  });

  it('takes no kind of page that does not exist', () => {
    expect(queryFrom('?q=x&type=nonsense')).toEqual({ words: 'x' });
  });

  it('narrows by everything that is chosen, areas above a place included', () => {
    const shown = {
      card: { title: '', summary: '', collection: 'services' as const },
      areas: ['north-prospect', 'plymouth'],
      topics: ['medicines'],
    };
    expect(fitsQuery(shown, { words: '', area: 'plymouth', type: 'services' })).toBe(true);
    expect(fitsQuery(shown, { words: '', area: 'plymouth', type: 'news' })).toBe(false);
    expect(fitsQuery(shown, { words: '', area: 'plymouth', type: 'news' }, 'type')).toBe(true);
  });
});

describe('matching words', () => {
  it('are marked as they stand, and nothing else', () => {
    expect(stretchesOf('Help in A&E, Plymouth’s own', new Set(['ae', 'plymouths']))).toEqual([
      { text: 'Help in ', isMarked: false },
      { text: 'A&E', isMarked: true },
      { text: ', ', isMarked: false },
      { text: 'Plymouth’s', isMarked: true },
      { text: ' own', isMarked: false },
    ]);
  });
});
