import type { OpeningSpan } from '../../../content/model/fields/opening-hours.ts';
import { weekdays } from '../../../content/model/fields/weekdays.ts';
import { spanWords, timeWords } from '../../../content/model/time/clock-words.ts';
import { endsNextDay } from './written-times.ts';

/** A day's times as the public reads them: “open 9am to midday and 1pm to 5pm”, “closed”. */
export function joinedTimes(spans: readonly OpeningSpan[]): string {
  return spans.length === 0 ? 'closed' : `open ${listed(spans.map(timesOf))}`;
}

/**
 * What the public is shown of a week in which some days are not filled in: “Saturday and Sunday are not filled
 * in: they will be shown as closed.” Undefined where there is nothing to say.
 */
export function unwrittenDays(week: Readonly<Record<string, unknown>>): string | undefined {
  const isWritten = (day: string) => typeof week[day] === 'string' && week[day].trim() !== '';
  const missing = weekdays.filter((day) => !isWritten(day));
  if (missing.length === weekdays.length || missing.length === 0) return undefined;
  const one = missing.length === 1;
  return `${listed(missing.map((day) => day.charAt(0).toUpperCase() + day.slice(1)))} ${one ? 'is' : 'are'} not filled in: ${one ? 'it' : 'they'} will be shown as closed.`;
}

function timesOf(span: OpeningSpan): string {
  return endsNextDay(span) ? `${spanWords(span)} (${timeWords(span.closes)} is the next day)` : spanWords(span);
}

function listed(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(items);
}
