import type { Checked, Finding } from './index.ts';

/** Every page has a title and no two share one (WCAG 2.2, 2.4.2): in a row of tabs or a list of results each must be known by it. */
export function titlesAreUnique({ pages, changed }: Checked): Finding[] {
  const paths = new Map<string, string[]>();
  for (const [path, { title }] of pages) {
    const same = paths.get(title);
    if (same === undefined) paths.set(title, [path]);
    else same.push(path);
  }
  return [...changed].flatMap((path): Finding[] => {
    const title = pages.get(path)?.title;
    if (title === undefined) return [];
    if (title === '') return [{ path, field: 'title', reason: 'The page has no title: give it one.' }];
    const others = paths.get(title)?.filter((other) => other !== path) ?? [];
    if (others.length === 0) return [];
    return [
      { path, field: 'title', reason: `The title “${title}” is also the title of ${others.join(' and ')}: give one of them another.` },
    ];
  });
}
