/** Work that is done behind the publishes. */
export interface BackgroundTask {
  /** Does it as soon as what is under way is done. */
  wake(): void;
  /** Ends what is under way, and does no more. */
  stop(): Promise<void> | undefined;
}

/** How a background task goes on after a failure. */
interface BackgroundTaskOptions {
  /** Hears of each failure in a row, with how many there were. */
  onError: (error: unknown, failures: number) => void;
  /** Milliseconds before the first new try; doubled each time. */
  firstDelay?: number;
  /** Milliseconds between two tries at most. */
  maxDelay?: number;
}

/**
 * Does some work behind the publishes: once for all that woke it, and again where it was woken meanwhile.
 * What fails is tried again by itself, ever more slowly, until it succeeds.
 */
export function backgroundTask(
  work: (signal: AbortSignal) => Promise<void>,
  { onError, firstDelay = 1_000, maxDelay = 300_000 }: BackgroundTaskOptions,
): BackgroundTask {
  const stopping = new AbortController();
  const { signal } = stopping;
  let isWanted = false;
  let failures = 0;
  let retry: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  const run = async (): Promise<void> => {
    while (isWanted && !signal.aborted) {
      isWanted = false;
      try {
        await work(signal);
        failures = 0;
      } catch (error) {
        if (!signal.aborted) fail(error);
      }
    }
  };

  const fail = (error: unknown): void => {
    failures += 1;
    retry = setTimeout(wake, Math.min(firstDelay * 2 ** (failures - 1), maxDelay));
    retry.unref();
    onError(error, failures);
  };

  const wake = (): void => {
    clearTimeout(retry);
    isWanted = true;
    running ??= run().finally(() => {
      running = undefined;
      if (isWanted && !signal.aborted) wake();
    });
  };

  return {
    wake,
    stop: () => {
      stopping.abort();
      clearTimeout(retry);
      return running;
    },
  };
}

/** Whether the nth failure in a row is one to log: ever fewer of them are, so that a database that is off for a day does not fill the log. */
export function isWorthLogging(failures: number): boolean {
  return Number.isInteger(Math.log2(failures));
}
