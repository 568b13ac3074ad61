import { randomUUID } from 'node:crypto';

/** A publish or withdrawal that was scheduled in Payload's queue of jobs. */
export interface PayloadJob {
  input?: {
    type?: string | null;
    doc?: { relationTo: string; value: string | number } | null;
    global?: string | null;
    user?: { value: string | number } | number | string | null;
  } | null;
  /** When it was due. */
  waitUntil?: string | Date | null;
  /** It was tried, and failed. */
  hasError?: boolean;
  /** When it was scheduled. */
  createdAt: string | Date;
}

/** What to ask the database about what a job names. */
export interface Lookups {
  titleOf: (of: string, document: string) => Promise<string | undefined>;
  nameOf: (user: string) => Promise<string | undefined>;
}

/**
 * What becomes of a job in the schedule. A withdrawal that waits is kept: what was approved is that the document goes. A
 * publish is not: the job would publish whatever the draft is at that time, and nobody approved that. It is told to
 * officers as failed, with what to do, and so is whatever failed or was cut off before without a word.
 */
export async function scheduledByPayload(jobs: readonly PayloadJob[], { titleOf, nameOf }: Lookups, now = new Date()) {
  const rows: Awaited<ReturnType<typeof rowOf>>[] = [];
  const slots = new Set<string>();
  for (const job of jobs) {
    const row = await rowOf(job, { titleOf, nameOf }, now);
    if (row !== undefined && slots.has(row.slot)) Object.assign(row, told(row.id, 'It was scheduled more than once.', now));
    if (row !== undefined) slots.add(row.slot);
    rows.push(row);
  }
  return rows.filter((row) => row !== undefined);
}

async function rowOf({ input, waitUntil, hasError = false, createdAt }: PayloadJob, { titleOf, nameOf }: Lookups, now: Date) {
  const of = input?.global ? 'globals' : input?.doc?.relationTo;
  const document = input?.global ?? (input?.doc ? String(input.doc.value) : undefined);
  if (of === undefined || document === undefined) return undefined;
  const user = typeof input?.user === 'object' ? input.user?.value : input?.user;
  const action = input?.type === 'unpublish' ? ('withdraw' as const) : ('publish' as const);
  const id = randomUUID();
  const isKept = action === 'withdraw' && !hasError;
  return {
    id,
    action,
    of,
    document,
    title: (of === 'globals' ? document : await titleOf(of, document)) ?? 'Without a title',
    at: new Date(waitUntil ?? createdAt).toISOString(),
    approvedBy: (user === undefined || user === null ? undefined : await nameOf(String(user))) ?? 'Somebody who has no account any more',
    approvedAt: new Date(createdAt).toISOString(),
    version: new Date(createdAt).toISOString(),
    publicVersion: '',
    content: {},
    uploads: [],
    ...(isKept
      ? { state: 'waiting' as const, slot: `withdraw ${of}/${document}`, reason: null as string | null, doneAt: null as string | null }
      : told(
          id,
          hasError
            ? 'It failed before this version of Signpost was installed, and nothing said so.'
            : 'It was scheduled before this version of Signpost was installed, and what was to go live was not kept then.',
          now,
        )),
  };
}

function told(slot: string, why: string, now: Date) {
  return {
    state: 'failed' as const,
    slot,
    reason: `${why} Look at the document, and schedule it again if it is still to happen.`,
    doneAt: now.toISOString(),
  };
}
