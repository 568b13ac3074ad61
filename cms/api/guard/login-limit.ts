const maxFailures = 20;
const period = 10 * 60;
const maxAddresses = 10_000;

/** Counts wrong passwords by address, in memory: twenty in ten minutes, then the address waits. */
export function createLoginLimit(now: () => number = () => performance.now() / 1000) {
  const failures = new Map<string, number[]>();

  const recentOf = (address: string) => (failures.get(address) ?? []).filter((at) => now() - at < period);

  return {
    /** How many seconds the address must wait before it may try again; 0 where it may now. */
    secondsToWait(address: string): number {
      const recent = recentOf(address);
      const first = recent.at(-maxFailures);
      return first === undefined ? 0 : Math.ceil(first + period - now());
    },
    /** Counts one wrong password. */
    noteFailure(address: string): void {
      if (failures.size >= maxAddresses && !failures.has(address)) forgetOldest();
      failures.set(address, [...recentOf(address), now()].slice(-maxFailures));
    },
  };

  function forgetOldest(): void {
    const [oldest] = failures.keys();
    if (oldest !== undefined) failures.delete(oldest);
  }
}
