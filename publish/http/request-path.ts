import { spellPath } from '../../content/model/addresses/address-grammar.ts';

/** What a request asks for: the path as it came, the same in the one spelling that links use (/caf%c3%a9/ and /café/ are one address), and the query with its question mark. */
export interface RequestedAddress {
  asSent: string;
  path: string;
  query: string;
}

/** Reads the target of a request; null where it is no address. */
export function readAddress(target: string): RequestedAddress | null {
  const withoutOrigin = target.replace(/^https?:\/\/[^/?#]*/i, '');
  const [beforeFragment = ''] = withoutOrigin.split('#', 1);
  const mark = beforeFragment.indexOf('?');
  const asSent = (mark === -1 ? beforeFragment : beforeFragment.slice(0, mark)) || '/';
  const query = mark === -1 ? '' : beforeFragment.slice(mark);
  const path = spellPath(asSent);
  return path === undefined ? null : { asSent, path, query };
}

/**
 * The folder of a picture, where a path is one of its sizes. While anything is live there, the picture is; where nothing is,
 * it was taken down, and its bytes with it: only those of a picture that was replaced stay for pages that are open.
 */
export function folderOfPicture(path: string): string | undefined {
  return /^\/images\/[^/]+\//.exec(path)?.[0];
}
