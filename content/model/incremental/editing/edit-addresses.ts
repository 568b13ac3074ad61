import type { Route } from '../../addresses/addresses.ts';
import {
  feedAddress,
  feedCollections,
  feedFormats,
  intakePages,
  type IntakePage,
  listCollections,
  siteCalendarAddress,
} from '../../addresses/addresses.ts';
import { codePages } from '../../addresses/code-pages.ts';
import { fixedDataRoutes } from '../../data/data-routes.ts';
import { placesAddress } from '../../reader/directory.ts';
import type { Globals } from '../../globals/index.ts';
import { languagePageAddress, languagePages, languagesAddress } from '../../language/language-pages.ts';
import type { Withdrawal } from '../../snapshot.ts';
import { themeAddress } from '../../theme.ts';
import { topic } from '../../reader/topic-names.ts';
import { claim, giveUp } from '../claims.ts';
import type { Change, Editing } from './editing.ts';
import { listPagesOf } from '../list-pages.ts';
import { type Derived } from '../state.ts';

/**
 * Gives addresses to what came, and takes them from what went.
 * @param withdrawn withdrawn addresses that are others now
 * @returns the paths at which something may be different
 */
export function editAddresses(editing: Editing, withdrawn: ReadonlyMap<string, Change<Withdrawal>>): Set<string> {
  const { before, scalars, derived, entries, removed, added, touch } = editing;
  for (const change of entries.values()) {
    if (change.before?.routes === change.after?.routes) continue;
    removed.push(...routesBeyond(change.before?.routes, change.after?.routes));
    added.push(...routesBeyond(change.after?.routes, change.before?.routes));
  }
  for (const [path, change] of withdrawn) {
    touch(topic.withdrawal(path));
    if (change.before === undefined) added.push({ kind: 'withdrawn', path });
    if (change.after === undefined) removed.push({ kind: 'withdrawn', path });
  }
  if (before.snapshot.globals.settings.themeColour !== scalars.globals.settings.themeColour) {
    removed.push(...themeRoutes(before.snapshot.globals));
    added.push(...themeRoutes(scalars.globals));
  }
  for (const route of removed) giveUp(derived, route);
  for (const route of added) claim(derived, route);
  return new Set([...removed, ...added].map(({ path }) => path));
}

/** Claims what stands at its address whatever the content is. */
export function claimFixedAddresses(derived: Derived, globals: Globals): void {
  const routes: Route[] = [
    { kind: 'home', path: '/' },
    ...codePages.map(({ path, name }): Route => ({ kind: 'code-page', path, name })),
    { kind: 'search', path: '/search/' },
    { kind: 'my-list', path: '/my-list/' },
    { kind: 'languages', path: languagesAddress },
    ...languagePages.map((language): Route => ({ kind: 'languages', path: languagePageAddress(language), language })),
    { kind: 'a-to-z', path: '/a-to-z/' },
    ...[undefined, ...feedCollections].flatMap((collection) =>
      feedFormats.map((format): Route => ({
        kind: 'feed',
        path: feedAddress(collection, format),
        format,
        ...(collection !== undefined && { collection }),
      })),
    ),
    { kind: 'site-calendar', path: siteCalendarAddress },
    { kind: 'sitemap', path: '/sitemap.xml' },
    { kind: 'sitemap', path: '/sitemaps/site.xml', section: 'site' },
    { kind: 'places', path: placesAddress },
    ...fixedDataRoutes,
    { kind: 'robots', path: '/robots.txt' },
    { kind: 'security', path: '/.well-known/security.txt' },
    { kind: 'not-found', path: '/404.html' },
    // They stay where a host has no intake (any more): an address that was live goes on answering.
    ...(Object.keys(intakePages) as IntakePage[]).map((name): Route => ({ kind: 'intake', path: intakePages[name], name })),
    ...themeRoutes(globals),
  ];
  for (const collection of listCollections) {
    const pages = listPagesOf({ collection }, undefined, new Map());
    if (pages === undefined) continue;
    derived.listPages.set(collection, pages);
    routes.push({ kind: 'list', path: pages.base, collection });
  }
  for (const route of routes) claim(derived, route);
}

function themeRoutes({ settings: { themeColour } }: Globals): Route[] {
  return themeColour === undefined ? [] : [{ kind: 'theme', path: themeAddress(themeColour), colour: themeColour }];
}

/** Routes that some have and others lack. */
function routesBeyond(some: readonly Route[] = [], others: readonly Route[] = []): readonly Route[] {
  if (others.length === 0) return some;
  const known = new Set(others.map((route) => JSON.stringify(route)));
  return some.filter((route) => !known.has(JSON.stringify(route)));
}
