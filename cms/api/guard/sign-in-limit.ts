import { networkOf } from '../../../publish/intake/limit-senders.ts';

const maxAttempts = 20;
const period = 10 * 60;
const maxNetworks = 10_000;

/** Counts attempts to sign in by network, in memory: twenty in ten minutes, then the network waits. */
export function createSignInLimit(now: () => number = () => performance.now() / 1000) {
  const attempts = new Map<string, number[]>();

  return {
    /**
     * Counts an attempt before anybody looks at it, so that many at once do not all pass.
     * @returns how many seconds the network must wait before it may try again; 0 where it may now
     */
    take(address: string): number {
      const network = networkOf(address);
      const recent = (attempts.get(network) ?? []).filter((at) => now() - at < period);
      const [first] = recent;
      if (recent.length >= maxAttempts && first !== undefined) return Math.ceil(first + period - now());
      if (attempts.size >= maxNetworks && !attempts.has(network)) forgetOldest();
      attempts.set(network, [...recent, now()]);
      return 0;
    },
    /** Gives back the last attempt, which was right or was not looked at. */
    giveBack(address: string): void {
      attempts.get(networkOf(address))?.pop();
    },
  };

  function forgetOldest(): void {
    const [oldest] = attempts.keys();
    if (oldest !== undefined) attempts.delete(oldest);
  }
}
