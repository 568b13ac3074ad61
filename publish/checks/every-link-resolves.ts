import type { Checked, Finding } from './index.ts';

/**
 * Every link to this site leads to something that answers, and to a fragment that is there.
 * Pages that did not change are looked at only when a target was lost.
 */
export function everyLinkResolves(checked: Checked): Finding[] {
  const paths = checked.hasLostTargets ? checked.pages.keys() : checked.changed;
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string): ReadonlySet<string> => {
    const known = ids.get(path) ?? new Set(checked.pages.get(path)?.ids);
    ids.set(path, known);
    return known;
  };
  return [...paths].flatMap((path) =>
    (checked.pages.get(path)?.links ?? []).flatMap((link) => {
      const reason = problemWith(link, checked, idsOf);
      return reason === undefined ? [] : [{ path, field: 'a link', reason, target: link }];
    }),
  );
}

function problemWith(link: string, { pages, answers }: Checked, idsOf: (path: string) => ReadonlySet<string>): string | undefined {
  const hash = link.indexOf('#');
  const target = hash === -1 ? link : link.slice(0, hash);
  const fragment = hash === -1 ? '' : decodeURIComponent(link.slice(hash + 1));
  if (!pages.has(target))
    return answers(target) ? undefined : `The link to ${link} leads nowhere: no page of this site has that address. Choose another target.`;
  if (fragment === '' || fragment === 'top' || idsOf(target).has(fragment)) return undefined;
  const there = [...idsOf(target)].slice(0, 12).map((id) => `#${id}`);
  return `The link to ${link} leads to a part that is not on that page. ${there.length === 0 ? 'The page has no parts to link to.' : `There are: ${there.join(', ')}.`}`;
}
