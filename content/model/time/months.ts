/** The months of the year, as English writes them. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A calendar day (YYYY-MM-DD) from its day, the name of its month in any case, and its year. */
export function dayFrom(day: string, month: string, year: string): string {
  const number = months.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
