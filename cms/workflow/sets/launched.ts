import type { Payload } from 'payload';
import { type Change, nameOf } from '../../../publish/change.ts';
import type { Batch } from '../../../publish/publishing.ts';
import type { LaunchSetMember } from '../../payload-types.ts';
import { launchSetsSlug } from './collections.ts';
import { findMembers, namesOf } from './holding.ts';

interface Ref {
  collection: string;
  id: string;
}

/** What the change log names, with the members of a launch set in place of the set. */
export async function withMembersOfSets(payload: Payload, refs: readonly Ref[]): Promise<Ref[]> {
  const sets = refs.filter(({ collection }) => collection === launchSetsSlug).map(({ id }) => id);
  if (sets.length === 0) return [...refs];
  const members = await findMembers({ set: { in: sets } }, { payload });
  return [
    ...refs.filter(({ collection }) => collection !== launchSetsSlug),
    // The change log names a global by its name alone.
    ...members.map(({ of, document }) => ({ collection: of === 'globals' ? document : of, id: document })),
  ];
}

/** Identifiers that fit into one question to the database. */
const maxAsked = 200;

/** Which of some changes went live as one launch set: the versions that it made public, and nobody has published over. */
export async function launchedTogether(payload: Payload, changes: readonly Change[]): Promise<Batch[]> {
  if (changes.length < 2) return [];
  const byName = new Map(changes.map((change) => [keyOf(nameOf(change)), change]));
  const asked = [...new Set(changes.map((change) => nameOf(change).id))];
  const isLaunched = { isOpen: { equals: false } };
  const rows = await findMembers(asked.length <= maxAsked ? { and: [isLaunched, { document: { in: asked } }] } : isLaunched, { payload });
  const own = rows.filter((row) => isVersionOf(row, byName.get(keyOf({ collection: row.of, id: row.document }))));
  const names = await namesOf([...new Set(own.map(({ set }) => set))], { payload });
  return [...Map.groupBy(own, ({ set }) => set)]
    .filter(([, members]) => members.length > 1)
    .map(([set, members]) => ({
      name: names.get(set) ?? '',
      members: members.map(({ of, document }) => ({ collection: of, id: document })),
    }));
}

/** Whether a change is what a set made of a member: that version, or that it is gone. */
function isVersionOf({ liveVersion }: LaunchSetMember, change: Change | undefined): boolean {
  if (change === undefined) return false;
  if (change.kind === 'withdrawn' || change.kind === 'removed') return !liveVersion;
  return 'version' in change ? change.version === liveVersion : true;
}

function keyOf({ collection, id }: Ref): string {
  return `${collection}/${id}`;
}
