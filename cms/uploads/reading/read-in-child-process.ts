// Run by runInChildProcess: a file may be made to take all the memory and time there is. The main thread keeps watch
// while a thread of its own reads the file.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { answerParent } from '../../../publish/child-process/answer-parent.ts';
import type { FileFacts, Reading, ReadingTask } from './file-facts.ts';
import { HasMacrosError, readOfficeDocument } from './read-office-document.ts';
import { readPdf } from './read-pdf.ts';

/** How often the memory is looked at, in milliseconds. */
const lookEvery = 20;

if (isMainThread) {
  await answerParent((task: ReadingTask): Promise<Reading> => readWatched(task));
} else {
  parentPort?.postMessage(await readAny(workerData as ReadingTask));
}

function readWatched(task: ReadingTask): Promise<Reading> {
  const { memory, time } = task.limits;
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: Math.round(memory / 1_000_000) },
    });
    worker.once('message', resolve);
    worker.once('error', (error: Error & { code?: string }) => {
      resolve({ unreadable: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'takes too much memory' : 'damaged' });
    });
    setInterval(() => {
      if (process.memoryUsage.rss() > memory) resolve({ unreadable: 'takes too much memory' });
    }, lookEvery);
    setTimeout(() => resolve({ unreadable: 'takes too long' }), time);
  });
}

async function readAny({ file, type }: ReadingTask): Promise<Reading> {
  try {
    const facts: FileFacts = type === 'application/pdf' ? await readPdf(file) : await readOfficeDocument(file, type);
    return { facts };
  } catch (error) {
    // Whatever a reader says of a file it cannot read, its officer can only save it anew.
    return { unreadable: error instanceof HasMacrosError ? 'holds macros' : 'damaged' };
  }
}
