import type { SnapshotReader } from '../../../content/model/reader/reader.ts';
import { type Change, nameOf, type Quarantined } from '../../change.ts';
import type { Batch } from '../../publishing.ts';
import { isPublic } from '../what-is-public.ts';
import { culpritOf, type Culprit } from './find-culprits.ts';

/**
 * What must not go live because something that goes live with it cannot: the rest of its batch, as far as it would change
 * what is public.
 * @param atFault what cannot go live, and why
 */
export function heldTogether(
  atFault: readonly Pick<Quarantined, 'collection' | 'id' | 'title' | 'problems'>[],
  wanted: readonly Change[],
  together: readonly Batch[],
  published: SnapshotReader,
): Culprit[] {
  const out = new Set(atFault.map(keyOf));
  const held: Culprit[] = [];
  for (const { name, members } of together) {
    const batch = new Set(members.map(keyOf));
    const fault = atFault.find((one) => batch.has(keyOf(one)));
    if (fault === undefined) continue;
    for (const change of wanted) {
      const key = keyOf(nameOf(change));
      if (!batch.has(key) || out.has(key) || change.kind === 'invalid' || changesNothing(change, published)) continue;
      out.add(key);
      held.push(culpritOf(change, [{ field: '', reason: reasonOf(name, fault) }], isPublic(published, change)));
    }
  }
  return held;
}

function reasonOf(name: string, { title, problems: [first] }: Pick<Quarantined, 'title' | 'problems'>): string {
  const why = first === undefined ? '' : ` ${first.field === '' ? '' : `${first.field}: `}${first.reason}`;
  return `It goes live with all of the launch set “${name}” or not at all, and “${title}” cannot go live.${why}`;
}

/** Whether the public would see the same with a change as without it. */
function changesNothing(change: Change, { snapshot }: SnapshotReader): boolean {
  if (change.kind === 'document') return snapshot.documents.get(change.id)?.updated === change.document.updated;
  return change.kind === 'withdrawn' && !snapshot.documents.has(change.id);
}

function keyOf({ collection, id }: { collection: string; id: string }): string {
  return `${collection}/${id}`;
}
