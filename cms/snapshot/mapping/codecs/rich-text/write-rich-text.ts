import type { LinkTarget } from '../../../../../content/model/fields/link.ts';
import type { RichText } from '../../../../../content/model/fields/rich-text.ts';
import type { Inline, List } from '../../../../../content/model/fields/simple-text.ts';
import type { Data } from '../../fields.ts';
import { writeFields } from '../../write-fields.ts';
import type { Blocks, WriteContext } from '../codec.ts';
import { footnoteSlug } from './read-simple-text.ts';

/** The model's rich text as the editor saves it. */
export function toLexical(value: unknown, context: WriteContext, blocks: Blocks): Data | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return {
    root: element(
      'root',
      (value as RichText).map((node) => nodeOf(node, context, blocks)),
    ),
  };
}

function nodeOf(node: RichText[number], context: WriteContext, blocks: Blocks): Data {
  switch (node.type) {
    case 'paragraph':
      return { ...element('paragraph', inline(node.children, context)), textFormat: 0, textStyle: '' };
    case 'heading':
      return { ...element('heading', inline(node.children, context)), tag: `h${node.level}` };
    case 'list':
      return listOf(node, context);
    case 'block': {
      const { blockType } = node.block;
      const block = blocks[blockType];
      if (block === undefined) throw new Error(`This text may not hold the block ${blockType}.`);
      return {
        type: 'block',
        version: 2,
        format: '',
        fields: blockFields(blockType, writeFields(block.fields, node.block, context)),
      };
    }
  }
}

function blockFields(blockType: string, fields: Data): Data {
  return { id: crypto.randomUUID().replaceAll('-', '').slice(0, 24), blockName: '', blockType, ...fields };
}

/** The editor keeps an inner list in an item of its own, after the item it belongs to. */
function listOf(list: List, context: WriteContext): Data {
  const items = list.items.flatMap(({ children, list: inner }) => [
    inline(children, context),
    ...(inner === undefined ? [] : [[listOf(inner, context)]]),
  ]);
  return {
    ...element(
      'list',
      items.map((children, index) => ({ ...element('listitem', children), value: index + 1 })),
    ),
    listType: list.ordered ? 'number' : 'bullet',
    start: 1,
    tag: list.ordered ? 'ol' : 'ul',
  };
}

function inline(children: Inline[], context: WriteContext): Data[] {
  return children.map((child) => {
    switch (child.type) {
      case 'text':
        return { type: 'text', version: 1, text: child.text, format: child.strong ? 1 : 0, detail: 0, mode: 'normal', style: '' };
      case 'break':
        return { type: 'linebreak', version: 1 };
      case 'link':
        return {
          ...element('link', inline(child.children, context)),
          version: 3,
          id: crypto.randomUUID().replaceAll('-', '').slice(0, 24),
          fields: linkFieldsOf(child.to, context),
        };
      case 'footnote':
        return { type: 'inlineBlock', version: 1, fields: blockFields(footnoteSlug, { text: child.text, url: child.url ?? null }) };
    }
  });
}

function linkFieldsOf(to: LinkTarget, { collectionOf }: WriteContext): Data {
  switch (to.kind) {
    case 'document':
      return {
        linkType: 'internal',
        doc: { relationTo: collectionOf(to.id), value: to.id },
        ...(to.fragment === undefined ? {} : { fragment: to.fragment }),
      };
    case 'file':
      return { linkType: 'internal', doc: { relationTo: 'files', value: to.id } };
    case 'path':
      return { linkType: 'custom', url: to.path };
    case 'url':
      return { linkType: 'custom', url: to.url };
  }
}

function element(type: string, children: Data[]): Data {
  return { type, version: 1, direction: 'ltr', format: '', indent: 0, children };
}
