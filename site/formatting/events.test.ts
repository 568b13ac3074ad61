import { describe, expect, it } from 'vitest';
import { eventTimes, happensWords, recurrenceWords } from './events.ts';

describe('when an event is, in words', () => {
  it.each([
    [{ starts: '14:00', ends: '16:30' }, '2pm to 4:30pm'],
    [{ starts: '12:00' }, 'From midday'],
    [{}, undefined],
  ])('%o is “%s”', (event, words) => {
    expect(eventTimes(event)).toBe(words);
  });

  it.each([
    [{ date: '2026-12-02', recurrence: { every: 'week' as const } }, 'Every Wednesday'],
    [
      { date: '2026-12-02', recurrence: { every: 'two weeks' as const, on: 'wednesday' as const, until: '2027-06-30' } },
      'Every second Wednesday until Wednesday 30 June 2027',
    ],
    [{ date: '2026-12-09', recurrence: { every: 'month' as const, on: 'wednesday' as const } }, 'Every month, on the second Wednesday'],
    [{ date: '2026-12-09', recurrence: { every: 'month' as const } }, 'Every month, on day 9'],
    [{ date: '2026-12-09' }, undefined],
  ])('%o is “%s”', (event, words) => {
    expect(recurrenceWords(event)).toBe(words);
  });

  it.each([
    [{ date: '2018-03-23' }, 'Friday 23 March 2018'],
    [{ date: '2018-03-23', starts: '10:30', ends: '12:00' }, 'Friday 23 March 2018, 10:30am to midday'],
    [
      { date: '2026-12-02', starts: '14:00', recurrence: { every: 'week' as const } },
      'Every Wednesday, from 2pm, starting 2 December 2026',
    ],
    [
      { date: '2026-12-02', starts: '14:00', ends: '16:00', recurrence: { every: 'week' as const, until: '2027-06-30' } },
      'Every Wednesday, 2pm to 4pm, starting 2 December 2026, until 30 June 2027',
    ],
  ])('%o is “%s” on a summary panel', (event, words) => {
    expect(happensWords(event)).toBe(words);
  });
});
