import { randomUUID } from 'node:crypto';
import { APIError } from 'payload';
import type { Payload, PayloadRequest, Where } from 'payload';
import { inTheDiary } from '../../admin/formatting.ts';
import { errorsIn } from '../../checks/findings.ts';
import { sourceOf } from '../../checks/source-of.ts';
import { alerts } from '../../collections/alerts.ts';
import { titleOf } from './title-of.ts';
import { titleUnderEmbargo } from '../../access/embargo/embargo-fields.ts';
import { refuseHeldBySet } from '../../hooks/keep-launch-sets.ts';
import { hasReason, reasonMissing } from '../../hooks/require-withdrawal-reason.ts';
import { type Data, dataOf } from '../../snapshot/mapping/fields.ts';
import type { ScheduledAction } from '../../payload-types.ts';
import { addToHistory } from '../reviewing/history.ts';
import { isUnseenByOthers } from '../reviewing/review.ts';
import { applyAction, type ApprovedAction } from './apply-action.ts';
import { approvedContent, approvedWithdrawal, isApprovedUpload, unpublishedUploads } from './approved-content.ts';
import { inTransaction, rehearse } from './in-transaction.ts';
import { instant, readLatest, readPublicVersion, type Target } from './target.ts';

const collection = 'scheduled-actions';

/** What an editor asks for. */
export interface Wanted extends Target {
  action: 'publish' | 'withdraw';
  /** The instant (ISO). */
  at: string;
  /** When the version was saved that the editor saw. */
  version: string;
  /** Who approves it. */
  by: string;
  /** Their account. */
  account: string;
  /** Why it goes, where it is to be withdrawn; what is written on the document counts where this is left out. */
  reason?: string | undefined;
}

/**
 * Schedules what an editor saw: its words are kept as they are now, whatever is written later. It is tried out first, so
 * that what could not go live is refused at once.
 * @returns the row's identifier
 * @throws APIError, in words, where it cannot be scheduled; ValidationError where it does not fit
 */
export async function schedule(payload: Payload, wanted: Wanted): Promise<string> {
  const approved = await inTransaction(payload, (req) => approve(wanted, req));
  if (approved.action === 'publish') await inTransaction(payload, (req) => refuseErrors(approved, req));
  await rehearse(payload, (req) => applyAction(approved, req));
  return inTransaction(payload, (req) => write(wanted, approved, req));
}

/**
 * Schedules the newest version, which an editor saw, in place of an earlier one, for the same time.
 * @returns the new row's identifier
 * @throws APIError, in words, where the earlier one is not waiting any more or the newest cannot be scheduled
 */
export async function scheduleNewestInstead(
  payload: Payload,
  id: string,
  { version, by, account }: Pick<Wanted, 'version' | 'by' | 'account'>,
): Promise<string> {
  const { wanted, approved } = await inTransaction(payload, async (req) => {
    const row = await waitingOrRefused(id, req);
    const { of, document, action, at } = row;
    const { withdrawalReason } = approvedIn(row).content;
    const reason = typeof withdrawalReason === 'string' ? withdrawalReason : undefined;
    const again: Wanted = { of, document, action, at: instant(at), version, by, account, reason };
    return { wanted: again, approved: await approve(again, req) };
  });
  if (approved.action === 'publish') await inTransaction(payload, (req) => refuseErrors(approved, req));
  await rehearse(payload, (req) => applyAction(approved, req));
  return inTransaction(payload, async (req) => {
    await waitingOrRefused(id, req);
    await change(
      id,
      { state: 'cancelled', slot: id, reason: `${by} scheduled a newer version instead.`, claimedBy: null, claimedUntil: null },
      req,
    );
    return write(wanted, approved, req);
  });
}

async function waitingOrRefused(id: string, req: PayloadRequest): Promise<ScheduledAction> {
  const row = await waiting(id, req);
  if (row === undefined) throw refused('This is not waiting any more: it was done, or somebody cancelled it. Reload the page.', 409);
  return row;
}

/** Refuses to schedule what could not be published by hand for what the checks find in it. */
async function refuseErrors(approved: ApprovedAction, req: PayloadRequest): Promise<void> {
  const { of, document, content } = approved;
  if (of === alerts.slug) return;
  const errors = await errorsIn({ of, document, source: sourceOf(approved), written: { ...content, id: document } }, req);
  const [first] = errors;
  if (first === undefined) return;
  const rest = errors.length === 1 ? '' : ` There ${errors.length === 2 ? 'is one more' : `are ${errors.length - 1} more`} under Checks.`;
  throw refused(`This was not scheduled. ${first.reason} If it has to stay, say why under Checks, then schedule it.${rest}`, 409);
}

async function approve(wanted: Wanted, req: PayloadRequest): Promise<ApprovedAction & { title: string }> {
  const { of, document, action, version } = wanted;
  if (action === 'publish') await refuseHeldBySet(document, req);
  const latest = await readLatest(wanted, req);
  if (latest?.['updatedAt'] === undefined || latest['updatedAt'] === null)
    throw refused('There is nothing saved to schedule. Save the document, then schedule it.', 404);
  if (instant(latest['updatedAt']) !== version)
    throw refused('Somebody saved this document after you opened it. Reload the page, look at what is there now, and schedule that.', 409);
  const publicVersion = await readPublicVersion(wanted, req);
  if (action === 'publish' && (await isUnseenByOthers({ of, document }, latest, wanted.account, req)))
    throw refused(
      'You wrote some of this yourself, and two people must have seen what goes public. Ask another editor to approve it, then schedule it.',
      403,
    );
  if (action === 'withdraw' && publicVersion === undefined) throw refused('This document is not public, so it cannot be withdrawn.', 409);
  if (action === 'publish' && publicVersion === version)
    throw refused('This version is public already. Write a draft, and schedule that.', 409);
  const content = action === 'publish' ? approvedContent(latest, wanted, req) : withdrawalOf(wanted, latest);
  return {
    of,
    document,
    action,
    content,
    version,
    publicVersion: publicVersion ?? '',
    uploads: action === 'publish' ? await unpublishedUploads(content, req) : [],
    // Every officer reads what is scheduled.
    title: latest['isEmbargoed'] === true ? titleUnderEmbargo : titleOf(wanted, latest, req),
  };
}

/** Why it goes, which whoever reads its address is told, and what to read instead. */
function withdrawalOf({ of, reason }: Wanted, latest: Data): Data {
  const written = approvedWithdrawal(latest);
  const content = reason?.trim() ? { ...written, withdrawalReason: reason.trim() } : written;
  if (of !== alerts.slug && !hasReason(content)) throw reasonMissing('Nothing was scheduled.');
  return content;
}

async function write(wanted: Wanted, approved: ApprovedAction & { title: string }, req: PayloadRequest): Promise<string> {
  const { at, by, account } = wanted;
  // What was read before the trial is read once more, with the right to write in hand.
  await approve(wanted, req);
  return keepOnSchedule({ at, by, account }, approved, req);
}

/**
 * Keeps on the schedule what was approved.
 * @returns the row's identifier
 * @throws APIError where it is scheduled already
 */
export async function keepOnSchedule(
  { at, by, account }: Pick<Wanted, 'at' | 'by' | 'account'>,
  approved: ApprovedAction & { title: string },
  req: PayloadRequest,
): Promise<string> {
  const slot = slotOf(approved);
  const [standing] = await find({ slot: { equals: slot } }, req);
  if (standing !== undefined)
    throw refused(
      `It is scheduled already, for ${inTheDiary(instant(standing.at))} by ${standing.approvedBy}. Cancel that first, then choose another time.`,
      409,
    );
  const { id } = await req.payload.create({
    collection,
    data: {
      ...approved,
      content: approved.content,
      uploads: approved.uploads,
      id: randomUUID(),
      at,
      state: 'waiting',
      approvedBy: by,
      approvedAt: new Date().toISOString(),
      slot,
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
  const { of, document, action, version } = approved;
  const words = `${action === 'publish' ? 'To go up' : 'To come down'} on ${inTheDiary(at)}.`;
  await addToHistory({ of, document, event: 'scheduled', by, account, version, words }, req);
  // To schedule it anew is to have dealt with what failed.
  for (const failed of await find(
    { and: [{ of: { equals: approved.of } }, { document: { equals: approved.document } }, isUnsettled] },
    req,
  ))
    if (failed.action === approved.action) await change(failed.id, { settledBy: by }, req);
  return String(id);
}

/** Takes something off the schedule. @throws APIError where it is not waiting any more */
export async function cancel(payload: Payload, id: string, { by, account }: Pick<Wanted, 'by' | 'account'>): Promise<void> {
  await inTransaction(payload, async (req) => {
    const { of, document, action, at } = await waitingOrRefused(id, req);
    const words = `It was to ${action === 'publish' ? 'go up' : 'come down'} on ${inTheDiary(instant(at))}.`;
    await addToHistory({ of, document, event: 'schedule-cancelled', by, account, words }, req);
    await change(id, { state: 'cancelled', slot: id, reason: `Cancelled by ${by}.`, claimedBy: null, claimedUntil: null }, req);
  });
}

/** Notes that somebody dealt with what failed. @throws APIError where there is nothing to deal with */
export async function settle(payload: Payload, id: string, by: string): Promise<void> {
  await inTransaction(payload, async (req) => {
    const [row] = await find({ and: [{ id: { equals: id } }, isUnsettled] }, req);
    if (row === undefined) throw refused('There is nothing to deal with any more. Reload the page.', 409);
    await change(id, { settledBy: by }, req);
  });
}

/** What failed, and nobody has dealt with. */
export const isUnsettled: Where = { and: [{ state: { equals: 'failed' } }, { settledBy: { exists: false } }] };

/** A row that is waiting. */
export async function waiting(id: string, req: PayloadRequest): Promise<ScheduledAction | undefined> {
  const [row] = await find({ and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] }, req);
  return row;
}

/** Writes into a row. */
export async function change(
  id: string,
  data: { [Name in keyof ScheduledAction]?: ScheduledAction[Name] | null },
  req: PayloadRequest,
): Promise<void> {
  await req.payload.db.updateOne({ collection, id, data, returning: false, req });
}

/** What a row says was approved. */
export function approvedIn(row: ScheduledAction): ApprovedAction {
  const { of, document, action, content, version, publicVersion, uploads } = row;
  return {
    of,
    document,
    action,
    content: dataOf(typeof content === 'object' && content !== null ? content : {}),
    version,
    publicVersion: publicVersion ?? '',
    uploads: Array.isArray(uploads) ? uploads.filter(isApprovedUpload) : [],
  };
}

/** Rows straight from the database, with what no reader over HTTP gets. */
export async function find(where: Where, req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>): Promise<ScheduledAction[]> {
  const { docs } = await req.payload.db.find<ScheduledAction>({
    collection,
    where,
    sort: 'at',
    pagination: false,
    limit: 0,
    req,
  });
  return docs;
}

function slotOf({ of, document, action }: ApprovedAction): string {
  return `${action} ${of}/${document}`;
}

function refused(words: string, status: number): Error {
  return new APIError(words, status, { code: 'not-scheduled' }, true);
}
