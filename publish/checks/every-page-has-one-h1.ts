import type { Check, CheckedPages } from './check.ts';

/** Every page has exactly one h1, so that its subject is one step away for people who hear it (WCAG 2.2, 1.3.1 and 2.4.6). */
export const everyPageHasOneH1: Check<CheckedPages> = ({ changed }) =>
  [...changed].flatMap(([path, { h1 }]) =>
    h1 === 1 ? [] : [{ path, field: 'title', reason: `The page has ${h1} main headings (h1) where it must have exactly one.` }],
  );
