import { readerOf, type SnapshotReader } from '../../content/model/reader.ts';
import type { Renderer } from '../../content/model/render.ts';
import type { Withdrawal } from '../../content/model/snapshot.ts';
import { knownNumber, type Manifest, type ReleaseEntry, type Store } from '../store/index.ts';
import { pageRef, storePage } from './make-release.ts';

/**
 * Makes a release from an old one's files and today's ledger: what was withdrawn since stays withdrawn, and an address
 * that is newer than the old release leads to where its page stood then, or says that it is not there for now.
 */
export async function rollbackManifest({
  target,
  live,
  head,
  store,
  renderer,
  reader,
  now,
}: {
  target: Manifest;
  live: Manifest;
  head: Manifest;
  store: Store;
  renderer: Renderer;
  reader: SnapshotReader;
  now: Date;
}): Promise<Manifest> {
  const ledger = store.ledger.state();
  const isWithdrawn = (path: string): boolean => ['withdrawn', 'erased'].includes(ledger.get(path)?.event ?? '');
  const entries = Object.fromEntries(
    Object.entries(target.entries).filter(([path]) => !isWithdrawn(path) || live.gone[path] === undefined),
  );
  const redirects = { ...live.redirects, ...target.redirects };
  const gone = { ...target.gone, ...live.gone };
  const newer = Object.values(live.entries).filter(({ path }) => entries[path] === undefined);
  const oldAddresses = new Map(
    [...ledger.values()].flatMap(({ path, document }) =>
      document !== undefined && entries[path] !== undefined ? [[document, path] as const] : [],
    ),
  );
  for (const entry of newer) {
    const stoodAt = oldAddresses.get(ledger.get(entry.path)?.document ?? '');
    if (entry.cache === 'immutable') entries[entry.path] = entry;
    else if (stoodAt !== undefined) redirects[entry.path] = stoodAt;
    else if (entry.type.startsWith('text/html')) gone[entry.path] = pageRef(await awayPage(entry, { reader, renderer, store, now }));
  }
  for (const path of Object.keys(entries)) {
    delete redirects[path];
    delete gone[path];
  }
  for (const path of Object.keys(redirects)) delete gone[path];
  return {
    ...target,
    entries,
    redirects,
    gone,
    number: store.releases.nextNumber(),
    createdAt: now.toISOString(),
    kind: 'rollback',
    head: head.number,
    cursor: head.cursor,
    reason: `Went back to release ${knownNumber(target)}`,
  };
}

/** The page of an address that did not exist yet in the release that is gone back to. */
async function awayPage(
  entry: ReleaseEntry,
  { reader, renderer, store, now }: { reader: SnapshotReader; renderer: Renderer; store: Store; now: Date },
): Promise<ReleaseEntry> {
  const { path } = entry;
  const route = reader.routes.get(path);
  const title = (route !== undefined && 'id' in route ? reader.card(route.id)?.title : undefined) ?? 'This page';
  const withdrawal: Withdrawal = {
    path,
    title,
    at: now.toISOString(),
    reason: 'We have gone back to an earlier version of this site for now. The page will be back.',
  };
  const away = readerOf({ ...reader.snapshot, withdrawn: new Map([[path, withdrawal]]) });
  const page = await renderer.render({ reader: away, route: { kind: 'withdrawn', path }, isPreview: false });
  return storePage({ route: { kind: 'withdrawn', path }, page, calls: new Set() }, store);
}
