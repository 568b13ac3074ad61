import { setTimeout as wait } from 'node:timers/promises';
import { messageOf } from '../../publish/rendering/render-pages.ts';
import type { Lease } from '../../publish/store/index.ts';

interface Options {
  /** How long the lease holds without being renewed, in milliseconds. */
  ttl?: number;
  /** Ends this worker, because another one publishes now, or may. */
  onLost?: (sentence: string) => void;
  log?: (line: string) => void;
}

/**
 * Takes the lease on publishing, waiting while another worker holds it, and renews it until it is given back.
 * A worker that lost its lease ends itself: another one publishes now, and two must never. A renewal that fails
 * (the disk is busy for a moment) is tried again for as long as the lease holds.
 */
export async function holdLease(
  lease: Lease,
  { ttl = 15_000, onLost = endThisProcess, log = (line) => void process.stdout.write(`${line}\n`) }: Options = {},
): Promise<Lease> {
  await acquire(lease, ttl, log);
  let renewedAt = Date.now();
  let retry: NodeJS.Timeout | undefined;
  const renew = (): void => {
    clearTimeout(retry);
    try {
      if (!lease.renew()) {
        stop();
        onLost('This worker lost the right to publish to another one, so it ends. Start it again to stand by.');
        return;
      }
      renewedAt = Date.now();
    } catch (error) {
      log(`The right to publish could not be renewed; it is tried again in a moment. ${messageOf(error)}`);
      if (Date.now() - renewedAt < ttl) {
        retry = setTimeout(renew, ttl / 15);
        retry.unref();
        return;
      }
      stop();
      onLost(
        `The right to publish could not be renewed for ${ttl / 1000} s, and another worker may have it now, so this one ends. Look at the disk of var/store.`,
      );
    }
  };
  const timer = setInterval(renew, ttl / 3);
  timer.unref();
  const stop = (): void => {
    clearInterval(timer);
    clearTimeout(retry);
  };
  return {
    ...lease,
    release: () => {
      stop();
      lease.release();
    },
  };
}

async function acquire(lease: Lease, ttl: number, log: (line: string) => void): Promise<void> {
  let isToldOf = false;
  for (;;) {
    try {
      if (lease.acquire()) return;
      if (!isToldOf) {
        const { pid, host } = lease.holder() ?? {};
        log(`Another worker (process ${pid} on ${host}) is publishing. This one stands by.`);
      }
      isToldOf = true;
    } catch (error) {
      log(`The right to publish could not be asked for; it is tried again in a moment. ${messageOf(error)}`);
    }
    await wait(ttl / 3);
  }
}

function endThisProcess(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
