import type { CollectionBeforeChangeHook } from 'payload';
import type { Edition } from '../../content/model/documents/publication.ts';
import { blocks } from '../blocks/index.ts';
import { toRichText } from '../snapshot/mapping/codecs/rich-text/read-rich-text.ts';
import { contextOf } from '../snapshot/mapping/context.ts';
import { type Data, rowsOf } from '../snapshot/mapping/fields.ts';

/** A heading of a text, by its anchor. */
export interface AnchoredHeading {
  id: string;
  level: number;
}

type EarlierAnchors = Edition['earlierAnchors'];

/**
 * Keeps the anchors of headings that are public and that a save rewords or takes out, so that links to a section go on
 * answering: each edition is compared with what the public has of it, whatever was drafted meanwhile.
 */
export const keepAnchors: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const id: unknown = (originalDoc as { id?: unknown } | undefined)?.id;
  const editions = rowsOf((data as Data)['editions']);
  if (typeof id !== 'string' || editions.length === 0) return data;
  const stored = await req.payload.db.findOne<Data & { id: string }>({ collection: collection.slug, where: { id: { equals: id } }, req });
  if (stored === null || (stored['_status'] !== 'published' && !stored['firstPublished'])) return data;
  const publicEditions = rowsOf(stored['editions']);
  const kept = editions.map((edition) => {
    const before =
      publicEditions.find((one) => one['id'] === edition['id']) ?? publicEditions.find((one) => one['slug'] === edition['slug']);
    if (before === undefined) return edition;
    const known = rowsOf(before['earlierAnchors']) as unknown as EarlierAnchors;
    return { ...edition, earlierAnchors: earlierAnchors(headingsOf(before['body']), headingsOf(edition['body']), known) };
  });
  return { ...data, editions: kept };
};

/**
 * The anchors that a text had and its headings have not any more, each with the anchor of the heading that stands in its place.
 * A heading that went is taken to be the new one of its level between the same neighbours; where there is none, the anchor leads
 * to the heading before it.
 * @param known those of texts before
 */
export function earlierAnchors(
  before: readonly AnchoredHeading[],
  after: readonly AnchoredHeading[],
  known: EarlierAnchors = [],
): EarlierAnchors {
  const now = new Set(after.map(({ id }) => id));
  const was = new Set(before.map(({ id }) => id));
  const successors = new Map<string, string | undefined>();
  let [keptBefore, gone] = [undefined as string | undefined, [] as AnchoredHeading[]];
  const settle = (): void => {
    const added = newAfter(after, keptBefore, was);
    for (const { id, level } of gone) {
      const at = added.findIndex((one) => one.level === level);
      successors.set(id, at === -1 ? keptBefore : added.splice(at, 1)[0]?.id);
    }
    gone = [];
  };
  for (const heading of before) {
    if (now.has(heading.id)) {
      settle();
      keptBefore = heading.id;
    } else gone.push(heading);
  }
  settle();
  const placed = (anchor: string, to: string | undefined): EarlierAnchors[number] => (to === undefined ? { anchor } : { anchor, now: to });
  const carried = known.map(({ anchor, now: at }) => placed(anchor, at === undefined || now.has(at) ? at : successors.get(at)));
  const added = [...successors].map(([anchor, to]) => placed(anchor, to));
  return [...carried.filter(({ anchor }) => !successors.has(anchor)), ...added].filter(({ anchor }) => !now.has(anchor));
}

/** The new headings from one that stayed to the next that did. */
function newAfter(after: readonly AnchoredHeading[], kept: string | undefined, was: ReadonlySet<string>): AnchoredHeading[] {
  const from = kept === undefined ? 0 : after.findIndex(({ id }) => id === kept) + 1;
  const end = after.findIndex(({ id }, index) => index >= from && was.has(id));
  return after.slice(from, end === -1 ? undefined : end);
}

function headingsOf(body: unknown): AnchoredHeading[] {
  return toRichText(body, contextOf(), blocks).flatMap((node) => (node.type === 'heading' ? [{ id: node.id, level: node.level }] : []));
}
