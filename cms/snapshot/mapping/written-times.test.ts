import { describe, expect, it } from 'vitest';
import { unwrittenDays } from './time-words.ts';
import { isNextDay, readTime, readTimes, withNextDays } from './written-times.ts';

/** Spans as `09:00-17:00`. */
const spansOf = (line: string) => readTimes(line).spans.map(({ opens, closes }) => `${opens}-${closes}`);

describe('Opening times as officers write them', () => {
  it.each([
    ['9am to 5pm', ['09:00-17:00']],
    ['9 a.m. – 5.30 p.m.', ['09:00-17:30']],
    ['09:00-12:00, 13:00 – 17:00', ['09:00-12:00', '13:00-17:00']],
    ['9am to noon and 1.30pm to 5pm', ['09:00-12:00', '13:30-17:00']],
    ['9:00 to 17:00', ['09:00-17:00']],
    ['9 to 17', ['09:00-17:00']],
    ['1730 to 1900', ['17:30-19:00']],
    ['midday until midnight', ['12:00-00:00']],
    ['6pm to 2am next day', ['18:00-02:00']],
    ['18:00 to 02:00 (the next day)', ['18:00-02:00']],
    ['all day', ['00:00-00:00']],
    ['Closed', []],
    ['', []],
  ])('reads %o without a doubt', (line, spans) => {
    expect(readTimes(line)).toMatchObject({ problems: [], doubts: [] });
    expect(spansOf(line)).toEqual(spans);
  });

  it.each(['9 to 5', '9 - 5pm', '9am-5', '9:00 to 5:00', '10 to 4', '8pm to 12', '9:30 to 4pm', '9 to noon'])(
    'asks which half of the day is meant by %o',
    (line) => {
      expect(readTimes(line).doubts).toEqual([
        `“${line}” does not say which half of the day is meant. Write am or pm with each time, such as 9am to 5pm.`,
      ]);
    },
  );

  it('asks whether a closing time before the opening time is on the next day', () => {
    expect(readTimes('6pm to 2am').doubts).toEqual([
      '“6pm to 2am” closes before it opens. If it is open past midnight, tick “It closes at 2am the next day”, or write “next day” after it; otherwise mend the times.',
    ]);
  });

  it('writes “next day” where somebody ticks that it is open past midnight', () => {
    const ticked = withNextDays('noon to 3pm, 6pm to 2am');
    expect(ticked).toBe('12:00 to 15:00, 18:00 to 02:00 next day');
    expect(readTimes(ticked)).toMatchObject({ problems: [], doubts: [] });
  });

  it.each(['after dinner', '9am', '25:00 to 26:00', '13pm to 2pm', '9am to 5pm to 6pm', '9:75 to 10:00'])('cannot read %o', (line) => {
    expect(readTimes(line).problems).toEqual([
      `“${line}” cannot be read as opening times. Write them such as 9am to 5pm or 09:00 to 17:00, with commas between several, or closed.`,
    ]);
  });
});

describe('A time as officers write it', () => {
  it.each([
    ['5pm', '17:00'],
    ['5 PM', '17:00'],
    ['5.30 p.m.', '17:30'],
    ['17:00', '17:00'],
    ['17.00', '17:00'],
    ['1730', '17:30'],
    ['9:30am', '09:30'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['noon', '12:00'],
    ['12 midday', '12:00'],
    ['midnight', '00:00'],
  ])('reads %o as %o', (written, time) => {
    expect(readTime(written)).toBe(time);
  });

  it.each(['5', '5:30', '9', '25:00', '13pm', 'five', '', '12:60'])('does not guess what %o means', (written) => {
    expect(readTime(written)).toBeUndefined();
  });

  it('may say that it is on the next day', () => {
    expect(isNextDay('1am next day')).toBe(true);
    expect(isNextDay('1am the next morning')).toBe(true);
    expect(isNextDay('1am')).toBe(false);
  });
});

describe('A week in which some days are not filled in', () => {
  it('says what is shown for the others', () => {
    const weekdays = Object.fromEntries(['monday', 'tuesday', 'wednesday', 'thursday'].map((day) => [day, '9am to 5pm']));
    expect(unwrittenDays(weekdays)).toBe('Friday, Saturday and Sunday are not filled in: they will be shown as closed.');
    expect(unwrittenDays({ ...weekdays, friday: 'closed', saturday: 'closed' })).toBe(
      'Sunday is not filled in: it will be shown as closed.',
    );
  });

  it('says nothing of a week nobody has begun, or one that is whole', () => {
    expect(unwrittenDays({})).toBeUndefined();
    expect(
      unwrittenDays(
        Object.fromEntries(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [day, 'x'])),
      ),
    ).toBeUndefined();
  });
});
