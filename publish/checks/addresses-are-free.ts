import type { Edited } from '../../content/model/edits.ts';
import type { Change } from '../change.ts';
import type { StoreReader } from '../store/index.ts';
import type { Finding } from './checked-pages.ts';

/**
 * No two things want one address, and nothing takes an address that was ever another document's: links to it go on
 * leading where they always led.
 */
export function addressesAreFree(
  { reader, routes, conflicts }: Pick<Edited, 'reader' | 'routes' | 'conflicts'>,
  changes: readonly Change[],
  { ledger }: Pick<StoreReader, 'ledger'>,
): Finding[] {
  const titleOf = (id: string | undefined): string => {
    const title = id === undefined ? undefined : reader.snapshot.documents.get(id)?.title;
    return title === undefined ? 'another page' : `“${title}”`;
  };
  const culprit = (id: string): Pick<Finding, 'culprit'> => {
    const collection = reader.snapshot.documents.get(id)?.collection;
    return collection === undefined ? {} : { culprit: { collection, id } };
  };
  const twice = conflicts.map(({ path, holder, loser }) => ({
    path,
    field: 'slug',
    reason: `${path} is the address of ${titleOf(holder)} already. Choose another.`,
    ...culprit(loser),
  }));
  const taken = [...routes].flatMap(([path, { before, now }]): Finding[] => {
    if (now === undefined || !('id' in now) || (before !== undefined && 'id' in before && before.id === now.id)) return [];
    const owner = ledger.owner(path);
    if (owner === undefined || owner.document === now.id) return [];
    return [{ path, field: 'slug', reason: usedBefore(path, owner.title), ...culprit(now.id) }];
  });
  const redirected = changes.flatMap((change): Finding[] => {
    if (change.kind !== 'redirect') return [];
    const { id, from } = change.value;
    const reason = reader.brokenRedirects.get(from) ?? reasonOf(from, ledger.owner(from));
    return reason === undefined ? [] : [{ path: from, field: 'from', reason, culprit: { collection: 'redirects', id } }];
  });
  return [...twice, ...taken, ...redirected];
}

function reasonOf(path: string, owner: { title: string } | undefined): string | undefined {
  return owner === undefined ? undefined : usedBefore(path, owner.title);
}

function usedBefore(path: string, title: string): string {
  return `${path} was the address of “${title}” and goes on answering for it, so that links to it never break. Choose another.`;
}
