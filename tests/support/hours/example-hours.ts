import type { OpeningHours, Weekday } from '../../../content/model/fields/opening-hours.ts';
import { weekdays } from '../../../content/model/fields/weekdays.ts';

/** Times as tests write them: "18:00-23:00", several with commas, "" where closed. */
export function spans(times: string): { opens: string; closes: string }[] {
  return times === ''
    ? []
    : times.split(',').map((span) => {
        const [opens = '', closes = ''] = span.split('-');
        return { opens, closes };
      });
}

/** A week from the times of some days, or from the same times on every day. */
export function weekOf(times: string | Partial<Record<Weekday, string>>): OpeningHours['week'] {
  return weekdays.map((day) => ({ day, spans: spans(typeof times === 'string' ? times : (times[day] ?? '')) }));
}

/** Opening hours with a week; bank holidays as usual, unless a test says more. */
export function hoursOf(times: string | Partial<Record<Weekday, string>>, more: Partial<OpeningHours> = {}): OpeningHours {
  return { week: weekOf(times), seasons: [], exceptions: [], bankHolidays: { rule: 'as usual' }, ...more };
}
