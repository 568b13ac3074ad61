/** The time zone of every place on the site. */
export const timeZone = 'Europe/London';

/** The day (YYYY-MM-DD) and time (HH:MM) that a clock in London shows at an instant. */
export function londonClock(instant: string | Date): { day: string; time: string } {
  const shown = Object.fromEntries(
    londonFormat()
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  return { day: `${shown['year']}-${shown['month']}-${shown['day']}`, time: `${shown['hour']}:${shown['minute']}` };
}

/**
 * The instant at which a London clock shows a day and time, as an ISO instant.
 * An hour that is skipped in March counts as the hour after it; one that comes twice in October is the first.
 */
export function londonInstant(day: string, time: string): string {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  const inSummer = asIfUtc - 3_600_000;
  const shownInSummer = londonClock(new Date(inSummer));
  const isSummer = shownInSummer.day === day && shownInSummer.time === time;
  return new Date(isSummer ? inSummer : asIfUtc).toISOString();
}

/** The day after a day, as YYYY-MM-DD. */
export function nextDay(day: string): string {
  return addDays(day, 1);
}

/** A day some days later (or earlier, where negative), as YYYY-MM-DD. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

let format: Intl.DateTimeFormat | undefined;

/** Made when it is first needed: a device without time zone data throws here, and shall still run the rest of a script. */
function londonFormat(): Intl.DateTimeFormat {
  format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return format;
}
