import { setTimeout as wait } from 'node:timers/promises';
import { log as ofThisProcess } from '../../publish/logging/log.ts';
import { messageOf } from '../../publish/rendering/render-pages.ts';
import { isWorthLogging } from './background/background-task.ts';
import type { LeaseHolder } from '../../publish/store/index.ts';

/** A lease whose answers may take a moment: one on disk gives them at once, one in a database does not. */
export interface AwaitedLease {
  acquire(): boolean | Promise<boolean>;
  renew(): boolean | Promise<boolean>;
  release(): void | Promise<void>;
  holder(): Awaitable<Pick<LeaseHolder, 'pid' | 'host'> | null>;
}

type Awaitable<T> = T | Promise<T>;

/** A lease that is held, and renewed by itself. */
export interface HeldLease {
  /** Gives it back. */
  release(): void | Promise<void>;
  /** Whether it is certain that no other worker has it: false while it could not be renewed in time. */
  mayPublish(): boolean;
}

interface Options {
  /** How long the lease holds without being renewed, in milliseconds. */
  ttl?: number;
  /** Ends this worker, because another one publishes now, or may. */
  onLost?: (sentence: string) => void;
  log?: (line: string) => void;
  /** Hears, in words, why it waits. */
  onWait?: (sentence: string) => void;
  /** Called once where another worker has it. */
  onStandBy?: () => void;
}

/**
 * Takes the lease on publishing, waiting while another worker holds it, and renews it until it is given back.
 * A worker that lost its lease to another one ends itself: two must never publish. A renewal that fails (the disk is full)
 * is tried again until it succeeds; once the lease has run out, `mayPublish` is false until then.
 */
export async function holdLease(
  lease: AwaitedLease,
  {
    ttl = 15_000,
    onLost = endThisProcess,
    log = (line) => ofThisProcess.info(line),
    onWait = () => undefined,
    onStandBy = () => undefined,
  }: Options = {},
): Promise<HeldLease> {
  await acquire(lease, ttl, { log, onWait, onStandBy });
  let renewedAt = Date.now();
  let failures = 0;
  let retry: NodeJS.Timeout | undefined;
  let isRenewing = false;
  const renew = async (): Promise<void> => {
    if (isRenewing) return;
    isRenewing = true;
    clearTimeout(retry);
    // From before it is asked: the answer may have been long on its way.
    const askedAt = Date.now();
    try {
      if (!(await lease.renew())) {
        stop();
        onLost('This worker lost the right to publish to another one, so it ends. Start it again to stand by.');
        return;
      }
      renewedAt = askedAt;
      failures = 0;
    } catch (error) {
      failures += 1;
      if (isWorthLogging(failures))
        log(`The right to publish could not be renewed (failure ${failures} in a row); it is tried again in a moment. ${messageOf(error)}`);
      retry = setTimeout(() => void renew(), ttl / 15);
      retry.unref();
    } finally {
      isRenewing = false;
    }
  };
  const timer = setInterval(() => void renew(), ttl / 3);
  timer.unref();
  const stop = (): void => {
    clearInterval(timer);
    clearTimeout(retry);
  };
  return {
    mayPublish: () => Date.now() - renewedAt < ttl,
    release: () => {
      stop();
      return lease.release();
    },
  };
}

async function acquire(
  lease: AwaitedLease,
  ttl: number,
  { log, onWait, onStandBy }: Required<Pick<Options, 'log' | 'onWait' | 'onStandBy'>>,
): Promise<void> {
  let isToldOf = false;
  let failures = 0;
  for (;;) {
    try {
      if (await lease.acquire()) return;
      // It may have been given back meanwhile: then it is asked for again.
      const holder = isToldOf ? null : await lease.holder();
      if (holder !== null) {
        const sentence = `Another worker (process ${holder.pid} on ${holder.host}) is publishing. This one stands by.`;
        log(sentence);
        onWait(sentence);
        onStandBy();
        isToldOf = true;
      }
    } catch (error) {
      failures += 1;
      onWait(
        `The right to publish could not be asked for, which is tried again by itself. The public site stays as it was. ${messageOf(error)}`,
      );
      if (isWorthLogging(failures))
        log(
          `The right to publish could not be asked for (failure ${failures} in a row); it is tried again in a moment. ${messageOf(error)}`,
        );
    }
    await wait(ttl / 3);
  }
}

function endThisProcess(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
