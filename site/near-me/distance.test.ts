import { describe, expect, it } from 'vitest';
import type { KnownPlace } from '../../content/model/reader/directory.ts';
import { distanceWords, positionsFrom, positionsText } from './distance.ts';
import { middleOf } from './middle-of.ts';

const pl2 = { district: 'PL2', latitude: 50.39, longitude: -4.16 };
const gl1 = { latitude: 51.86, longitude: -2.24 };

describe('how far away a place is', () => {
  it('is said in whole miles, as a bird flies', () => {
    expect(distanceWords([{ latitude: 50.37, longitude: -4.12 }], pl2)).toBe('about 2 miles from PL2 in a straight line');
    expect(distanceWords([gl1], pl2)).toBe('about 131 miles from PL2 in a straight line');
  });

  it('claims no more where it is near than the middle of a district can tell', () => {
    expect(distanceWords([{ latitude: 50.39, longitude: -4.161 }], pl2)).toBe('less than a mile from PL2 in a straight line');
    expect(distanceWords([{ latitude: 50.375, longitude: -4.165 }], pl2)).toBe('about a mile from PL2 in a straight line');
  });

  it('is that of the nearest of several places', () => {
    expect(distanceWords([gl1, { latitude: 50.37, longitude: -4.12 }], pl2)).toMatch(/^about 2 miles/);
  });

  it('survives the way through an attribute of the page', () => {
    const positions = [gl1, { latitude: 50.371, longitude: -4 }];
    expect(positionsFrom(positionsText(positions))).toEqual(positions);
    expect(positionsFrom('')).toEqual([]);
  });
});

describe('the middle of a district', () => {
  const plymouth: KnownPlace = {
    slug: 'plymouth',
    title: 'Plymouth',
    postcodes: ['PL', 'PL2', 'PL5'],
    names: [],
    towns: [],
    centres: { PL2: [50.39, -4.16] },
  };

  it.each(['PL2', 'pl2 2dd', 'PL22DD', ' pl2 '])('is known for “%s”', (typed) => {
    expect(middleOf(typed, [plymouth])).toEqual(pl2);
  });

  it.each(['PL5', 'PL', 'Plymouth', 'PL20 1AA', ''])('is not known for “%s”', (typed) => {
    expect(middleOf(typed, [plymouth])).toBeUndefined();
  });
});
