import type { Payload } from 'payload';
import type { Publisher } from '../../../publish/index.ts';
import { messageOf } from '../../../publish/rendering/render-pages.ts';
import { deliverReceipts, type Delivering } from './deliver-receipts.ts';
import { backgroundTask, isWorthLogging } from './background-task.ts';
import { type Completion, noteEveryPageInReceipts, noteSearchInReceipts } from './complete-receipts.ts';

/** What is done behind the publishes: nothing of it keeps a change from being live. */
export interface Background {
  /** Takes the receipts that wait to the CMS. */
  deliverReceipts(): void;
  /** Renders the pages that follow a large publish, and brings the full-text search, the social cards and the compression up to date. */
  catchUp(): void;
  /** Ends what is under way, and does no more. */
  stop(): Promise<void>;
}

export interface BackgroundOptions {
  payload: Payload;
  publisher: Publisher;
  log: (line: string) => void;
  /** Whether receipts may be written to the database: not to one that is not the site's. @throws where it cannot be read */
  mayDeliver?: () => Promise<boolean>;
  /** Called after each step of delivering a receipt, so that a test can stop there. */
  onReceipt?: Delivering['onStep'];
}

/** Makes the work behind the publishes; what fails is tried again by itself. */
export function background({
  payload,
  publisher,
  log,
  mayDeliver = () => Promise.resolve(true),
  onReceipt,
}: BackgroundOptions): Background {
  /** What a receipt that is delivered later than this is still to be told. */
  let searched: Completion | undefined;
  const saying = (what: string) => (error: unknown, failures: number) => {
    if (isWorthLogging(failures)) log(`${what} (failure ${failures} in a row); it is tried again in a moment. ${messageOf(error)}`);
  };

  const receipts = backgroundTask(
    async (signal) => {
      if (publisher.receipts.waiting().length === 0 || !(await mayDeliver())) return;
      const delivered = await deliverReceipts({
        payload,
        receipts: publisher.receipts,
        hostProblem: publisher.hostProblem,
        signal,
        onStep: onReceipt,
      });
      if (delivered === 0) return;
      if (searched !== undefined) await noteSearchInReceipts(payload, searched);
      pages.wake();
    },
    // Officers wait for it, and the database may be back at any time.
    { onError: saying('Receipts could not be written to the database'), firstDelay: 500, maxDelay: 5_000 },
  );

  const host = backgroundTask(
    async () => {
      await publisher.catchUpHost();
      receipts.wake();
    },
    // Officers wait for the receipt.
    { onError: saying('What is live could not be brought to its host'), firstDelay: 1_000, maxDelay: 30_000 },
  );

  const pages = backgroundTask(
    async (signal) => {
      const began = new Date().toISOString();
      const done = await publisher.catchUpPages(signal);
      if (done !== undefined) {
        log(`Release ${done.release}: every page is up to date`);
        host.wake();
      }
      // A worker that was killed may have brought the last page up to date and told nobody.
      if (!publisher.hasWaitingPages())
        await noteEveryPageInReceipts(payload, { at: done?.at ?? new Date().toISOString(), liveBy: done?.at ?? began });
    },
    // The public sees something older meanwhile.
    { onError: saying('The pages that follow could not be rendered'), maxDelay: 60_000 },
  );

  const search = backgroundTask(
    async () => {
      const began = new Date().toISOString();
      const done = await publisher.catchUpSearch();
      if (publisher.paused() !== undefined) return;
      // An index that is up to date already has what was live when it was asked.
      searched = done === undefined ? { at: new Date().toISOString(), liveBy: began } : { at: done.at, liveBy: done.at };
      if (done !== undefined) log(`Release ${done.release}: full-text search caught up`);
      host.wake();
      await noteSearchInReceipts(payload, searched);
    },
    { onError: saying('Full-text search could not catch up') },
  );

  const cardsAndCompression = backgroundTask(
    async (signal) => {
      const { cards, texts } = await publisher.catchUpBackground(signal);
      if (cards > 0) host.wake();
      if (cards + texts > 0) log(`${cards} social cards drawn, ${texts} texts compressed`);
    },
    { onError: saying('Social cards and compression could not catch up') },
  );

  return {
    deliverReceipts: receipts.wake,
    catchUp: () => {
      host.wake();
      pages.wake();
      search.wake();
      cardsAndCompression.wake();
    },
    stop: async () => {
      await Promise.all([receipts.stop(), pages.stop(), search.stop(), cardsAndCompression.stop(), host.stop()]);
    },
  };
}
