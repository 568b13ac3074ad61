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
