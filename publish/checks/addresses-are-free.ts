import { codePages } from '../../content/model/code-pages.ts';
import type { Edited } from '../../content/model/reader.ts';
import { isReservedAddress } from '../../content/model/address-grammar.ts';
import type { Change } from '../change.ts';
import type { StoreReader } from '../store/index.ts';
import type { Finding } from './checked-pages.ts';

/**
 * No two things want one address, and nothing takes an address that was ever another document's: links to it go on
 * leading where they always led.
 * @param isFixed whether an address answers whatever the content: scripts, styles, search's files
 */
export function addressesAreFree(
  { reader, routes, conflicts }: Pick<Edited, 'reader' | 'routes' | 'conflicts'>,
  changes: readonly Change[],
  { ledger, isFixed }: Pick<StoreReader, 'ledger'> & { isFixed: (path: string) => boolean },
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
    path: '',
    field: 'slug',
    reason: takenNow(path, titleOf(holder)),
    ...culprit(loser),
  }));
  const taken = [...routes].flatMap(([path, { before, after }]): Finding[] => {
    if (after === undefined || !('id' in after) || (before !== undefined && 'id' in before && before.id === after.id)) return [];
    const owner = ledger.owner(path);
    if (owner === undefined || owner.document === after.id) return [];
    const isThere = before !== undefined && 'id' in before;
    const reason = isThere ? takenNow(path, titleOf(before.id)) : usedBefore(path, owner.title);
    return [{ path: '', field: 'slug', reason, ...culprit(after.id) }];
  });
  const redirected = changes.flatMap((change): Finding[] => {
    if (change.kind !== 'redirect') return [];
    const { id, from } = change.value;
    const reason =
      isReservedAddress(from) || isFixed(from)
        ? `${from} belongs to this site’s own code, so it can’t lead elsewhere. Choose another address.`
        : (reader.brokenRedirects.get(from) ?? reasonOf(from, ledger.owner(from)));
    return reason === undefined ? [] : [{ path: '', field: 'from', reason, culprit: { collection: 'redirects', id } }];
  });
  // No change brings a page of the code, so nothing is quarantined for one: the release is refused.
  const byCode = codePages.flatMap(({ path }): Finding[] => {
    const reason = reasonOf(path, ledger.owner(path));
    return reason === undefined ? [] : [{ path: '', field: '', reason: `A page of the code can’t stand at ${path}. ${reason}` }];
  });
  return [...twice, ...taken, ...redirected, ...byCode];
}

function reasonOf(path: string, owner: { title: string } | undefined): string | undefined {
  return owner === undefined ? undefined : usedBefore(path, owner.title);
}

function takenNow(path: string, title: string): string {
  return `${path} is the address of ${title} already. Choose another.`;
}

function usedBefore(path: string, title: string): string {
  return `${path} was the address of “${title}” and goes on answering for it, so that links to it never break. Choose another.`;
}
