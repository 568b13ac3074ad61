import { expect, test } from 'vitest';
import { openingHours } from '../../content/model/fields/opening-hours.ts';
import { weekdays } from '../../content/model/fields/weekdays.ts';
import { longestWords } from './longest-state.ts';

const evening = [{ opens: '18:00', closes: '23:00' }];
const bankHolidays = { rule: 'as usual' };

test('a place that opens every evening needs room for “tomorrow”', () => {
  const hours = openingHours.parse({ week: weekdays.map((day) => ({ day, spans: evening })), bankHolidays });
  expect(longestWords(hours)).toBe('Closed. Opens tomorrow at 6pm');
});

test('a place that opens once a week needs room for the date of the next time', () => {
  const hours = openingHours.parse({ week: [{ day: 'wednesday', spans: evening }], bankHolidays });
  expect(longestWords(hours)).toBe('Closed. Opens on Wednesday 11 February at 6pm');
});

test('a season’s week counts too', () => {
  const hours = openingHours.parse({
    week: weekdays.map((day) => ({ day, spans: evening })),
    seasons: [
      { name: 'Summer', from: '2026-06-01', to: '2026-08-31', week: [{ day: 'saturday', spans: [{ opens: '10:30', closes: '16:00' }] }] },
    ],
    bankHolidays,
  });
  expect(longestWords(hours)).toBe('Closed. Opens on Saturday 14 February at 10:30am');
});

test('a place that is always open needs room for that', () => {
  const allDay = [{ opens: '00:00', closes: '00:00' }];
  const hours = openingHours.parse({ week: weekdays.map((day) => ({ day, spans: allDay })), bankHolidays });
  expect(longestWords(hours)).toBe('Open all day and night');
});
