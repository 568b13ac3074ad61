import { setTimeout as wait } from 'node:timers/promises';

/**
 * Looks again and again until something is there, and answers it. The only place where tests pause between two looks.
 * @param what what is waited for, for the error
 * @param options `timeout` and the `pause` between two looks, in milliseconds
 * @throws with what was waited for
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
  { timeout = 30_000, pause = 50 }: { timeout?: number; pause?: number } = {},
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`);
    await wait(pause);
  }
}
