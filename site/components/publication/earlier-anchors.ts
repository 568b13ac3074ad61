import type { Edition } from '../../../content/model/documents/publication.ts';
import type { RichText } from '../../../content/model/fields/rich-text.ts';

/** Where anchors of earlier wordings stand in a text. */
export interface PlacedAnchors {
  /** By the anchor of the heading that they stand at. */
  byHeading: ReadonlyMap<string, readonly string[]>;
  /** Those whose section is gone: they lead to the text's beginning. */
  atTop: readonly string[];
}

/** Places each earlier anchor at its heading of today, none twice, and none that a heading has again. */
export function anchorsByHeading(earlier: Edition['earlierAnchors'], text: RichText): PlacedAnchors {
  const headings = new Set(text.flatMap((node) => (node.type === 'heading' ? [node.id] : [])));
  const placed = new Set(headings);
  const byHeading = new Map<string, string[]>();
  const atTop: string[] = [];
  for (const { anchor, now } of earlier) {
    if (placed.has(anchor)) continue;
    placed.add(anchor);
    if (now === undefined || !headings.has(now)) atTop.push(anchor);
    else byHeading.set(now, [...(byHeading.get(now) ?? []), anchor]);
  }
  return { byHeading, atTop };
}
