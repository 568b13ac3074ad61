import type { Route } from '../../content/model/addresses.ts';
import { listAddress } from '../../content/model/addresses.ts';
import type { Moved, Snapshot, Withdrawal } from '../../content/model/snapshot.ts';
import type { Applied } from './apply-changes.ts';

/**
 * Makes sure that no address is lost: one that was live and is no page of the new snapshot leads to where its page
 * went, or says what was withdrawn and why.
 * @param before the routes that are live
 * @param after the routes of the new snapshot
 * @param filesBefore the files that are live
 * @returns the new snapshot with what became of each lost address
 */
export function keepAddresses(
  { snapshot, farewells }: Pick<Applied, 'snapshot' | 'farewells'>,
  {
    before,
    after,
    filesBefore,
    titleOf,
  }: {
    before: ReadonlyMap<string, Route>;
    after: ReadonlyMap<string, Route>;
    filesBefore: Snapshot['files'];
    titleOf: (id: string) => string | undefined;
  },
): Snapshot {
  const farewell = (path: string, id: string): Withdrawal => {
    const { title, reason, successor } = farewells.get(id) ?? {};
    // A document that was deleted took its title along.
    return {
      path,
      title: title || (titleOf(id) ?? 'A page'),
      at: snapshot.moment,
      ...(reason === undefined ? {} : { reason }),
      ...(successor === undefined ? {} : { successor }),
    };
  };
  const moved = new Map<string, Moved>([...snapshot.moved].filter(([path]) => !isPage(after.get(path))));
  const withdrawn = new Map<string, Withdrawal>([...snapshot.withdrawn].filter(([path]) => !isPage(after.get(path))));
  for (const [path, route] of before) {
    // Nobody goes to a stylesheet; an old one goes on answering for a day, like every file that is named by what it says.
    if (after.has(path) || route.kind === 'withdrawn' || route.kind === 'theme') continue;
    const id = 'id' in route ? route.id : undefined;
    if (id === undefined) {
      moved.set(path, { path, to: { kind: 'path', path: nearestTo(route, snapshot, after) } });
    } else if (snapshot.documents.has(id)) {
      moved.set(path, { path, to: { kind: 'document', id } });
    } else {
      withdrawn.set(path, farewell(path, id));
    }
  }
  for (const { id, name, title } of filesBefore.values()) {
    const path = `/files/${id}/${name}`;
    const file = snapshot.files.get(id);
    if (file === undefined) withdrawn.set(path, { path, title, at: snapshot.moment });
    else if (file.name !== name) moved.set(path, { path, to: { kind: 'path', path: `/files/${id}/${file.name}` } });
  }
  for (const { id, name } of snapshot.files.values()) {
    moved.delete(`/files/${id}/${name}`);
    withdrawn.delete(`/files/${id}/${name}`);
  }
  // An address that led to a document which has gone too says so, instead of leading nowhere.
  for (const [path, { to }] of moved) {
    if (to.kind !== 'document' || snapshot.documents.has(to.id)) continue;
    moved.delete(path);
    withdrawn.set(path, farewell(path, to.id));
  }
  return { ...snapshot, moved, withdrawn };
}

function isPage(route: Route | undefined): boolean {
  return route !== undefined && route.kind !== 'withdrawn';
}

/** Where somebody finds what stood on a list, a letter or a sitemap that is gone. */
function nearestTo(route: Route, snapshot: Snapshot, after: ReadonlyMap<string, Route>): string {
  if (route.kind === 'list') {
    const { collection, facet, year } = route;
    const closer = [{ collection, facet, year }, { collection }].map((list) => listAddress(list, snapshot));
    return closer.find((path) => path !== route.path && after.has(path)) ?? '/';
  }
  if (route.kind === 'a-to-z') return '/a-to-z/';
  if (route.kind === 'sitemap') return '/sitemap.xml';
  if (route.kind === 'directory') return nearestTo({ ...route, kind: 'list' }, snapshot, after);
  return '/';
}
