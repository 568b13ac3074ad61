import { addDays } from './london-time.ts';

/** Since 2018, bank holidays that stood on another day than their rule says, by Royal Proclamation. */
const moved: Readonly<Record<string, string>> = {
  // 75 years after VE Day.
  '2020-05-04': '2020-05-08',
  // The Platinum Jubilee.
  '2022-05-30': '2022-06-02',
};

/** Since 2018, days that were a bank holiday once. A new one is a line here; hours on it before then are an officer's exception. */
const once: readonly string[] = [
  // The Platinum Jubilee.
  '2022-06-03',
  // The state funeral of Queen Elizabeth II.
  '2022-09-19',
  // The coronation of King Charles III.
  '2023-05-08',
];

/**
 * The bank holidays of England in a year from 2018 on, in order, as GOV.UK publishes them: by rule
 * (Banking and Financial Dealings Act 1971, schedule 1), so that no device needs the network to know them.
 */
export function bankHolidaysOf(year: number): string[] {
  const easter = easterSunday(year);
  const december = [`${year}-12-25`, `${year}-12-26`] as const;
  return [
    substituted(`${year}-01-01`),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(`${year}-05-01`),
    mondayFrom(`${year}-05-25`),
    mondayFrom(`${year}-08-25`),
    ...december.map((day) => (isWeekend(day) ? addDays(day, 2) : day)),
  ]
    .map((day) => moved[day] ?? day)
    .concat(once.filter((day) => day.startsWith(`${year}-`)))
    .sort();
}

/**
 * Whether a day (YYYY-MM-DD) is a bank holiday of England. Christmas Day always is, a holiday at common law
 * whatever day its substitute falls on.
 */
export function isBankHoliday(day: string): boolean {
  return day.endsWith('-12-25') || bankHolidaysOf(Number(day.slice(0, 4))).includes(day);
}

/** The day itself, or the Monday after where it falls on a weekend. */
function substituted(day: string): string {
  return isWeekend(day) ? mondayFrom(day) : day;
}

/** The first Monday on or after a day. */
function mondayFrom(day: string): string {
  return addDays(day, (8 - weekdayNumber(day)) % 7);
}

function isWeekend(day: string): boolean {
  return weekdayNumber(day) % 6 === 0;
}

/** 0 is Sunday. */
function weekdayNumber(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, epact + toSunday - 7 * correction);
}
