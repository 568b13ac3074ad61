/** Chooses by chance, the same each time from the same seed. */
export interface Chance {
  /** A number from 0 up to, and without, 1. */
  share(): number;
  /** A whole number from 0 up to, and without, a limit. */
  below(limit: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** A UUID. */
  identifier(): string;
}

/** Starts from a seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(share() * limit);
  const hex = (digits: number): string => Array.from({ length: digits }, () => below(16).toString(16)).join('');
  return {
    share,
    below,
    pick: <T>(list: readonly [T, ...T[]]): T => list[below(list.length)] as T,
    identifier: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
}
