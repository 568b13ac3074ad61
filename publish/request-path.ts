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

/** The path with each segment decoded and encoded again; undefined where that cannot be done or hides something. */
export function spellPath(path: string): string | undefined {
  if (!path.startsWith('/') || path.length > longest) return undefined;
  try {
    const segments = path.split('/').map(decodeURIComponent);
    if (segments.some((segment) => forbidden.test(segment))) return undefined;
    return segments.map(spellSegment).join('/');
  } catch {
    // Not a URL: a lone % or bytes that are no UTF-8.
    return undefined;
  }
}

const longest = 4096;

// Control characters, separators smuggled in as %2f or %5c, and steps up the tree.
const forbidden = /[\p{Cc}/\\]|^\.\.?$/u;

/** Encodes what a browser encodes in a path, and nothing else. */
function spellSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/%(?:21|24|26|27|28|29|2A|2B|2C|3A|3B|3D|40)/g, decodeURIComponent);
}
