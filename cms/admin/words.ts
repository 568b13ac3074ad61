const timeZone = 'Europe/London';

/** `10:32:05` */
export function onTheClock(moment: string | undefined): string {
  return moment ? new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone }).format(new Date(moment)) : '';
}

/** `Friday 23 March 2018 at 10:32` */
export function onTheDay(moment: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(moment));
}

/** `23 March 2018` */
export function asDate(moment: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(new Date(moment));
}

/** `0.8 s` */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 9950 ? 1 : 0)} s`;
}

/** `1 page`, `3 pages` */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat('en-GB').format(number)} ${number === 1 ? one : many}`;
}
