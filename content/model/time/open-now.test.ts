import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpenOn, isOpenToday, openNow } from './open-now.ts';
import { openingHours, type OpeningHours } from '../fields/opening-hours.ts';
import { weekdays } from '../fields/weekdays.ts';
import { first, isOpenAt, minute, minutesOf, spansOn, wall } from '../../../tests/support/hours/minute-by-minute.ts';

/** How far the look at every minute goes, in minutes. */
const ahead = 3 * 1440;

/** Days near which something unusual happens: the clocks change, bank holidays, years and seasons begin and end. */
const unusual = ['2026-03-29', '2026-10-25', '2026-04-04', '2026-12-25', '2026-12-31', '2027-03-28', '2027-12-27', '2026-06-30'];

// Round times and the hours at which clocks change come often.
const time = fc
  .oneof(fc.integer({ min: 0, max: 287 }), fc.constantFrom(0, 0, 12, 15, 18, 21, 24, 144))
  .map((fives) => `${String(Math.floor(fives / 12)).padStart(2, '0')}:${String((fives % 12) * 5).padStart(2, '0')}`);
const spans = fc.array(
  fc.oneof(
    fc.record({ opens: time, closes: time }),
    fc.constant({ opens: '00:00', closes: '00:00' }),
    fc.constant({ opens: '18:00', closes: '00:00' }),
  ),
  { maxLength: 3 },
);
const weekTimes = fc
  .array(spans, { minLength: 7, maxLength: 7 })
  .map((days) => days.map((of, index) => ({ day: weekdays[index] ?? 'monday', spans: of })));
const dayNear = (base: string): fc.Arbitrary<string> =>
  fc.integer({ min: -3, max: 3 }).map((offset) => new Date(Date.parse(base) + offset * 1440 * minute).toISOString().slice(0, 10));
const day = fc.constantFrom(...unusual).chain(dayNear);
const hours: fc.Arbitrary<OpeningHours> = fc.record({
  week: weekTimes,
  seasons: fc.array(
    fc.record({ name: fc.constant('Season'), from: day, to: day, week: weekTimes }).filter(({ from, to }) => from <= to),
    { maxLength: 2 },
  ),
  exceptions: fc.uniqueArray(fc.record({ date: day, spans }), { maxLength: 3, selector: ({ date }) => date }),
  bankHolidays: fc.oneof(
    fc.constantFrom({ rule: 'as usual' as const }, { rule: 'closed' as const }, { rule: 'not known' as const }),
    spans.filter((some) => some.length > 0).map((some) => ({ rule: 'different' as const, spans: some })),
  ),
});
const moment = fc
  .tuple(day, fc.integer({ min: 0, max: 1439 }))
  .map(([near, minutes]) => Date.parse(`${near}T00:00:00Z`) + minutes * minute);

const runs = { numRuns: 150 };

/** Looking at every minute takes a while on a busy machine. */
const patience = 60_000;

const iso = (at: number | undefined): string | undefined => (at === undefined ? undefined : new Date(at).toISOString());

describe('what is open now, compared with a look at every minute', () => {
  it(
    'is open until the first minute in which it is closed',
    () => {
      fc.assert(
        fc.property(hours, moment, (some, now) => {
          const answer = openNow(some, new Date(now));
          expect(answer.state === 'open').toBe(isOpenAt(some, now));
          if (answer.state !== 'open') return;
          const until = first(now, ahead, (at) => !isOpenAt(some, at));
          if (until !== undefined) expect(answer.until).toBe(iso(until));
          else if (answer.until !== undefined) expect(Date.parse(answer.until)).toBeGreaterThan(now + ahead * minute);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'is closed until the first minute in which it is open, unless a day before then is not known',
    () => {
      fc.assert(
        fc.property(hours, moment, (some, now) => {
          const answer = openNow(some, new Date(now));
          if (answer.state === 'open') return;
          const today = wall(now).day;
          expect(answer.state === 'not known').toBe(spansOn(some, today) === undefined);
          if (answer.state === 'not known') return;
          const next = first(now, ahead, (at) => isOpenAt(some, at));
          const last = next ?? now + ahead * minute;
          const unsure = first(now, ahead, (at) => wall(at).day > today && at < last && spansOn(some, wall(at).day) === undefined);
          if (unsure !== undefined) {
            expect(answer.unsure).toBe(wall(unsure).day);
            expect(answer.opens).toBeUndefined();
          } else if (next !== undefined) expect(answer.opens).toBe(iso(next));
          else if (answer.opens !== undefined) expect(Date.parse(answer.opens)).toBeGreaterThan(last);
          expect(answer.isAllDay).toBe(!minutesOf(now).some((at) => isOpenAt(some, at)));
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'holds until the moment it says it may change, and no longer than the day in London',
    () => {
      fc.assert(
        fc.property(hours, moment, (some, now) => {
          const { changes, ...answer } = openNow(some, new Date(now));
          const until = Date.parse(changes);
          expect(until).toBeGreaterThan(now);
          const before = openNow(some, new Date(until - minute));
          // A bank holiday's place in the answer may only change with the day.
          expect({ ...before, changes }).toEqual({ ...answer, changes });
          expect(wall(until - minute).day).toBe(wall(now).day);
          expect(wall(until).time === '00:00' || isOpenAt(some, until) !== isOpenAt(some, until - minute)).toBe(true);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'is open today while there is still a minute of the day in which it is open',
    () => {
      fc.assert(
        fc.property(hours, moment, (some, now) => {
          const isOpenLater = minutesOf(now).some((at) => at >= now && isOpenAt(some, at));
          if (spansOn(some, wall(now).day) !== undefined) expect(isOpenToday(some, new Date(now))).toBe(isOpenLater);
          const begun = spansOn(some, wall(now).day);
          expect(isOpenOn(some, wall(now).day)).toBe(begun === undefined ? 'not known' : begun.length > 0);
        }),
        runs,
      );
    },
    patience,
  );

  it('is asked of hours as the content model has them', () => {
    fc.assert(fc.property(hours, (some) => openingHours.safeParse(some).success));
  });
});
