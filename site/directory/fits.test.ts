import { describe, expect, it } from 'vitest';
import { choiceFrom, choosing, type Fit, fitOf, marksFrom } from './fits.ts';
import { aroundWords, foundWords, nothingWords } from './filter-summary.ts';

const above = new Map([
  ['gloucester', 'gloucestershire'],
  ['barton', 'gloucester'],
  ['stroud', 'gloucestershire'],
]);
const fit = (marks: string, choice: string): Fit => fitOf(marksFrom(marks), new URLSearchParams(choice), above);

describe('an entry', () => {
  it('fits where every facet has one of the values', () => {
    expect(fit('topic=sleep way-in=turn-up', 'topic=sleep&way-in=turn-up')).toBe('exactly');
    expect(fit('topic=sleep way-in=turn-up', 'topic=sleep&way-in=self-referral&way-in=turn-up')).toBe('exactly');
    expect(fit('topic=sleep way-in=turn-up', 'topic=money&way-in=turn-up')).toBe('not');
    expect(fit('topic=sleep', 'way-in=turn-up')).toBe('not');
    expect(fit('topic=sleep', '')).toBe('exactly');
  });

  it('in a part of an area is in the area', () => {
    expect(fit('area=barton', 'area=gloucestershire')).toBe('exactly');
  });

  it('for a whole county is for each of its towns too', () => {
    expect(fit('area=gloucestershire', 'area=gloucester')).toBe('widely');
    expect(fit('area=gloucestershire', 'area=barton')).toBe('widely');
    expect(fit('', 'area=barton')).toBe('widely');
  });

  it('in one town is not for another, though it names the county', () => {
    expect(fit('area=gloucester area=gloucestershire', 'area=stroud')).toBe('not');
    expect(fit('area=gloucester area=gloucestershire', 'area=gloucester')).toBe('exactly');
  });

  it('for anyone is for carers too, told apart from what is for them', () => {
    expect(fit('who-for=anyone', 'who-for=carers')).toBe('widely');
    expect(fit('who-for=carers who-for=anyone', 'who-for=carers')).toBe('exactly');
    expect(fit('who-for=adults', 'who-for=carers')).toBe('not');
    expect(fit('who-for=carers', 'who-for=anyone')).toBe('not');
  });
});

describe('a choice', () => {
  it('is read from an address without what is none of its business', () => {
    expect(String(choiceFrom('?area=stroud&utm_source=x&topic=', ['area', 'topic']))).toBe('area=stroud');
  });

  it('can have one facet replaced', () => {
    const choice = new URLSearchParams('way-in=turn-up&way-in=self-referral&topic=sleep');
    expect(String(choosing(choice, 'way-in', ['turn-up']))).toBe('topic=sleep&way-in=turn-up');
    expect(String(choosing(choice, 'topic', []))).toBe('way-in=turn-up&way-in=self-referral');
  });
});

describe('the words of a filter', () => {
  const names = { one: 'service', many: 'services' };
  const around = aroundWords({ areas: ['Gloucestershire'], hasArea: true, hasAudience: false });

  it('count what was found, and what is wider', () => {
    expect(foundWords(1, 0, around, names)).toBe('1 service');
    expect(foundWords(1, 13, around, names)).toBe('1 service, and 13 more across Gloucestershire');
    expect(foundWords(0, 2, around, names)).toBe('2 services across Gloucestershire');
    expect(aroundWords({ areas: ['Plymouth', 'Devon'], hasArea: true, hasAudience: true })).toBe('across Plymouth and Devon or for anyone');
    expect(aroundWords({ areas: [], hasArea: true, hasAudience: false })).toBe('everywhere');
  });

  it('say when nothing fits', () => {
    expect(nothingWords(3, names)).toBe('No service fits all of these. Take one away:');
    expect(nothingWords(1, names)).toBe('No service fits this. Take it away:');
  });
});
