/** Months ahead until which the security text holds: less than a year (RFC 9116, 2.5.5), and long enough for a publisher that rests. */
const monthsHeld = 7;

/** Until when the security text holds, as of now: the first of a month, so that it changes only once a month. */
export function securityTextExpires(now: string): string {
  return firstOfMonth(now, monthsHeld);
}

/** The next instant after now at which the security text is held for longer. */
export function nextSecurityTextChange(now: string): string {
  return firstOfMonth(now, 1);
}

function firstOfMonth(now: string, ahead: number): string {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead, 1)).toISOString();
}
