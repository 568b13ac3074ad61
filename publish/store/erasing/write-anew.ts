import { Worker } from 'node:worker_threads';

/** What the thread was told to do, and what it says when it is done. */
export interface WritingAnew {
  file: string;
}

/** Whether the log could be emptied too: a reader in the middle of something keeps it from that. */
export interface WrittenAnew {
  isLogEmpty: boolean;
}

/**
 * Writes a database file anew, so that no free page and no log holds what was deleted. A gigabyte takes from half a minute to some
 * minutes, so it is done in a thread of its own: whoever asks the worker meanwhile is answered, and its right to publish is renewed.
 * Readers go on; nobody can write until it is done. @throws where it cannot be done: try again
 *
 * @param thread the path of write-anew-thread.ts: whoever bundles this file would look for it in the wrong place
 */
export function writeAnew(file: string, thread: string): Promise<WrittenAnew> {
  return new Promise((done, refuse) => {
    const workerData: WritingAnew = { file };
    const writing = new Worker(thread, { workerData, execArgv: [] });
    writing.once('message', (written: WrittenAnew) => done(written));
    writing.once('error', refuse);
    writing.once('exit', () => refuse(new Error(`${file} was not written anew: its thread ended.`)));
  });
}
