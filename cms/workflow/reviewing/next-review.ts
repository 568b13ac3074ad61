/** Months after which somebody looks again: at what people go to or rely on twice a year, at the rest once. */
const months = { often: 6, yearly: 12 } as const;

/** What people go to, call or rely on: it goes out of date without anybody noticing. */
const checkedOften: ReadonlySet<string> = new Set(['services', 'hubs', 'offers', 'guides', 'organisations', 'files', 'facts']);

/** The day (YYYY-MM-DD) on which something that is true today should be looked at again. */
export function nextReview(collection: string, today: string): string {
  return monthsLater(today, checkedOften.has(collection) ? months.often : months.yearly);
}

/** The same day some months later, or that month's last where it has no such day. */
function monthsLater(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, lastDate))).toISOString().slice(0, 10);
}
