import { checkedNames } from '../fields/facts/checked-facts.ts';
import type { ConfirmedFacts } from '../workflow/reviewing/still-correct.ts';

const list = new Intl.ListFormat('en-GB');

/**
 * Which facts count as checked by one press of “Still correct”, in sentences: "Checked today: opening hours and the cost." Empty
 * where there are none.
 */
export function confirmedFactsWords({ kinds, page, kept, left }: ConfirmedFacts): string {
  const names = [
    ...(page ? ['the page'] : []),
    ...kinds.map((kind) => lowerFirst(checkedNames[kind])),
    ...kept.map(({ title }) => `“${title}”`),
  ];
  return [
    names.length === 0 ? '' : `Checked today: ${list.format(names)}.`,
    left.length === 0 ? '' : `Somebody else answers for ${list.format(left.map(({ title }) => `“${title}”`))}, which keeps its day.`,
  ]
    .filter((words) => words !== '')
    .join(' ');
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
