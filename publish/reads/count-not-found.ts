import type { IncomingMessage } from 'node:http';
import { type CounterOptions, countByHour, type HourlyCounter } from './count-by-hour.ts';
import { isRead } from './is-read.ts';
import { addressToCount } from './address-to-count.ts';

/** Counts addresses that people open and that nothing answers; nothing of who opens them. */
export interface NotFoundCounter extends Pick<HourlyCounter, 'flush' | 'close'> {
  /** Counts a request that nothing answers, where a browser says that somebody opened it. */
  count(asked: { path: string; query: string }, request: Pick<IncomingMessage, 'method' | 'headers'>): void;
}

/** Different addresses that are counted in one hour at most, so that nobody can fill memory or the list that officers read. */
const maxAddresses = 200;

/** Counts in memory, and puts the counts into the intake's spool each minute. */
export function countNotFound(options: CounterOptions): NotFoundCounter {
  const { add, flush, close } = countByHour(options, {
    entryOf: (kept, addresses) => ({ ...kept, kind: 'not-found', addresses }),
    maxInEntry: maxAddresses,
    maxNames: maxAddresses,
  });
  return {
    count({ path, query }, request) {
      // Programs that try out addresses seldom say what a browser says of itself.
      if (!isRead(request) || request.headers['sec-fetch-mode'] !== 'navigate') return;
      const address = addressToCount(path, query);
      if (address !== undefined) add(address);
    },
    flush,
    close,
  };
}
