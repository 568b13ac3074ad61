import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { event as eventSchema, type Event } from '../../content/model/documents/event.ts';
import { meeting as meetingSchema, type Meeting } from '../../content/model/documents/meeting.ts';
import { nextDate, nextTime } from '../../content/model/time/event-dates.ts';
import { addDays, londonInstant } from '../../content/model/time/london-time.ts';
import type { Reader } from '../../content/model/reader/reader.ts';
import { weekdays } from '../../content/model/fields/weekdays.ts';
import { calendar } from './calendar.ts';

const written = {
  collection: 'events',
  id: '1c0d3c5e-6c7e-4f0e-9a1e-0f6a7c1b2d3e',
  slug: 'walk',
  title: 'Slow walk, tea; and a “chat” \\ song',
  summary: 'A walk and a cup of tea.',
  firstPublished: '2026-10-12T09:00:00.000Z',
  updated: '2026-11-09T10:20:30.400Z',
  date: '2026-12-02',
};

describe('an event for a calendar', () => {
  it('has what RFC 5545 asks for, in lines that end and fold as it asks', () => {
    const long = 'Ein sehr langer Name — with characters of several bytes, ëëëëëëëëëëëëëëëëëëëëëëëëëë, so that it folds';
    const text = calendarOf({ title: long, summary: 'First line\nsecond; third, fourth \\ fifth' });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const { component, event } = read(text);
    expect(component.getFirstPropertyValue('version')).toBe('2.0');
    expect(component.getFirstPropertyValue('prodid')).toBe('-//Signpost//Signpost//EN');
    expect(event.uid).toBe(written.id);
    expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-09T10:20:30Z');
    expect(event.summary).toBe(long);
    expect(event.description).toBe('First line\nsecond; third, fourth \\ fifth\n\nhttps://example.org/events/walk/');
  });

  it('keeps its identity when it is changed, so that a calendar puts the new in place of the old', () => {
    const before = read(calendarOf({})).event;
    const after = read(calendarOf({ title: 'Another name', date: '2026-12-09', updated: '2026-11-10T10:00:00.000Z' })).event;
    expect(after.uid).toBe(before.uid);
    expect(after.component.getFirstPropertyValue('last-modified')?.toString()).toBe('2026-11-10T10:00:00Z');
  });

  it('is a whole day where nobody said when, and ends the next day where it runs past midnight', () => {
    const day = read(calendarOf({})).event;
    expect([day.startDate.toString(), day.endDate.toString(), day.startDate.isDate]).toEqual(['2026-12-02', '2026-12-03', true]);
    const night = read(calendarOf({ starts: '22:00', ends: '01:00' })).event;
    expect([instantOf(night.startDate), instantOf(night.endDate)]).toEqual(['2026-12-02T22:00:00.000Z', '2026-12-03T01:00:00.000Z']);
  });

  it('comes again at the same time by the clock in London, whatever the clocks do', () => {
    const { event } = read(calendarOf({ date: '2027-03-24', starts: '10:30', recurrence: { every: 'week', on: 'wednesday' } }));
    expect(times(event, 2).map(instantOf)).toEqual(['2027-03-24T10:30:00.000Z', '2027-03-31T09:30:00.000Z']);
    const autumn = read(calendarOf({ date: '2027-10-27', starts: '10:30', recurrence: { every: 'week', on: 'wednesday' } })).event;
    expect(times(autumn, 2).map(instantOf)).toEqual(['2027-10-27T09:30:00.000Z', '2027-11-03T10:30:00.000Z']);
  });

  it('says that it is cancelled', () => {
    expect(read(calendarOf({ isCancelled: true })).event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('comes again on the very days that the page says', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days));
    const happens = fc
      .record({
        date: day,
        starts: fc.option(fc.constantFrom('00:30', '01:30', '10:30', '23:30'), { nil: undefined }),
        every: fc.constantFrom('week' as const, 'two weeks' as const, 'month' as const),
        isOnWeekday: fc.boolean(),
        length: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
      })
      .map(({ date, starts, every, isOnWeekday, length }) => ({
        date,
        ...(starts === undefined ? {} : { starts }),
        recurrence: {
          every,
          ...(isOnWeekday ? { on: weekdays[(new Date(date).getUTCDay() + 6) % 7] ?? 'monday' } : {}),
          ...(length === undefined ? {} : { until: addDays(date, length) }),
        },
      }));
    fc.assert(
      fc.property(happens, (some) => {
        const fromFile = times(read(calendarOf(some)).event, 8).map((time) => time.toString().slice(0, 10));
        const fromModel: string[] = [];
        for (let next = nextDate(some, '2020-01-01'); next !== undefined && fromModel.length < 8; next = nextDate(some, addDays(next, 1)))
          fromModel.push(next);
        expect(fromModel).toEqual(fromFile);
      }),
      { numRuns: 200 },
    );
  });
});

it('a meeting for a calendar says where it is, or where it can be watched', () => {
  const meeting = (more: object): string | null =>
    read(fileOf(meetingSchema.parse({ ...written, collection: 'meetings', committee: 'Board', starts: '14:00', ...more }))).event.location;
  expect(meeting({ place: { name: 'Sample Hall', addressLines: ['1 Church Row'], postcode: 'GL1 1AA' } })).toBe(
    'Sample Hall, 1 Church Row, GL1 1AA',
  );
  expect(meeting({ watch: { text: 'Watch it', to: { kind: 'url', url: 'https://example.org/watch' } } })).toBe('https://example.org/watch');
});

describe('the next time of an event', () => {
  const walk = { date: '2026-12-02', starts: '10:30', ends: '12:00', recurrence: { every: 'week' as const, until: '2026-12-16' } };

  it.each([
    ['2026-11-22T10:00:00Z', '2026-12-02'],
    ['2026-12-02T11:59:00Z', '2026-12-02'],
    ['2026-12-02T12:00:00Z', '2026-12-09'],
    ['2026-12-16T11:00:00Z', '2026-12-16'],
    ['2026-12-16T12:00:00Z', undefined],
  ])('at %s is %s', (instant, day) => {
    expect(nextTime(walk, instant)?.day).toBe(day);
  });

  it('is the one that began last night, until it ends', () => {
    const night = { date: '2026-12-02', starts: '22:00', ends: '01:00', recurrence: { every: 'week' as const } };
    expect(nextTime(night, '2026-12-03T00:59:00Z')).toEqual({ day: '2026-12-02', ends: '2026-12-03T01:00:00.000Z' });
    expect(nextTime(night, '2026-12-03T01:00:00Z')?.day).toBe('2026-12-09');
  });

  it('lasts until its day ends where nobody said when it ends', () => {
    expect(nextTime({ date: '2027-07-01', starts: '10:00' }, '2027-07-01T22:59:00Z')?.ends).toBe(londonInstant('2027-07-02', '00:00'));
  });
});

describe('an event that comes again', () => {
  const reasons = (more: object): (string | undefined)[] => {
    const result = eventSchema.safeParse({ ...written, ...more });
    return result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  };

  it('begins on the day of the week that it names, and before it ends', () => {
    expect(reasons({ recurrence: { every: 'week', on: 'wednesday', until: '2026-12-02' } })).toEqual([]);
    expect(reasons({ recurrence: { every: 'week', on: 'friday' } })).toEqual([
      'recurrence.on: the first day is a Wednesday, not a Friday: choose a first day that fits, or leave this empty',
    ]);
    expect(reasons({ recurrence: { every: 'week', until: '2026-12-01' } })).toEqual(['recurrence.until: this day is before the first one']);
  });
});

function calendarOf(more: Partial<Event>): string {
  return fileOf(eventSchema.parse({ ...written, ...more }));
}

function fileOf(event: Event | Meeting): string {
  const reader: Pick<Reader, 'document' | 'setting' | 'origin' | 'address' | 'card'> = {
    document: () => event,
    setting: (() => ({ name: 'Signpost' })) as unknown as Reader['setting'],
    origin: () => 'https://example.org',
    address: () => '/events/walk/',
    card: () => undefined,
  };
  return calendar({ id: event.id, path: '/events/walk/event.ics' }, reader as Reader);
}

function read(text: string): { component: ICAL.Component; event: ICAL.Event } {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const vevent = component.getFirstSubcomponent('vevent');
  if (vevent === null) throw new Error(`There is no event in ${text}`);
  return { component, event: new ICAL.Event(vevent) };
}

function times(event: ICAL.Event, count: number): ICAL.Time[] {
  const iterator = event.iterator();
  const found: ICAL.Time[] = [];
  for (let next = iterator.next(); next && found.length < count; next = iterator.next()) found.push(next.clone());
  return found;
}

function instantOf(time: ICAL.Time): string {
  return time.toJSDate().toISOString();
}
