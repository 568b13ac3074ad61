import { Parser } from 'htmlparser2';
import type { EarlierAnchor } from '../../content/model/anchors.ts';

/** Marks a fragment whose part of the page was taken out. */
export const goneAttribute = 'data-gone';

/** Marks a fragment whose heading was reworded. */
const earlierAttribute = 'data-earlier';

/** Whether an element with an identifier is something that people link to: it can hold a fragment of an earlier time. */
export function isAnchored(element: string, id: string): boolean {
  return anchored.has(element) && /^[\w-]+$/.test(id) && !id.startsWith('page_');
}

/**
 * Puts the fragments that a page could be entered at once back into it: in the heading that was reworded, and where a part was taken
 * out, with a sentence that shows to whoever follows a link to it.
 */
export function withEarlierAnchors(html: string, earlier: readonly EarlierAnchor[]): string {
  if (earlier.length === 0) return html;
  const aliases = Map.groupBy(
    earlier.filter(({ to }) => to !== undefined),
    ({ to }) => to,
  );
  const gone = Map.groupBy(
    earlier.filter(({ to }) => to === undefined),
    ({ before }) => before,
  );
  const inserts: { at: number; text: string }[] = [];
  const isPlaced = new Set<string>();
  const place = (anchors: readonly EarlierAnchor[] | undefined, at: number, draw: (ids: readonly string[]) => string): void => {
    const ids = (anchors ?? []).map(({ id }) => id).filter((id) => !isPlaced.has(id));
    if (ids.length === 0) return;
    for (const id of ids) isPlaced.add(id);
    inserts.push({ at, text: draw(ids) });
  };
  let beginning: number | undefined;
  const parser: Parser = new Parser({
    onopentag(name, { id }) {
      if (name === 'main') beginning ??= parser.endIndex + 1;
      if (id === undefined || beginning === undefined || !isAnchored(name, id)) return;
      if (headings.has(name)) place(gone.get(id), parser.startIndex, drawGone);
      place(aliases.get(id), parser.endIndex + 1, drawAliases);
    },
  });
  parser.write(html);
  parser.end();
  if (beginning === undefined) return html;
  // What it stood before may be no heading any more: it is said at the beginning of the page.
  place(earlier, beginning, drawGone);
  let whole = '';
  let from = 0;
  for (const { at, text } of inserts.sort((a, b) => a.at - b.at)) {
    whole += html.slice(from, at) + text;
    from = at;
  }
  return whole + html.slice(from);
}

/** Elements whose identifiers are kept, each of which can begin with a `span`. */
const anchored: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'li', 'section', 'article', 'dt', 'dd']);

const headings: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

function drawAliases(ids: readonly string[]): string {
  return ids.map((id) => `<span id="${id}" ${earlierAttribute}></span>`).join('');
}

function drawGone(ids: readonly string[]): string {
  const places = ids.map((id) => `<span id="${id}" ${goneAttribute}></span>`).join('');
  return `<span class="gone-part">${places}<span class="gone-part__words" hidden>The part of this page that your link leads to is not here any more. This is where it was.</span></span>`;
}
