import { describe, expect, it } from 'vitest';
import { bankHolidaysOf, isBankHoliday } from './bank-holidays.ts';

/** As GOV.UK published them for England and Wales; 2028 to 2030 by the same rules, from the dates of Easter. */
const published: Readonly<Record<number, string>> = {
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2029: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2030: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
};

describe('the bank holidays of England', () => {
  it.each(Object.entries(published))('are those that were published for %s', (year, days) => {
    expect(bankHolidaysOf(Number(year))).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  it('count Christmas Day whatever day its substitute falls on, but not the weekend beside it', () => {
    expect(['2021-12-25', '2021-12-26', '2021-12-27', '2021-12-28', '2021-12-29'].map(isBankHoliday)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  it('leave out the day that a moved one left', () => {
    expect(['2020-05-04', '2020-05-08', '2022-05-30', '2022-06-02'].map(isBankHoliday)).toEqual([false, true, false, true]);
  });
});
