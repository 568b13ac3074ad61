import PQueue from 'p-queue';
import type { Payload } from 'payload';
import type { Publisher } from '../../../publish/index.ts';
import { type Loss, PublishPausedError, PublishRefusedError, ShrinkRefusedError } from '../../../publish/receipt.ts';
import { messageOf } from '../../../publish/rendering/render-pages.ts';
import { type Background, background, type BackgroundOptions } from '../background/background.ts';
import { backoff } from './backoff.ts';
import { type ChangeLogCursor, latestChangeNumber, readChangeLog } from './read-change-log.ts';
import { readEverything, type ReadContent, readEntries } from './read-content.ts';
import { reasonFor } from './reason-for.ts';

/** How the worker is, in words for the dashboard. */
export interface LoopState {
  state: 'idle' | 'publishing' | 'paused' | 'failed';
  message?: string;
  /** What would go, where the release was refused for that: somebody can confirm it. */
  loss?: Loss;
}

/** How to publish, where somebody asks for it. */
export interface PublishOptions {
  /** Read everything again, not only what changed. */
  full?: boolean;
  /** Go on although a large part of the site would go. */
  mayShrink?: boolean;
  /** Go on although exactly this would go, and who confirmed it. */
  confirmed?: { loss: string; by: string };
}

/** How a publish that somebody asked for went. */
export interface Outcome {
  /** `unchanged`: what is live is what there is to show. `refused`: the live site is as it was. */
  outcome: 'published' | 'unchanged' | 'paused' | 'refused';
  /** Why, where it is not `published`. */
  message?: string;
}

/** The worker's heart: publishes what the change log holds, one release after the other. */
export interface PublishLoop extends Pick<Background, 'deliverReceipts'> {
  /** Looks at the change log at once, or as soon as the publish under way is done. */
  wake(): void;
  /** The same, and resolves when it is done; never rejects: what failed is the state. */
  look(): Promise<void>;
  /** Publishes now, whatever failed before, and says how it went. @throws what the publish throws, but for refusals */
  publish(options: PublishOptions): Promise<Outcome>;
  state(): LoopState;
  /** Waits for the publish under way and takes no other. */
  stop(): Promise<void>;
}

/** Makes the loop; nothing runs before it is woken. */
export function publishLoop({
  payload,
  publisher,
  log,
  onReceipt,
}: {
  payload: Payload;
  publisher: Publisher;
  log: (line: string) => void;
  /** Called after each step of delivering a receipt, so that a test can stop there. */
  onReceipt?: BackgroundOptions['onReceipt'];
}): PublishLoop {
  let state: LoopState = { state: 'idle' };
  let isWanted = false;
  let isStopped = false;
  let running: Promise<void> | undefined;
  /** What follows a publish may have been cut off when this worker's predecessor ended. */
  let isCaughtUp = false;
  /** How far the log was read in this process, rows that changed nothing included. */
  let cursor = cursorFrom(publisher.cursor());
  /** Why something was tried last that no change asked for; the same cause is not tried again. */
  let triedCause: string | undefined;
  /** Whether what would go was found by reading everything, which the change log does not name. */
  let isLossOfAFullRead = false;
  const retry = backoff();
  const behind = background({ payload, publisher, log, ...(onReceipt === undefined ? {} : { onReceipt }) });
  /** A poll and a publish that somebody asked for must not read the same rows for two publishes. */
  const publishing = new PQueue({ concurrency: 1 });

  const wake = (): void => {
    isWanted = true;
    running ??= run().finally(() => {
      running = undefined;
      if (isWanted && !isStopped) wake();
    });
  };

  const run = async (): Promise<void> => {
    while (isWanted && !isStopped) {
      isWanted = false;
      try {
        await publishing.add(() => publishOnce());
      } catch (error) {
        // Said in full where it happened; the poll tries again when it is time.
        fail(error);
        return;
      }
    }
  };

  const publishOnce = async (options?: PublishOptions): Promise<Outcome> => {
    const pause = publisher.paused();
    if (pause !== undefined)
      return stayPaused(`Publishing is paused: ${pause.by} went back to release ${pause.release}. An editor can resume it.`);
    const isExplicit = options !== undefined;
    if (!isExplicit && retry.mustWait()) return nothingNew();
    const found = await readLog(options?.full ?? (options?.confirmed !== undefined && isLossOfAFullRead)).catch((error: unknown) => {
      retry.failed();
      throw error;
    });
    const cause = causeNow();
    if (found.entries === 0 && !found.isFull && (cause === undefined || (!isExplicit && cause === triedCause))) {
      if (cause === undefined) triedCause = undefined;
      state = { state: 'idle' };
      retry.clear();
      if (!isCaughtUp) catchUp();
      return nothingNew();
    }
    if (!isExplicit && retry.mustWait(found.through)) return nothingNew();
    state = { state: 'publishing' };
    try {
      const outcome = await release(await found.read(), options);
      triedCause = causeNow();
      retry.clear();
      return outcome;
    } catch (error) {
      // Somebody went back while this was being read.
      if (error instanceof PublishPausedError) return stayPaused(error.message);
      if (error instanceof PublishRefusedError) {
        retry.refused(found.through);
        isLossOfAFullRead = found.isFull;
        fail(error);
        behind.deliverReceipts();
        return { outcome: 'refused', message: error.message };
      }
      retry.failed(found.through);
      throw error;
    }
  };

  /** What the change log has to say, before anything is read that it names. */
  const readLog = async (
    isFull: boolean,
  ): Promise<{ entries: number; through: number; isFull: boolean; read: () => Promise<ReadContent> }> => {
    const everything = async () => ({
      entries: 0,
      through: await latestChangeNumber(payload),
      isFull: true,
      read: () => readEverything(payload, publisher),
    });
    if (isFull || cursor === undefined) return everything();
    const found = await readChangeLog(payload, cursor);
    if (found.isOlder) return everything();
    return {
      entries: found.entries.length,
      through: Math.max(found.cursor.through, ...found.cursor.ahead),
      isFull: false,
      read: () => readEntries(payload, publisher, found),
    };
  };

  const release = async (read: ReadContent, options: PublishOptions | undefined): Promise<Outcome> => {
    const { outcome, receipt } = await publisher.publish(read.changes, {
      cursor: JSON.stringify(read.cursor),
      reason: options?.confirmed === undefined ? reasonFor(read) : `${reasonFor(read)}; ${options.confirmed.by} confirmed what goes`,
      by: read.by,
      isFull: read.isFull,
      ...(options?.mayShrink === undefined ? {} : { mayShrink: options.mayShrink }),
      ...(options?.confirmed === undefined ? {} : { confirmedLoss: options.confirmed.loss }),
    });
    cursor = read.cursor;
    state = { state: 'idle' };
    if (outcome === 'published') {
      const steps = Object.entries(receipt.steps).map(([step, ms]) => `${step} ${ms}`);
      log(`Release ${receipt.release}: ${receipt.addresses.length} addresses changed in ${receipt.ms} ms (${steps.join(', ')})`);
    }
    behind.deliverReceipts();
    catchUp();
    return outcome === 'published' ? { outcome } : { outcome, message: 'Everything that was published is live already.' };
  };

  /** What asks for a publish besides the change log: content that is not live yet, or time. */
  const causeNow = (): string | undefined => {
    const next = publisher.nextChange();
    const causes = [
      ...(publisher.isBehind() ? ['behind'] : []),
      ...(next !== undefined && next <= new Date().toISOString() ? [`due ${next}`] : []),
    ];
    return causes.length === 0 ? undefined : causes.join(', ');
  };

  const stayPaused = (message: string): Outcome => {
    state = { state: 'paused', message };
    return { outcome: 'paused', message };
  };

  /** What need not be there at the swap. */
  const catchUp = (): void => {
    isCaughtUp = true;
    behind.catchUp();
  };

  const fail = (error: unknown): void => {
    state = { state: 'failed', message: messageOf(error), ...(error instanceof ShrinkRefusedError ? { loss: error.loss } : {}) };
    log(`Publishing failed; the live site is as it was. ${messageOf(error)}`);
  };

  const nothingNew = (): Outcome => ({ outcome: 'unchanged', message: 'Everything that was published is live already.' });

  return {
    wake,
    look: async () => {
      wake();
      await running;
    },
    publish: (options) =>
      publishing.add(() =>
        publishOnce(options).catch((error: unknown) => {
          fail(error);
          throw error;
        }),
      ),
    deliverReceipts: behind.deliverReceipts,
    state: () => state,
    stop: async () => {
      isStopped = true;
      await Promise.all([running, behind.stop()]);
    },
  };
}

function cursorFrom(text: string | null): ChangeLogCursor | undefined {
  return text === null ? undefined : (JSON.parse(text) as ChangeLogCursor);
}
