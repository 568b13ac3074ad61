/** Keeps what failed from being tried again at once. */
export interface Backoff {
  /** Whether to wait: the same changes failed a moment ago. @param through how far the change log reaches; undefined where it could not be read */
  mustWait(through?: number): boolean;
  /** Notes a failure; the next try waits, twice as long each time. */
  failed(through?: number): void;
  /** Notes a refusal: only something new helps, so it waits a minute. */
  refused(through: number): void;
  /** Forgets it: something succeeded. */
  clear(): void;
}

/** Milliseconds. */
const firstDelay = 1_000;
const maxDelay = 60_000;
/** A database that could not be read is looked at again sooner: it may be back at any time. */
const maxDelayUnread = 5_000;

/** Makes a backoff; with another change in the log, what failed is tried at once. It counts time as it passes, whatever the clock is set to. */
export function backoff(now: () => number = () => performance.now()): Backoff {
  let failures = 0;
  let on: { through: number | undefined; until: number } | undefined;
  return {
    mustWait: (through) => on !== undefined && now() < on.until && on.through === through,
    failed: (through) => {
      failures += 1;
      const max = through === undefined ? maxDelayUnread : maxDelay;
      on = { through, until: now() + Math.min(firstDelay * 2 ** (failures - 1), max) };
    },
    refused: (through) => {
      on = { through, until: now() + maxDelay };
    },
    clear: () => {
      failures = 0;
      on = undefined;
    },
  };
}
