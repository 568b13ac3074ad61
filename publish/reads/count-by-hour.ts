import { randomUUID } from 'node:crypto';
import type { SpoolEntry } from '../../content/model/intake/intake.ts';
import type { Spool } from '../intake/spool.ts';
import { log } from '../logging/log.ts';

/** What a counter works with. */
export interface CounterOptions {
  spool: Spool;
  /** Gives the time, in milliseconds since 1970. */
  now?: () => number;
  /** How often what was counted goes into the spool, in milliseconds: the most that a power cut loses. */
  every?: number;
  /** Hears of what went wrong on our side. */
  report?: (error: unknown) => void;
}

/** Counts by a name and the hour, in memory, until that goes into the spool. */
export interface HourlyCounter {
  add(name: string): void;
  /** Puts what was counted so far into the spool. What cannot be kept is tried again the next time. */
  flush(): Promise<void>;
  /** Flushes for the last time. */
  close(): Promise<void>;
}

const hour = 60 * 60 * 1000;

/**
 * Makes a counter whose counts become entries of the spool, each with `maxInEntry` names at most. Where `maxNames` is given,
 * a name beyond so many in one hour is not counted, however often there is a flush in it.
 */
export function countByHour(
  { spool, now = Date.now, every = 60_000, report = (error) => log.error({ err: error }) }: CounterOptions,
  {
    entryOf,
    maxInEntry,
    maxNames = Infinity,
  }: {
    entryOf: (kept: { id: string; at: string }, counts: Record<string, number>) => SpoolEntry;
    maxInEntry: number;
    maxNames?: number;
  },
): HourlyCounter {
  const hours = new Map<number, Map<string, number>>();
  // Names that are counted in the hour that is, those in the spool by now among them.
  const admitted = { at: 0, names: new Set<string>() };
  let flushing = Promise.resolve();

  const add = (at: number, name: string, times: number): void => {
    let counts = hours.get(at);
    if (counts === undefined) hours.set(at, (counts = new Map()));
    counts.set(name, (counts.get(name) ?? 0) + times);
  };
  const mayCount = (at: number, name: string): boolean => {
    if (maxNames === Infinity) return true;
    if (admitted.at !== at) {
      admitted.at = at;
      admitted.names = new Set();
    }
    if (admitted.names.size < maxNames) admitted.names.add(name);
    return admitted.names.has(name);
  };

  const flushOnce = async (): Promise<void> => {
    for (const [at, counts] of [...hours]) {
      hours.delete(at);
      const counted = [...counts];
      for (let first = 0; first < counted.length; first += maxInEntry) {
        const some = counted.slice(first, first + maxInEntry);
        try {
          await spool.add(entryOf({ id: randomUUID(), at: new Date(at).toISOString() }, Object.fromEntries(some)));
        } catch (error) {
          for (const [name, times] of some) add(at, name, times);
          report(error);
        }
      }
    }
  };

  const flush = (): Promise<void> => {
    flushing = flushing.then(flushOnce);
    return flushing;
  };
  const timer = setInterval(() => void flush(), every);
  timer.unref();

  return {
    add(name) {
      const moment = now();
      const at = moment - (moment % hour);
      if (mayCount(at, name)) add(at, name, 1);
    },
    flush,
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}
