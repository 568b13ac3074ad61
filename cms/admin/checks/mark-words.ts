import type { Finding } from '../../checks/findings.ts';
import { elementOf } from '../document/find-field.ts';
import { rangesOf } from './words-in-field.ts';

/** The names of the marks in the stylesheet. */
const marks = { error: 'signpost-error', suggestion: 'signpost-suggestion' } as const;

/** Marks the words that findings are about, in the texts of the form. The browser draws the marks, so the text itself stays as it is. */
export function markWords(findings: readonly Finding[]): void {
  // A browser that cannot draw them has the list beside the form.
  if (!('highlights' in CSS)) return;
  for (const [weight, name] of Object.entries(marks)) {
    const ranges = findings.flatMap((finding) => (finding.weight === weight && finding.letThrough === undefined ? placesOf(finding) : []));
    if (ranges.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...ranges));
  }
}

/** Selects the words of a finding in its field, which has the focus by now. */
export function selectWords(field: HTMLElement, words: string): void {
  const input = field.matches('input, textarea') ? field : field.querySelector('input[type="text"], textarea');
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) {
    const at = input.value.indexOf(words);
    if (at !== -1) input.setSelectionRange(at, at + words.length);
    return;
  }
  const [range] = textsIn(field).flatMap((text) => rangesOf(text, words));
  if (range === undefined) return;
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function placesOf({ path, words }: Finding): Range[] {
  const field = words === undefined ? null : elementOf(path);
  return field === null || words === undefined ? [] : textsIn(field).flatMap((text) => rangesOf(text, words));
}

function textsIn(field: HTMLElement): HTMLElement[] {
  return [...field.querySelectorAll<HTMLElement>('[contenteditable="true"]')].filter(
    (text) => text.parentElement?.closest('[contenteditable="true"]') === null,
  );
}
