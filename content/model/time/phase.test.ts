import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, DocumentOf } from '../documents/index.ts';
import { addDays, londonClock } from './london-time.ts';
import { type Moment, nextPhaseChange, phaseBefore, phaseOf, turnsAfter } from './phase.ts';
import { sampleSnapshot } from '../../sample/index.ts';

const { documents } = sampleSnapshot();

function like<C extends Document['collection']>(collection: C, fields: Partial<DocumentOf<C>>): Document {
  const pattern = documents.find((document) => document.collection === collection);
  return { ...pattern, ...fields } as Document;
}

const at = (now: string, confirmedForMonths = 12): Moment => ({ now, confirmedForMonths });
const instants = fc
  .integer({ min: Date.parse('2023-12-30T00:00:00Z'), max: Date.parse('2027-01-02T00:00:00Z') })
  .map((time) => new Date(time).toISOString());
const days = fc.integer({ min: 0, max: 1_100 }).map((number) => addDays('2023-12-30', number));

describe('what time makes of a document', () => {
  it('is what the calendar in London says', () => {
    fc.assert(
      fc.property(days, instants, (day, instant) => {
        const today = londonClock(instant).day;
        expect(phaseOf(like('events', { date: day, recurrence: undefined, isCancelled: false }), at(instant))).toBe(
          today < day ? 'to come' : today === day ? 'on today' : 'past',
        );
        expect(phaseOf(like('hubs', { status: 'opening soon', opens: day, statusAsAt: undefined }), at(instant))).toBe(
          today < day ? 'opening soon' : 'open',
        );
        expect(phaseOf(like('vacancies', { state: 'open', closes: { date: day } }), at(instant))).toBe(
          today < addDays(day, -7) ? 'open' : today <= day ? 'closing soon' : 'closed',
        );
        expect(phaseOf(like('meetings', { date: day, isCancelled: false }), at(instant))).toBe(
          today < day ? 'to come' : today === day ? 'on today' : 'past',
        );
        const closes = addDays(day, 20);
        const outcome = { date: addDays(day, 60), decision: 'It stays.', changes: [], papers: [] };
        expect(phaseOf(like('consultations', { opens: { date: day }, closes: { date: closes }, outcome }), at(instant))).toBe(
          today < day
            ? 'to come'
            : today < addDays(closes, -7)
              ? 'open'
              : today <= closes
                ? 'closing soon'
                : today < outcome.date
                  ? 'waiting for the outcome'
                  : 'outcome published',
        );
        const anniversary = `${Number(day.slice(0, 4)) + 2}${day.slice(4).replace('-02-29', '-03-01')}`;
        expect(phaseOf(like('news', { date: { precision: 'day', date: day } }), at(instant))).toBe(today < anniversary ? 'recent' : 'old');
      }),
      { numRuns: 2_000 },
    );
  });

  it('changes at the instant that is told beforehand, and not before', () => {
    const made = fc.oneof(
      days.map((date) => like('events', { date, recurrence: undefined, isCancelled: false })),
      days.map((opens) => like('hubs', { status: 'opening soon', opens, statusAsAt: undefined })),
      fc.tuple(days, days).map(([opens, date]) => like('hubs', { status: 'opening soon', opens, statusAsAt: { precision: 'day', date } })),
      fc
        .tuple(days, fc.constantFrom(undefined, '00:30', '12:00', '23:59'))
        .map(([date, time]) => like('vacancies', { state: 'open', closes: { date, ...(time === undefined ? {} : { time }) } })),
      days.map((date) => like('news', { date: { precision: 'day', date } })),
      days.map((date) => like('meetings', { date, isCancelled: false })),
      fc
        .tuple(days, fc.constantFrom(0, 3, 7, 40), fc.constantFrom(undefined, '12:00'), fc.constantFrom(0, 30))
        .map(([date, length, time, later]) =>
          like('consultations', {
            opens: { date, time: '09:00' },
            closes: { date: addDays(date, length), ...(time === undefined ? {} : { time }) },
            outcome: { date: addDays(date, length + later), decision: 'It stays.', changes: [], papers: [] },
          }),
        ),
    );
    fc.assert(
      fc.property(made, instants, (document, instant) => {
        const next = nextPhaseChange(document, at(instant));
        if (next === undefined) {
          expect(phaseOf(document, at('2031-01-01T00:00:00.000Z'))).toBe(phaseOf(document, at(instant)));
          return;
        }
        const justBefore = new Date(Date.parse(next) - 1).toISOString();
        expect(next > instant).toBe(true);
        expect(phaseOf(document, at(justBefore))).toBe(phaseOf(document, at(instant)));
        expect(phaseOf(document, at(next))).not.toBe(phaseOf(document, at(instant)));
      }),
      { numRuns: 2_000 },
    );
  });
});

it('makes a consultation of a week open at its time, and no earlier', () => {
  const week = like('consultations', { opens: { date: '2026-11-30', time: '09:00' }, closes: { date: '2026-12-07' } });
  expect(phaseOf(week, at('2026-11-30T08:59:59.999Z'))).toBe('to come');
  expect(phaseOf(week, at('2026-11-30T09:00:00.000Z'))).toBe('closing soon');
});

describe('what a device is told that the clock will do', () => {
  it('is that it opens and closes, each with its instant, but never that an outcome is there', () => {
    const consultation = like('consultations', {
      opens: { date: '2026-11-30', time: '09:00' },
      closes: { date: '2026-12-04' },
      outcome: { date: '2027-01-11', decision: 'It stays.', changes: [], papers: [] },
    }) as DocumentOf<'consultations'>;
    expect(turnsAfter(consultation, 'to come')).toEqual([
      { at: '2026-11-30T09:00:00.000Z', phase: 'open' },
      { at: '2026-12-05T00:00:00.000Z', phase: 'waiting for the outcome' },
    ]);
    expect(turnsAfter(consultation, 'waiting for the outcome')).toEqual([]);
  });

  it('brings the day of an event and its end, and of one that comes again only the end', () => {
    const event = like('events', { date: '2026-12-01', recurrence: undefined, isCancelled: false }) as DocumentOf<'events'>;
    expect(turnsAfter(event, 'to come')).toEqual([
      { at: '2026-12-01T00:00:00.000Z', phase: 'on today' },
      { at: '2026-12-02T00:00:00.000Z', phase: 'past' },
    ]);
    expect(turnsAfter(event, 'on today')).toEqual([{ at: '2026-12-02T00:00:00.000Z', phase: 'past' }]);
    const weekly: DocumentOf<'events'> = { ...event, recurrence: { every: 'week', until: '2027-03-30' } };
    expect(turnsAfter(weekly, 'to come')).toEqual([{ at: '2027-03-30T23:00:00.000Z', phase: 'past' }]);
    expect(turnsAfter({ ...event, isCancelled: true }, 'cancelled')).toEqual([]);
  });
});

describe('a state that somebody made sure of', () => {
  const open = (date: string): Document => like('hubs', { status: 'open', opens: undefined, statusAsAt: { precision: 'day', date } });

  it('holds for as many months as the settings say, to the end of the day', () => {
    expect(phaseOf(open('2025-11-22'), at('2026-11-22T23:59:59.999Z'))).toBe('open');
    expect(phaseOf(open('2025-11-22'), at('2026-11-23T00:00:00.000Z'))).toBe('not confirmed');
    expect(phaseOf(open('2025-11-22'), at('2026-11-23T00:00:00.000Z', 13))).toBe('open');
    expect(phaseOf(open('2025-08-31'), at('2026-02-28T23:59:00.000Z', 6))).toBe('open');
    expect(phaseOf(open('2025-08-31'), at('2026-03-01T00:00:00.000Z', 6))).toBe('not confirmed');
  });

  it('says what it was, and changes at the instant that is told beforehand', () => {
    expect(phaseBefore(open('2018-03-26'), at('2026-11-22T09:00:00.000Z'))).toBe('open');
    expect(nextPhaseChange(open('2026-03-26'), at('2026-11-22T09:00:00.000Z'))).toBe('2027-03-27T00:00:00.000Z');
  });

  it('does not turn into another by itself once it is unconfirmed: a plan of 2018 opens no hub in 2027', () => {
    const planned = like('hubs', { status: 'opening soon', opens: '2027-04-12', statusAsAt: { precision: 'month', month: '2018-03' } });
    expect(phaseOf(planned, at('2027-05-01T09:00:00.000Z'))).toBe('not confirmed');
  });

  it('was never confirmed where nobody knows when that was, and needs no confirming where it is over', () => {
    expect(phaseOf(like('hubs', { status: 'open', statusAsAt: { precision: 'unknown' } }), at('2026-11-22T09:00:00.000Z'))).toBe(
      'not confirmed',
    );
    expect(phaseOf(like('hubs', { status: 'closed', statusAsAt: { precision: 'year', year: 2018 } }), at('2026-11-22T09:00:00.000Z'))).toBe(
      'closed',
    );
  });

  it('is of services too, by when they were last checked', () => {
    const checked = like('services', { lastChecked: { on: '2025-01-01', by: 'the service' } });
    expect(phaseOf(checked, at('2026-01-01T12:00:00.000Z'))).toBe('timeless');
    expect(phaseOf(checked, at('2026-01-02T12:00:00.000Z'))).toBe('not confirmed');
  });
});
