import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { type Data, dataOf, idOf, isRow } from '../../snapshot/mapping/fields.ts';
import type { LaunchSetMember } from '../../payload-types.ts';
import { isUnseenByOthers } from '../reviewing/review.ts';
import type { ApprovedAction } from '../scheduling/apply-action.ts';
import { approvedContent, isApprovedUpload, unpublishedUploads } from '../scheduling/approved-content.ts';
import { instant, readLatest, readPublicVersion } from '../scheduling/target.ts';
import { launchSetsSlug } from './collections.ts';
import { isUpload, membersOf, readSet, refused, shownTitle } from './members.ts';

/** One member of a set, with the words that were approved. */
export interface ApprovedMember extends ApprovedAction {
  /** The row of the member. */
  member: string;
  title: string;
  /** The page above it; empty where there is none. */
  above: string;
}

/** What is wrong with one member of a set. */
export interface MemberProblem {
  member: string;
  title: string;
  /** The field as officers know it; empty for the member as a whole. */
  field: string;
  reason: string;
}

/** A set as somebody saw it: every member with its words, and a word by which the same set is known again. */
export interface ApprovedSet {
  set: string;
  members: ApprovedMember[];
  seen: string;
  /** What cannot be approved: a document that was deleted, say. */
  problems: MemberProblem[];
}

/** Reads the words of every member of a set as they are now. */
export async function approveSet(id: string, req: PayloadRequest): Promise<ApprovedSet> {
  await readSet(id, req);
  const rows = await membersOf(id, req);
  const own = new Set(rows.map(({ document }) => document));
  const members: ApprovedMember[] = [];
  const problems: MemberProblem[] = [];
  for (const row of rows) {
    const approved = await approveMember(row, own, req);
    if ('reason' in approved) problems.push(approved);
    else members.push(approved);
  }
  const known = rows.map(({ id: row, action, content }) => {
    const approved = members.find(({ member }) => member === row);
    return [row, action, approved?.version ?? '', approved?.publicVersion ?? '', content ?? null];
  });
  const seen = createHash('sha256').update(JSON.stringify(known)).digest('hex').slice(0, 32);
  return { set: id, members, seen, problems };
}

async function approveMember(row: LaunchSetMember, own: ReadonlySet<string>, req: PayloadRequest): Promise<ApprovedMember | MemberProblem> {
  const { id: member, of, document, action } = row;
  const target = { of, document };
  const written = isRow(row.content) ? row.content : {};
  if (of === 'redirects')
    return { ...target, member, title: row.title, above: '', action, content: written, version: '', publicVersion: '', uploads: [] };
  const latest = await readLatest(target, req);
  const problem = (reason: string): MemberProblem => ({ member, title: row.title, field: '', reason });
  if (latest?.['updatedAt'] === undefined || latest['updatedAt'] === null)
    return problem(`“${row.title}” was deleted. Bring it back from the bin, or take it out of the set.`);
  const title = shownTitle(target, latest, req);
  const above = idOf(latest['parent']) ?? '';
  const version = instant(latest['updatedAt']);
  const publicVersion = await readPublicVersion(target, req);
  if (action === 'withdraw') {
    if (publicVersion === undefined)
      return problem(`“${title}” is not public any more, so it cannot be withdrawn. Take it out of the set.`);
    return { ...target, member, title, above, action, content: written, version, publicVersion, uploads: [] };
  }
  if (publicVersion === version)
    return problem(`“${title}” is public as it is, so there is nothing of it to launch. Write a draft, or take it out of the set.`);
  const content = isUpload(target) ? {} : approvedContent(latest, target, req);
  // Those that are in the set are published with it, each for itself.
  const uploads = (await unpublishedUploads(content, req)).filter(({ id }) => !own.has(id));
  return { ...target, member, title, above, action, content, version, publicVersion: publicVersion ?? '', uploads };
}

/** What of a set nobody but its writer has seen, who is about to publish it, where the rules say that two people must have. */
export async function unseenByOthers({ members }: ApprovedSet, account: string, req: PayloadRequest): Promise<MemberProblem[]> {
  const problems: MemberProblem[] = [];
  for (const { member, of, document, action, title } of members) {
    const latest = action === 'publish' && of !== 'redirects' ? await readLatest({ of, document }, req) : undefined;
    if (latest !== undefined && (await isUnseenByOthers({ of, document }, latest, account, req)))
      problems.push({
        member,
        title,
        field: '',
        reason: `You wrote some of “${title}” yourself, and two people must have seen what goes public. ${isUpload({ of }) ? 'Ask another editor to publish the set.' : 'Ask another editor to approve it.'}`,
      });
  }
  return problems;
}

/** A set as the schedule keeps it. */
export function asAction({ set, members, seen }: ApprovedSet): ApprovedAction {
  return { of: launchSetsSlug, document: set, action: 'publish', content: { members }, version: seen, publicVersion: '', uploads: [] };
}

/** What the schedule kept of a set. @throws where it is none */
export function fromAction({ document, content, version }: ApprovedAction): ApprovedSet {
  const kept = content['members'];
  if (!Array.isArray(kept)) throw refused('What was approved of this set is not kept, so it was not published. Schedule it again.', 409);
  return { set: document, members: kept.filter(isRow).map(memberFrom), seen: version, problems: [] };
}

function memberFrom(kept: Data): ApprovedMember {
  const text = (name: string): string => (typeof kept[name] === 'string' ? kept[name] : '');
  return {
    member: text('member'),
    title: text('title'),
    above: text('above'),
    of: text('of'),
    document: text('document'),
    action: kept['action'] === 'withdraw' ? 'withdraw' : 'publish',
    content: isRow(kept['content']) ? dataOf(kept['content']) : {},
    version: text('version'),
    publicVersion: text('publicVersion'),
    uploads: Array.isArray(kept['uploads']) ? kept['uploads'].filter(isApprovedUpload) : [],
  };
}
