import type { Issue } from '../../snapshot/mapping/context.ts';
import type { Check, CheckedDocument } from '../check.ts';

/** Editions, steps, objectives, priorities and measures each have an address of their own on or below the page. */
export const partsHaveTheirOwnAddresses: Check<CheckedDocument> = ({ document }) => {
  switch (document.collection) {
    case 'publications':
      return repeated(document.editions.map(({ slug }, index) => ({ name: slug, path: ['editions', index, 'slug'] })));
    case 'guides':
      return repeated(document.steps.map(({ slug }, index) => ({ name: slug, path: ['steps', index, 'slug'] })));
    case 'pillars':
      return repeated([
        ...document.objectives.map(({ anchor }, index) => ({ name: anchor, path: ['objectives', index, 'anchor'] })),
        ...document.priorities.map(({ anchor }, index) => ({ name: anchor, path: ['priorities', index, 'anchor'] })),
        ...document.priorities.flatMap(({ measures }, index) =>
          measures.map(({ anchor }, measure) => ({ name: anchor, path: ['priorities', index, 'measures', measure, 'anchor'] })),
        ),
        ...document.removed.map(({ anchor }, index) => ({ name: anchor, path: ['removed', index, 'anchor'] })),
      ]);
    default:
      return [];
  }
};

function repeated(parts: { name: string; path: (string | number)[] }[]): Issue[] {
  return parts
    .filter(({ name }, index) => parts.findIndex((other) => other.name === name) < index)
    .map(({ name, path }) => ({ path, reason: `“${name}” is used twice on this page. Each part needs one of its own.` }));
}
