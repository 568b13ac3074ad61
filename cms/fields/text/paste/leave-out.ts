import { onlyComments, type ParseHtml } from './dom.ts';
import type { Loss, Losses } from './losses.ts';

/**
 * Takes out of a pasted document what must never be published, by whatever mark its program puts on it: what was deleted
 * under “Track changes”, comments, footnotes, hidden text, pictures, scripts. What somebody would miss is counted.
 */
export function leaveOut(document: Document, losses: Losses, parse: ParseHtml): void {
  rescueTextBoxes(document, losses, parse);
  remove(document, 'script, style, meta, link, title, template, noscript, base, xml');
  removeComments(document, losses);
  removeFootnotes(document, losses);
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.isConnected) continue;
    const loss = lossOf(element);
    if (loss === undefined) continue;
    if (loss !== 'hidden' || wordsIn(element) !== '') losses.lose(loss);
    element.remove();
  }
}

/** The declarations of an element's style attribute as it was pasted, in small letters: browsers drop the ones of Office. */
export function styleOf(element: Element): string {
  // In two steps, so that a long run of spaces costs nothing.
  return (element.getAttribute('style') ?? '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([:;]) ?/g, '$1')
    .trim();
}

/** The words in an element, with single spaces. */
export function wordsIn(element: Node): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

function lossOf(element: Element): Loss | undefined {
  const style = styleOf(element);
  switch (element.localName) {
    case 'del':
    case 's':
    case 'strike':
      return 'deleted';
    case 'img':
    case 'picture':
      return isSpacer(element) ? 'hidden' : 'picture';
    case 'iframe':
    case 'object':
    case 'embed':
    case 'video':
    case 'audio':
    case 'svg':
    case 'canvas':
    case 'math':
      return 'embed';
    case 'button':
    case 'input':
    case 'select':
    case 'textarea':
      return 'control';
  }
  if (/(?:^|;)text-decoration[a-z-]*:[^;]*line-through/.test(style)) return 'deleted';
  if (element.hasAttribute('hidden') || /(?:^|;)(?:display:none|mso-hide:all|visibility:hidden)/.test(style)) return 'hidden';
  return undefined;
}

/** A picture of a pixel or two, with which e-mails count their readers. */
function isSpacer(element: Element): boolean {
  return ['width', 'height'].some((side) => Number(element.getAttribute(side) ?? 9) <= 2);
}

/** Comments of Word, Google Docs and LibreOffice. The words that were commented on stay. */
function removeComments(document: Document, losses: Losses): void {
  // Word names them all three ways; a comment's own place is in the list at the end.
  const lists = [...document.querySelectorAll('[style*="mso-element:comment-list" i], [style*="mso-element: comment-list" i]')];
  const markers = document.querySelectorAll('.MsoCommentReference');
  const word = Math.max(
    markers.length,
    lists.reduce((count, list) => count + list.querySelectorAll('.MsoCommentText').length, 0),
  );
  for (const element of [...lists, ...markers]) element.remove();
  remove(document, '.MsoCommentText, .MsoCommentSubject');
  const google = document.querySelectorAll('a[id^="cmnt_ref"]');
  for (const marker of google) (marker.closest('sup') ?? marker).remove();
  for (const note of document.querySelectorAll('a[id^="cmnt"], a[href^="#cmnt_ref"]'))
    (note.closest('div') ?? note.closest('p') ?? note).remove();
  const libre = document.querySelectorAll('a.sdcomment, [class*="annotation"]');
  for (const comment of libre) comment.remove();
  losses.lose('comment', word + google.length + libre.length);
}

/** The marks of footnotes and endnotes, and their texts at the end. */
function removeFootnotes(document: Document, losses: Losses): void {
  const marks = document.querySelectorAll(
    'a[style*="mso-footnote-id" i], a[style*="mso-endnote-id" i], a.sdfootnoteanc, a.sdendnoteanc, a[id^="ftnt_ref"]',
  );
  const noteList = '[style*="mso-element:footnote" i], [style*="mso-element:endnote" i], div[id^="sdfootnote"], div[id^="sdendnote"]';
  const inText = [...marks].filter((mark) => mark.closest(noteList) === null);
  for (const mark of inText) (mark.closest('sup') ?? mark).remove();
  remove(document, noteList);
  for (const note of document.querySelectorAll('a[href^="#ftnt_ref"]')) (note.closest('div') ?? note).remove();
  losses.lose('footnote', inText.length);
}

/** Word writes a text box as a drawing inside a comment, and shows browsers a picture of it instead. */
function rescueTextBoxes(document: Document, losses: Losses, parse: ParseHtml): void {
  const comments = document.createNodeIterator(document.body, onlyComments);
  const boxes: [Comment, Element][] = [];
  for (let comment = comments.nextNode(); comment !== null; comment = comments.nextNode()) {
    const { data } = comment as Comment;
    if (!/<v:textbox|txbxcontent/i.test(data)) continue;
    const drawing = parse(data.replace(/^\[if[^\]]*\]>|<!\[endif\]$/g, ''));
    for (const box of drawing.querySelectorAll('*')) if (/^(?:v:)?textbox$/i.test(box.tagName)) boxes.push([comment as Comment, box]);
  }
  for (const [comment, box] of boxes) {
    if (wordsIn(box) === '') continue;
    const beside = comment.parentElement?.closest('p, li, td, h1, h2, h3, h4, h5, h6');
    const words = document.createElement('div');
    words.append(...document.importNode(box, true).childNodes);
    if (beside) beside.after(words);
    else comment.before(words);
    losses.change('textBox');
  }
  remove(document, '[style*="mso-ignore:vglayout" i]');
}

function remove(document: Document, selector: string): void {
  for (const element of document.querySelectorAll(selector)) element.remove();
}
