import type { Where } from 'payload';

/** The first part of each receipt, which has what is about the release as a whole; receipts of an earlier version of Signpost have no parts. */
export const onlyFirstParts: Where = { or: [{ part: { equals: 0 } }, { part: { exists: false } }] };

/** The identifier of a part of a receipt: the first part's is the receipt's own. */
export function partId(receipt: string, part: number): string {
  return part === 0 ? receipt : `${receipt}-${part + 1}`;
}

/** The identifier of the receipt that a part belongs to. */
export function receiptOfPart(id: string, part: number): string {
  return part === 0 ? id : id.slice(0, -`-${part + 1}`.length);
}
