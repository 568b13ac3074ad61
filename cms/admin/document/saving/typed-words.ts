import type { ClientField } from 'payload';
import { differingParts, linesOf } from './compare-parts.ts';
import type { FormData } from './form-words.ts';

/** A form that somebody writes in. */
interface OpenForm {
  /** The address of its page. */
  address: string;
  fields: readonly ClientField[];
  read: () => FormData;
}

let open: OpenForm | undefined;

/** Remembers the form that somebody writes in, in this page alone, so that its words can be shown where the page fails. */
export function rememberForm(form: OpenForm): void {
  open = form;
}

/** What stands in the form of the page at an address, each field with what the form calls it; nothing where nobody wrote in it. */
export function typedWords(address: string): { label: string; words: string }[] {
  if (open?.address !== address) return [];
  return differingParts(open.fields, { mine: open.read(), theirs: {}, base: {} }).flatMap(({ label, mine }) => {
    // What is ticked was not typed.
    const words = (typeof mine === 'boolean' ? [] : linesOf(mine)).filter((line) => /\p{L}/u.test(line) && !isIdentifier(line)).join('\n');
    return words === '' ? [] : [{ label, words }];
  });
}

/** What stands for another document, which nobody typed. */
function isIdentifier(line: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(line) || /^\d{4}-\d\d-\d\dT/.test(line);
}
