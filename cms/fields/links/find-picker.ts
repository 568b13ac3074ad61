import type { FactKind } from '../../../content/model/fields/fact.ts';

const path = '/admin/find/FindPicker.tsx#FindPicker';

/** How documents, files, pictures and people are chosen: by finding them, rather than from a list of titles. */
export const findPicker = { Field: path } as const;

/** The same for a fact that is kept once: those of some kinds only, with what the chosen one says below it. */
export function findFact(kinds: readonly FactKind[]) {
  return { Field: { path, clientProps: { kinds } }, afterInput: ['/admin/facts/FactShown.tsx#FactShown'] };
}
