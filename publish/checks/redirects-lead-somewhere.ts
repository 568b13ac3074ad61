import type { LinkTarget } from '../../content/model/fields/link.ts';
import { placeOf } from '../../content/model/incremental/redirects.ts';
import { isPattern } from '../../content/model/addresses/redirect-start.ts';
import type { Check, CheckedAddresses } from './check.ts';

/** A redirect that is new or changed leads to something that answers. */
export const redirectsLeadSomewhere: Check<CheckedAddresses> = ({ edited: { reader }, changes, answers }) =>
  changes.flatMap((change) => {
    if (change.kind !== 'redirect') return [];
    const { id, from, to } = change.value;
    const reason = whyNowhere(to);
    return reason === undefined
      ? []
      : [{ path: '', field: 'to', reason: `${from} leads to ${reason}`, culprit: { collection: 'redirects', id } }];

    function whyNowhere(target: LinkTarget): string | undefined {
      const { documents, origin } = reader.snapshot;
      switch (target.kind) {
        case 'document':
          return documents.has(target.id) ? undefined : 'a page that is not public. Publish that page first, or choose another.';
        case 'file':
          // What uses a file that the public cannot have is found where files are kept.
          return undefined;
        default: {
          const place = placeOf(folderOf(target.kind === 'url' ? target.url : target.path, from), origin);
          // An address without its last slash answers for the one that has it.
          return place === undefined || answers(place) || answers(`${place}/`) ? undefined : nothingThere(place);
        }
      }
    }
  });

/** Where a pattern leads that takes along what followed its folder: the folder that it leads to. */
export function folderOf(target: string, from: string): string {
  return isPattern(from) && target.endsWith('/*') ? target.slice(0, -1) : target;
}

/** Why a redirect cannot lead to an address of this site; officers read the same in the CMS. */
export function nothingThere(place: string): string {
  return `${place}, and nothing of this site answers there. Choose a page, a list or a file that is public.`;
}
