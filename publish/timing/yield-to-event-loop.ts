import { setImmediate } from 'node:timers/promises';

/** How long work may go on before others get a turn, in milliseconds. */
const slice = 8;

/** Gives a function to call within long work, which lets everything that waits go first whenever a slice of time is used up. */
export function eventLoopYielder(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < slice) return;
    await setImmediate();
    begun = performance.now();
  };
}
