import { counted } from '../formatting.ts';
import type { Reads } from '../../figures/reads-by-day.ts';

/** “Read 12 times in the last 30 days, and 9 times in the 30 days before.” */
export function readsInWords({ days, total, before }: Reads): string {
  return `Read ${times(total)} in the last ${days.length} days, and ${times(before)} in the ${days.length} days before.`;
}

/** “Counting began in November 2026.” */
export function sinceInWords(month: string | undefined): string {
  if (month === undefined) return 'Nothing has been counted yet. From now on, each time somebody opens a page it is counted here.';
  return `Counting began in ${new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01`))}.`;
}

function times(number: number): string {
  return number === 1 ? 'once' : counted(number, 'time');
}
