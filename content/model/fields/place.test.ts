import { describe, expect, it } from 'vitest';
import { lacksAddress, localPostcode, whereIs } from './place.ts';

const cavern = { name: 'The Cavern', addressLines: ['Gloucester'], postcode: 'GL' };

describe('where a place is', () => {
  it('is its name and postcode', () => {
    expect(whereIs({ ...cavern, postcode: 'GL1 1AA' })).toBe('The Cavern, GL1 1AA');
    expect(whereIs({ ...cavern, postcode: 'GL1' })).toBe('The Cavern, GL1');
  });

  it('is its name and town where only the letters of a postcode are known, which read like a mistake', () => {
    expect(whereIs(cavern)).toBe('The Cavern, Gloucester');
    expect(localPostcode(cavern)).toBeUndefined();
    expect(whereIs({ name: 'Sample Hall', addressLines: ['1 Sample Street', 'Sampleton'] })).toBe('Sample Hall, Sampleton');
  });

  it('is its name where nothing else is known', () => {
    expect(whereIs({ name: 'Neighbourhoods across Plymouth', addressLines: [], postcode: 'PL' })).toBe('Neighbourhoods across Plymouth');
  });
});

describe('an address', () => {
  it('lacks something where neither a house nor a full postcode is known', () => {
    expect(lacksAddress(cavern)).toBe(true);
    expect(lacksAddress({ ...cavern, postcode: 'GL1' })).toBe(true);
    expect(lacksAddress({ ...cavern, postcode: 'GL1 1AA' })).toBe(false);
    expect(lacksAddress({ addressLines: ['12 Market Street', 'Sampleton'] })).toBe(false);
  });

  it('is not asked of what is in many places', () => {
    expect(lacksAddress({ addressLines: [], postcode: 'GL' })).toBe(false);
  });
});
