import type { Documents } from '../addresses/addresses.ts';
import type { Document } from '../documents/index.ts';

/** An area with every area above it, nearest first. */
export function withAncestors(id: string, documents: Documents): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !chain.includes(next);) {
    chain.push(next);
    const area: Document | undefined = documents.get(next);
    next = area?.collection === 'areas' ? area.parent : undefined;
  }
  return chain;
}

/** The areas that no other of them lies in: a drop-in in Gloucester, Gloucestershire is for Gloucester. */
export function smallestOf(areas: readonly string[], documents: Documents): readonly string[] {
  const above = new Set(areas.flatMap((area) => withAncestors(area, documents).slice(1)));
  return areas.filter((area) => !above.has(area));
}
