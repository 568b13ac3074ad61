/** Reads HTML into a document: in a browser its own reader, on the server one that runs and loads nothing. */
export type ParseHtml = (html: string) => Document;

/** The browser's own reader. */
export const parseInBrowser: ParseHtml = (html) => new DOMParser().parseFromString(html, 'text/html');

/** Whether a node is an element; told by its number, because a server has no such class. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether a node is words. */
export function isWords(node: Node): boolean {
  return node.nodeType === 3;
}

/** `NodeFilter.SHOW_COMMENT`, which a server does not have. */
export const onlyComments = 128;
