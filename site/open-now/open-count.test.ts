import { describe, expect, it } from 'vitest';
import { hoursOf } from '../../tests/support/hours/example-hours.ts';
import { openCount, type SameHours } from './open-count.ts';

const evenings: SameHours = [2, { phase: 'open', openingHours: hoursOf('18:00-23:00') }];
const mornings: SameHours = [1, { phase: 'open', openingHours: hoursOf('09:00-12:00') }];

describe('how many places of an area are open', () => {
  it.each([
    ['2026-11-22T21:00:00Z', '2 known to be open now'],
    ['2026-11-22T10:00:00Z', '1 known to be open now'],
    ['2026-11-22T14:00:00Z', 'Next to open: today at 6pm'],
    ['2026-11-22T23:30:00Z', 'Next to open: tomorrow at 9am'],
  ])('follows the clock: at %s %s', (now, words) => {
    expect(openCount([evenings, mornings], new Date(now)).words).toBe(words);
  });

  it('is counted again when the first of them closes', () => {
    expect(openCount([evenings, mornings], new Date('2026-11-22T21:00:00Z')).changes).toBe('2026-11-22T23:00:00.000Z');
  });

  it('does not count what nobody has confirmed for too long', () => {
    const old: SameHours = [3, { phase: 'open', openingHours: hoursOf('18:00-23:00'), holdsUntil: '2026-01-01' }];
    expect(openCount([old], new Date('2026-11-22T21:00:00Z')).words).toBe('None known to be open now');
  });
});
