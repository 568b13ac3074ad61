import { describe, expect, it } from 'vitest';
import { map, mapAddress, usualMap } from './map.ts';

const position = { latitude: 50.371, longitude: -4.142 };
const hall = { name: 'Sample Hall', addressLines: ['1 Sample Street', 'Sampleton'], postcode: 'GL1 1AA' };

describe('the link to a map', () => {
  it('leads to the door where its position is known', () => {
    expect(mapAddress({ ...hall, position }, usualMap)).toBe('https://www.openstreetmap.org/?mlat=50.371&mlon=-4.142#map=17/50.371/-4.142');
  });

  it('looks up an address with its street and its postcode', () => {
    expect(mapAddress(hall, usualMap)).toBe('https://www.openstreetmap.org/search?query=1%20Sample%20Street%2C%20GL1%201AA');
  });

  it('is left out where it would lead to a town, not to a door', () => {
    expect(mapAddress({ ...hall, postcode: undefined }, usualMap)).toBeUndefined();
    expect(mapAddress({ ...hall, addressLines: ['Gloucester'] }, usualMap)).toBeUndefined();
    expect(mapAddress({ ...hall, postcode: 'GL' }, usualMap)).toBeUndefined();
  });

  it('is refused where it names no place for the numbers, or leads to what is no website', () => {
    expect(map.safeParse({ name: 'A map', forPosition: 'https://example.org/' }).error?.issues[0]?.message).toBe(
      'write {latitude} and {longitude} where the numbers belong',
    );
    expect(map.safeParse({ name: 'A map', forPosition: 'javascript:{latitude}{longitude}' }).error?.issues[0]?.message).toBe(
      'expected an address that starts with https://',
    );
  });
});
