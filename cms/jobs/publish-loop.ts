import type { Payload } from 'payload';
import type { Change, DocumentRef } from '../../publish/change.ts';
import type { Publisher } from '../../publish/index.ts';
import { PublishRefusedError } from '../../publish/receipt.ts';
import { messageOf } from '../../publish/steps/hold-back.ts';
import type { Store } from '../../publish/store/index.ts';
import { readAll, readChanged } from '../snapshot/index.ts';
import { follower } from './follower.ts';
import { type ChangeCursor, latestChange, readChanges } from './read-changes.ts';
import { noteSearch, writeReceipt, writeRefusal } from './write-receipt.ts';

/** How the worker is, in words for the dashboard. */
export interface LoopState {
  state: 'idle' | 'publishing' | 'paused' | 'failed';
  message?: string;
}

/** What to do besides what the change log says. */
export interface Wish {
  /** Read everything again, not only what changed. */
  full?: boolean;
  /** Go on although a large part of the site would go. */
  mayShrink?: boolean;
}

/** The worker's heart: publishes what the change log holds, one release after the other. */
export interface PublishLoop {
  /** Looks at the change log at once, or as soon as the publish under way is done. */
  wake(): void;
  /** Publishes now and says how it went. @throws what the publish throws */
  publish(wish: Wish): Promise<void>;
  state(): LoopState;
  /** Waits for the publish under way and takes no other. */
  stop(): Promise<void>;
}

/** Makes the loop; nothing runs before it is woken. */
export function publishLoop({
  payload,
  publisher,
  store,
  log,
}: {
  payload: Payload;
  publisher: Publisher;
  store: Store;
  log: (line: string) => void;
}): PublishLoop {
  let state: LoopState = { state: 'idle' };
  let isWanted = false;
  let isStopped = false;
  let running: Promise<void> | undefined;
  /** What follows a publish may have been cut off when this worker's predecessor ended. */
  let isCaughtUp = false;
  /** How far the log was read in this process, rows that changed nothing included. */
  let cursor = cursorFrom(publisher.cursor());
  /** A refusal that nothing has changed since is not tried again at every poll. */
  let refusedAt: { through: number; at: number } | undefined;

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
        await publishOnce({});
      } catch (error) {
        fail(error);
        return;
      }
    }
  };

  const publishOnce = async (wish: Wish): Promise<void> => {
    const pause = publisher.paused();
    if (pause !== undefined) {
      state = {
        state: 'paused',
        message: `Publishing is paused: ${pause.by} went back to release ${pause.release}. An editor can resume it.`,
      };
      return;
    }
    const isFull = wish.full === true || cursor === undefined || (await latestChange(payload)) < cursor.through;
    const read = isFull ? await readEverything() : await readNew(cursor as ChangeCursor);
    const isDue = publisher.isBehind() || (publisher.nextChange() ?? '~') <= new Date().toISOString();
    if (read.rows === 0 && !isFull && !isDue) {
      if (state.state !== 'failed') state = { state: 'idle' };
      if (!isCaughtUp) catchUp();
      return;
    }
    if (
      refusedAt !== undefined &&
      wish.mayShrink !== true &&
      refusedAt.through === read.cursor.through &&
      Date.now() - refusedAt.at < 60_000
    )
      return;
    state = { state: 'publishing' };
    try {
      const receipt = await publisher.publish(read.changes, {
        cursor: JSON.stringify(read.cursor),
        reason: reasonFor(read),
        ...(wish.mayShrink === undefined ? {} : { mayShrink: wish.mayShrink }),
      });
      cursor = read.cursor;
      refusedAt = undefined;
      state = { state: 'idle' };
      log(
        `Release ${receipt.release}: ${receipt.addresses.length} addresses changed in ${receipt.ms} ms (${Object.entries(receipt.steps)
          .map(([step, ms]) => `${step} ${ms}`)
          .join(', ')})`,
      );
      await writeReceipt(payload, receipt, { by: read.by, isFull });
      catchUp();
    } catch (error) {
      if (error instanceof PublishRefusedError) {
        refusedAt = { through: read.cursor.through, at: Date.now() };
        await writeRefusal(payload, error, { release: store.live.number() ?? 0, by: read.by, changes: read.changes });
      }
      throw error;
    }
  };

  const readEverything = async (): Promise<Read> => {
    // The log's end is noted first: what is saved while everything is read is read again afterwards.
    const through = await latestChange(payload);
    const changes: Change[] = [];
    for await (const change of readAll(payload)) changes.push(change);
    return { changes: [...changes, ...vanished(changes)], cursor: { through, ahead: [] }, rows: changes.length, by: [] };
  };

  /** What is public and was not in a full read: it went while the change log did not say so. */
  const vanished = (changes: readonly Change[]): Change[] => {
    const found = new Set(changes.flatMap((change) => ('id' in change ? [change.id] : [])));
    const { documents, alerts, redirects } = publisher.reader().snapshot;
    return [
      ...[...documents.values()]
        .filter(({ id }) => !found.has(id))
        .map(({ id, collection, title }): Change => ({ kind: 'withdrawn', collection, id, title })),
      ...[...alerts.keys()].filter((id) => !found.has(id)).map((id): Change => ({ kind: 'removed', of: 'alerts', id })),
      ...[...redirects.keys()].filter((id) => !found.has(id)).map((id): Change => ({ kind: 'removed', of: 'redirects', id })),
    ];
  };

  const readNew = async (from: ChangeCursor): Promise<Read> => {
    const { changes: rows, cursor: next } = await readChanges(payload, from);
    // What is held back may fit by now: the page it links to may be public.
    const held = rows.length === 0 ? [] : publisher.held().map(({ collection, id }) => ({ collection, id }));
    const refs = new Map(
      [...rows.map(({ collection, document }) => ({ collection, id: document })), ...held].map((ref) => [
        `${ref.collection}/${ref.id}`,
        ref as DocumentRef,
      ]),
    );
    return {
      changes: refs.size === 0 ? [] : await readChanged(payload, [...refs.values()]),
      cursor: next,
      rows: rows.length,
      by: [...new Set(rows.map(({ by }) => by))],
    };
  };

  /** What need not be there at the swap. */
  const catchUp = (): void => {
    isCaughtUp = true;
    search.wake();
    rest.wake();
  };

  const search = follower(
    async () => {
      const began = new Date().toISOString();
      const done = await publisher.catchUpSearch();
      if (publisher.paused() !== undefined) return;
      // An index that is up to date already has what was live when it was asked.
      await noteSearch(payload, done === undefined ? { at: new Date().toISOString(), liveBy: began } : { at: done.at, liveBy: done.at });
      if (done !== undefined) log(`Release ${done.release}: full-text search caught up`);
    },
    (error) => log(`Full-text search could not catch up: ${messageOf(error)}`),
  );

  const rest = follower(
    async (signal) => {
      const done = await publisher.catchUpRest(signal);
      if (done !== undefined) log(`Release ${done.release}: ${done.cards} social cards drawn, ${done.pages} pages compressed`);
    },
    (error) => log(`Social cards and compression could not catch up: ${messageOf(error)}`),
  );

  const fail = (error: unknown): void => {
    state = { state: 'failed', message: messageOf(error) };
    log(`Publishing failed; the live site is as it was. ${messageOf(error)}`);
  };

  return {
    wake,
    publish: async (wish) => {
      await running;
      try {
        await publishOnce(wish);
      } catch (error) {
        fail(error);
        throw error;
      }
    },
    state: () => state,
    stop: async () => {
      isStopped = true;
      await Promise.all([running, search.stop(), rest.stop()]);
    },
  };
}

interface Read {
  changes: Change[];
  cursor: ChangeCursor;
  /** How many rows of the change log, or documents of a full read. */
  rows: number;
  /** Who saved them. */
  by: string[];
}

function cursorFrom(text: string | null): ChangeCursor | undefined {
  return text === null ? undefined : (JSON.parse(text) as ChangeCursor);
}

function reasonFor({ changes, by }: Read): string {
  const titles = changes.flatMap((change) =>
    change.kind === 'document' ? [change.document.title] : change.kind === 'withdrawn' ? [change.title] : [],
  );
  const what =
    titles.length === 0
      ? 'No save: the time, new site code, or publishing that was resumed'
      : titles.length <= 3
        ? titles.join(', ')
        : `${titles.length} documents`;
  return by.length === 0 ? what : `${what} (${by.join(', ')})`;
}
