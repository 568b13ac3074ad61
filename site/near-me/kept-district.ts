import type { Middle } from './distance.ts';

/** Where a tab keeps the district that somebody typed, so that the next page still says how far away things are. */
const key = 'district';

/** Keeps a district until the tab is closed; none where somebody typed something else since. */
export function keepMiddle(middle: Middle | undefined): void {
  try {
    if (middle === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(middle));
  } catch (error) {
    // Private windows and strict settings refuse even to look: then only this page knows.
    console.warn(error);
  }
}

/** The district that this tab keeps; undefined where it keeps none, or does not let us ask. */
export function keptMiddle(): Middle | undefined {
  try {
    return middleFrom(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}

function middleFrom(kept: unknown): Middle | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { district, latitude, longitude } = kept as Partial<Record<keyof Middle, unknown>>;
  const isMiddle = typeof district === 'string' && typeof latitude === 'number' && typeof longitude === 'number';
  return isMiddle && /^[A-Z\d]{2,4}$/.test(district) ? { district, latitude, longitude } : undefined;
}
