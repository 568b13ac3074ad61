import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Route } from '../../content/model/addresses/addresses.ts';
import type { Snapshot } from '../../content/model/snapshot.ts';
import type { FinishedPage } from './finish-page.ts';
import type { Call } from './record-reads.ts';
import type { RenderFailure } from './render-pages.ts';
import type { RenderingTask } from './rendering-task.ts';
import { snapshotDataOf } from './snapshot-data.ts';

/** What a thread is started with: the snapshot as JSON in shared memory, and the module of the renderer. */
export interface ThreadTask {
  entry: string;
  snapshot: SharedArrayBuffer;
}

/** What a thread gives back for the routes it was sent. */
export interface RenderedBatch {
  /** Calls are numbered by thread, in the order in which they were first asked. */
  pages: (Omit<FinishedPage, 'calls'> & { calls: number[] })[];
  /** Calls that this thread asked for the first time, with the hash of their answer. */
  newCalls: [call: Call, hash: string][];
  failures: RenderFailure[];
}

/** A thread that ended by itself: it ran out of memory, say. No page and no change is at fault. */
export class ThreadEndedError extends Error {
  override name = 'ThreadEndedError';
}

/** Routes a thread takes at once: few enough that all threads end together. */
const batchSize = 40;

/**
 * Renders many addresses on all cores, in threads that end when it is done. Pages come in batches, and the routes that
 * stand first in the list come first.
 * @returns the addresses whose template failed, and the hash of every answer that was asked for
 */
export async function renderOnAllCores(
  routes: readonly Route[],
  { entry, snapshot, onPages, signal }: { entry: string; snapshot: Snapshot } & Pick<RenderingTask, 'onPages' | 'signal'>,
): Promise<{ failures: RenderFailure[]; hashes: Map<Call, string> }> {
  const failures: RenderFailure[] = [];
  const hashes = new Map<Call, string>();
  const workerData: ThreadTask = { entry, snapshot: shared(JSON.stringify(snapshotDataOf(snapshot))) };
  let next = 0;

  const renderInThread = async (): Promise<void> => {
    // What this process was started with is for it alone: a test ends it with its parent, say.
    const thread = new Worker(resolve('publish/rendering/render-thread.ts'), { workerData, execArgv: [] });
    const calls: Call[] = [];
    try {
      while (next < routes.length && signal?.aborted !== true) {
        const batch = routes.slice(next, next + batchSize);
        next += batch.length;
        thread.postMessage(batch);
        const answer = await answerOf(thread);
        for (const [call, hash] of answer.newCalls) {
          calls.push(call);
          hashes.set(call, hash);
        }
        failures.push(...answer.failures);
        const pages = answer.pages.map((page) => ({ ...page, calls: page.calls.map((number) => calls[number] as Call) }));
        await onPages(pages, hashes);
      }
    } finally {
      await thread.terminate();
    }
  };

  await Promise.all(Array.from({ length: threadsFor(routes.length) }, renderInThread));
  return { failures, hashes };
}

function threadsFor(count: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(count / batchSize)));
}

/** A text in memory that all threads read. */
function shared(text: string): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(Buffer.byteLength(text));
  Buffer.from(buffer).write(text);
  return buffer;
}

/** What a thread answers next. @throws where it fails or ends instead */
function answerOf(thread: Worker): Promise<RenderedBatch> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void): void => {
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    };
    const onMessage = (batch: RenderedBatch): void => done(() => resolve(batch));
    const onError = (error: unknown): void => done(() => reject(error));
    const onExit = (code: number): void =>
      done(() => reject(new ThreadEndedError(`A thread that renders pages ended with code ${code} instead of an answer.`)));
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
