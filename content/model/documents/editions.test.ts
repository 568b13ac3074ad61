import { describe, expect, it } from 'vitest';
import { comparisonAddress, editionPairs } from '../addresses/addresses.ts';
import { keptElsewhere, latestEdition, successorOf } from './editions.ts';
import { edition, type Edition } from './publication.ts';

const made = (number: number, status: Edition['status']['status'], more: Partial<Edition> = {}): Edition =>
  edition.parse({
    slug: `number-${number}`,
    label: `Number ${number}`,
    number,
    date: { precision: 'year', year: 2020 + number },
    status: status === 'withdrawn' ? { status, reason: 'It was wrong' } : { status },
    ...more,
  });

describe('the editions of a publication', () => {
  it('each know the next one that stands', () => {
    const [one, two, three] = [made(1, 'superseded'), made(2, 'withdrawn'), made(3, 'current')];
    const editions = [three, two, one];
    expect(latestEdition(editions)).toBe(three);
    expect(successorOf(one, editions)).toBe(three);
    expect(successorOf(two, editions)).toBe(three);
    expect(successorOf(three, editions)).toBeUndefined();
    expect(successorOf(made(1, 'current'), [made(2, 'withdrawn')])).toBeUndefined();
  });

  it('are compared two by two at addresses that stay when others come', () => {
    const before = editionPairs([made(2, 'current'), made(1, 'superseded')]);
    const after = editionPairs([made(3, 'current'), made(2, 'superseded'), made(1, 'superseded')]);
    expect(before.map((pair) => comparisonAddress('/publications/x/', pair))).toEqual(['/publications/x/compare/number-1/number-2/']);
    expect(after.map((pair) => comparisonAddress('/publications/x/', pair, 'json'))).toEqual([
      '/publications/x/compare/number-1/number-2/comparison.json',
      '/publications/x/compare/number-1/number-3/comparison.json',
      '/publications/x/compare/number-2/number-3/comparison.json',
    ]);
  });

  it('cannot take the address below which they are compared', () => {
    expect(edition.safeParse({ ...made(1, 'current'), slug: 'compare' }).error?.issues[0]?.message).toBe(
      '“compare” is taken: editions are compared below it. Choose another',
    );
  });

  it('are kept elsewhere where the latest has neither a text nor a file here', () => {
    const url = 'https://www.example.org/plan.pdf';
    const elsewhere = made(1, 'current', { formats: [{ kind: 'PDF', language: 'en', url }] });
    expect(keptElsewhere({ editions: [elsewhere] })).toEqual({ text: 'On example.org', url });
    expect(keptElsewhere({ editions: [], keptAt: { text: 'On paper' } })).toEqual({ text: 'On paper' });
    expect(keptElsewhere({ editions: [] })).toBeUndefined();
    expect(
      keptElsewhere({ editions: [made(1, 'current', { formats: [{ kind: 'PDF', language: 'en', file: 'a' }] })], keptAt: { text: 'x' } }),
    ).toBeUndefined();
  });
});
