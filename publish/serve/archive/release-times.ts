import type { StoreReader } from '../../store/index.ts';

/** When each release became live, to find the one that was live at an instant. */
export interface ReleaseTimes {
  /** The last release that was live by the end of the second of an instant; undefined where none was. */
  liveAt(instant: number): number | undefined;
  /** When a release became live, in milliseconds since 1970. */
  of(release: number): number;
  /** When the first release that is known became live; undefined before the first. */
  first(): number | undefined;
}

/** Follows the releases of a store: those that are known already are not read again. */
export function followReleaseTimes(): (store: StoreReader) => ReleaseTimes {
  let numbers: number[] = [];
  /** Never falling: where a clock went back, what came later counts as later. */
  let times: number[] = [];

  const read = (store: StoreReader): void => {
    const last = numbers.length - 1;
    // Another database may have been put in its place: then its releases are others.
    const [known, ...rest] = last === -1 ? [] : store.history.releases((numbers[last] ?? 0) - 1);
    const isSame = known !== undefined && known.number === numbers[last] && Date.parse(known.createdAt) <= (times[last] ?? 0);
    if (!isSame) [numbers, times] = [[], []];
    for (const { number, createdAt } of isSame ? rest : store.history.releases(0)) {
      numbers.push(number);
      times.push(Math.max(Date.parse(createdAt), times.at(-1) ?? 0));
    }
  };

  return (store) => {
    read(store);
    return {
      liveAt: (instant) => numbers[lastUpTo(times, Math.floor(instant / 1000) * 1000 + 999)],
      of: (release) => times[lastUpTo(numbers, release)] ?? times[0] ?? 0,
      first: () => times[0],
    };
  };
}

/** The position of the last value up to a limit in a list that never falls; -1 where there is none. */
function lastUpTo(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
