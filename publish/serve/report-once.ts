import { LRUCache } from 'lru-cache';

/** Passes each error on, but not the same one again within ten minutes: what is broken is asked for many times a second. */
export function reportOnce(report: (error: unknown) => void): (error: unknown) => void {
  const reported = new LRUCache<string, true>({ max: 100, ttl: tenMinutes });
  return (error) => {
    const message = String(error);
    if (reported.has(message)) return;
    reported.set(message, true);
    report(error);
  };
}

const tenMinutes = 10 * 60 * 1000;
