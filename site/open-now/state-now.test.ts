import { describe, expect, it } from 'vitest';
import { isOpenOn, isOpenToday } from '../../content/model/time/open-now.ts';
import { hoursNow, stateNow } from './state-now.ts';
import { hoursOf, spans, weekOf } from '../../tests/support/hours/example-hours.ts';

const evenings = hoursOf('18:00-23:00');
const office = hoursOf({
  monday: '09:00-17:00',
  tuesday: '09:00-17:00',
  wednesday: '09:00-17:00',
  thursday: '09:00-17:00',
  friday: '09:00-17:00',
});

/** What hours say at a London time in winter (or an instant with Z). */
function at(time: string, hours = evenings): string {
  return hoursNow(hours, time.endsWith('Z') ? time : `${time}Z`).words;
}

// 2026-11-22 is a Sunday, and London shows UTC.
describe('what is open now', () => {
  it.each([
    ['2026-11-22T17:59:59', 'Closed. Opens today at 6pm'],
    ['2026-11-22T18:00:00', 'Open now until 11pm'],
    ['2026-11-22T21:00:00', 'Open now until 11pm'],
    ['2026-11-22T22:59:59', 'Open now until 11pm'],
    ['2026-11-22T23:00:00', 'Closed. Opens tomorrow at 6pm'],
    ['2026-11-23T00:00:00', 'Closed. Opens today at 6pm'],
  ])('at %s, in a place that opens every evening, is said so: %s', (time, words) => {
    expect(at(time)).toBe(words);
  });

  it.each([
    ['2026-11-20T12:00', 'Open now until 5pm'],
    ['2026-11-20T17:00', 'Closed. Opens on Monday at 9am'],
    ['2026-11-21T12:00', 'Closed today. Opens on Monday at 9am'],
    ['2026-11-22T12:00', 'Closed today. Opens tomorrow at 9am'],
    ['2026-11-23T08:30', 'Closed. Opens today at 9am'],
  ])('over a weekend, at %s, is said so: %s', (time, words) => {
    expect(at(time, office)).toBe(words);
  });

  it('counts the hours of a summer day by the clock in London', () => {
    expect(at('2026-07-01T21:59:59Z')).toBe('Open now until 11pm');
    expect(at('2026-07-01T22:00Z')).toBe('Closed. Opens tomorrow at 6pm');
  });

  it('says when a lunch break ends', () => {
    const hours = hoursOf('13:30-17:00,09:00-12:30');
    expect(at('2026-11-23T12:45', hours)).toBe('Closed. Opens today at 1:30pm');
    expect(at('2026-11-23T12:29', hours)).toBe('Open now until 12:30pm');
  });

  it('goes on past midnight, over the end of the week too', () => {
    const hours = hoursOf({ sunday: '22:00-02:00' });
    expect(at('2026-11-22T23:30', hours)).toBe('Open now until 2am');
    expect(at('2026-11-23T01:59', hours)).toBe('Open now until 2am');
    expect(at('2026-11-23T02:00', hours)).toBe('Closed. Opens on Sunday at 10pm');
  });

  it('joins times that adjoin', () => {
    const hours = hoursOf({ monday: '00:00-02:00', sunday: '18:00-00:00' });
    expect(at('2026-11-22T18:00', hours)).toBe('Open now until 2am');
    expect(at('2026-11-23T00:00', hours)).toBe('Open now until 2am');
    expect(at('2026-11-23T12:00', hoursOf('09:00-12:30,12:30-17:00'))).toBe('Open now until 5pm');
    expect(at('2026-11-22T20:00', hoursOf({ sunday: '18:00-00:00' }))).toBe('Open now until midnight');
  });

  it('is all day and night only where it never closes', () => {
    const everyDay = hoursOf('00:00-00:00');
    expect(at('2026-11-22T03:00', everyDay)).toBe('Open all day and night');
    expect(at('2026-11-22T03:00', { ...everyDay, exceptions: [{ date: '2026-11-25', spans: [] }] })).toBe(
      'Open now until the end of Tuesday',
    );
    expect(at('2026-11-22T03:00', hoursOf({ sunday: '00:00-00:00' }))).toBe('Open now until midnight');
    expect(at('2026-11-21T03:00', hoursOf({ saturday: '00:00-00:00', sunday: '00:00-00:00' }))).toBe('Open now until the end of tomorrow');
    expect(at('2026-11-21T03:00', hoursOf({ saturday: '00:00-00:00', sunday: '00:00-17:00' }))).toBe('Open now until 5pm tomorrow');
  });

  it('says the midnight at which a day begins so that nobody mistakes it', () => {
    const hours = hoursOf({ saturday: '00:00-06:00' });
    expect(at('2026-11-27T12:00', hours)).toBe('Closed today. Opens at midnight');
    expect(at('2026-11-25T12:00', hours)).toBe('Closed today. Opens at the start of Saturday');
  });

  it('says the date of an opening that is a week away or more, and the year of another year', () => {
    const lido = hoursOf('', { seasons: [{ name: 'Summer', from: '2027-05-01', to: '2027-05-31', week: weekOf('10:00-16:00') }] });
    expect(at('2026-11-22T12:00', lido)).toBe('Closed today. Opens on Saturday 1 May 2027 at 10am');
    expect(at('2027-04-24T12:00', lido)).toBe('Closed today. Opens on Saturday 1 May at 10am');
    expect(at('2027-04-25T12:00', lido)).toBe('Closed today. Opens on Saturday at 10am');
    expect(at('2027-06-01T12:00', lido)).toBe('Closed today');
  });
});

describe('a season or a single day that differs', () => {
  const late = hoursOf('20:00-02:00', {
    seasons: [{ name: 'Winter', from: '2026-12-01', to: '2027-02-28', week: weekOf('10:00-12:00') }],
    exceptions: [
      { date: '2026-11-25', spans: [] },
      { date: '2026-11-27', spans: spans('09:00-10:00') },
      { date: '2027-01-06', spans: spans('20:00-03:00') },
    ],
  });

  it.each([
    ['2026-12-01T01:00Z', 'Open now until 2am', 'the night before the season began runs on'],
    ['2026-12-01T02:00Z', 'Closed. Opens today at 10am', 'then the season holds'],
    ['2027-03-01T01:00Z', 'Closed. Opens today at 8pm', 'the night before belonged to the season'],
    ['2026-11-25T01:00Z', 'Open now until 2am', 'the night before a closed day runs on'],
    ['2026-11-25T21:00Z', 'Closed. Opens tomorrow at 8pm', 'the closed day is closed'],
    ['2026-11-26T01:00Z', 'Closed. Opens today at 8pm', 'the night after it began on the closed day'],
    ['2026-11-27T09:30Z', 'Open now until 10am', 'other times hold on the day'],
    ['2026-11-28T01:00Z', 'Closed. Opens today at 8pm', 'instead of the usual ones'],
    ['2027-01-06T23:00Z', 'Open now until 3am', 'a single day wins over a season'],
  ])('at %s: %s, because %s', (time, words) => {
    expect(hoursNow(late, time).words).toBe(words);
  });

  it('is the first season where two fit', () => {
    const hours = hoursOf('', {
      seasons: [
        { name: 'Fair week', from: '2026-11-23', to: '2026-11-29', week: weekOf('10:00-22:00') },
        { name: 'Winter', from: '2026-11-01', to: '2027-02-28', week: weekOf('10:00-12:00') },
      ],
    });
    expect(at('2026-11-23T10:00', hours)).toBe('Open now until 10pm');
    expect(at('2026-11-30T10:00', hours)).toBe('Open now until midday');
  });
});

describe('a bank holiday', () => {
  // Monday 28 December 2026 is the substitute for Boxing Day.
  it('is as usual, closed or different, as the officer wrote', () => {
    expect(at('2026-12-28T12:00', office)).toBe('Open now until 5pm');
    expect(at('2026-12-28T12:00', { ...office, bankHolidays: { rule: 'closed' } })).toBe(
      'Closed for the bank holiday. Opens tomorrow at 9am',
    );
    expect(at('2026-12-28T12:00', { ...office, bankHolidays: { rule: 'different', spans: spans('10:00-14:00') } })).toBe(
      'Open now until 2pm',
    );
  });

  it('is not guessed at where nobody knows', () => {
    const unsure = { ...office, bankHolidays: { rule: 'not known' } as const };
    expect(at('2026-12-28T12:00', unsure)).toBe('Bank holiday: hours not confirmed');
    expect(at('2026-12-26T12:00', unsure)).toBe('Closed today. Hours on Monday not confirmed');
    expect(at('2026-12-27T12:00', unsure)).toBe('Closed today. Hours tomorrow not confirmed');
    expect(at('2026-12-24T12:00', unsure)).toBe('Open now until 5pm');
    expect(isOpenOn(unsure, '2026-12-28')).toBe('not known');
    expect(isOpenToday(unsure, '2026-12-28T12:00Z')).toBe(false);
  });

  it('does not end the night before', () => {
    const bar = hoursOf('20:00-02:00', { bankHolidays: { rule: 'not known' } });
    expect(at('2026-12-25T01:00', bar)).toBe('Open now until 2am');
    expect(at('2026-12-25T02:00', bar)).toBe('Bank holiday: hours not confirmed');
    expect(at('2026-12-26T01:00', bar)).toBe('Closed. Opens today at 8pm');
  });

  it('yields to a single day that differs, and wins over a season', () => {
    const hours = hoursOf('09:00-17:00', {
      seasons: [{ name: 'Winter', from: '2026-12-01', to: '2027-02-28', week: weekOf('10:00-15:00') }],
      exceptions: [{ date: '2026-12-28', spans: spans('11:00-13:00') }],
      bankHolidays: { rule: 'closed' },
    });
    expect(at('2026-12-28T12:00', hours)).toBe('Open now until 1pm');
    expect(at('2027-01-01T12:00', hours)).toBe('Closed for the bank holiday. Opens tomorrow at 10am');
  });
});

// The clocks go forward at 01:00 UTC on 29 March 2026 (1am becomes 2am), and back at 01:00 UTC on 25 October 2026 (2am becomes 1am).
describe('the nights on which the clocks change', () => {
  it.each([
    ['20:00-03:00', '2026-03-29T00:59Z', 'Open now until 3am'],
    ['20:00-03:00', '2026-03-29T01:59Z', 'Open now until 3am'],
    ['20:00-03:00', '2026-03-29T02:00Z', 'Closed. Opens today at 8pm'],
    ['20:00-03:00', '2026-10-25T02:59Z', 'Open now until 3am'],
    ['20:00-03:00', '2026-10-25T03:00Z', 'Closed. Opens today at 8pm'],
    // A time that is skipped is the moment of the change.
    ['20:00-01:30', '2026-03-29T00:59Z', 'Open now until 2am'],
    ['20:00-01:30', '2026-03-29T01:00Z', 'Closed. Opens today at 8pm'],
    ['01:30-05:00', '2026-03-29T00:59Z', 'Closed. Opens today at 2am'],
    ['01:30-05:00', '2026-03-29T01:00Z', 'Open now until 5am'],
    // A span within the hour that is skipped never comes.
    ['01:15-01:45,12:00-13:00', '2026-03-29T00:30Z', 'Closed. Opens today at midday'],
    // A time that comes twice is the first of the two.
    ['20:00-01:30', '2026-10-25T00:29Z', 'Open now until 1:30am'],
    ['20:00-01:30', '2026-10-25T00:30Z', 'Closed. Opens today at 8pm'],
    ['20:00-01:30', '2026-10-25T01:15Z', 'Closed. Opens today at 8pm'],
    ['01:30-05:00', '2026-10-25T00:30Z', 'Open now until 5am'],
    ['01:30-05:00', '2026-10-25T01:15Z', 'Open now until 5am'],
  ])('%s at %s: %s', (times, instant, words) => {
    expect(hoursNow(hoursOf(times), instant).words).toBe(words);
  });
});

describe('what a summary panel says', () => {
  const instant = '2026-11-22T21:00:00Z';

  it('is what is so now, for a place that is open', () => {
    expect(stateNow({ phase: 'open', openingHours: evenings }, instant)).toMatchObject({ look: 'open', words: 'Open now until 11pm' });
    expect(stateNow({ phase: 'timeless', openingHours: evenings }, instant)?.look).toBe('open');
  });

  it.each(['planned', 'opening soon', 'closed for now', 'moved', 'closed', 'not confirmed'] as const)(
    'is nothing of now for one that is %s',
    (phase) => {
      expect(stateNow({ phase, openingHours: evenings }, instant)).toBeUndefined();
    },
  );

  it('is that nobody has confirmed it from the day on which their word ends', () => {
    const until = (holdsUntil: string) =>
      stateNow({ phase: 'open', stateDate: { precision: 'month', month: '2025-11' }, holdsUntil, openingHours: evenings }, instant);
    expect(until('2026-11-23')?.words).toBe('Open now until 11pm');
    expect(until('2026-11-22')).toMatchObject({ look: 'unconfirmed', words: 'Not confirmed since November 2025' });
  });

  it('is that applications are closed from the minute on which they close', () => {
    const closing = (at: string) =>
      stateNow(
        { phase: 'closing soon', stateDate: { precision: 'day', date: '2026-11-22' }, turns: [{ at, phase: 'closed' }] },
        '2026-11-22T12:00:00.000Z',
      );
    expect(closing('2026-11-22T12:00:00.001Z')).toBeUndefined();
    expect(closing('2026-11-22T12:00:00.000Z')).toMatchObject({
      look: 'closed',
      words: 'Closed for applications on Sunday 22 November 2026',
    });
  });
});

describe('what the device says of a consultation', () => {
  const opens = { date: '2026-11-22' };
  const closes = { date: '2026-12-18', time: '12:00' };
  const [opening, closing] = ['2026-11-22T00:00:00.000Z', '2026-12-18T12:00:00.000Z'] as const;
  const turns = [
    { at: opening, phase: 'open' },
    { at: closing, phase: 'waiting for the outcome' },
  ] as const;
  const said = (instant: string) => stateNow({ phase: 'to come', answering: { opens, closes }, turns }, instant);

  it('follows the clock from its opening to its closing, to the minute', () => {
    expect(said('2026-11-21T23:59:59.999Z')).toBeUndefined();
    expect(said(opening)).toMatchObject({ look: 'open', words: 'Open until Friday 18 December 2026 at midday', changes: closing });
    expect(said('2026-12-18T11:59:59.999Z')?.words).toBe('Open until Friday 18 December 2026 at midday');
    expect(said(closing)).toMatchObject({ look: 'closed', words: 'Closed on Friday 18 December 2026. Waiting for the outcome' });
  });
});

describe('open today', () => {
  it('is a day on which hours begin', () => {
    expect([isOpenOn(office, '2026-11-20'), isOpenOn(office, '2026-11-21')]).toEqual([true, false]);
  });

  it('is over once the last hours of the day are', () => {
    expect(['08:00', '12:00', '17:00'].map((time) => isOpenToday(office, `2026-11-20T${time}:00Z`))).toEqual([true, true, false]);
  });
});
