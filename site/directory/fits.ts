/**
 * What somebody chose, and what an entry has, by facet: `area=gloucester&way-in=turn-up&way-in=self-referral`. Several
 * values of one facet are alternatives.
 */
export type Marks = URLSearchParams;

/** The areas above an area, by slug. */
export type AreasAbove = ReadonlyMap<string, string>;

/** Whether an entry fits a choice: `widely` where it is for everybody around the area, or for anyone, rather than just for that. */
export type Fit = 'exactly' | 'widely' | 'not';

/** The value of a choice that only a device can tell. */
export const openToday = { name: 'open', value: 'today' } as const;

/** Reads what somebody chose from an address's query; other parameters are left out. */
export function choiceFrom(query: string, names: readonly string[]): Marks {
  return new URLSearchParams([...new URLSearchParams(query)].filter(([name, value]) => names.includes(name) && value !== ''));
}

/** Reads an entry's marks from the page. */
export function marksFrom(marks: string): Marks {
  return new URLSearchParams(marks.replaceAll(' ', '&'));
}

/** Whether an entry fits what somebody chose. */
export function fitOf(entry: Marks, choice: Marks, above: AreasAbove): Fit {
  let fit: Fit = 'exactly';
  for (const name of new Set(choice.keys())) {
    const one = fitIn(name, entry.getAll(name), choice.getAll(name), above);
    if (one === 'not') return 'not';
    if (one === 'widely') fit = 'widely';
  }
  return fit;
}

/** A choice with one facet's values replaced; none leaves the facet open. */
export function choosing(choice: Marks, name: string, values: readonly string[]): Marks {
  const others = [...choice].filter(([other]) => other !== name);
  return new URLSearchParams([...others, ...values.map((value) => [name, value])]);
}

/** An area with those above it, nearest first. */
export function areaChain(slug: string, above: AreasAbove): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = slug; next !== undefined && !chain.includes(next); next = above.get(next)) chain.push(next);
  return chain;
}

function fitIn(name: string, has: readonly string[], wanted: readonly string[], above: AreasAbove): Fit {
  const isWanted = (value: string): boolean => wanted.includes(value);
  if (name === 'who-for') return has.some(isWanted) ? 'exactly' : has.includes('anyone') ? 'widely' : 'not';
  if (name !== 'area') return has.some(isWanted) ? 'exactly' : 'not';
  const chains = has.map((area) => areaChain(area, above));
  if (chains.some((chain) => chain.some(isWanted))) return 'exactly';
  // Of Gloucester, Gloucestershire the smaller one counts: a drop-in there is not for the whole county.
  const smallest = has.filter((area) => !chains.some((chain) => chain.indexOf(area) > 0));
  const around = wanted.flatMap((area) => areaChain(area, above).slice(1));
  return has.length === 0 || smallest.some((area) => around.includes(area)) ? 'widely' : 'not';
}
