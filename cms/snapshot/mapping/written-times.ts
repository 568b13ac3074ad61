import type { OpeningSpan } from '../../../content/model/fields/opening-hours.ts';
import { spanWords, timeWords } from '../../../content/model/time/clock-words.ts';

/** What a line of opening times says, and what is wrong with it. */
export interface WrittenTimes {
  /** In the order they were written; none where it is closed. */
  spans: OpeningSpan[];
  /** Why the line cannot be read, as sentences. */
  problems: string[];
  /** Why the line may not say what was meant, as sentences: it can be read, but nobody should publish it. */
  doubts: string[];
  /** Spans that end on the next day although the line does not say so. */
  untoldNextDays: OpeningSpan[];
}

/** A clock time as somebody wrote it. */
interface WrittenTime {
  /** HH:MM. */
  time: string;
  /** Whether it can only be that time: it has am or pm, or two digits with minutes, or is noon or midnight. */
  isCertain: boolean;
  /** How it was written: in figures alone, where two digits before 10 or a number above 12 show that they are of the 24-hour clock. */
  notation: 'am or pm' | 'figures' | '24-hour clock';
}

const clockShape = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(?:(a|p)\.?\s?m\.?)?$/;
const untilShape = /^(.+?)\s*(?:\bto\b|\buntil\b|\btill?\b|[-–—])\s*(.+)$/;
const nextDayShape = /[\s,(]*\b(?:the\s+)?next\s+(?:day|morning)\)?$/;

/**
 * Reads a clock time as officers write it: “5pm”, “5.30 p.m.”, “17:00”, “noon”, “midnight”. An hour that
 * could be in either half of the day, such as “5” or “5:30”, is none.
 *
 * @returns HH:MM, or undefined where it cannot be read
 */
export function readTime(written: string): string | undefined {
  const read = timeOf(written.trim().toLowerCase());
  return read?.isCertain === true ? read.time : undefined;
}

/** Whether a closing time says that it is on the day after: “2am next day”. */
export function isNextDay(written: string): boolean {
  return nextDayShape.test(written.trim().toLowerCase());
}

/** A time without its “next day”. */
export function withoutNextDay(written: string): string {
  return written.trim().replace(new RegExp(nextDayShape, 'i'), '');
}

/** Reads a line of opening times such as “9am to noon, 1pm to 5pm”, “6pm to 2am next day”, “all day” or “closed”. */
export function readTimes(written: string): WrittenTimes {
  const times: WrittenTimes = { spans: [], problems: [], doubts: [], untoldNextDays: [] };
  const line = written.trim();
  if (line === '' || /^closed\.?$/i.test(line)) return times;
  if (/^(?:all day|24 hours)\.?$/i.test(line)) return { ...times, spans: [{ opens: '00:00', closes: '00:00' }] };
  for (const part of line.split(/\s*(?:,|;|&|\band\b)\s*/i)) readSpan(part.trim(), times);
  noteOverlaps(times);
  return times;
}

/** Times of a day as an officer would write them. A closing time on the next day says so. */
export function writtenTimes(spans: readonly OpeningSpan[]): string {
  return spans.length === 0
    ? 'closed'
    : spans.map((span) => `${span.opens} to ${span.closes}${endsNextDay(span) ? ' next day' : ''}`).join(', ');
}

/** The same line, with “next day” written wherever a closing time is on the day after. */
export function withNextDays(written: string): string {
  return writtenTimes(readTimes(written).spans);
}

function readSpan(part: string, times: WrittenTimes): void {
  const saysNextDay = isNextDay(part);
  const [, from = '', to = ''] = untilShape.exec(withoutNextDay(part).toLowerCase()) ?? [];
  const opens = timeOf(from);
  const closes = timeOf(to);
  if (opens === undefined || closes === undefined) {
    times.problems.push(
      `“${part}” cannot be read as opening times. Write them such as 9am to 5pm or 09:00 to 17:00, with commas between several, or closed.`,
    );
    return;
  }
  const span = { opens: opens.time, closes: closes.time };
  if (span.opens === span.closes && span.opens !== '00:00')
    times.problems.push(`“${part}” begins and ends at the same time. Write all day where it does not close.`);
  times.spans.push(span);
  if (!areClear(opens, closes)) {
    times.doubts.push(`“${part}” does not say which half of the day is meant. Write am or pm with each time, such as 9am to 5pm.`);
  } else if (endsNextDay(span) && !saysNextDay) {
    times.untoldNextDays.push(span);
    times.doubts.push(
      `“${part}” closes before it opens. If it is open past midnight, tick “${nextDayWords(span)}”, or write “next day” after it; otherwise mend the times.`,
    );
  }
}

/** One time of the 24-hour clock tells how the figures beside it are meant: “9 to 17” is clear, “9 to 5” and “9 to 5pm” are not. */
function areClear(opens: WrittenTime, closes: WrittenTime): boolean {
  const notations = [opens.notation, closes.notation];
  return (opens.isCertain && closes.isCertain) || (notations.includes('24-hour clock') && !notations.includes('am or pm'));
}

/** Words for a tick beside a span that is open past midnight. */
export function nextDayWords({ closes }: OpeningSpan): string {
  return `It closes at ${timeWords(closes)} the next day`;
}

/** Whether a span ends on the day after it began. Midnight is the end of its own day. */
export function endsNextDay({ opens, closes }: OpeningSpan): boolean {
  return closes < opens && closes !== '00:00';
}

/** Times of one day that overlap are a slip of the hand: which of them is meant, only the officer knows. */
function noteOverlaps({ spans, problems }: WrittenTimes): void {
  const inOrder = [...spans].sort((one, other) => (one.opens < other.opens ? -1 : 1));
  inOrder.slice(1).forEach((later, index) => {
    const earlier = inOrder[index];
    if (earlier === undefined || (earlier.closes > earlier.opens && earlier.closes <= later.opens)) return;
    problems.push(`“${spanWords(earlier)}” and “${spanWords(later)}” overlap. Write them as one, or mend the one that is wrong.`);
  });
}

function timeOf(written: string): WrittenTime | undefined {
  const named = namedTime(written);
  if (named !== undefined) return { time: named, isCertain: true, notation: 'am or pm' };
  const [, hour, minute, half] = clockShape.exec(written) ?? [];
  if (hour === undefined) return undefined;
  const number = Number(hour);
  if (Number(minute ?? 0) > 59 || number > 24 || (number === 24 && Number(minute ?? 0) > 0)) return undefined;
  if (half !== undefined) {
    if (number < 1 || number > 12) return undefined;
    return { time: clockTime((number % 12) + (half === 'p' ? 12 : 0), minute), isCertain: true, notation: 'am or pm' };
  }
  // “09:00” and “17” can only be of the 24-hour clock; “10:30” is taken for it, “9:30” and “10” are not.
  const notation = number > 12 || hour.startsWith('0') ? '24-hour clock' : 'figures';
  const isCertain = notation === '24-hour clock' || (hour.length === 2 && minute !== undefined);
  return { time: clockTime(number % 24, minute), isCertain, notation };
}

function namedTime(written: string): string | undefined {
  if (/^(?:12\s*)?(?:noon|midday)$/.test(written)) return '12:00';
  return /^(?:12\s*)?midnight$/.test(written) ? '00:00' : undefined;
}

function clockTime(hour: number, minute = '00'): string {
  return `${String(hour).padStart(2, '0')}:${minute}`;
}
