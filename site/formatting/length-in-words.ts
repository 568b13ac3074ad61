/** A length of time in the unit that people would say it in, never shorter than it is: “7 days”, “5 weeks”, “6 months”. */
export function lengthInWords(days: number): string {
  if (days > 60) return counted(Math.ceil(days / 31), 'month');
  return days > 14 ? counted(Math.ceil(days / 7), 'week') : counted(days, 'day');
}

function counted(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
