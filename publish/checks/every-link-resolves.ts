import type { Check, CheckedPages } from './check.ts';

/**
 * Every link to this site leads to something that answers, and to a fragment that is there. Of the pages that did not
 * change, those are looked at that link to a fragment which went.
 */
export const everyLinkResolves: Check<CheckedPages> = (checked) => {
  const links = [...[...checked.changed].flatMap(([path, { links }]) => links.map((link) => ({ path, link }))), ...checked.lostFragments];
  const sets = new Map<string, ReadonlySet<string> | undefined>();
  const idsOf = (path: string): ReadonlySet<string> | undefined => {
    if (!sets.has(path)) {
      const ids = checked.idsOf(path);
      sets.set(path, ids && new Set(ids));
    }
    return sets.get(path);
  };
  return links.flatMap(({ path, link }) => {
    const reason = problemWith(link, checked, idsOf);
    return reason === undefined ? [] : [{ path, field: 'a link', reason, target: link }];
  });
};

function problemWith(
  link: string,
  { answers }: CheckedPages,
  idsOf: (path: string) => ReadonlySet<string> | undefined,
): string | undefined {
  const hash = link.indexOf('#');
  const target = hash === -1 ? link : link.slice(0, hash);
  if (!answers(target)) return `The link to ${link} leads nowhere: no page of this site has that address. Choose another target.`;
  if (hash === -1) return undefined;
  const fragment = decoded(link.slice(hash + 1));
  if (fragment === undefined)
    return `The link to ${link} ends with something that can’t be read: expected a % to be followed by two hexadecimal digits. Write %25 for a per cent sign.`;
  const ids = idsOf(target);
  if (fragment === '' || fragment === 'top' || ids === undefined || ids.has(fragment)) return undefined;
  const there = [...ids].slice(0, 12).map((id) => `#${id}`);
  return `The link to ${link} leads to a part that is not on that page. ${there.length === 0 ? 'The page has no parts to link to.' : `There are: ${there.join(', ')}.`}`;
}

function decoded(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // Not percent-encoded text: the finding says so.
    return undefined;
  }
}
