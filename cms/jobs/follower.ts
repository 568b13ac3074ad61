/** Work that is done behind the publishes. */
export interface Follower {
  /** Does it as soon as what is under way is done. */
  wake(): void;
  /** Ends what is under way, and does no more. */
  stop(): Promise<void> | undefined;
}

/** Does some work behind the publishes: once for all that woke it, and again where it was woken meanwhile. */
export function follower(work: (signal: AbortSignal) => Promise<void>, onError: (error: unknown) => void): Follower {
  const stopping = new AbortController();
  const { signal } = stopping;
  let isWanted = false;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (isWanted && !signal.aborted) {
      isWanted = false;
      await work(signal).catch((error: unknown) => {
        if (!signal.aborted) onError(error);
      });
    }
  };
  const wake = (): void => {
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
      return running;
    },
  };
}
