import type { RichText, RichTextNode } from '../../../../content/model/fields/rich-text.ts';
import { inlineWords } from '../../../../content/model/fields/inline-words.ts';
import type { Inline } from '../../../../content/model/fields/simple-text.ts';
import { isElement, type ParseHtml, parseInBrowser } from './dom.ts';
import { leaveOut } from './leave-out.ts';
import { type Losses, noLosses } from './losses.ts';
import { type FlatItem, levelOf, nest, officeItem, takeMarker, typedBullet } from './read-lists.ts';
import { isBold, readInline } from './read-inline.ts';
import { readTable } from './read-table.ts';

/** What an editor can hold beside paragraphs, lists, links and bold. */
export interface Holds {
  headings: boolean;
  tables: boolean;
}

export interface PasteSettings extends Holds {
  /** Where the public site is: links that lead there become links of this site. */
  publicUrl: string;
}

/** What was pasted, as the content model has it, and what it lost, in words. */
export interface Pasted extends ReturnType<Losses['inWords']> {
  text: RichText;
}

/**
 * Reads HTML from the clipboard as Word, Outlook, Google Docs, LibreOffice, spreadsheets and browsers write it: headings,
 * lists, tables, links and bold are kept, everything else is left out, and what somebody could miss is told. What is imported
 * from another site is read the same way, on the server, with a reader of HTML of its own (`parse`).
 */
export function readPasted(html: string, settings: PasteSettings, parse: ParseHtml = parseInBrowser): Pasted {
  const document = parse(html);
  const losses = noLosses();
  leaveOut(document, losses, parse);
  const pieces = piecesOf(document.body, { losses, settings, strong: false });
  const text = fitted(withLists(withCaptions(withLevels(pieces, losses)), losses), settings, losses);
  for (const node of text)
    if (node.type === 'block' && node.block.blockType === 'table' && node.block.caption === '') losses.change('caption');
  return { text, ...losses.inWords() };
}

/** What a document is made of, before its levels are put in order. */
type Piece =
  | { type: 'paragraph'; children: Inline[]; isCaption?: boolean }
  | { type: 'heading'; level: number; children: Inline[] }
  | ({ type: 'item' } & FlatItem)
  | Extract<RichTextNode, { type: 'block' }>;

interface Place {
  losses: Losses;
  settings: PasteSettings;
  /** Whether what is around it is bold. */
  strong: boolean;
}

const blocks = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header hr li main nav ol p
  pre section summary table tbody td tfoot th thead tr ul caption h1 h2 h3 h4 h5 h6`.split(/\s+/),
);

function piecesOf(parent: Element, place: Place): Piece[] {
  const pieces: Piece[] = [];
  // Words and inline elements beside each other are one paragraph.
  let line: Node[] = [];
  const endLine = (): void => {
    pieces.push(...paragraphs(line, place));
    line = [];
  };
  for (const child of parent.childNodes) {
    if (!isElement(child) || !holdsBlocks(child)) {
      line.push(child);
      continue;
    }
    endLine();
    pieces.push(...piecesOfBlock(child, place));
  }
  endLine();
  return pieces;
}

function holdsBlocks(element: Element): boolean {
  return blocks.has(element.localName) || [...element.querySelectorAll('*')].some(({ localName }) => blocks.has(localName));
}

function piecesOfBlock(element: Element, place: Place): Piece[] {
  const level = headingLevel(element);
  if (level !== undefined) {
    takeMarker(element);
    const children = readInline([element], { ...place, strong: false }).flatMap((line, index) =>
      index > 0 ? [{ type: 'text' as const, text: ' ' }, ...line] : line,
    );
    const plain = children.map((child) => (child.type === 'text' ? { type: 'text' as const, text: child.text } : child));
    return plain.length === 0 ? [] : [{ type: 'heading', level, children: plain }];
  }
  const item = officeItem(element);
  if (item !== undefined) return [{ type: 'item', ...item, children: joined(readInline([element], place)) }];
  switch (element.localName) {
    case 'ul':
    case 'ol':
      return itemsOf(element, 1, place);
    case 'table': {
      const table = readTable(element as HTMLTableElement, place.losses);
      return table === undefined ? piecesOf(element, place) : [{ type: 'block', block: table }];
    }
    case 'dt':
      return paragraphs([element], { ...place, strong: true });
    case 'hr':
      return [];
  }
  const inner = piecesOf(element, { ...place, strong: isBold(element, place.strong) });
  const isCaption = element.classList.contains('MsoCaption') || element.localName === 'caption';
  return isCaption ? inner.map((piece) => (piece.type === 'paragraph' ? { ...piece, isCaption } : piece)) : inner;
}

/** Heading elements, headings by role, and the title of a Word document. */
function headingLevel(element: Element): number | undefined {
  const level = /^h([1-6])$/.exec(element.localName)?.[1];
  if (level !== undefined) return Number(level);
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2);
  return element.classList.contains('MsoTitle') ? 0 : undefined;
}

/** Paragraphs of words beside each other; an empty line between them sets them apart. Letters for bullets make items. */
function paragraphs(nodes: Node[], place: Place): Piece[] {
  return readInline(nodes, place).map((children): Piece => {
    const [first] = children;
    if (first?.type !== 'text' || !typedBullet.test(first.text)) return { type: 'paragraph', children };
    const rest = [{ ...first, text: first.text.replace(typedBullet, '') }, ...children.slice(1)];
    return { type: 'item', level: 1, ordered: false, children: rest.filter((child) => child.type !== 'text' || child.text !== '') };
  });
}

/** The items of a list and of those inside it; Google Docs writes inner lists beside the items instead of in them. */
function itemsOf(list: Element, depth: number, place: Place): Piece[] {
  const ordered = list.localName === 'ol';
  return [...list.children].flatMap((child): Piece[] => {
    if (child.localName === 'ul' || child.localName === 'ol') return itemsOf(child, depth + 1, place);
    const level = levelOf(child, depth);
    const lists = [...child.querySelectorAll('ul, ol')].filter((inner) => inner.parentElement?.closest('ul, ol') === list);
    for (const inner of lists) inner.remove();
    const within = piecesOf(child, { ...place, strong: isBold(child, place.strong) });
    const lines = within.flatMap((piece) => ('children' in piece ? [piece.children] : []));
    const item: Piece[] = lines.length === 0 ? [] : [{ type: 'item', level, ordered, children: joined(lines) }];
    const others = within.filter((piece) => piece.type === 'block');
    return [...item, ...lists.flatMap((inner) => itemsOf(inner, level + 1, place)), ...others];
  });
}

/** Several lines as one, with breaks between them. */
function joined(lines: Inline[][]): Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' as const }, ...line]));
}

/** Headings from level 2, without a jump: the highest there is becomes 2, and what is under it follows step by step. */
function withLevels(pieces: Piece[], losses: Losses): Piece[] {
  // The levels of the headings that are open, as they were pasted.
  let open: number[] = [];
  return pieces.map((piece) => {
    if (piece.type !== 'heading') return piece;
    open = [...open.filter((level) => level < piece.level), piece.level];
    const level = Math.min(open.length + 1, 4);
    if (level !== piece.level) losses.change('headings');
    return { ...piece, level };
  });
}

/** A caption of Word's is a paragraph before or after its table. */
function withCaptions(pieces: Piece[]): Piece[] {
  const taken = new Set<Piece>();
  const captioned = pieces.map((piece, index): Piece => {
    if (piece.type !== 'block' || piece.block.blockType !== 'table' || piece.block.caption !== '') return piece;
    const caption = [pieces[index - 1], pieces[index + 1]].find(
      (one) => one?.type === 'paragraph' && one.isCaption === true && !taken.has(one),
    );
    if (caption?.type !== 'paragraph') return piece;
    taken.add(caption);
    return { type: 'block', block: { ...piece.block, caption: inlineWords(caption.children).trim() } };
  });
  return captioned.filter((piece) => !taken.has(piece));
}

/** Items beside each other become lists. */
function withLists(pieces: Piece[], losses: Losses): RichText {
  const text: RichText = [];
  let items: FlatItem[] = [];
  const endList = (): void => {
    text.push(...nest(items, losses));
    items = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'item') {
      items.push(piece);
      continue;
    }
    endList();
    if (piece.type === 'paragraph') text.push({ type: 'paragraph', children: piece.children });
    else if (piece.type === 'heading')
      // Its anchor is made from its words when it is read from the editor.
      text.push({ type: 'heading', level: piece.level as 2 | 3 | 4, id: 'unread', children: piece.children });
    else text.push(piece);
  }
  endList();
  return text;
}

/** What an editor without headings or tables can hold of it. */
function fitted(text: RichText, { headings, tables }: Holds, losses: Losses): RichText {
  return text.flatMap((node): RichText => {
    if (node.type === 'heading' && !headings) {
      losses.change('headingsToBold');
      const children = node.children.map((child) => (child.type === 'text' ? { ...child, strong: true as const } : child));
      return [{ type: 'paragraph', children }];
    }
    if (node.type === 'block' && node.block.blockType === 'table' && !tables) {
      losses.change('tableToText');
      const { headings: first, rows } = node.block;
      return [first, ...rows].map((cells) => ({ type: 'paragraph', children: [{ type: 'text', text: cells.join(' | ') }] }));
    }
    return [node];
  });
}
