import type { Inline } from './simple-text.ts';

/** The words of a line. On its own, so that a browser can load it without the schemas. */
export function inlineWords(children: readonly Inline[]): string {
  return children.map(wordsOf).join('');
}

function wordsOf(child: Inline): string {
  switch (child.type) {
    case 'text':
      return child.text;
    case 'break':
      return ' ';
    case 'link':
      return inlineWords(child.children);
    // It stands below the text, not in the line.
    case 'footnote':
      return '';
  }
}
