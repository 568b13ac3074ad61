import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Spool } from '../intake/spool.ts';
import { log } from '../logging/log.ts';
import { isRead } from './is-read.ts';

/** Counts how often pages are read, and nothing else: no address, no cookie, nothing of who reads. */
export interface ReadCounter {
  /** Counts a request for the page at a path, where somebody reads it. */
  count(path: string, request: Pick<IncomingMessage, 'method' | 'headers'>): void;
  /** Puts what was counted so far into the spool. What cannot be kept is tried again the next time. */
  flush(): Promise<void>;
  /** Flushes for the last time. */
  close(): Promise<void>;
}

/** What a counter works with. */
export interface ReadCounterOptions {
  spool: Spool;
  /** Gives the time, in milliseconds since 1970. */
  now?: () => number;
  /** How often what was counted goes into the spool, in milliseconds: the most that a power cut loses. */
  every?: number;
  /** Hears of what went wrong on our side. */
  report?: (error: unknown) => void;
}

/** Pages in one entry of the spool at most, so that it stays small. */
const maxPages = 1_000;

const hour = 60 * 60 * 1000;

/** Counts in memory, which a request does not notice, and puts the counts into the intake's spool each minute. */
export function countReads({
  spool,
  now = Date.now,
  every = 60_000,
  report = (error) => log.error({ err: error }),
}: ReadCounterOptions): ReadCounter {
  /** The counts by path, for each hour. There are never more paths than pages. */
  const hours = new Map<number, Map<string, number>>();
  let flushing = Promise.resolve();

  const add = (at: number, path: string, times: number): void => {
    let counts = hours.get(at);
    if (counts === undefined) hours.set(at, (counts = new Map()));
    counts.set(path, (counts.get(path) ?? 0) + times);
  };

  const flushOnce = async (): Promise<void> => {
    for (const [at, counts] of [...hours]) {
      hours.delete(at);
      const counted = [...counts];
      for (let first = 0; first < counted.length; first += maxPages) {
        const reads = counted.slice(first, first + maxPages);
        try {
          await spool.add({ id: randomUUID(), at: new Date(at).toISOString(), kind: 'reads', reads: Object.fromEntries(reads) });
        } catch (error) {
          for (const [path, times] of reads) add(at, path, times);
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
    count(path, request) {
      if (!isRead(request)) return;
      const moment = now();
      add(moment - (moment % hour), path, 1);
    },
    flush,
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}
