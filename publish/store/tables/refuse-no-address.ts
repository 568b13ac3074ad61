import { isAddress } from '../../../content/model/addresses/address-grammar.ts';
import { StoreError } from '../store-error.ts';

/** @throws {StoreError} where a text is no address */
export function refuseNoAddress(path: string): void {
  if (isAddress(path)) return;
  throw new StoreError(
    `"${path.slice(0, 200)}" cannot be an address of a release: expected a path such as /news/x/, percent-encoded, without "//", "\\", "?", "#", spaces and "." or ".." as a part. Correct where it comes from.`,
  );
}

/** @throws {StoreError} where a text is nothing that leads to another address */
export function refuseNoStart(path: string): void {
  const mark = path.indexOf('?');
  refuseNoAddress(mark === -1 ? path : path.slice(0, mark));
  if (mark === -1 || /^\?[^\s?#]+$/.test(path.slice(mark))) return;
  throw new StoreError(
    `"${path.slice(0, 200)}" cannot lead elsewhere: expected names and values behind the "?", such as /page?id=1, percent-encoded, without "#" and spaces. Correct where it comes from.`,
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
