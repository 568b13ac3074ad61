import { setTimeout as wait } from 'node:timers/promises';
import { messageOf } from '../../publish/rendering/render-pages.ts';
import { isWorthLogging } from './background/background-task.ts';

interface Options {
  /** What is tried, for people: “The store could not be opened”. */
  what: string;
  /** Hears, in words, of each failure: why the worker waits. */
  onWait: (sentence: string) => void;
  log: (line: string) => void;
  /** Milliseconds between two tries at most. */
  maxDelay?: number;
}

/** Does something that a worker cannot begin without, again and again until it succeeds: the disk has room again, the database answers. */
export async function untilPossible<T>(
  attempt: () => T | Promise<T>,
  { what, onWait, log, maxDelay = 10_000 }: Options,
): Promise<Awaited<T>> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      const sentence = `${what}: ${messageOf(error)}`;
      onWait(`${sentence} It is tried again by itself. The public site stays as it was.`);
      if (isWorthLogging(failures)) log(`${sentence} (failure ${failures} in a row; it is tried again)`);
      await wait(Math.min(500 * 2 ** (failures - 1), maxDelay));
    }
  }
}
