'use client';

import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Where somebody was in a document's form last: a field, and the words they had selected in it. */
interface LastPlace {
  path: string;
  quote: string;
}

const maxQuote = 200;

/** The field of the form that somebody was in last, before they came to the part of the page that asks. */
export function useLastPlace(asking: RefObject<HTMLElement | null>): LastPlace | undefined {
  const [place, setPlace] = useState<LastPlace>();
  useEffect(() => {
    const note = () => {
      const at = document.activeElement;
      if (at === null || asking.current === null || asking.current.contains(at)) return;
      const path = pathOfElement(at);
      if (path === undefined) return;
      const quote = selectedIn(at);
      setPlace((before) => (before?.path === path && before.quote === quote ? before : { path, quote }));
    };
    document.addEventListener('focusin', note);
    document.addEventListener('selectionchange', note);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('selectionchange', note);
    };
  }, [asking]);
  return place;
}

/** The path of the field that an element is in, as Payload names fields in its identifiers: `field-keyFacts__0__figure`. */
function pathOfElement(element: Element): string | undefined {
  const field = element.closest('.document-fields__main .field-type');
  if (field === null) return undefined;
  const own = element.id.startsWith('field-') ? element.id : undefined;
  const label = field.querySelector<HTMLLabelElement>(':scope label[for^="field-"]');
  const id = own ?? label?.htmlFor ?? (field.id.startsWith('field-') ? field.id : undefined);
  return id?.slice('field-'.length).replaceAll('__', '.');
}

function selectedIn(element: Element): string {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    // Fields for a date, a number or a tick have no selection.
    const { selectionStart: start, selectionEnd: end } = element;
    return start === null || end === null ? '' : element.value.slice(start, end).trim().slice(0, maxQuote);
  }
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || !element.contains(selection.anchorNode)) return '';
  return selection.toString().trim().slice(0, maxQuote);
}
