import type { IncomingMessage } from 'node:http';
import { type CounterOptions, countByHour, type HourlyCounter } from './count-by-hour.ts';
import { isRead } from './is-read.ts';

/** Counts how often pages are read, and nothing else: no address, no cookie, nothing of who reads. */
export interface ReadCounter extends Pick<HourlyCounter, 'flush' | 'close'> {
  /** Counts a request for the page at a path, where somebody reads it. */
  count(path: string, request: Pick<IncomingMessage, 'method' | 'headers'>): void;
}

/** Pages in one entry of the spool at most, so that it stays small. */
const maxPages = 1_000;

/** Counts in memory, which a request does not notice, and puts the counts into the intake's spool each minute. There are never more paths than pages. */
export function countReads(options: CounterOptions): ReadCounter {
  const { add, flush, close } = countByHour(options, {
    entryOf: (kept, reads) => ({ ...kept, kind: 'reads', reads }),
    maxInEntry: maxPages,
  });
  return {
    count(path, request) {
      if (isRead(request)) add(path);
    },
    flush,
    close,
  };
}
