/** Where some words stand in an element: each occurrence that is no part of a longer word, as the browser can mark it. */
export function rangesOf(root: HTMLElement, words: string): Range[] {
  const { text, pieces } = textOf(root);
  const wanted = plain(words);
  const ranges: Range[] = [];
  for (let at = text.indexOf(wanted); wanted !== '' && at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    if (isLetter(text[at - 1]) && isLetter(text[at])) continue;
    if (isLetter(text[end - 1]) && isLetter(text[end])) continue;
    const from = pieces.findLast((piece) => piece.at <= at);
    const to = pieces.findLast((piece) => piece.at < end);
    if (from === undefined || to === undefined) continue;
    const range = root.ownerDocument.createRange();
    range.setStart(from.node, Math.min(at - from.at, from.node.length));
    range.setEnd(to.node, Math.min(end - to.at, to.node.length));
    ranges.push(range);
  }
  return ranges;
}

const blocks = 'p, h1, h2, h3, h4, h5, h6, li, td, th, div, section';

/** The text of an element as one line, and where each of its pieces begins in it. */
function textOf(root: HTMLElement): { text: string; pieces: { node: Text; at: number }[] } {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const pieces: { node: Text; at: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      pieces.push({ node: node as Text, at: text.length });
      text += plain((node as Text).data);
    } else if ((node as Element).matches('br')) text += ' ';
    else if ((node as Element).matches(blocks)) text += '\n';
  }
  return { text, pieces };
}

/** Kept as long as it was, so that places stay what they are. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\d]/u.test(character);
}
