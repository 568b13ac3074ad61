import { type Inline, inlineWords, type List } from '../../../../../content/model/fields/simple-text.ts';
import { type Context, note, within } from '../../context.ts';
import { type Data, isRow } from '../../fields.ts';
import { readFields } from '../../read-fields.ts';
import type { Blocks } from '../codec.ts';
import { inline, type Node, type Paragraph, simpleNode, topNodes } from './read-simple-text.ts';

type Heading = { type: 'heading'; level: number; id: string; children: Inline[] };
/** A block whose fields the model has not looked at yet. */
type ReadBlock = { type: 'block'; block: Data & { blockType: string } };

/** What the large editor saved, as the model's tree: the empty list where nothing was written. */
export function toRichText(written: unknown, context: Context, blocks: Blocks): (Paragraph | Heading | List | ReadBlock)[] {
  const nodes: (Paragraph | Heading | List | ReadBlock)[] = [];
  for (const node of topNodes(written)) {
    const place = within(context, nodes.length);
    const read =
      node.type === 'heading' ? heading(node, place) : node.type === 'block' ? readBlock(node, place, blocks) : simpleNode(node, place);
    if (read !== undefined) nodes.push(read);
  }
  return nodes;
}

function heading(node: Node, context: Context): Heading | undefined {
  const all = inline(node, context);
  const children = all.filter(({ type }) => type !== 'footnote');
  if (children.length < all.length) note(context, 'A footnote stands in a heading. Put it after the sentence that it belongs to.');
  const words = inlineWords(children);
  if (words.trim() === '') return undefined;
  const level = Number(/^h([1-6])$/.exec(String(node['tag']))?.[1] ?? 0);
  if (level >= 2 && level <= 4) return { type: 'heading', level, id: context.anchors(words), children };
  note(
    context,
    `The heading “${words.trim()}” is ${level === 0 ? 'of no level that there is' : `of level ${level}`}. The page’s title is level 1, so headings in the text are of level 2, 3 or 4.`,
  );
  return undefined;
}

function readBlock(node: Node, context: Context, blocks: Blocks): ReadBlock | undefined {
  const fields = isRow(node['fields']) ? node['fields'] : {};
  const blockType = fields['blockType'];
  const block = typeof blockType === 'string' && Object.hasOwn(blocks, blockType) ? blocks[blockType] : undefined;
  if (typeof blockType === 'string' && block !== undefined)
    return { type: 'block', block: { blockType, ...readFields(block.fields, fields, within(context, 'block')) } };
  note(context, `This text holds a block that the site does not know (${String(blockType)}). Remove it.`);
  return undefined;
}
