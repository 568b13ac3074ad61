import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, DocumentOf } from '../documents/index.ts';
import { addDays, londonClock } from './london-time.ts';
import { nextPhaseChange, phaseOf } from './phase.ts';
import { sampleSnapshot } from '../../sample/index.ts';

const { documents } = sampleSnapshot();

function like<C extends Document['collection']>(collection: C, fields: Partial<DocumentOf<C>>): Document {
  const pattern = documents.find((document) => document.collection === collection);
  return { ...pattern, ...fields } as Document;
}

const instants = fc
  .integer({ min: Date.parse('2023-12-30T00:00:00Z'), max: Date.parse('2027-01-02T00:00:00Z') })
  .map((time) => new Date(time).toISOString());
const days = fc.integer({ min: 0, max: 1_100 }).map((number) => addDays('2023-12-30', number));

describe('what time makes of a document', () => {
  it('is what the calendar in London says', () => {
    fc.assert(
      fc.property(days, instants, (day, instant) => {
        const today = londonClock(instant).day;
        expect(phaseOf(like('events', { date: day, recurrence: undefined, isCancelled: false }), instant)).toBe(
          today < day ? 'to come' : today === day ? 'on today' : 'past',
        );
        expect(phaseOf(like('hubs', { status: 'opening soon', opens: day }), instant)).toBe(today < day ? 'opening soon' : 'open');
        expect(phaseOf(like('vacancies', { state: 'open', closes: { date: day } }), instant)).toBe(
          today < addDays(day, -7) ? 'open' : today <= day ? 'closing soon' : 'closed',
        );
        const anniversary = `${Number(day.slice(0, 4)) + 2}${day.slice(4).replace('-02-29', '-03-01')}`;
        expect(phaseOf(like('news', { date: { precision: 'day', date: day } }), instant)).toBe(today < anniversary ? 'recent' : 'old');
      }),
      { numRuns: 2_000 },
    );
  });

  it('changes at the instant that is told beforehand, and not before', () => {
    const made = fc.oneof(
      days.map((date) => like('events', { date, recurrence: undefined, isCancelled: false })),
      days.map((opens) => like('hubs', { status: 'opening soon', opens })),
      fc
        .tuple(days, fc.constantFrom(undefined, '00:30', '12:00', '23:59'))
        .map(([date, time]) => like('vacancies', { state: 'open', closes: { date, ...(time === undefined ? {} : { time }) } })),
      days.map((date) => like('news', { date: { precision: 'day', date } })),
    );
    fc.assert(
      fc.property(made, instants, (document, instant) => {
        const next = nextPhaseChange(document, instant);
        if (next === undefined) {
          expect(phaseOf(document, '2031-01-01T00:00:00.000Z')).toBe(phaseOf(document, instant));
          return;
        }
        const justBefore = new Date(Date.parse(next) - 1).toISOString();
        expect(next > instant).toBe(true);
        expect(phaseOf(document, justBefore)).toBe(phaseOf(document, instant));
        expect(phaseOf(document, next)).not.toBe(phaseOf(document, instant));
      }),
      { numRuns: 2_000 },
    );
  });
});
