import { describe, expect, it } from 'vitest';
import type { KnownPlace } from '../../content/model/reader/directory.ts';
import { districtAmong, type Match, matchPlace } from './match-place.ts';
import { placeWords } from './answer-to-place.ts';

const place = (slug: string, title: string, more: Partial<KnownPlace> = {}): KnownPlace => ({
  slug,
  title,
  postcodes: [],
  names: [],
  towns: [],
  ...more,
});
const places = [
  place('gloucestershire', 'Gloucestershire', { postcodes: ['GL'], names: ['glos', 'gloucester shire'] }),
  place('gloucester', 'Gloucester', { parent: 'gloucestershire', postcodes: ['GL1', 'GL4'], names: ['gloster'] }),
  place('stroud', 'Stroud', { parent: 'gloucestershire', postcodes: ['GL5', 'GL6'] }),
  place('nailsworth', 'Nailsworth', { parent: 'stroud', postcodes: ['GL6'] }),
  place('dursley', 'Dursley', { parent: 'gloucestershire', postcodes: ['GL11'] }),
  place('cam', 'Cam', { parent: 'gloucestershire', postcodes: ['GL11'] }),
  place('plymouth', 'Plymouth', { postcodes: ['PL'], towns: ['Plympton', 'Stonehouse'] }),
  place('torbay', 'Torbay', { postcodes: ['TQ', 'TQ1', 'TQ2'], towns: ['Stonehouse', 'Paignton'] }),
  place('golden-valley', 'Golden Valley', { parent: 'herefordshire' }),
  place('herefordshire', 'Herefordshire', { postcodes: ['HR'] }),
  place('clerkenwell', 'Clerkenwell', { postcodes: ['EC1'] }),
  place('finsbury', 'Finsbury', { postcodes: ['EC1V'] }),
];

const found = (typed: string): string => {
  const match: Match = matchPlace(typed, places);
  return 'place' in match ? match.place.title : 'places' in match ? match.places.map(({ title }) => title).join(' or ') : match.kind;
};
const answer = (typed: string): string => placeWords(matchPlace(typed, places), places);

describe('a postcode among other words', () => {
  it.each([
    ['debt advice PL2 2DD', 'PL2'],
    ['gl1 singing', 'GL1'],
    ['singing near GL11', 'GL11'],
    ['type 2 diabetes', undefined],
    ['singing in Gloucester', undefined],
  ])('of “%s” is %s', (words, district) => {
    expect(districtAmong(words)).toBe(district);
  });
});

describe('a postcode', () => {
  it.each(['GL1', 'gl1', ' gl1 ', 'GL1 2AB', 'gl12ab', 'Gl1-2ab', 'GL1 2', 'GL1 2A'])('typed as “%s” is in Gloucester', (typed) => {
    expect(found(typed)).toBe('Gloucester');
    expect(answer(typed)).toBe('GL1 is in Gloucester.');
  });

  it('without a space is taken as a district where it can be one', () => {
    expect(found('GL11')).toBe('Dursley or Cam');
    expect(found('GL1 1')).toBe('Gloucester');
  });

  it('belongs to the smallest place that has it', () => {
    expect(found('GL6 0AA')).toBe('Nailsworth');
  });

  it('that several places have is answered with a question', () => {
    expect(answer('GL11 5ZZ')).toBe('GL11 is in more than one place. Which is yours?');
  });

  it('with a letter after its number is known as itself, or without the letter', () => {
    expect(found('EC1V 9AA')).toBe('Finsbury');
    expect(found('EC1A 1BB')).toBe('Clerkenwell');
    expect(found('ec1a')).toBe('Clerkenwell');
  });

  it.each(['GL', 'gl', 'GL50', 'GL20 5AA'])('of which only the area is known (“%s”) is answered honestly', (typed) => {
    expect(answer(typed)).toBe(
      'We know GL is Gloucestershire, but not which part. Here is what is in Gloucestershire and what is for everyone.',
    );
  });

  it('of an area without parts says no more than it knows', () => {
    expect(answer('PL4 8AA')).toBe('We know PL is Plymouth. Here is what is in Plymouth and what is for everyone.');
  });

  it.each([
    ['AB1', 'AB1'],
    ['sw1a 1aa', 'SW1A'],
    ['EC2A 1NT', 'EC2A'],
    ['M1 1AE', 'M1'],
  ])('from elsewhere (“%s”) is not known, and the site says what it covers', (typed, postcode) => {
    expect(answer(typed)).toBe(
      `We do not know ${postcode}. This site covers Gloucestershire, Plymouth, Torbay, Herefordshire, Clerkenwell and Finsbury.`,
    );
  });
});

describe('a district that a place does not name among its own', () => {
  it('is said to be elsewhere', () => {
    expect(answer('TQ13 9AA')).toMatch(/^TQ13 is not one of the postcodes we have for Torbay\. This site covers /);
    expect(answer('TQ2 5AA')).toBe('TQ2 is in Torbay.');
  });
});

describe('a town', () => {
  it('leads to the place it lies in, misspelt lightly or not', () => {
    expect(answer('plympton')).toBe('Plympton is in Plymouth.');
    expect(answer('Plimpton')).toBe('Plympton is in Plymouth.');
  });

  it('that lies in two places asks which', () => {
    expect(answer('Stonehouse')).toBe('Which place do you mean?');
  });
});

describe('a name', () => {
  it.each([
    ['Plymouth', 'Plymouth'],
    ['plymouth ', 'Plymouth'],
    ['plymoth', 'Plymouth'],
    ['Plymuoth', 'Plymouth'],
    ['golden valley', 'Golden Valley'],
    ['Golden-Valley', 'Golden Valley'],
    ['goldenvaley', 'Golden Valley'],
    ['the Golden Valley', 'Golden Valley'],
    ['Golden', 'Golden Valley'],
    ['glos', 'Gloucestershire'],
    ['gloster', 'Gloucester'],
    ['Glocestershire', 'Gloucestershire'],
    ['I live in Plymouth', 'Plymouth'],
    ['cam', 'Cam'],
  ])('typed as “%s” is %s', (typed, title) => {
    expect(found(typed)).toBe(title);
  });

  it('that is not known is said again, with what the site covers', () => {
    expect(answer('Tewkesbury')).toBe(
      'We do not know “Tewkesbury”. This site covers Gloucestershire, Plymouth, Torbay, Herefordshire, Clerkenwell and Finsbury. You can also type a postcode.',
    );
  });

  it.each(['in', 'X', '??', 'cat'])('as short as “%s” is not bent to one that is known', (typed) => {
    expect(matchPlace(typed, places).kind).toBe('unknown');
  });

  it('that is left out is asked for', () => {
    expect(answer('  ')).toBe('Type the name of a place, or a postcode.');
  });
});
