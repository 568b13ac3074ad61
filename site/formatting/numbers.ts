import type { Money } from '../../content/model/fields/money.ts';

/** A number with commas: "30,000". */
export function numberWords(value: number): string {
  return value.toLocaleString('en-GB');
}

/** A sum of money: "£20,000", "£100 million", "£3.50 a session". */
export function moneyWords({ amount, per }: Money): string {
  const isMillions = amount >= 1_000_000 && amount % 100_000 === 0;
  const sum = isMillions
    ? `£${numberWords(amount / 1_000_000)} million`
    : `£${amount.toLocaleString('en-GB', { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 })}`;
  return per === undefined ? sum : `${sum} a ${per}`;
}

/** "1 event", "3 events". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}
