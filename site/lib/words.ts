import { type Collection, collectionNames } from '../../content/model/collection-names.ts';
import type { ImpreciseDate } from '../../content/model/parts/imprecise-date.ts';
import type { Money } from '../../content/model/parts/money.ts';
import { londonClock } from '../../content/model/london-time.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** A calendar day (YYYY-MM-DD) in words: "Friday 23 March 2018". */
export function dayWords(day: string): string {
  return `${days[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${shortDayWords(day)}`;
}

/** A calendar day without its weekday: "23 March 2018". */
export function shortDayWords(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthWords(day.slice(0, 7))}`;
}

/** A month (YYYY-MM) in words: "March 2018". */
export function monthWords(month: string): string {
  return `${months[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

/** The London day of an instant in words: "23 March 2018". */
export function instantWords(instant: string): string {
  return shortDayWords(londonClock(instant).day);
}

/** A date as exactly as it is known, or undefined where it is not. */
export function dateWords(date: ImpreciseDate): string | undefined {
  switch (date.precision) {
    case 'day':
      return dayWords(date.date);
    case 'month':
      return monthWords(date.month);
    case 'year':
      return String(date.year);
    case 'unknown':
      return undefined;
  }
}

/** A date as HTML's `datetime` wants it, or undefined where it is not known. */
export function dateValue(date: ImpreciseDate): string | undefined {
  switch (date.precision) {
    case 'day':
      return date.date;
    case 'month':
      return date.month;
    case 'year':
      return String(date.year);
    case 'unknown':
      return undefined;
  }
}

/** A clock time (HH:MM) in words: "6pm", "10:30am", "midday", "midnight". */
export function timeWords(time: string): string {
  if (time === '00:00') return 'midnight';
  if (time === '12:00') return 'midday';
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
}

/** From one clock time to another: "6pm to 11pm", "all day". */
export function spanWords({ opens, closes }: { opens: string; closes: string }): string {
  return opens === closes ? 'all day' : `${timeWords(opens)} to ${timeWords(closes)}`;
}

/** A number with commas: "30,000". */
export function numberWords(value: number): string {
  return value.toLocaleString('en-GB');
}

/** A sum of money: "£20,000", "£100 million", "£3.50 a session". */
export function moneyWords({ amount, per }: Money): string {
  const isMillions = amount >= 1_000_000 && amount % 100_000 === 0;
  const sum = isMillions
    ? `£${numberWords(amount / 1_000_000)} million`
    : `£${amount.toLocaleString('en-GB', { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 })}`;
  return per === undefined ? sum : `${sum} a ${per}`;
}

/** A file's size: "340 kB", "1.2 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  return `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
}

/** A file's type in the words people use, from its media type. */
export function typeWords(type: string): string {
  return fileTypes[type] ?? type.split('/')[1]?.toUpperCase() ?? type;
}

const fileTypes: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'text/csv': 'CSV',
  'text/plain': 'Text',
  'text/html': 'Web page',
  'audio/mpeg': 'MP3 audio',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS spreadsheet',
  'application/vnd.oasis.opendocument.text': 'ODT document',
};

/** "1 event", "3 events". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}

/** Words with the first letter in upper case. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words with the first letter in lower case, to stand inside a sentence. */
export function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A list in words: "a, b and c". */
export function joinWords(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** What documents of a collection are called in a count: "3 services", "1 pillar". */
export function collectionCount(collection: Collection, count: number): string {
  const { one } = collectionNames[collection];
  return countWords(count, one.toLowerCase().replace(/^creative health/, 'Creative Health'), plurals[collection]);
}

const plurals: Readonly<Record<Collection, string>> = {
  services: 'services',
  hubs: 'wellbeing hubs',
  offers: 'Creative Health offers',
  events: 'events',
  news: 'news stories',
  vacancies: 'vacancies',
  publications: 'publications',
  pillars: 'pillars',
  programmes: 'programmes',
  guides: 'guides',
  pages: 'pages',
  organisations: 'partners',
  areas: 'areas',
  topics: 'topics',
};
