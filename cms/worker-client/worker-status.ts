import { z } from 'zod';
import { askWorker, WorkerUnreachableError } from './ask-worker.ts';

const problem = z.object({ field: z.string().default(''), reason: z.string() });

const quarantinedDocument = z.object({
  collection: z.string(),
  id: z.string(),
  title: z.string().default(''),
  problems: z.array(problem).default([]),
});

const answer = z.object({
  /** What the worker is doing. */
  state: z.enum(['idle', 'publishing', 'paused', 'failed', 'asking']),
  /** The release the public sees. */
  live: z.object({ number: z.number(), at: z.string(), pages: z.number().optional() }).nullish(),
  /** Documents whose last version does not go live, and why. */
  quarantined: z.array(quarantinedDocument).default([]),
  /** Where the live site differs from a full read and a full render, as the last verification found. */
  defects: z.array(z.object({ path: z.string(), reason: z.string() })).default([]),
  /** Receipts that are still to be written to the database. */
  receiptsWaiting: z.number().default(0),
  /** When it last looked at the change log to the end; absent while it starts. */
  lookedAt: z.string().nullish(),
  /** What it should have done by now, with when it did that last. */
  lateJobs: z.array(z.object({ what: z.string(), since: z.string() })).default([]),
  /** What went wrong, or why it waits. */
  message: z.string().nullish(),
  /** What would go with a release that was refused for that. */
  loss: z
    .object({
      documents: z.array(z.object({ collection: z.string(), id: z.string(), title: z.string() })),
      count: z.number(),
      left: z.number(),
      confirm: z.string(),
    })
    .nullish(),
});

/** A document that is quarantined, with each reason. */
export type QuarantinedDocument = z.infer<typeof quarantinedDocument>;

/** What would go with a release that was refused for that; the titles of some of it, and how many there are. */
export type PendingLoss = NonNullable<z.infer<typeof answer>['loss']>;

/** What the worker says of itself; `busy` where it does not answer in time, `off` where it is not running. */
export type WorkerStatus = {
  state: 'idle' | 'publishing' | 'paused' | 'failed' | 'asking' | 'busy' | 'off';
  live?: { number: number; at: string; pages?: number | undefined };
  quarantined: QuarantinedDocument[];
  defects: { path: string; reason: string }[];
  receiptsWaiting: number;
  lookedAt?: string;
  lateJobs: { what: string; since: string }[];
  message?: string;
  loss?: PendingLoss;
};

/** Asks the worker how it is and waits some milliseconds at most; never throws for a worker that is off. */
export async function workerStatus({ deadline }: { deadline: number }): Promise<WorkerStatus> {
  try {
    const { body } = await askWorker('/status', { method: 'GET', deadline });
    const { state, live, quarantined, defects, receiptsWaiting, lookedAt, lateJobs, message, loss } = answer.parse(body);
    return {
      state,
      quarantined,
      defects,
      receiptsWaiting,
      lateJobs,
      ...(lookedAt ? { lookedAt } : {}),
      ...(live ? { live } : {}),
      ...(message ? { message } : {}),
      ...(loss ? { loss } : {}),
    };
  } catch (error) {
    if (error instanceof WorkerUnreachableError) return { ...nothingKnown, state: error.isBusy ? 'busy' : 'off', message: error.message };
    return {
      ...nothingKnown,
      state: 'failed',
      message: 'The publisher answers in a way the CMS does not understand. Restart both, so that they are of one version.',
    };
  }
}

const nothingKnown = { quarantined: [], defects: [], receiptsWaiting: 0, lateJobs: [] };
