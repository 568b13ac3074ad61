import PQueue from 'p-queue';

/** Runs work once nothing else of the same key is under way. */
export type KeyedMutex = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

/** Makes a mutex for each key, kept for as long as somebody holds it or waits for it. */
export function keyedMutex(): KeyedMutex {
  const queues = new Map<string, PQueue>();
  return async (key, work) => {
    const queue = queues.get(key) ?? new PQueue({ concurrency: 1 });
    queues.set(key, queue);
    try {
      return await queue.add(work);
    } finally {
      if (queue.size + queue.pending === 0) queues.delete(key);
    }
  };
}
