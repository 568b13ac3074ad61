import { until } from '../support/until.ts';

/**
 * Asks again and again until something is so.
 * @param options `timeout` and the `pause` between two questions, in milliseconds
 * @returns when the answer was yes, in milliseconds of `performance.now()`
 * @throws with what was waited for
 */
export async function poll(
  what: string,
  isSo: () => Promise<boolean>,
  { timeout = 120_000, pause = 5 }: { timeout?: number; pause?: number } = {},
): Promise<number> {
  await until(what, isSo, { timeout, pause });
  return performance.now();
}
