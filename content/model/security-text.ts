/** Months ahead until which the security text holds: less than a year (RFC 9116, 2.5.5), and long enough for a publisher that rests. */
const monthsHeld = 7;

/** Until when the security text holds, as of a moment: the first of a month, so that it changes only once a month. */
export function securityTextExpires(moment: string): string {
  return firstOfMonth(moment, monthsHeld);
}

/** The next instant after a moment at which the security text is held for longer. */
export function nextSecurityTextChange(moment: string): string {
  return firstOfMonth(moment, 1);
}

function firstOfMonth(moment: string, ahead: number): string {
  const date = new Date(moment);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead, 1)).toISOString();
}
