import type { Inline } from './simple-text.ts';

/** The words of a line. On its own, so that a browser can load it without the schemas. */
export function inlineWords(children: readonly Inline[]): string {
  return children
    .map((child) => (child.type === 'text' ? child.text : child.type === 'break' ? ' ' : inlineWords(child.children)))
    .join('');
}
