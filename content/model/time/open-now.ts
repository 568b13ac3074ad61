// Without zod, because scripts on the public's devices use it too.
import { isBankHoliday } from './bank-holidays.ts';
import type { SummaryPanel } from '../reader/card.ts';
import { addDays, londonClock, londonInstant, nextDay } from './london-time.ts';
import type { OpeningHours, OpeningSpan } from '../fields/opening-hours.ts';
import { weekdays } from '../fields/weekdays.ts';

/** What is so at an instant, in the place's own time (Europe/London). Instants are ISO instants. */
export type OpenNow =
  /** `until` is absent where it is open all day and night. */
  | { state: 'open'; until?: string }
  /** `isAllDay` where it does not open on this day at all; `opens` the next opening; `unsure` a bank holiday before then with hours nobody knows. */
  | { state: 'closed'; isAllDay: boolean; isBankHoliday: boolean; opens?: string; unsure?: string }
  /** A bank holiday with hours nobody knows. */
  | { state: 'not known' };

/** Which hours hold on a day. */
export interface DayPlan {
  /** The times that begin on that day, earliest first; undefined where nobody knows them. */
  spans: OpeningSpan[] | undefined;
  /** What decides: a single day that differs, the rule for bank holidays, a season (by its number), or the usual week. */
  by: 'exception' | 'bank holiday' | number | 'week';
}

/** Days that are looked ahead for the next opening. */
const daysAhead = 400;

/** What is open for so many days from today without a break counts as open all day and night. */
const alwaysDays = 8;

/**
 * What is so at an instant, and `changes`: the instant at which to ask again (something opens or closes, or the day ends in London).
 * A time that a change of the clocks skips counts as the moment of the change; one that comes twice is the first.
 * @throws RangeError where the device has no time zone data
 */
export function openNow(hours: OpeningHours, instant: string | Date): OpenNow & { changes: string } {
  const now = new Date(instant).getTime();
  const today = londonClock(new Date(now)).day;
  const midnight = reached(nextDay(today), '00:00');
  const found = stretchAt(hours, today, now);
  const at = (moment: number): { changes: string } => ({ changes: new Date(Math.min(moment, midnight)).toISOString() });
  if (found.from <= now) {
    const isAlways = found.to >= reached(addDays(today, alwaysDays), '00:00');
    return { state: 'open', ...(isAlways ? {} : { until: new Date(found.to).toISOString() }), ...at(found.to) };
  }
  const plan = planOf(hours, today);
  if (plan.spans === undefined) return { state: 'not known', ...at(found.from) };
  return {
    state: 'closed',
    isAllDay: !found.wasOpenToday && found.from >= midnight,
    isBankHoliday: plan.by === 'bank holiday',
    ...(found.unsure !== undefined
      ? { unsure: found.unsure }
      : found.from === Infinity
        ? {}
        : { opens: new Date(found.from).toISOString() }),
    ...at(found.from),
  };
}

/** Whether a place opens on a London day (YYYY-MM-DD): whether a time begins on it. */
export function isOpenOn(hours: OpeningHours, day: string): boolean | 'not known' {
  const { spans } = planOf(hours, day);
  return spans === undefined ? 'not known' : spans.length > 0;
}

/** Whether a place is open at an instant, or opens later on the same day in London. */
export function isOpenToday(hours: OpeningHours, instant: string | Date): boolean {
  const answer = openNow(hours, instant);
  if (answer.state !== 'closed') return answer.state === 'open';
  return answer.opens !== undefined && londonClock(answer.opens).day === londonClock(instant).day;
}

/** Whether somebody's word on a place or a service still holds at an instant. */
export function isConfirmed({ holdsUntil }: Pick<SummaryPanel, 'holdsUntil'>, instant: string | Date): boolean {
  return holdsUntil === undefined || londonClock(instant).day < holdsUntil;
}

/** The hours of a summary panel that count at an instant; undefined where it is not open (planned, closed for now), or nobody has confirmed that for too long. */
export function hoursInUse(
  { phase, holdsUntil, openingHours }: Pick<SummaryPanel, 'phase' | 'holdsUntil' | 'openingHours'>,
  instant: string | Date,
): OpeningHours | undefined {
  if (openingHours === undefined || (phase !== 'open' && phase !== 'timeless')) return undefined;
  return isConfirmed({ ...(holdsUntil !== undefined && { holdsUntil }) }, instant) ? openingHours : undefined;
}

/** Which hours hold on a London day (YYYY-MM-DD): a single day that differs, else the rule for bank holidays, else the week. */
export function planOf({ week, seasons, exceptions, bankHolidays }: OpeningHours, day: string): DayPlan {
  const exception = exceptions.find(({ date }) => date === day);
  if (exception) return { spans: inOrder(exception.spans), by: 'exception' };
  if (bankHolidays.rule !== 'as usual' && isBankHoliday(day)) {
    const spans = bankHolidays.rule === 'different' ? inOrder(bankHolidays.spans) : [];
    return { spans: bankHolidays.rule === 'not known' ? undefined : spans, by: 'bank holiday' };
  }
  const season = seasons.findIndex(({ from, to }) => from <= day && day <= to);
  const weekday = weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7];
  const days = (seasons[season]?.week ?? week).filter((entry) => entry.day === weekday);
  return { spans: inOrder(days.flatMap(({ spans }) => spans)), by: season === -1 ? 'week' : season };
}

/** A stretch of time without a break, in milliseconds. */
interface Stretch {
  from: number;
  to: number;
  /** Whether another one before it touched this day. */
  wasOpenToday: boolean;
  /** The first day between now and then with hours nobody knows. */
  unsure?: string;
}

/** The stretch an instant is in, or the next one; an infinite one where there is none. Times that adjoin or overlap are one. */
function stretchAt(hours: OpeningHours, today: string, now: number): Stretch {
  const never: Stretch = { from: Infinity, to: Infinity, wasOpenToday: false };
  const startOfToday = reached(today, '00:00');
  const always = reached(addDays(today, alwaysDays), '00:00');
  let stretch: Stretch | undefined;
  let { wasOpenToday } = never;
  let unsure: string | undefined;
  // Yesterday's hours may run past midnight.
  for (let offset = -1, day = addDays(today, -1); offset <= daysAhead; offset += 1, day = nextDay(day)) {
    const { spans } = planOf(hours, day);
    if (spans === undefined && offset > 0) unsure ??= day;
    for (const { opens, closes } of spans ?? []) {
      const from = reached(day, opens);
      const to = reached(closes > opens ? day : nextDay(day), closes);
      if (stretch !== undefined && from <= stretch.to) stretch.to = Math.max(stretch.to, to);
      else if (stretch !== undefined && stretch.to > now) return stretch;
      // A time that lies within the hour the clocks skip never comes.
      else if (from < to) stretch = { from, to, wasOpenToday, ...(unsure === undefined ? {} : { unsure }) };
      if (stretch !== undefined && stretch.to <= now) wasOpenToday ||= stretch.to > startOfToday;
    }
    if (stretch === undefined || stretch.to <= now) continue;
    // Nothing that begins on a later day can come before it, or lengthen one that ends before that day.
    if (stretch.from > now || stretch.to < reached(nextDay(day), '00:00') || stretch.to >= always) return stretch;
  }
  return { ...never, wasOpenToday, ...(unsure === undefined ? {} : { unsure }) };
}

/** The first moment at which a London clock shows a time or has passed it. */
function reached(day: string, time: string): number {
  const instant = londonInstant(day, time);
  return Date.parse(londonClock(instant).time === time ? instant : londonInstant(day, '02:00'));
}

function inOrder(spans: readonly OpeningSpan[]): OpeningSpan[] {
  return [...spans].sort((one, other) => (one.opens < other.opens ? -1 : 1));
}
