import { codePages } from '../../content/model/addresses/code-pages.ts';
import { isReservedStart, leadingKey } from '../../content/model/addresses/redirect-start.ts';
import type { Check, CheckedAddresses, Finding } from './check.ts';

/**
 * No two things want one address, and nothing takes an address that was ever another document's: links to it go on
 * leading where they always led.
 */
export const addressesAreFree: Check<CheckedAddresses> = ({ edited: { reader, routes, conflicts }, changes, ledger, isFixed }) => {
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
      isReservedStart(from) || isFixed(from)
        ? `${from} belongs to this site’s own code, so it can’t lead elsewhere. Choose another address.`
        : (reader.brokenRedirects.get(leadingKey(from)) ?? reasonOf(from, ledger.owner(from)));
    return reason === undefined ? [] : [{ path: '', field: 'from', reason, culprit: { collection: 'redirects', id } }];
  });
  // No change brings a page of the code, so nothing is quarantined for one: the release is refused.
  const byCode = codePages.flatMap(({ path }): Finding[] => {
    const reason = reasonOf(path, ledger.owner(path));
    return reason === undefined ? [] : [{ path: '', field: '', reason: `A page of the code can’t stand at ${path}. ${reason}` }];
  });
  return [...twice, ...taken, ...redirected, ...byCode];
};

function reasonOf(path: string, owner: { title: string } | undefined): string | undefined {
  return owner === undefined ? undefined : usedBefore(path, owner.title);
}

/** Why an address that something else has now cannot be had; officers read the same in the CMS. */
export function takenNow(path: string, title: string): string {
  return `${path} is the address of ${title} already. Choose another.`;
}

/** Why an address that was ever another document's cannot be had. */
export function usedBefore(path: string, title: string): string {
  return `${path} was the address of “${title}” and goes on answering for it, so that links to it never break. Choose another.`;
}
