import { setTimeout as wait } from 'node:timers/promises';

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
  const end = performance.now() + timeout;
  for (;;) {
    if (await isSo()) return performance.now();
    if (performance.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`);
    await wait(pause);
  }
}
