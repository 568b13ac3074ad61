import { StoreError } from './store-error.ts';

/** Whether a text is the path of an address: '/news/x/', percent-encoded, without query, fragment, '//' and dot segments. */
export function isAddress(path: string): boolean {
  if (!path.startsWith('/') || path.includes('//') || /[\s\\?#\p{Cc}]/u.test(path) || path.length > longest) return false;
  return path.split('/').every((part) => {
    const text = decoded(part);
    // Nothing may hide behind a %: a separator, a control character, a step up the tree.
    return text !== undefined && !/[\p{Cc}/\\]|^\.\.?$/u.test(text);
  });
}

/** @throws {StoreError} where a text is no address */
export function refuseNoAddress(path: string): void {
  if (isAddress(path)) return;
  throw new StoreError(
    `"${path.slice(0, 200)}" cannot be an address of a release: expected a path such as /news/x/, percent-encoded, without "//", "\\", "?", "#", spaces and "." or ".." as a part. Correct where it comes from.`,
  );
}

/** @throws {StoreError} where a text is nothing that an address can redirect to */
export function refuseNoTarget(path: string, to: string): void {
  const [place = ''] = to.split(/[?#]/, 1);
  if (/^\S+$/.test(to) && (/^https?:\/\/[^\s\\/]/.test(to) || isAddress(place))) return;
  throw new StoreError(
    `${path} cannot redirect to "${to.slice(0, 200)}": expected a path of this site such as /news/x/, or a whole http or https address. Correct where it comes from.`,
  );
}

/** The most characters an address has. */
const longest = 2000;

/** A text without its escapes; undefined where a % stands alone or escapes bytes that are no UTF-8. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not an error: that it is no encoded text is the answer.
    return undefined;
  }
}
