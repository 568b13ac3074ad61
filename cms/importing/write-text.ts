import type { Collection } from '../../content/model/collections.ts';
import type { LinkTarget } from '../../content/model/fields/link.ts';
import type { RichText, RichTextNode } from '../../content/model/fields/rich-text.ts';
import type { Inline, List } from '../../content/model/fields/simple-text.ts';
import { table } from '../blocks/table.ts';
import type { Holds } from '../fields/text/paste/read-pasted.ts';
import { toLexical } from '../snapshot/mapping/codecs/rich-text/write-rich-text.ts';
import type { Data } from '../snapshot/mapping/fields.ts';
import type { HtmlReader } from './read-html.ts';

/** A text as the editor saves it, and what became of the rest. */
export interface WrittenText {
  text: Data | undefined;
  /** What was lost or changed, as sentences. */
  lost: string[];
  /** Pictures and files that it showed or led to. */
  media: string[];
}

/** Where a link of the other site leads here; undefined where that is nowhere. */
export type LeadsTo = (address: string) => { of: Collection; id: string } | undefined;

/** Reads HTML of another site into what the editor saves; links between its pages become links between ours. */
export function writeText(
  html: string,
  { reader, base, leadsTo, ...holds }: Holds & { reader: HtmlReader; base?: string | undefined; leadsTo: LeadsTo },
): WrittenText {
  const { text, leftOut, changed, media } = reader.read(html, { ...holds, base });
  const collections = new Map<string, Collection>();
  const linked = text.map((node) =>
    withLinks(node, (to) => {
      const address = to.kind === 'url' ? to.url : to.kind === 'path' ? to.path : undefined;
      const found = address === undefined ? undefined : leadsTo(address);
      if (found === undefined) return to;
      collections.set(found.id, found.of);
      return { kind: 'document', id: found.id };
    }),
  );
  const collectionOf = (id: string): Collection => collections.get(id) ?? 'pages';
  return { text: toLexical(linked, { collectionOf }, { table }), lost: [...leftOut.map((words) => `${words}.`), ...changed], media };
}

function withLinks(node: RichTextNode, lead: (to: LinkTarget) => LinkTarget): RichText[number] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return { ...node, children: inline(node.children, lead) };
    case 'list':
      return list(node, lead);
    default:
      return node;
  }
}

function list(node: List, lead: (to: LinkTarget) => LinkTarget): List {
  return {
    ...node,
    items: node.items.map(({ children, list: inner }) => ({
      children: inline(children, lead),
      ...(inner === undefined ? {} : { list: list(inner, lead) }),
    })),
  };
}

function inline(children: readonly Inline[], lead: (to: LinkTarget) => LinkTarget): Inline[] {
  return children.map((child) => (child.type === 'link' ? { ...child, to: lead(child.to) } : child));
}
