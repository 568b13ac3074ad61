import { z } from 'zod';
import { askWorker, WorkerAbsent } from './ask-worker.ts';

const problem = z.object({ field: z.string().default(''), reason: z.string() });

const heldDocument = z.object({
  collection: z.string(),
  id: z.string(),
  title: z.string().default(''),
  problems: z.array(problem).default([]),
});

const answer = z.object({
  /** What the worker is doing. */
  state: z.enum(['idle', 'publishing', 'paused', 'failed']),
  /** The release the public sees. */
  live: z.object({ number: z.number(), at: z.string(), pages: z.number().optional() }).nullish(),
  /** Documents whose last version does not go live, and why. */
  held: z
    .array(heldDocument.or(heldDocument.omit({ problems: true }).extend({ field: z.string().default(''), reason: z.string() })))
    .default([]),
  /** Where the live site differs from a full read and a full render, as the last verification found. */
  defects: z.array(z.object({ path: z.string(), reason: z.string() })).default([]),
  /** Receipts that are still to be written to the database. */
  receiptsWaiting: z.number().default(0),
  /** What went wrong, or why it waits. */
  message: z.string().nullish(),
});

/** A document that is held back, with each reason. */
export type HeldDocument = z.infer<typeof heldDocument>;

/** What the worker says of itself; `busy` where it does not answer in time, `off` where it is not running. */
export type WorkerStatus = {
  state: 'idle' | 'publishing' | 'paused' | 'failed' | 'busy' | 'off';
  live?: { number: number; at: string; pages?: number | undefined };
  held: HeldDocument[];
  defects: { path: string; reason: string }[];
  receiptsWaiting: number;
  message?: string;
};

/** Asks the worker how it is and waits some milliseconds at most; never throws for a worker that is off. */
export async function workerStatus({ deadline }: { deadline: number }): Promise<WorkerStatus> {
  try {
    const { body } = await askWorker('/status', { method: 'GET', deadline });
    const { state, live, held, defects, receiptsWaiting, message } = answer.parse(body);
    return { state, held: held.map(asHeld), defects, receiptsWaiting, ...(live ? { live } : {}), ...(message ? { message } : {}) };
  } catch (error) {
    if (error instanceof WorkerAbsent) return { ...nothingKnown, state: error.isBusy ? 'busy' : 'off', message: error.message };
    return {
      ...nothingKnown,
      state: 'failed',
      message: 'The publisher answers in a way the CMS does not understand. Restart both, so that they are of one version.',
    };
  }
}

const nothingKnown = { held: [], defects: [], receiptsWaiting: 0 };

function asHeld(held: z.infer<typeof answer>['held'][number]): HeldDocument {
  if ('problems' in held) return held;
  const { field, reason, ...document } = held;
  return { ...document, problems: [{ field, reason }] };
}
