import type { OpeningHours, OpeningSpan } from '../../../content/model/fields/opening-hours.ts';

/**
 * Opening hours the slow way, to compare with: a clock in London by the rule of the law instead of the device's time zone
 * data, bank holidays from a list, and every question answered by looking at one minute after the other.
 */
export const minute = 60_000;

const bankHolidays = new Set(
  [
    '2025-12-25 2025-12-26 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28',
    '2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-25 2027-12-27 2027-12-28 2028-01-03',
  ].flatMap((days) => days.split(' ')),
);

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** What a clock in London shows. In the hour that comes twice, its second time reads "01:60": all of the first has been. */
export function wall(moment: number): Wall {
  const known = walls.get(moment) ?? readWall(moment);
  walls.set(moment, known);
  return known;
}

interface Wall {
  day: string;
  time: string;
}

const walls = new Map<number, Wall>();

function readWall(moment: number): Wall {
  const year = new Date(moment).getUTCFullYear();
  const forward = lastSunday(year, 2) + 60 * minute;
  const back = lastSunday(year, 9) + 60 * minute;
  const isSummer = forward <= moment && moment < back;
  const shown = new Date(moment + (isSummer ? 60 * minute : 0)).toISOString();
  const isSecond = back <= moment && moment < back + 60 * minute;
  return { day: shown.slice(0, 10), time: isSecond ? '01:60' : shown.slice(11, 16) };
}

/** Whether it is open in the minute that begins at a moment. */
export function isOpenAt(hours: OpeningHours, moment: number): boolean {
  const { day, time } = wall(moment);
  const begunToday = (spansOn(hours, day) ?? []).some(({ opens, closes }) => opens <= time && (closes <= opens || time < closes));
  return begunToday || (spansOn(hours, dayBefore(day)) ?? []).some(({ opens, closes }) => closes <= opens && time < closes);
}

/** The times that begin on a day, or undefined where nobody knows them. */
export function spansOn(hours: OpeningHours, day: string): OpeningSpan[] | undefined {
  for (const { date, spans } of hours.exceptions) if (date === day) return spans;
  if (bankHolidays.has(day)) {
    if (hours.bankHolidays.rule === 'not known') return undefined;
    if (hours.bankHolidays.rule === 'closed') return [];
    if (hours.bankHolidays.rule === 'different') return hours.bankHolidays.spans;
  }
  const name = dayNames[new Date(`${day}T12:00:00Z`).getUTCDay()];
  let { week } = hours;
  for (const season of [...hours.seasons].reverse()) if (season.from <= day && day <= season.to) ({ week } = season);
  return week.find((entry) => entry.day === name)?.spans ?? [];
}

/** The first moment from one on, a minute at a time, for which something holds. */
export function first(from: number, minutes: number, holds: (moment: number) => boolean): number | undefined {
  for (let moment = from; moment <= from + minutes * minute; moment += minute) if (holds(moment)) return moment;
  return undefined;
}

/** The moments of the London day that one is in. */
export function minutesOf(moment: number): number[] {
  const { day } = wall(moment);
  const moments: number[] = [];
  for (let at = moment; wall(at).day === day; at -= minute) moments.unshift(at);
  for (let at = moment + minute; wall(at).day === day; at += minute) moments.push(at);
  return moments;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - 1440 * minute).toISOString().slice(0, 10);
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay());
}
