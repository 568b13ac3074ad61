/** What is said of a row of measurements. All are null where nothing was measured. */
export interface Spread {
  p50: number | null;
  p95: number | null;
  max: number | null;
}

/** The middle, the 95th percentile (nearest rank) and the largest of some values. */
export function spreadOf(values: readonly number[]): Spread {
  return { p50: quantile(values, 0.5), p95: quantile(values, 0.95), max: quantile(values, 1) };
}

/** The value that a share of all values does not exceed (nearest rank), rounded to a tenth; null where there are none. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  return value === undefined ? null : Math.round(value * 10) / 10;
}
