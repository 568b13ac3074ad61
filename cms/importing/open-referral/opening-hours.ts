import { openingHours, type OpeningHours, type OpeningSpan, type Weekday } from '../../../content/model/fields/opening-hours.ts';
import { weekdays } from '../../../content/model/fields/weekdays.ts';
import type { ServiceRecord } from './record.ts';

type Schedule = NonNullable<ServiceRecord['schedules']>[number];

/** The schedules of a service as opening hours, the times that are only words, and what cannot be said as hours. */
export function readSchedules(schedules: readonly Schedule[]): { hours?: OpeningHours; times?: string; lost: string[] } {
  const lost: string[] = [];
  const days = new Map<Weekday, OpeningSpan[]>();
  const seasons = new Map<string, { name: string; from: string; to: string; days: Map<Weekday, OpeningSpan[]> }>();
  const exceptions = new Map<string, { date: string; spans: OpeningSpan[]; reason?: string }>();
  const onBankHolidays: OpeningSpan[] = [];
  const words: string[] = [];
  const notes = new Set<string>();
  let note: string | undefined;
  for (const schedule of schedules) {
    const { valid_from: from, valid_to: to, description, notes: more } = schedule;
    const span = spanOf(schedule);
    const on = daysIn(schedule);
    if (span !== undefined && on.length > 0 && from !== undefined && to !== undefined && from <= to) {
      const key = `${description ?? ''} ${from} ${to}`;
      const season = seasons.get(key) ?? { name: (description ?? 'Other hours').slice(0, 80), from, to, days: new Map() };
      add(season.days, on, span);
      seasons.set(key, season);
    } else if (span !== undefined && on.length > 0 && from === undefined && to === undefined) {
      add(days, on, span);
      note ??= description;
      if (more !== undefined) notes.add(more);
    } else if (from !== undefined && from === to && on.length === 0) {
      const exception = exceptions.get(from) ?? {
        date: from,
        spans: [],
        ...(description === undefined ? {} : { reason: description.slice(0, 120) }),
      };
      if (span !== undefined) exception.spans.push(span);
      exceptions.set(from, exception);
    } else if (span !== undefined && description === 'Bank holidays') onBankHolidays.push(span);
    else if (span === undefined && description !== undefined && on.length === 0) words.push(description);
    else lost.push(`A schedule cannot be said as opening hours here: ${saidOf(schedule)}. Write it on the page.`);
  }
  const hasHours = days.size + seasons.size + exceptions.size > 0;
  const hours = openingHours.safeParse({
    week: weekOf(days),
    seasons: [...seasons.values()].map(({ days: of, ...season }) => ({ ...season, week: weekOf(of) })),
    exceptions: [...exceptions.values()],
    bankHolidays: bankHolidaysOf(notes, onBankHolidays),
    ...(note === undefined ? {} : { note: note.slice(0, 300) }),
  });
  if (hasHours && !hours.success) lost.push(`Its schedules cannot be said as opening hours: ${hours.error.issues[0]?.message ?? ''}.`);
  return {
    ...(hasHours && hours.success ? { hours: hours.data } : {}),
    ...(words.length === 0 ? {} : { times: words.join(' ') }),
    lost,
  };
}

function bankHolidaysOf(notes: ReadonlySet<string>, spans: OpeningSpan[]): OpeningHours['bankHolidays'] {
  if (spans.length > 0) return { rule: 'different', spans };
  const said = [...notes].join(' ');
  if (said.includes('Open as usual on bank holidays.')) return { rule: 'as usual' };
  return said.includes('Closed on bank holidays.') ? { rule: 'closed' } : { rule: 'not known' };
}

function add(days: Map<Weekday, OpeningSpan[]>, on: readonly Weekday[], span: OpeningSpan): void {
  for (const day of on) days.set(day, [...(days.get(day) ?? []), span]);
}

function weekOf(days: ReadonlyMap<Weekday, OpeningSpan[]>): OpeningHours['week'] {
  return weekdays.flatMap((day) => {
    const spans = days.get(day)?.toSorted((a, b) => (a.opens < b.opens ? -1 : 1));
    return spans === undefined ? [] : [{ day, spans }];
  });
}

/** The days of a rule that comes each week; none where it is another. */
function daysIn({ freq, interval = 1, byday }: Schedule): Weekday[] {
  if (freq !== 'WEEKLY' || interval !== 1) return [];
  return (byday ?? '').split(',').flatMap((code) => dayOf[code.trim().toUpperCase()] ?? []);
}

const dayOf: Readonly<Record<string, Weekday>> = {
  MO: 'monday',
  TU: 'tuesday',
  WE: 'wednesday',
  TH: 'thursday',
  FR: 'friday',
  SA: 'saturday',
  SU: 'sunday',
};

function spanOf({ opens_at: opens, closes_at: closes }: Schedule): OpeningSpan | undefined {
  const [from, until] = [opens, closes].map((time) => /^(?:[01]\d|2[0-3]):[0-5]\d/.exec(time ?? '')?.[0]);
  return from === undefined || until === undefined ? undefined : { opens: from, closes: until };
}

function saidOf(schedule: Schedule): string {
  const { freq, byday, opens_at: opens, closes_at: closes, valid_from: from, valid_to: to, description } = schedule;
  return [description, freq, byday, opens && `from ${opens}`, closes && `to ${closes}`, from && `valid from ${from}`, to && `until ${to}`]
    .filter((one) => one !== undefined && one !== '')
    .join(', ');
}
