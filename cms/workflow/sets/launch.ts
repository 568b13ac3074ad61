import type { Payload, PayloadRequest } from 'payload';
import { recordLaunch } from '../../hooks/record-change.ts';
import type { Data } from '../../snapshot/mapping/fields.ts';
import type { LaunchSetMember } from '../../payload-types.ts';
import { approvedContent } from '../scheduling/approved-content.ts';
import { inTransaction } from '../scheduling/in-transaction.ts';
import { instant, readPublicVersion } from '../scheduling/target.ts';
import { type ApprovedMember, type ApprovedSet, approveSet, type MemberProblem, unseenByOthers } from './approve-set.ts';
import { checkSet, errorsOfMembers, keptBack, problemsBeforehand, problemsInPlace } from './check-set.ts';
import { launchSetsSlug, membersSlug } from './collections.ts';
import { beginLaunch } from './launching.ts';
import { findMembers } from './holding.ts';
import { changeMember, failedOf, isUpload, membersOf, readPublic, readSet, refused, refuseUnlessOpen, slotOf } from './members.ts';
import { inOrder, putMember, putMembers } from './put-members.ts';
import { undoMember } from './undo-member.ts';

/** What keeps a set back as it is now; nothing where it could go live. */
export async function problemsOfSet(payload: Payload, set: string): Promise<MemberProblem[]> {
  const approved = await inTransaction(payload, (req) => approveSet(set, req));
  const problems = await checkSet(payload, approved, putMembers);
  return [...problems, ...(await inTransaction(payload, (req) => errorsOfMembers(approved, req)))];
}

/**
 * Publishes a set as somebody saw it: all of it, or nothing.
 * @param seen the word by which the set they saw is known
 * @throws APIError, in words, where a member keeps it back, or the set is another by now
 */
export async function launchNow(
  payload: Payload,
  { set, seen, by, account }: { set: string; seen: string; by: string; account: string },
): Promise<void> {
  const approved = await inTransaction(payload, (req) => approveForLaunch(set, account, req));
  refuseUnlessSeen(approved, seen);
  if (approved.problems.length > 0) throw keptBack(approved.problems);
  refuseProblems(await inTransaction(payload, (req) => errorsOfMembers(approved, req)));
  await inTransaction(payload, (req) => launch(approved, by, req), { context: { approvedBy: by, account } });
}

/** Reads the words of a set that somebody is about to publish or schedule, with what keeps them from it. @throws APIError where it is not being prepared */
export async function approveForLaunch(set: string, account: string, req: PayloadRequest): Promise<ApprovedSet> {
  await refuseUnlessOpen(await readSet(set, req), req);
  const approved = await approveSet(set, req);
  return { ...approved, problems: [...approved.problems, ...(await unseenByOthers(approved, account, req))] };
}

/** Refuses a set that is another than the one somebody saw, or that has nothing in it. */
export function refuseUnlessSeen({ members, problems, seen: now }: ApprovedSet, seen: string): void {
  if (members.length + problems.length === 0)
    throw refused('There is nothing in this set yet. Put in what is to go live together, then publish it.', 409);
  if (now !== seen)
    throw refused(
      'Somebody changed this set, or something in it, after you opened this page. Reload it, look at what is there now, and approve that.',
      409,
    );
}

/**
 * Publishes what was approved of a set, in the request's transaction, and notes it in the change log as one. Where the database
 * has no transactions, it is checked beforehand, and what was written is put back where a later member fails.
 * @throws APIError, in words, where a member keeps it back
 */
export async function launch(approved: ApprovedSet, by: string, req: PayloadRequest): Promise<void> {
  beginLaunch(req, approved.set);
  if (req.transactionID === undefined) await launchInSteps(approved, req);
  else {
    await claim(approved.set, 'preparing', 'launching', req);
    await noteBefore(approved, req);
    await putMembers(approved, req);
    refuseProblems(await problemsInPlace(approved, req));
  }
  await noteLaunched(approved, by, req);
  // To publish it is to have dealt with what failed.
  for (const { id } of await failedOf(approved.set, req))
    await req.payload.db.updateOne({ collection: 'scheduled-actions', id, data: { settledBy: by }, returning: false, req });
  await recordLaunch(approved.set, 'published', req);
}

/** What was published, or taken back, while its worker was killed, on a database without transactions, is put back as it was before the set. */
export async function repairLaunches(payload: Payload, longerThan: number): Promise<void> {
  const { docs } = await payload.db.find<{ id: string; launchingSince?: string | null }>({
    collection: launchSetsSlug,
    where: { state: { equals: 'launching' } },
    pagination: false,
  });
  for (const { id, launchingSince } of docs) {
    if (launchingSince && Date.now() - Date.parse(launchingSince) < longerThan) continue;
    await inTransaction(payload, async (req) => {
      beginLaunch(req, id);
      await putBack(id, req);
      await recordLaunch(id, 'unpublished', req);
    });
  }
}

async function launchInSteps(approved: ApprovedSet, req: PayloadRequest): Promise<void> {
  refuseProblems(await problemsBeforehand(approved, req));
  await claim(approved.set, 'preparing', 'launching', req);
  await noteBefore(approved, req);
  try {
    for (const member of inOrder(approved.members)) await putMember(member, req);
  } catch (error) {
    await putBack(approved.set, req).catch((cause: unknown) => {
      throw new Error('The set was not published, and is put back as it was within a minute. Then publish it again.', { cause });
    });
    throw error;
  }
}

/** Makes of every member what it was before the set, on a database without transactions. */
async function putBack(set: string, req: PayloadRequest): Promise<void> {
  const { launchedAt, takenBackAt } = await readSet(set, req);
  // Being taken back, it was live before; being published, it was not, though some of its members may say so already.
  const wasLive = Boolean(launchedAt) && (!takenBackAt || Date.parse(takenBackAt) < Date.parse(String(launchedAt)));
  const rows = await membersOf(set, req);
  for (const row of rows.toReversed()) {
    const now = row.of === 'redirects' ? undefined : await readPublicVersion(row, req);
    const isAsBefore = row.of !== 'redirects' && (now ?? '') === (row.publicVersion ?? '');
    if (!isAsBefore) await undoMember({ ...row, liveVersion: now ?? '' }, '', req);
    if (!wasLive) await changeMember(row.id, openAgain(row), req);
  }
  const data = wasLive
    ? { state: 'taken-back', launchingSince: null, takenBackAt: new Date().toISOString() }
    : { state: 'preparing', launchingSince: null };
  await req.payload.db.updateOne({ collection: launchSetsSlug, id: set, data, returning: false, req });
}

/** What makes a member one of a set that is being prepared again. */
export function openAgain(row: LaunchSetMember): Partial<LaunchSetMember> {
  return { isOpen: true, slot: slotOf(row), before: null, liveVersion: '', publicVersion: '', content: ownContent(row) };
}

/** What a member says besides its document: why it goes, or where a redirect leads. */
function ownContent({ of, action, content }: LaunchSetMember): LaunchSetMember['content'] {
  return action === 'withdraw' || of === 'redirects' ? content : null;
}

/** Takes a set from one state to another. @throws APIError where it is in neither: somebody else was first */
export async function claim(set: string, from: string, to: string, req: PayloadRequest): Promise<void> {
  const claimed: unknown = await req.payload.db.updateOne({
    collection: launchSetsSlug,
    where: { and: [{ id: { equals: set } }, { state: { equals: from } }] },
    data: { state: to, launchingSince: to === 'launching' ? new Date().toISOString() : null },
    req,
  });
  if (claimed === null) throw refused('Somebody else published or took back this set just now. Reload the page.', 409);
}

/** Keeps the words of each member, and what is public of it, by which it can be taken back. */
async function noteBefore({ members }: ApprovedSet, req: PayloadRequest): Promise<void> {
  for (const member of members) {
    const stored = member.of === 'redirects' ? undefined : await readPublic(member, req);
    const publicVersion = stored === undefined ? '' : instant(stored['updatedAt']);
    const words = isUpload(member) && member.action === 'publish' ? null : member.content;
    await changeMember(member.member, { before: beforeOf(member, stored, req), publicVersion, content: words }, req);
  }
}

function beforeOf(member: ApprovedMember, stored: Data | undefined, req: PayloadRequest): Data | null {
  if (stored === undefined) return null;
  return isUpload(member) ? { id: member.document } : approvedContent(stored, member, req);
}

async function noteLaunched({ set, members }: ApprovedSet, by: string, req: PayloadRequest): Promise<void> {
  for (const member of members) {
    const liveVersion = member.of === 'redirects' ? '' : ((await readPublicVersion(member, req)) ?? '');
    await changeMember(member.member, { isOpen: false, slot: member.member, title: member.title, liveVersion }, req);
  }
  // What was put in since it was approved stays behind, free for another set.
  const own = new Set(members.map(({ member }) => member));
  for (const { id } of (await findMembers({ set: { equals: set } }, req)).filter((row: LaunchSetMember) => !own.has(row.id)))
    await req.payload.db.deleteOne({ collection: membersSlug, where: { id: { equals: id } }, req });
  await req.payload.db.updateOne({
    collection: launchSetsSlug,
    id: set,
    data: { state: 'live', launchingSince: null, launchedAt: new Date().toISOString(), launchedBy: by },
    returning: false,
    req,
  });
}

function refuseProblems(problems: readonly MemberProblem[]): void {
  if (problems.length > 0) throw keptBack(problems);
}
