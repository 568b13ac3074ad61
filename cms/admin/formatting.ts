import { timeWords } from '../../content/model/time/clock-words.ts';
import { londonClock } from '../../content/model/time/london-time.ts';

const timeZone = 'Europe/London';

/** `10:32:05` */
export function onTheClock(at: string | undefined): string {
  return at ? new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone }).format(new Date(at)) : '';
}

/** `Friday 23 March 2018 at 10:32am` */
export function onTheDay(at: string): string {
  return `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone }).format(new Date(at)).replace(',', '')} at ${timeInWords(at)}`;
}

/** `9am`, `2:20pm`, `midday` or `midnight`, by the clock in London */
function timeInWords(at: string): string {
  return timeWords(londonClock(at).time);
}

/** `23 March 2018` */
export function asDate(at: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(new Date(at));
}

/** `0.8 s` */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 9950 ? 1 : 0)} s`;
}

/** `news story`, but `PDF` stays as it is */
export function lowerFirst(words: string): string {
  return /^[A-Z][^A-Z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** `340 kB`, `1.2 MB` */
export function sizeInWords(bytes: number): string {
  return bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `1 page`, `3 pages` */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat('en-GB').format(number)} ${number === 1 ? one : many}`;
}

/** `Friday 4 December at 9am`, with the year where it is another than now */
export function inTheDiary(at: string, now = new Date()): string {
  const yearOf = (instant: Date) => new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone }).format(instant);
  const date = new Date(at);
  const isThisYear = yearOf(date) === yearOf(now);
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone,
  }).formatToParts(date);
  const day = parts
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => value)
    .join(' ');
  return `${day} at ${timeInWords(at)}`;
}

/** `10.42am` */
export function atTime(at: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone }).formatToParts(
    new Date(at),
  );
  const part = new Map(parts.map(({ type, value }) => [type, value]));
  return `${Number(part.get('hour')) || 12}.${part.get('minute')}${part.get('dayPeriod')?.toLowerCase()}`;
}
