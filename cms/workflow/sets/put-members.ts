import { APIError } from 'payload';
import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Data } from '../../snapshot/mapping/fields.ts';
import { applyAction } from '../scheduling/apply-action.ts';
import { instant, readLatest, readPublicVersion } from '../scheduling/target.ts';
import type { ApprovedMember, ApprovedSet } from './approve-set.ts';
import { MemberRefusedError, problemFrom } from './check-set.ts';
import { isUpload, isUsedByOthers, refused } from './members.ts';

/**
 * Publishes and withdraws the members of a set, one after the other, in the request's transaction: first what goes up,
 * pictures, files and facts before what uses them, then what comes down, pages below before those above.
 * @throws MemberRefusedError where one of them is refused
 */
export async function putMembers({ members }: Pick<ApprovedSet, 'members'>, req: PayloadRequest): Promise<void> {
  for (const member of inOrder(members)) await putMember(member, req);
}

/** One member; see {@link putMembers}. */
export async function putMember(member: ApprovedMember, req: PayloadRequest): Promise<void> {
  try {
    if (member.of === 'redirects') await makeRedirect(member, req);
    else if (isUpload(member)) await putUpload(member, req);
    else await applyAction(member, req);
  } catch (error) {
    if (error instanceof APIError && error.status < 500 && (error.data as { code?: unknown } | null)?.code !== 'conflict')
      throw new MemberRefusedError(problemFrom(member, error), error);
    throw error;
  }
}

/** The order in which members are written. */
export function inOrder(members: readonly ApprovedMember[]): ApprovedMember[] {
  const up = members.filter(({ action }) => action === 'publish');
  const down = members.filter(({ action }) => action === 'withdraw');
  const [used, others] = [up.filter(isUsedByOthers), up.filter((member) => !isUsedByOthers(member))];
  const redirects = others.filter(({ of }) => of === 'redirects');
  const documents = others.filter(({ of }) => of !== 'redirects');
  const takenDown = down.filter((member) => !isUsedByOthers(member));
  return [...used, ...documents, ...redirects, ...lowestFirst(takenDown), ...down.filter(isUsedByOthers)];
}

/** Members whose page stands below another member’s come before it. */
function lowestFirst(members: readonly ApprovedMember[]): ApprovedMember[] {
  const parents = new Map(members.map(({ document, above }) => [document, above]));
  const depth = (document: string, seen: readonly string[] = []): number => {
    const parent = parents.get(document);
    return !parent || seen.includes(document) ? 0 : 1 + depth(parent, [...seen, document]);
  };
  return [...members].sort((one, other) => depth(other.document) - depth(one.document));
}

async function makeRedirect({ document, content }: ApprovedMember, req: PayloadRequest): Promise<void> {
  const data = { ...content, id: document } as never;
  await req.payload.create({ collection: 'redirects', data, depth: 0, overrideAccess: true, req });
}

async function putUpload({ of, document, title, action, version }: ApprovedMember, req: PayloadRequest): Promise<void> {
  const latest = await readLatest({ of, document }, req);
  if (latest === undefined) throw refused(`“${title}” was deleted meanwhile.`, 409);
  if (action === 'publish' && instant(latest['updatedAt']) !== version)
    throw refused(`“${title}” was changed after this was approved. Look at it, and approve the set again.`, 409);
  if (action === 'withdraw' && (await readPublicVersion({ of, document }, req)) === undefined)
    throw refused(`“${title}” is not public any more: somebody took it down meanwhile.`, 409);
  const data: Data = { _status: action === 'publish' ? 'published' : 'draft' };
  await req.payload.update({ collection: of as CollectionSlug, id: document, data: data as never, depth: 0, overrideAccess: true, req });
}
