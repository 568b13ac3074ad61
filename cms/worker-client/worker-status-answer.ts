import { z } from 'zod';

/** What a worker says of itself in the headers of its answers while another one publishes. */
export const standsByHeader = 'x-signpost-stands-by';

const problem = z.object({ field: z.string().default(''), reason: z.string() });

/** A document that is quarantined, with each reason. */
export const quarantinedDocument = z.object({
  collection: z.string(),
  id: z.string(),
  title: z.string().default(''),
  problems: z.array(problem).default([]),
});

/**
 * What the worker says of itself at `/status`. A worker that is still waiting for its disk or its database says only its state
 * and why.
 */
export const workerStatusAnswer = z.object({
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

/** The same as the worker writes it. */
export type WorkerStatusAnswer = z.input<typeof workerStatusAnswer>;
