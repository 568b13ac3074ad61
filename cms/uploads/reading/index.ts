import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { removeUnfinished } from '../../../publish/child-process/remove-unfinished.ts';
import { runInChildProcess } from '../../../publish/child-process/run-in-child-process.ts';
import { uploadsFolder } from '../objects.ts';
import type { Reading, ReadingLimits, ReadingTask } from './file-facts.ts';

export type { FileFacts, Unreadable } from './file-facts.ts';
export { titleFrom, unreadableFinding } from './file-facts.ts';

const usualLimits: ReadingLimits = { memory: 512_000_000, time: 20_000 };

/** Files that are read at once: each may take as much memory as the limit says. */
const queue = new PQueue({ concurrency: 2 });

/** Milliseconds a child process may take to start and end, beside its reading. */
const startAndEnd = 20_000;

/**
 * Reads what a PDF or office document says about itself, in a child process with limits on memory and time.
 * @throws where the server cannot read at all, because its disk is full, say
 */
export async function readUploadedFile(bytes: Uint8Array, type: string, limits: ReadingLimits = usualLimits): Promise<Reading> {
  return queue.add(async () => {
    removeUnfinished(uploadsFolder);
    await mkdir(uploadsFolder, { recursive: true });
    const unfinished = await mkdtemp(join(uploadsFolder, 'unfinished-'));
    try {
      const file = join(unfinished, 'upload');
      await writeFile(file, bytes);
      const program = join(/*turbopackIgnore: true*/ process.cwd(), 'cms/uploads/reading/read-in-child-process.ts');
      const task: ReadingTask = { file, type, limits };
      return await runInChildProcess<Reading>(program, unfinished, task, [], { signal: AbortSignal.timeout(limits.time + startAndEnd) });
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  });
}
