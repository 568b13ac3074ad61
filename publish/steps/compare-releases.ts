import type { SnapshotReader } from '../../content/model/reader.ts';
import type { Change } from '../change.ts';
import type { AddressChange } from '../receipt.ts';
import type { Manifest, ReleaseEntry } from '../store/index.ts';

/** The addresses that answer something else than before. Scripts, styles and search's files are left out: nobody goes there. */
export function differences(before: Manifest | undefined, after: Manifest): AddressChange[] {
  const found: AddressChange[] = [];
  const isPlace = ({ cache, path }: ReleaseEntry): boolean =>
    cache === 'revalidate' && (path === '/search/' || !path.startsWith('/search/'));
  for (const [path, entry] of Object.entries(after.entries)) {
    if (!isPlace(entry)) continue;
    const known = before?.entries[path];
    if (known === undefined) found.push({ path, what: 'added' });
    else if (known.sha256 !== entry.sha256) found.push({ path, what: 'changed' });
  }
  for (const [path, to] of Object.entries(after.redirects)) if (before?.redirects[path] !== to) found.push({ path, what: 'moved' });
  for (const [path, { sha256 }] of Object.entries(after.gone))
    if (before?.gone[path]?.sha256 !== sha256) found.push({ path, what: 'withdrawn' });
  return found;
}

/** Puts the addresses of the documents that changed before those of lists that show them. */
export function ownFirst(addresses: readonly AddressChange[], changes: readonly Change[], ...readers: SnapshotReader[]): AddressChange[] {
  const changed = new Set(changes.flatMap((change) => ('id' in change ? [change.id] : [])));
  const isOwn = ({ path }: AddressChange): boolean => readers.some((reader) => changed.has(idAt(reader, path) ?? ''));
  return [...addresses.filter(isOwn), ...addresses.filter((address) => !isOwn(address))];
}

/** Whether a release has anything that another has not, down to a style sheet. */
export function isDifferent(before: Manifest, after: Manifest): boolean {
  const paths = Object.keys(after.entries);
  return (
    paths.length !== Object.keys(before.entries).length ||
    paths.some((path) => before.entries[path]?.sha256 !== after.entries[path]?.sha256) ||
    before.notFound.sha256 !== after.notFound.sha256
  );
}

/** The identifier of the document that an address belongs to. */
export function idAt(reader: SnapshotReader, path: string): string | undefined {
  const route = reader.routes.get(path);
  return route !== undefined && 'id' in route ? route.id : undefined;
}
