const timeZone = 'Europe/London';

/** `10:32:05` */
export function onTheClock(at: string | undefined): string {
  return at ? new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone }).format(new Date(at)) : '';
}

/** `Friday 23 March 2018 at 10:32` */
export function onTheDay(at: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(at));
}

/** `23 March 2018` */
export function asDate(at: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(new Date(at));
}

/** `0.8 s` */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 9950 ? 1 : 0)} s`;
}

/** `1 page`, `3 pages` */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat('en-GB').format(number)} ${number === 1 ? one : many}`;
}
