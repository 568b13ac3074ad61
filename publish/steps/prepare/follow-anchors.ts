import type { EarlierAnchor, PageAnchors } from '../../../content/model/anchors.ts';

/**
 * The anchors of a page after it was made anew: what is not its own any more leads to the heading that stands in its place, by where
 * both stand and by their words, or is known to have been taken out.
 * @param own those it has now, in the order of the page
 * @returns the same object where nothing changed
 */
export function followAnchors(key: string, before: PageAnchors | undefined, own: readonly string[]): PageAnchors | undefined {
  const now = [...new Set(own)];
  if (before === undefined) return now.length === 0 ? undefined : { key, own: now, earlier: [] };
  const fates = fatesOf(before.own, now);
  const isOwn = new Set(now);
  const followed = (anchor: EarlierAnchor): EarlierAnchor => {
    const { id, to, before: place } = anchor;
    if (to !== undefined) return isOwn.has(to) ? anchor : { ...(fates.get(to) ?? {}), id };
    if (place === undefined || isOwn.has(place)) return anchor;
    const { to: after = fates.get(place)?.before } = fates.get(place) ?? {};
    return { id, ...(after === undefined ? {} : { before: after }) };
  };
  const earlier = new Map<string, EarlierAnchor>();
  for (const anchor of before.earlier) if (!isOwn.has(anchor.id)) earlier.set(anchor.id, followed(anchor));
  for (const [id, fate] of fates) earlier.set(id, fate);
  const after: PageAnchors = { key, own: now, earlier: [...earlier.values()] };
  return JSON.stringify(after) === JSON.stringify(before) ? before : after;
}

/** What became of the anchors that are not there any more. */
function fatesOf(before: readonly string[], now: readonly string[]): Map<string, EarlierAnchor> {
  const were = new Set(before);
  const are = new Set(now);
  const added = now.filter((id) => !were.has(id));
  const taken = new Set<string>();
  const fates = new Map<string, EarlierAnchor>();
  for (const { lost, previous, next } of gapsIn(before, are)) {
    const from = previous === undefined ? 0 : now.indexOf(previous) + 1;
    const until = next === undefined ? now.length : now.indexOf(next);
    // Where parts changed places, nothing stands between the two.
    const between = now.slice(from, Math.max(from, until)).filter((id) => !were.has(id) && !taken.has(id));
    for (const [index, id] of lost.entries()) {
      const free = between.filter((one) => !taken.has(one));
      const byPlace = lost.length === between.length ? between[index] : undefined;
      const to = likeliest(id, free, 0.3) ?? (byPlace !== undefined && !taken.has(byPlace) ? byPlace : undefined);
      const elsewhere =
        to ??
        likeliest(
          id,
          added.filter((one) => !taken.has(one)),
          0.6,
        );
      if (elsewhere !== undefined) taken.add(elsewhere);
      const place = next ?? undefined;
      fates.set(id, { id, ...(elsewhere !== undefined ? { to: elsewhere } : place !== undefined ? { before: place } : {}) });
    }
  }
  return fates;
}

/** Anchors in a row that are not there any more, with those around them that are. */
function gapsIn(before: readonly string[], are: ReadonlySet<string>): { lost: string[]; previous?: string; next?: string }[] {
  const gaps: { lost: string[]; previous?: string; next?: string }[] = [];
  let previous: string | undefined;
  let gap: { lost: string[]; previous?: string; next?: string } | undefined;
  for (const id of before) {
    if (are.has(id)) {
      if (gap !== undefined) gap.next = id;
      gap = undefined;
      previous = id;
    } else if (gap === undefined) {
      gap = { lost: [id], ...(previous === undefined ? {} : { previous }) };
      gaps.push(gap);
    } else gap.lost.push(id);
  }
  return gaps;
}

/** The anchor that has most words in common with another, at least such a part of them. */
function likeliest(id: string, among: readonly string[], least: number): string | undefined {
  let best: string | undefined;
  let most = least;
  for (const one of among) {
    const alike = likeness(id, one);
    if (alike > most || (alike === most && best === undefined)) [best, most] = [one, alike];
  }
  return best;
}

function likeness(one: string, other: string): number {
  const [a, b] = [new Set(one.split(/[-_]/)), new Set(other.split(/[-_]/))];
  const both = a.intersection(b).size;
  return both / (a.size + b.size - both);
}
