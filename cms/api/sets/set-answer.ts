import type { CollectionSlug, PayloadRequest } from 'payload';
import { canPublish } from '../../access/policies.ts';
import { collectionNames } from '../../../content/model/collections.ts';
import { type Data, isRow } from '../../snapshot/mapping/fields.ts';
import type { LaunchSetMember } from '../../payload-types.ts';
import { instant } from '../../workflow/scheduling/target.ts';
import { approveSet, type ApprovedMember } from '../../workflow/sets/approve-set.ts';
import { reviewInWords, reviewOfMember } from '../../workflow/sets/ask-for-review.ts';
import { failedOf, isUsedByOthers, membersOf, readSet, scheduleOf } from '../../workflow/sets/members.ts';

/** One member as the page of its set shows it. */
export interface ShownMember {
  member: string;
  of: string;
  document: string;
  title: string;
  /** What it is: “News story”, “File”. */
  kind: string;
  /** What the set does, in words: “Goes live for the first time”. */
  what: string;
  /** Where its review stands, in a sentence; empty where nobody was asked, or nothing is to be looked at. */
  review: string;
  addedBy: string;
  /** Whether it has a page to look at. */
  hasPage: boolean;
  /** It was saved since the set was scheduled: those edits are no part of it. */
  isEditedSince: boolean;
}

/** A launch set as its page shows it. */
export interface SetAnswer {
  state: 'preparing' | 'launching' | 'live' | 'taken-back';
  members: ShownMember[];
  /** Says which set this is, with the versions in it: publish or schedule with it. */
  seen: string;
  scheduled?: { id: string; at: string; approvedBy: string };
  /** What did not happen at its time, and nobody has dealt with. */
  failed: { id: string; at: string; reason: string }[];
  launched?: { at: string; by: string };
  takenBack?: { at: string; by: string };
  mayPublish: boolean;
}

/** What is in a set, in the rights of whoever looks: what they may not read has no title. */
export async function setAnswer(id: string, req: PayloadRequest): Promise<SetAnswer> {
  const set = await readSet(id, req);
  const rows = await membersOf(id, req);
  const { members: approved, seen } = (set.state ?? 'preparing') === 'preparing' ? await approveSet(id, req) : { members: [], seen: '' };
  const scheduled = await scheduleOf(id, req);
  const members: ShownMember[] = [];
  for (const row of rows) members.push(await shown(row, approved, scheduled?.content, req));
  return {
    state: set.state ?? 'preparing',
    members,
    seen,
    ...(scheduled === undefined ? {} : { scheduled: { id: scheduled.id, at: instant(scheduled.at), approvedBy: scheduled.approvedBy } }),
    ...(set.launchedAt ? { launched: { at: instant(set.launchedAt), by: set.launchedBy ?? '' } } : {}),
    ...(set.takenBackAt && set.state === 'taken-back' ? { takenBack: { at: instant(set.takenBackAt), by: set.takenBackBy ?? '' } } : {}),
    failed: (await failedOf(id, req)).map((row) => ({ id: row.id, at: instant(row.at), reason: row.reason ?? '' })),
    mayPublish: canPublish(req.user),
  };
}

async function shown(row: LaunchSetMember, approved: readonly ApprovedMember[], kept: unknown, req: PayloadRequest): Promise<ShownMember> {
  const { id: member, of, document, addedBy } = row;
  const now = approved.find((one) => one.member === member);
  const isReadable = await isReadableBy(row, req);
  return {
    member,
    of,
    document,
    title: isReadable ? (now?.title ?? row.title) : 'Something that you may not read',
    kind: kindOf(of),
    what: whatHappens(row, now),
    review: now !== undefined && row.action === 'publish' && isReadable ? reviewInWords(await reviewOfMember({ of, document }, req)) : '',
    addedBy,
    hasPage: isReadable && row.action === 'publish' && of !== 'redirects' && !isUsedByOthers(row),
    isEditedSince: keptVersion(kept, member) !== undefined && keptVersion(kept, member) !== now?.version,
  };
}

/** The version of a member that was approved with a schedule. */
function keptVersion(kept: unknown, member: string): string | undefined {
  const members = isRow(kept) && Array.isArray(kept['members']) ? (kept['members'] as Data[]) : [];
  const found = members.find((one) => one['member'] === member)?.['version'];
  return typeof found === 'string' ? found : undefined;
}

function whatHappens({ of, action, content, isOpen, before }: LaunchSetMember, now: ApprovedMember | undefined): string {
  const written = isRow(content) ? content : {};
  if (action === 'withdraw') {
    const why = typeof written['withdrawalReason'] === 'string' ? `: ${written['withdrawalReason']}` : '';
    return `${isOpen ? 'Is withdrawn' : 'Was withdrawn'}${why}`;
  }
  if (of === 'redirects') return isOpen ? 'Begins to lead there' : 'Led there';
  const isNew = isOpen ? now !== undefined && now.publicVersion === '' : !before;
  if (!isOpen) return isNew ? 'Went live for the first time' : 'Its changes went live';
  return isNew ? 'Goes live for the first time' : 'Its changes go live';
}

async function isReadableBy({ of, document }: LaunchSetMember, req: PayloadRequest): Promise<boolean> {
  if (of === 'globals' || of === 'redirects') return true;
  const { totalDocs } = await req.payload.count({
    collection: of as CollectionSlug,
    where: { id: { equals: document } },
    trash: true,
    overrideAccess: false,
    user: req.user,
    req,
  });
  // What was deleted for good is nobody's secret.
  if (totalDocs > 0) return true;
  const there = await req.payload.count({
    collection: of as CollectionSlug,
    where: { id: { equals: document } },
    trash: true,
    overrideAccess: true,
    req,
  });
  return there.totalDocs === 0;
}

function kindOf(of: string): string {
  const others: Record<string, string> = {
    ...{ globals: 'Settings', alerts: 'Alert', redirects: 'Redirect' },
    ...{ images: 'Picture', files: 'File', facts: 'Fact' },
  };
  return others[of] ?? collectionNames[of as keyof typeof collectionNames].one;
}
