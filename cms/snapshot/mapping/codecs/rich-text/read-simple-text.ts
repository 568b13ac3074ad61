import type { LinkTarget } from '../../../../../content/model/fields/link.ts';
import { type Footnote, type Inline, inlineWords, type List, type ListItem } from '../../../../../content/model/fields/simple-text.ts';
import { tidyUrl } from '../../../../../content/model/fields/tidy-url.ts';
import { type Context, note, within } from '../../context.ts';
import { type Data, idOf, isRow } from '../../fields.ts';

/** A node as the editor saves it. */
export type Node = Data & { type: string };

export type Paragraph = { type: 'paragraph'; children: Inline[] };

const bold = 1;

/** The inline block by which a footnote stands in a line of text. */
export const footnoteSlug = 'footnote';

/** What a small editor saved, as the model's tree. */
export function toSimpleText(written: unknown, context: Context): (Paragraph | List)[] {
  const nodes: (Paragraph | List)[] = [];
  for (const node of topNodes(written)) {
    const read = simpleNode(node, within(context, nodes.length));
    if (read !== undefined) nodes.push(read);
  }
  return nodes;
}

/** The paragraphs, lists and so on that a text is made of. */
export function topNodes(written: unknown): Node[] {
  const root = isRow(written) ? written['root'] : undefined;
  return isRow(root) ? childrenOf(root) : [];
}

/** A paragraph or a list; undefined where it holds no words. */
export function simpleNode(node: Node, context: Context): Paragraph | List | undefined {
  switch (node.type) {
    case 'paragraph': {
      const children = inline(node, context);
      return inlineWords(children).trim() === '' ? undefined : { type: 'paragraph', children };
    }
    case 'list':
      return list(node, context);
    default:
      note(
        context,
        `A piece of this text is of a kind the site cannot show (${node.type}). Remove it, or paste its words without formatting.`,
      );
      return undefined;
  }
}

/** The editor keeps an inner list in an item of its own; the model keeps it with the item before. */
function list(node: Node, context: Context): List | undefined {
  const items: ListItem[] = [];
  for (const item of childrenOf(node)) {
    const inner = childrenOf(item).filter(({ type }) => type === 'list');
    const children = inline({ ...item, children: childrenOf(item).filter(({ type }) => type !== 'list') }, context);
    if (inlineWords(children).trim() !== '' || (inner.length > 0 && items.length === 0)) items.push({ children });
    for (const one of inner) addInner(items.at(-1), list(one, context));
  }
  return items.length === 0 ? undefined : { type: 'list', ordered: node['listType'] === 'number', items };
}

function addInner(item: ListItem | undefined, inner: List | undefined): void {
  if (item === undefined || inner === undefined) return;
  if (item.list === undefined) item.list = inner;
  else item.list.items.push(...inner.items);
}

/** Words, bold or not, and links. */
export function inline(node: Node, context: Context): Inline[] {
  const children: Inline[] = [];
  for (const child of childrenOf(node)) addInline(children, child, context);
  return children;
}

/** Formats other than bold say nothing that the words do not, so they are let go; words beside each other with one format are one text. */
function addInline(children: Inline[], node: Node, context: Context): void {
  switch (node.type) {
    case 'text':
    case 'tab': {
      const text = node.type === 'tab' ? ' ' : String(node['text'] ?? '');
      const isStrong = (Number(node['format'] ?? 0) & bold) !== 0;
      const before = children.at(-1);
      if (text === '') return;
      if (before?.type === 'text' && (before.strong === true) === isStrong) before.text += text;
      else children.push({ type: 'text', text, ...(isStrong ? { strong: true as const } : {}) });
      return;
    }
    case 'linebreak':
      children.push({ type: 'break' });
      return;
    case 'link':
    case 'autolink': {
      const all = inline(node, context);
      const inside = all.filter((child) => child.type !== 'link' && child.type !== 'footnote');
      const to = targetOf(node, inlineWords(inside), context);
      if (to === undefined) children.push(...inside);
      else children.push({ type: 'link', to, children: inside });
      // A footnote is a link of its own.
      children.push(...all.filter((child) => child.type === 'footnote'));
      return;
    }
    case 'inlineBlock': {
      const footnote = footnoteOf(node, context);
      if (footnote !== undefined) children.push(footnote);
      return;
    }
    default:
      note(
        context,
        `A piece of this text is of a kind the site cannot show (${node.type}). Remove it, or paste its words without formatting.`,
      );
  }
}

/** A footnote; facts that are kept once are words by now. */
function footnoteOf(node: Node, context: Context): Footnote | undefined {
  const fields = isRow(node['fields']) ? node['fields'] : {};
  if (fields['blockType'] !== footnoteSlug) {
    note(context, 'A piece of this text is of a kind the site cannot show. Remove it, or paste its words without formatting.');
    return undefined;
  }
  const text = String(fields['text'] ?? '').trim();
  if (text === '') {
    note(context, 'A footnote is empty. Write what it says, or take it out.');
    return undefined;
  }
  const url = tidyUrl(String(fields['url'] ?? ''));
  return { type: 'footnote', number: context.footnotes(), text, ...(url === '' ? {} : { url }) };
}

function targetOf(node: Node, words: string, context: Context): LinkTarget | undefined {
  const fields = isRow(node['fields']) ? node['fields'] : {};
  if (fields['linkType'] === 'internal') {
    const doc = isRow(fields['doc']) ? fields['doc'] : {};
    const id = idOf(doc['value']);
    if (id === undefined) {
      note(context, `The link “${words}” leads nowhere. Choose the page it leads to, or remove the link.`);
      return undefined;
    }
    if (doc['relationTo'] === 'files') return { kind: 'file', id };
    const fragment = String(fields['fragment'] ?? '')
      .trim()
      .replace(/^#/, '');
    return { kind: 'document', id, ...(fragment === '' ? {} : { fragment }) };
  }
  const url = tidyUrl(String(fields['url'] ?? ''));
  if (url.startsWith('/')) return { kind: 'path', path: url };
  return { kind: 'url', url };
}

function childrenOf(node: Data): Node[] {
  const children = node['children'];
  return Array.isArray(children) ? children.filter((child): child is Node => isRow(child) && typeof child['type'] === 'string') : [];
}
