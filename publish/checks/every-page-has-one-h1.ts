import type { Checked, Finding } from './index.ts';

/** Every page has exactly one h1, so that its subject is one step away for people who hear it (WCAG 2.2, 1.3.1 and 2.4.6). */
export function everyPageHasOneH1({ pages, changed }: Checked): Finding[] {
  return [...changed].flatMap((path) => {
    const { h1 } = pages.get(path) ?? {};
    if (h1 === undefined || h1 === 1) return [];
    return [{ path, field: 'title', reason: `The page has ${h1} main headings (h1) where it must have exactly one.` }];
  });
}
