import type { Check, CheckedPages, Finding } from './check.ts';

/** Every page has a title and no two share one (WCAG 2.2, 2.4.2): in a row of tabs or a list of results each must be known by it. */
export const titlesAreUnique: Check<CheckedPages> = ({ changed, othersWithTitle }) => {
  const paths = Map.groupBy(changed.keys(), (path) => changed.get(path)?.title ?? '');
  return [...changed].flatMap(([path, { title }]): Finding[] => {
    if (title === '') return [{ path, field: 'title', reason: 'The page has no title: give it one.' }];
    const others = [...(paths.get(title) ?? []).filter((other) => other !== path), ...othersWithTitle(title)];
    if (others.length === 0) return [];
    return [
      { path, field: 'title', reason: `The title “${title}” is also the title of ${others.join(' and ')}: give one of them another.` },
    ];
  });
};
