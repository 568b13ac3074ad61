import PQueue from 'p-queue';
import type { Payload } from 'payload';
import type { Publisher } from '../../../publish/index.ts';
import { type Loss, PublishPausedError, PublishRefusedError, ShrinkRefusedError } from '../../../publish/receipt.ts';
import { pauseInWords } from '../../../publish/publishing.ts';
import { messageOf } from '../../../publish/rendering/render-pages.ts';
import { readFirstContent } from '../../installation/first-content.ts';
import { readInstallation } from '../../installation/installation.ts';
import { type Background, background, type BackgroundOptions } from '../background/background.ts';
import { backoff } from './backoff.ts';
import { checkDatabase, type Trust } from './check-database.ts';
import { type ChangeLogCursor, type ChangeLogEntry, latestChangeNumber, readChangeLog } from './read-change-log.ts';
import { readEverything, type ReadContent, readEntries } from './read-content.ts';
import { reasonFor } from './reason-for.ts';

/** How the worker is, in words for the desk. */
export interface LoopState {
  /** `asking`: only a person can say whether to publish from this database. */
  state: 'idle' | 'publishing' | 'paused' | 'failed' | 'asking';
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
  /** Publish from this database, although it is not the one that the live release was made from. */
  fromThisDatabase?: boolean;
}

/** How a publish that somebody asked for went. */
export interface Outcome {
  /** `unchanged`: what is live is what there is to show. `refused`: the live site is as it was. */
  outcome: 'published' | 'unchanged' | 'paused' | 'refused' | 'asking';
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
  /** When it last looked at the change log to the end, as an ISO instant: the worker’s heartbeat. */
  lookedAt(): string;
  /** Whether the database is known to be the one that is published from: nothing is written to another. */
  isDatabaseTrusted(): Promise<boolean>;
  /** Waits for the publish under way and takes no other. */
  stop(): Promise<void>;
}

/** Makes the loop; nothing runs before it is woken. */
export function publishLoop({
  payload,
  publisher,
  log,
  mayPublish = () => true,
  onReceipt,
}: {
  payload: Payload;
  publisher: Publisher;
  log: (line: string) => void;
  /** Whether this worker certainly has the right to publish now. */
  mayPublish?: () => boolean;
  /** Called after each step of delivering a receipt, so that a test can stop there. */
  onReceipt?: BackgroundOptions['onReceipt'];
}): PublishLoop {
  let state: LoopState = { state: 'idle' };
  let lookedAt = new Date().toISOString();
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
  /** What is known of the database; undefined before it was looked at, and after it could not be read. */
  let trust: Trust | undefined;
  /** When a database that was asked about is compared again. */
  let compareAgainAt = 0;
  const retry = backoff();
  /** One comparison at a time: several parts of a worker that has just started ask for it. */
  let comparing: Promise<Trust> | undefined;
  const compare = (): Promise<Trust> => (comparing ??= checkDatabase(payload, publisher, cursor).finally(() => (comparing = undefined)));
  const isTrusted = async (): Promise<boolean> => {
    trust ??= await compare();
    return trust.isTrusted;
  };
  const behind = background({ payload, publisher, log, mayDeliver: isTrusted, ...(onReceipt === undefined ? {} : { onReceipt }) });
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
        lookedAt = new Date().toISOString();
      } catch (error) {
        lookedAt = new Date().toISOString();
        // Said in full where it happened; the poll tries again when it is time.
        fail(error);
        return;
      }
    }
  };

  const publishOnce = async (options?: PublishOptions): Promise<Outcome> => {
    if (!mayPublish()) return waitForRight();
    const pause = publisher.paused();
    if (pause !== undefined) return stayPaused(`${pauseInWords(pause)} An editor can resume it.`);
    const isExplicit = options !== undefined;
    if (!isExplicit && retry.mustWait()) return nothingNew();
    const isConfirmed = options?.fromThisDatabase ?? false;
    const found = await trustAndRead(
      isExplicit,
      isConfirmed,
      options?.full ?? (options?.confirmed !== undefined && isLossOfAFullRead),
    ).catch((error: unknown) => {
      trust = undefined;
      retry.failed();
      throw error;
    });
    if (typeof found === 'string') return ask(found);
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
      const outcome = await release(await found.read(), isConfirmed ? { ...options, mayShrink: true } : options);
      keepInstallation();
      triedCause = causeNow();
      retry.clear();
      return outcome;
    } catch (error) {
      // What was confirmed once is not confirmed for the next try.
      if (isConfirmed) trust = undefined;
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

  /** Looks whether the database is the expected one before anything of it is read. @returns why to ask a person first, or what the change log says */
  const trustAndRead = async (isExplicit: boolean, isConfirmed: boolean, isFull: boolean): Promise<string | FoundInLog> => {
    if (isConfirmed) {
      trust = { isTrusted: true, installation: await readInstallation(payload) };
      return readLog(true);
    }
    const mustLook = trust === undefined || (!trust.isTrusted && (isExplicit || Date.now() >= compareAgainAt));
    if (mustLook) {
      trust = await compare();
      compareAgainAt = Date.now() + compareEvery;
    }
    if (trust?.isTrusted === false) return trust.question;
    const found = await readLog(isFull);
    if (!found.isMismatch) return found;
    // Another database took the place of the one that was looked at.
    trust = await compare();
    return trust.isTrusted ? readLog(isFull) : trust.question;
  };

  /** From now on only this database is published from, unless somebody says so. */
  const keepInstallation = (): void => {
    if (trust?.installation !== undefined && publisher.live() !== undefined && publisher.installation() !== trust.installation)
      publisher.noteInstallation(trust.installation);
  };

  /** What the change log has to say, before anything is read that it names. */
  const readLog = async (isFull: boolean): Promise<FoundInLog> => {
    const everything = async (since: readonly ChangeLogEntry[] = []) => ({
      entries: 0,
      through: await latestChangeNumber(payload),
      isFull: true,
      isMismatch: false,
      read: () => readEverything(payload, publisher, since),
    });
    if (isFull || cursor === undefined) return everything();
    const found = await readChangeLog(payload, cursor);
    if (publisher.isOfAnotherVersion() && found.mismatch === undefined) return everything(found.entries);
    return {
      entries: found.entries.length,
      through: Math.max(found.cursor.through, ...found.cursor.ahead),
      isFull: false,
      isMismatch: found.mismatch !== undefined,
      read: () => readEntries(payload, publisher, found),
    };
  };

  const release = async (read: ReadContent, options: PublishOptions | undefined): Promise<Outcome> => {
    const { outcome, receipt } = await publisher.publish(read.changes, {
      cursor: JSON.stringify(read.cursor),
      reason: options?.confirmed === undefined ? reasonFor(read) : `${reasonFor(read)}; ${options.confirmed.by} confirmed what goes`,
      by: read.by,
      isFull: read.isFull,
      together: read.together,
      ...((options?.mayShrink ?? (read.isSampleRemoved || (await mayBeginEmpty()))) ? { mayShrink: true } : {}),
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

  /** A site of one’s own is public from the first minute, before it has any document. */
  const mayBeginEmpty = async (): Promise<boolean> => publisher.live() === undefined && (await readFirstContent(payload)) === 'own';

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

  const waitForRight = (): Outcome => {
    if (state.message !== withoutRight) log(withoutRight);
    state = { state: 'failed', message: withoutRight };
    return { outcome: 'refused', message: withoutRight };
  };

  const ask = (question: string): Outcome => {
    if (state.state !== 'asking') log(question);
    state = { state: 'asking', message: question };
    return { outcome: 'asking', message: question };
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
    isDatabaseTrusted: isTrusted,
    state: () => state,
    lookedAt: () => lookedAt,
    stop: async () => {
      isStopped = true;
      await Promise.all([running, behind.stop()]);
    },
  };
}

/** What a full disk means to a worker, which must not publish while another one might. */
const withoutRight =
  'The publisher cannot renew its right to publish, so it waits: the disk of var/store is full or may not be written to, or the database that several machines share does not answer. It goes on by itself when that is mended. The public site stays as it was.';

/** Milliseconds between two comparisons of a database that was asked about with what is live. */
const compareEvery = 15_000;

/** What the change log says, and how to read what it names. */
interface FoundInLog {
  entries: number;
  through: number;
  isFull: boolean;
  /** Whether the log is not the one that was read before. */
  isMismatch: boolean;
  read: () => Promise<ReadContent>;
}

function cursorFrom(text: string | null): ChangeLogCursor | undefined {
  return text === null ? undefined : (JSON.parse(text) as ChangeLogCursor);
}
