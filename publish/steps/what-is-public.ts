import type { Route } from '../../content/model/addresses/addresses.ts';
import type { SnapshotReader } from '../../content/model/reader/reader.ts';
import { type Change, nameOf } from '../change.ts';

/** Whether some version of what a change is about is public. */
export function isPublic({ snapshot }: SnapshotReader, change: Change): boolean {
  const { collection, id } = nameOf(change);
  switch (collection) {
    case 'globals':
      return true;
    case 'facts':
      return [...snapshot.documents.values()].some(({ facts = [] }) => facts.some((fact) => fact.id === id));
    case 'alerts':
    case 'redirects':
    case 'phrases':
    case 'images':
    case 'files':
      return snapshot[collection].has(id);
    default:
      return snapshot.documents.has(id);
  }
}

/** The identifier of the document whose page stands at an address. */
export function documentAt(reader: SnapshotReader, path: string): string | undefined {
  return documentOf(reader.routes.get(path));
}

/** The identifier of the document that a route is of. */
export function documentOf(route: Route | undefined): string | undefined {
  return route !== undefined && 'id' in route ? route.id : undefined;
}
