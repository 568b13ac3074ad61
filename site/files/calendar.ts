import type { Route } from '../../content/model/addresses/addresses.ts';
import type { Document, DocumentOf } from '../../content/model/documents/index.ts';
import { weekOfMonth } from '../../content/model/time/event-dates.ts';
import { londonInstant, nextDay } from '../../content/model/time/london-time.ts';
import { addressLine } from '../../content/model/fields/place.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { linkAddress } from '../navigation/link-address.ts';

/**
 * An event or a meeting as an iCalendar file (RFC 5545) with the London time zone.
 * @throws when the id is not that of a public event or meeting
 */
export function calendar({ id, path }: { id: string; path: string }, reader: Reader): string {
  const event = reader.document(id);
  if (!isOnCalendar(event))
    throw new Error(`The document ${id} of ${path} is not a public event or meeting: expected one in the snapshot.`);
  return calendarFile([], [event], reader);
}

/**
 * What is to come as an iCalendar file that people subscribe to: everywhere, or in an area or on a topic. What is over leaves it, and what is
 * made up is not in it.
 */
export function calendarFeed(route: Extract<Route, { kind: 'site-calendar' | 'calendar-feed' }>, reader: Reader): string {
  const place = route.kind === 'site-calendar' ? undefined : reader.document(route.id);
  if (route.kind === 'calendar-feed' && place?.collection !== 'areas' && place?.collection !== 'topics')
    throw new Error(`The calendar ${route.path} is of ${route.id}, which is no public area or topic: expected one in the snapshot.`);
  const where = place === undefined ? {} : place.collection === 'areas' ? { area: place.id } : { topic: place.id };
  const cards = (['events', 'meetings'] as const).flatMap((collection) =>
    states.flatMap((state) => reader.list({ from: [collection], where: { ...where, state }, order: 'newest', limit: calendarLength })),
  );
  const events = cards.flatMap(({ id, sampleNotice }) => {
    const event = reader.document(id);
    return sampleNotice === undefined && isOnCalendar(event) ? [event] : [];
  });
  const { name } = reader.setting('settings');
  const title = text(place === undefined ? `What is on – ${name}` : `What is on: ${place.title} – ${name}`);
  // Programs older than RFC 7986 know its names and its rhythm by the second of each pair.
  const head = [`NAME:${title}`, `X-WR-CALNAME:${title}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT12H', 'X-PUBLISHED-TTL:PT12H'];
  return calendarFile(head, events, reader);
}

/** What stands in a calendar that people subscribe to, and how much of each. */
const states = ['to come', 'on today', 'cancelled'] as const;
const calendarLength = 200;

function isOnCalendar(document: Document | undefined): document is DocumentOf<'events' | 'meetings'> {
  return document?.collection === 'events' || document?.collection === 'meetings';
}

function calendarFile(head: string[], events: readonly DocumentOf<'events' | 'meetings'>[], reader: Reader): string {
  const { name } = reader.setting('settings');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${text(name)}//Signpost//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...head,
    ...londonZone,
    ...events.flatMap((event) => entryOf(event, reader)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function entryOf(event: DocumentOf<'events' | 'meetings'>, reader: Reader): string[] {
  const url = reader.origin() + (reader.address(event.id) ?? '');
  const where = whereOf(event, reader);
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}`,
    `DTSTAMP:${stamp(event.updated)}`,
    `LAST-MODIFIED:${stamp(event.updated)}`,
    ...times(event),
    ...(event.collection === 'events' ? recurrence(event) : []),
    `SUMMARY:${text(event.title)}`,
    `DESCRIPTION:${text(`${event.summary}\n\n${url}`)}`,
    ...(where === undefined ? [] : [`LOCATION:${text(where)}`]),
    `URL:${url}`,
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

const londonZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'DTSTART:19700329T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'DTSTART:19701025T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

type Event = DocumentOf<'events'>;

/** Where it is: its place, or the hub it is at, or the address at which it can be watched. */
function whereOf(event: DocumentOf<'events' | 'meetings'>, reader: Reader): string | undefined {
  const { place } = event;
  if (place !== undefined) return addressLine(place);
  if (event.collection === 'meetings') {
    const address = event.watch && linkAddress(event.watch.to, reader);
    return address && new URL(address, reader.origin()).href;
  }
  const hub = event.at === undefined ? undefined : reader.card(event.at);
  return hub && (hub.summaryPanel?.where ?? hub.title);
}

function times({ date, starts, ends }: Pick<Event, 'date' | 'starts' | 'ends'>): string[] {
  if (starts === undefined) return [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(nextDay(date))}`];
  const local = (day: string, time: string): string => `TZID=Europe/London:${compact(day)}T${compact(time)}00`;
  // An end that is not later than the start is after midnight.
  const end = ends === undefined ? [] : [`DTEND;${local(ends > starts ? date : nextDay(date), ends)}`];
  return [`DTSTART;${local(date, starts)}`, ...end];
}

/** Codes of the days of the week, and how many weeks or months lie between two dates. */
const dayCodes = { monday: 'MO', tuesday: 'TU', wednesday: 'WE', thursday: 'TH', friday: 'FR', saturday: 'SA', sunday: 'SU' } as const;
const rules = { week: 'FREQ=WEEKLY', 'two weeks': 'FREQ=WEEKLY;INTERVAL=2', month: 'FREQ=MONTHLY' } as const;

function recurrence({ date, starts, recurrence }: Event): string[] {
  if (recurrence === undefined) return [];
  const { every, on, until } = recurrence;
  // "Every month on a Tuesday" means the same Tuesday of the month as the first date: the second, say.
  const week = every === 'month' ? weekOfMonth(date) : '';
  const day = on === undefined ? '' : `;BYDAY=${week}${dayCodes[on]}`;
  // UNTIL is of the same kind as DTSTART (3.3.10): a day, or an instant in UTC; the last one of the day in London.
  const lastOf = (lastDay: string): string => stamp(new Date(Date.parse(londonInstant(nextDay(lastDay), '00:00')) - 1000).toISOString());
  const end = until === undefined ? '' : `;UNTIL=${starts === undefined ? compact(until) : lastOf(until)}`;
  return [`RRULE:${rules[every]}${day}${end}`];
}

function stamp(instant: string): string {
  return `${compact(new Date(instant).toISOString().slice(0, 19))}Z`;
}

function compact(value: string): string {
  return value.replaceAll(/[-:]/g, '');
}

/** Text as RFC 5545 (3.3.11) escapes it. */
function text(value: string): string {
  return value.replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll(/\r?\n/g, '\\n');
}

/** A line in pieces of 75 bytes at most, none of which cuts a character (3.1). */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 74) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n ');
}
