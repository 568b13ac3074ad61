import type { OpeningHours } from '../../content/model/fields/opening-hours.ts';
import { hoursNow } from './state-now.ts';

/** A week without a bank holiday, from its Monday: what is said in it of a week's hours is what is said in most weeks. */
const monday = Date.parse('2026-02-02T00:00:00Z');
const weekMilliseconds = 7 * 24 * 3_600_000;

/**
 * The longest words that script says of these hours in a usual week of the place or of a season: a page keeps room for
 * them, so that nothing moves when they are put in. Single days and bank holidays may need more, and wrap.
 */
export function longestWords(hours: OpeningHours): string {
  const weeks = [hours.week, ...hours.seasons.map(({ week }) => week)];
  return weeks.flatMap((week) => wordsOfWeek({ ...hours, week, seasons: [], exceptions: [] })).reduce(longer, '');
}

function wordsOfWeek(hours: OpeningHours): string[] {
  const said: string[] = [];
  for (let instant = monday; instant < monday + weekMilliseconds;) {
    const { words, changes } = hoursNow(hours, new Date(instant));
    said.push(words);
    instant = Date.parse(changes);
  }
  return said;
}

function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}
