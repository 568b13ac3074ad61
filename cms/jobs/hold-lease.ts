import { setTimeout as wait } from 'node:timers/promises';
import type { Lease } from '../../publish/store/index.ts';

/**
 * Takes the lease on publishing, waiting while another worker holds it, and renews it until it is given back.
 * A worker that lost its lease ends itself: another one publishes now, and two must never.
 */
export async function holdLease(lease: Lease, ttl = 15_000): Promise<Lease> {
  if (!lease.acquire()) {
    const { pid, host } = lease.holder() ?? {};
    process.stdout.write(`Another worker (process ${pid} on ${host}) is publishing. This one stands by.\n`);
    while (!lease.acquire()) await wait(ttl / 3);
  }
  const timer = setInterval(() => {
    if (lease.renew()) return;
    process.stderr.write('This worker lost the right to publish to another one, so it ends. Start it again to stand by.\n');
    process.exit(1);
  }, ttl / 3);
  timer.unref();
  return {
    ...lease,
    release: () => {
      clearInterval(timer);
      lease.release();
    },
  };
}
