import { randomUUID } from 'node:crypto';
import { APIError } from 'payload';
import type { Payload, PayloadRequest } from 'payload';
import { messageOf } from '../../../publish/rendering/render-pages.ts';
import { inTheDiary } from '../../admin/formatting.ts';
import { overdueAfter } from '../../api/scheduling/endpoints.ts';
import { reasonUnderEmbargo } from '../../access/embargo/embargo-fields.ts';
import { isUnderEmbargo } from '../../access/embargo/refuse-closed.ts';
import type { ScheduledAction } from '../../payload-types.ts';
import { addToHistory } from '../../workflow/reviewing/history.ts';
import { tellOfMissedSchedule } from '../../workflow/reviewing/tell.ts';
import { approvedIn, change, find } from '../../workflow/scheduling/actions.ts';
import { applyAction } from '../../workflow/scheduling/apply-action.ts';
import { inTransaction } from '../../workflow/scheduling/in-transaction.ts';
import { instant } from '../../workflow/scheduling/target.ts';
import { fromAction } from '../../workflow/sets/approve-set.ts';
import { launchSetsSlug } from '../../workflow/sets/collections.ts';
import { launch, repairLaunches } from '../../workflow/sets/launch.ts';
import { membersOf } from '../../workflow/sets/members.ts';

/** How long a worker may take over one action before another one may, in milliseconds. */
const claimFor = 30_000;

/** Tries, each some seconds after the other, before a fault that is nobody's words counts as a failure. */
const maxTries = 20;

interface Options {
  payload: Payload;
  log: (line: string) => void;
  /** Called after each step, so that a test can stop there. */
  onStep?: (step: 'claimed' | 'applied' | 'done') => void;
}

/** Does what is scheduled. */
export interface ScheduledWork {
  /** Does what is due. @returns when the next is due, as an ISO instant; undefined where nothing waits */
  runDue(): Promise<string | undefined>;
}

/**
 * Makes the work on the schedule. Each action is claimed first, so that two workers never do the same; it is done in the
 * transaction that also notes that it was done, so that it happens once, or not at all, wherever a worker is killed.
 */
export function scheduledWork({ payload, log, onStep = () => undefined }: Options): ScheduledWork {
  const me = randomUUID();
  const tries = new Map<string, number>();

  const runDue = async (): Promise<string | undefined> => {
    await repairLaunches(payload, claimFor);
    const rows = await find({ state: { equals: 'waiting' } }, { payload });
    const now = Date.now();
    for (const row of rows.filter(({ at }) => Date.parse(instant(at)) <= now)) await runOne(row);
    const next = rows.map(({ at }) => instant(at)).find((at) => Date.parse(at) > now);
    return next;
  };

  const runOne = async (row: ScheduledAction): Promise<void> => {
    if (!(await claim(row))) return;
    onStep('claimed');
    try {
      await inTransaction(payload, (req) => doOnce(row, req), { context: { approvedBy: row.approvedBy } });
      onStep('done');
      tries.delete(row.id);
      log(`Scheduled: “${row.title}” was ${row.action === 'publish' ? 'published' : 'withdrawn'}, as ${row.approvedBy} approved.`);
    } catch (error) {
      await noteFailure(row, error);
    }
  };

  const doOnce = async (row: ScheduledAction, req: PayloadRequest): Promise<void> => {
    const [mine] = await find({ and: [{ id: { equals: row.id } }, { state: { equals: 'waiting' } }, { claimedBy: { equals: me } }] }, req);
    if (mine === undefined) return;
    const approved = approvedIn(mine);
    if (approved.of === launchSetsSlug) await launch(fromAction(approved), mine.approvedBy, req);
    else await applyAction(approved, req);
    onStep('applied');
    const doneAt = new Date();
    const late = doneAt.getTime() - Date.parse(instant(mine.at));
    const isLate = late > overdueAfter;
    await change(
      row.id,
      {
        state: 'done',
        slot: row.id,
        doneAt: doneAt.toISOString(),
        isLate,
        ...(isLate ? { reason: lateWords(instant(mine.at), late) } : { reason: null }),
        claimedBy: null,
        claimedUntil: null,
      },
      req,
    );
  };

  /** Whether this worker may do it now: nobody else is at it. */
  const claim = async ({ id }: ScheduledAction): Promise<boolean> =>
    inTransaction(payload, async (req) => {
      const now = Date.now();
      const until = new Date(now + claimFor).toISOString();
      const isFree = {
        or: [
          { claimedUntil: { exists: false } },
          { claimedUntil: { less_than: new Date(now).toISOString() } },
          // By a clock that was ahead.
          { claimedUntil: { greater_than: new Date(now + 2 * claimFor).toISOString() } },
        ],
      };
      const claimed: unknown = await payload.db.updateOne({
        collection: 'scheduled-actions',
        where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }, isFree] },
        data: { claimedBy: me, claimedUntil: until },
        req,
      });
      return claimed !== null;
    });

  const noteFailure = async (row: ScheduledAction, error: unknown): Promise<void> => {
    const count = (tries.get(row.id) ?? 0) + 1;
    tries.set(row.id, count);
    const isFinal = isRefusal(error) || count >= maxTries;
    const words = wordsOf(error);
    log(`Scheduled: “${row.title}” could not be ${row.action === 'publish' ? 'published' : 'withdrawn'}. ${words}`);
    const ended = isFinal
      ? { state: 'failed' as const, slot: row.id, reason: words, doneAt: new Date().toISOString() }
      : { reason: `It could not be done yet, and is tried again. ${words}` };
    await inTransaction(payload, async (req) => {
      const [mine] = await find(
        { and: [{ id: { equals: row.id } }, { state: { equals: 'waiting' } }, { claimedBy: { equals: me } }] },
        req,
      );
      if (mine === undefined) return;
      // Every officer reads the row.
      const reason = (await isAboutEmbargo(row, req)) ? reasonUnderEmbargo : ended.reason;
      await change(row.id, { ...ended, reason, claimedBy: null, claimedUntil: null }, req);
      if (isFinal) await tellOfFailure(row, words, req);
    });
    if (isFinal) tries.delete(row.id);
  };

  return { runDue };
}

/** Whether what was scheduled is under embargo, or is a set with something in it that is. */
async function isAboutEmbargo(row: ScheduledAction, req: PayloadRequest): Promise<boolean> {
  if (row.of !== launchSetsSlug) return isUnderEmbargo(row, req);
  for (const member of await membersOf(row.document, req)) if (await isUnderEmbargo(member, req)) return true;
  return false;
}

/** Keeps in the document's history that what was scheduled could not be done, and tells whoever scheduled it. */
async function tellOfFailure(row: ScheduledAction, words: string, req: PayloadRequest): Promise<void> {
  const { of, document, approvedBy, version } = row;
  await addToHistory({ of, document, event: 'schedule-failed', by: approvedBy, version, words }, req);
  const isKept = row.of === launchSetsSlug && (await isAboutEmbargo(row, req));
  await tellOfMissedSchedule(row, isKept ? 'Something in it is under embargo. Open the set to see what keeps it back.' : words, req);
}

/** Whether it is the document that is refused, rather than the database that failed. */
function isRefusal(error: unknown): boolean {
  return error instanceof APIError && error.status < 500 && (error.data as { code?: unknown } | null)?.code !== 'conflict';
}

function wordsOf(error: unknown): string {
  const errors =
    error instanceof APIError ? (error.data as { errors?: { label?: unknown; message?: unknown }[] } | null)?.errors : undefined;
  if (!Array.isArray(errors) || errors.length === 0) return messageOf(error);
  return errors.map(({ label, message }) => (label ? `${String(label)}: ${String(message)}` : String(message))).join(' ');
}

function lateWords(at: string, late: number): string {
  const minutes = Math.round(late / 60_000);
  const long =
    minutes < 1 ? `${Math.round(late / 1000)} seconds` : minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
  return `It was due on ${inTheDiary(at)} and was done ${long} late: the publisher was not running, or the database did not answer.`;
}
