import { type Data, idOf, isRow, rowsOf } from '../../snapshot/mapping/fields.ts';
import type { NameOf } from './describe.ts';

/** What the editor saved of a text, as lines: a paragraph, heading or item of a list each, with where its links lead. */
export function linesOfText(written: unknown, nameOf: NameOf, describeBlock: (block: Data) => string[]): string[] {
  const root = isRow(written) ? written['root'] : undefined;
  return isRow(root) ? childrenOf(root).flatMap((node) => linesOf(node, '', nameOf, describeBlock)) : [];
}

function linesOf(node: Data, indent: string, nameOf: NameOf, describeBlock: (block: Data) => string[]): string[] {
  switch (node['type']) {
    case 'heading':
      return [`${'#'.repeat(Number(String(node['tag']).slice(1)) || 2)} ${wordsIn(node, nameOf)}`];
    case 'list':
      return childrenOf(node).flatMap((item, index) => {
        const own = childrenOf(item).filter(({ type }) => type !== 'list');
        const inner = childrenOf(item).filter(({ type }) => type === 'list');
        const words = wordsIn({ children: own }, nameOf);
        const sign = node['listType'] === 'number' ? `${index + 1}.` : '•';
        return [
          ...(words === '' ? [] : [`${indent}${sign} ${words}`]),
          ...inner.flatMap((list) => linesOf(list, `${indent}  `, nameOf, describeBlock)),
        ];
      });
    case 'block':
      return isRow(node['fields']) ? describeBlock(node['fields']) : [];
    default: {
      const words = wordsIn(node, nameOf);
      return words === '' ? [] : [words];
    }
  }
}

function wordsIn(node: Data, nameOf: NameOf): string {
  return childrenOf(node)
    .map((child) => {
      if (child['type'] === 'linebreak') return '\n';
      if (typeof child['text'] === 'string') return child['text'];
      if (child['type'] === 'inlineBlock') return isRow(child['fields']) ? nameOf(idOf(child['fields']['fact']) ?? '') : '';
      const words = wordsIn(child, nameOf);
      const target = isRow(child['fields']) ? targetOf(child['fields'], nameOf) : '';
      return target === '' ? words : `${words} (→ ${target})`;
    })
    .join('');
}

function targetOf(fields: Data, nameOf: NameOf): string {
  if (fields['linkType'] !== 'internal') return typeof fields['url'] === 'string' ? fields['url'] : '';
  const id = idOf(fields['doc']);
  return id === undefined ? '' : nameOf(id);
}

function childrenOf(node: Data): Data[] {
  const children = node['children'];
  return rowsOf(children);
}
