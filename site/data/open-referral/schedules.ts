import type { OpeningHours, OpeningSpan, Weekday } from '../../../content/model/fields/opening-hours.ts';
import { bankHolidayWords, daysOf } from '../../formatting/opening-hours.ts';
import { partIdentifier } from './identifiers.ts';

/** Opening hours as the profile's schedules: a rule of RFC 5545 for the days that share a span, and a day by itself for each exception. */
export function schedulesOf(service: string, hours: OpeningHours): Schedule[] {
  const { week, seasons, exceptions, bankHolidays, note } = hours;
  const notes = bankHolidayWords(hours);
  const rows = [
    ...weekly(week).map((row) => ({ ...row, ...(note === undefined ? {} : { description: note }), ...(notes === '' ? {} : { notes }) })),
    ...seasons.flatMap(({ name, from, to, week: ofSeason }) =>
      weekly(ofSeason).map((row) => ({ ...row, valid_from: from, valid_to: to, description: name })),
    ),
    ...exceptions.flatMap(({ date, spans, reason }) =>
      (spans.length === 0 ? [undefined] : spans).map((span) => ({
        valid_from: date,
        valid_to: date,
        dtstart: date,
        ...(span === undefined ? {} : times(span)),
        ...(reason === undefined ? {} : { description: reason }),
        ...(span === undefined ? { notes: 'Closed on this day.' } : {}),
      })),
    ),
    ...(bankHolidays.rule === 'different' ? bankHolidays.spans.map((span) => ({ ...times(span), description: 'Bank holidays' })) : []),
  ];
  return rows.map((row) => ({ id: partIdentifier(service, 'schedule', JSON.stringify(row)), service_id: service, ...row }));
}

/** A schedule of the profile. */
interface Schedule {
  id: string;
  service_id: string;
  freq?: 'WEEKLY';
  interval?: number;
  byday?: string;
  valid_from?: string;
  valid_to?: string;
  dtstart?: string;
  opens_at?: string;
  closes_at?: string;
  description?: string;
  notes?: string;
}

/** The codes of RFC 5545 for the days of the week. */
const dayCodes: Readonly<Record<Weekday, string>> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
};

function weekly(week: OpeningHours['week']): Omit<Schedule, 'id' | 'service_id'>[] {
  const days = new Map<string, { span: OpeningSpan; codes: string[] }>();
  for (const { day, spans } of daysOf(week))
    for (const span of spans) {
      const found = days.get(`${span.opens} ${span.closes}`) ?? { span, codes: [] };
      found.codes.push(dayCodes[day]);
      days.set(`${span.opens} ${span.closes}`, found);
    }
  return [...days.values()].map(({ span, codes }) => ({ freq: 'WEEKLY' as const, interval: 1, byday: codes.join(','), ...times(span) }));
}

function times({ opens, closes }: OpeningSpan): Pick<Schedule, 'opens_at' | 'closes_at'> {
  return { opens_at: opens, closes_at: closes };
}
