import type { z } from 'zod';
import { askWorker, WorkerUnreachableError } from './ask-worker.ts';
import { type quarantinedDocument, workerStatusAnswer } from './worker-status-answer.ts';

/** A document that is quarantined, with each reason. */
export type QuarantinedDocument = z.infer<typeof quarantinedDocument>;

/** What would go with a release that was refused for that; the titles of some of it, and how many there are. */
export type PendingLoss = NonNullable<z.infer<typeof workerStatusAnswer>['loss']>;

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
    const { state, live, quarantined, defects, receiptsWaiting, lookedAt, lateJobs, message, loss } = workerStatusAnswer.parse(body);
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
