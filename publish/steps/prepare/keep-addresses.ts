import { isAddress } from '../../../content/model/addresses/address-grammar.ts';
import { isPattern } from '../../../content/model/addresses/redirect-start.ts';
import { apiIndexAddress, collectionDataAddress, documentDataAddress } from '../../../content/model/data/data-addresses.ts';
import { type DataRoute, isDataRoute } from '../../../content/model/data/data-routes.ts';
import { openReferralServiceAddress, openReferralServicesAddress } from '../../../content/model/data/open-referral-addresses.ts';
import { isInOpenReferral, readRecordList } from '../../../content/model/data/records.ts';
import { listAddress, type Route } from '../../../content/model/addresses/addresses.ts';
import type { FileRecord } from '../../../content/model/media.ts';
import type { Edited, SnapshotReader } from '../../../content/model/reader/reader.ts';
import type { Moved, Snapshot, Withdrawal } from '../../../content/model/snapshot.ts';
import type { Applied, Tombstone } from './apply-changes.ts';
import { mergeEdited } from './merge-edited.ts';

/** What `keepAddresses` asks of what was ever published. */
export interface KnownAddresses {
  /** Addresses below a folder that answer now: `/files/ID/`. */
  below(folder: string): string[];
  /** Addresses that say that a document was withdrawn. */
  tombstonesOf(document: string): string[];
  /** Whether a document's page ever stood at an address. */
  isOfDocument(path: string): boolean;
  /** The title a document last had, for one that was deleted and took its title along. */
  titleOf(id: string): string | undefined;
}

/** The edited content in which no address is lost. */
export interface KeptAddresses {
  edited: Edited;
  moved: ReadonlyMap<string, Moved | undefined>;
  withdrawn: ReadonlyMap<string, Withdrawal | undefined>;
}

/**
 * Makes sure that no address is lost: one that was live and is none any more leads to where its page went, or says
 * what was withdrawn and why. It looks only at addresses that the changes touch.
 * @returns the edited content, and what it newly says of addresses: undefined where one is a page again
 */
export function keepAddresses(
  { edited, tombstones, redirects }: Pick<Applied, 'edited' | 'tombstones' | 'redirects'>,
  published: SnapshotReader,
  known: KnownAddresses,
): KeptAddresses {
  const { reader } = edited;
  const { snapshot } = reader;
  const moved = new Map<string, Moved | undefined>();
  const withdrawn = new Map<string, Withdrawal | undefined>();

  const leadTo = (path: string, to: Moved['to'], of?: string): void => {
    moved.set(path, { path, to, ...(of === undefined ? {} : { of }) });
    if (snapshot.withdrawn.has(path)) withdrawn.set(path, undefined);
  };
  const withdraw = (path: string, { title, reason, successor }: Tombstone): void => {
    withdrawn.set(path, {
      path,
      title,
      at: snapshot.now,
      ...(reason === undefined ? {} : { reason }),
      ...(successor === undefined ? {} : { successor }),
    });
    if (snapshot.moved.has(path)) moved.set(path, undefined);
  };
  const answers = (path: string): void => {
    if (snapshot.moved.has(path)) moved.set(path, undefined);
    if (snapshot.withdrawn.has(path)) withdrawn.set(path, undefined);
  };
  const tombstoneOf = (id: string): Tombstone => {
    const { title, ...why } = tombstones.get(id) ?? { title: '' };
    return { ...why, title: title || (known.titleOf(id) ?? 'A page') };
  };

  /** Where an address of a document that went leads, if that was merged into another: it stays the address of the one that went. */
  const goWith = (path: string, id: string, of: string): void => {
    const why = tombstoneOf(id);
    if (why.isMerged && why.successor !== undefined && snapshot.documents.has(why.successor))
      leadTo(path, { kind: 'document', id: why.successor }, of);
    else withdraw(path, why);
  };

  for (const [path, { before, after }] of edited.routes) {
    if (isPage(after)) answers(path);
    // Nobody goes to a style sheet; an old one goes on answering for a day, like every file that is named by its content.
    else if (after === undefined && isPage(before) && before.kind !== 'theme') {
      const id = 'id' in before ? before.id : undefined;
      const successor = id === undefined ? undefined : dataOfSuccessor(before, tombstones.get(id), snapshot);
      if (successor !== undefined) leadTo(path, { kind: 'path', path: successor }, id);
      else if (id === undefined) leadTo(path, { kind: 'path', path: nearestTo(before, snapshot, reader.routes) });
      else if (snapshot.documents.has(id)) leadTo(path, placeOfPart(before, id, published, reader));
      else goWith(path, id, id);
    }
  }

  for (const id of edited.files) {
    const [before, after] = [shownFile(published, id), shownFile(reader, id)];
    const path = before && `/files/${id}/${before.name}`;
    if (after !== undefined) {
      answers(`/files/${id}/${after.name}`);
      answers(`/files/${id}/${after.sha256}/${after.name}`);
      if (path !== undefined && before?.name !== after.name) leadTo(path, { kind: 'path', path: `/files/${id}/${after.name}` });
    } else if (before !== undefined) {
      for (const one of new Set([path ?? '', ...known.below(`/files/${id}/`)]))
        withdraw(one, { title: before.title, reason: 'Nothing on this website uses this file any more.' });
    }
  }

  // An address that led to a document which has gone too says so, instead of leading nowhere.
  const gone = new Set([...edited.documents].filter((id) => !snapshot.documents.has(id)));
  if (gone.size > 0)
    for (const [path, { to, of }] of snapshot.moved)
      if (to.kind === 'document' && gone.has(to.id) && !moved.has(path)) goWith(path, to.id, of ?? to.id);

  // So does a short address that nobody leads anywhere any more. Where only a query or a pattern led on, there was no page of its own.
  for (const [path, { before, after }] of edited.redirects) {
    if (!isAddress(path) || isPattern(path)) continue;
    if (before === undefined || after !== undefined || reader.routes.has(path) || moved.has(path) || withdrawn.has(path)) continue;
    withdraw(path, { title: 'A short address', reason: 'This address was a short way to another page, and is not used any more.' });
  }
  // And one that was withdrawn may be led on again, unless it is some page's.
  for (const { from } of redirects) if (snapshot.withdrawn.has(from) && !known.isOfDocument(from)) withdrawn.set(from, undefined);

  // A document that comes back has its earlier addresses back as well.
  for (const id of edited.documents) {
    if (!snapshot.documents.has(id) || published.snapshot.documents.has(id)) continue;
    const merged = [...snapshot.moved.values()].filter(({ of }) => of === id).map(({ path }) => path);
    for (const path of [...known.tombstonesOf(id), ...merged]) if (!isPage(reader.routes.get(path))) leadTo(path, { kind: 'document', id });
  }

  const isNothing = moved.size + withdrawn.size === 0;
  return { edited: isNothing ? edited : mergeEdited(edited, reader.with({ moved, withdrawn })), moved, withdrawn };
}

/** The data of the document that one was merged into, in the same form: a program cannot read a page. */
function dataOfSuccessor(route: Route, why: Tombstone | undefined, { documents }: Snapshot): string | undefined {
  const successor = why?.isMerged && why.successor !== undefined ? documents.get(why.successor) : undefined;
  if (successor === undefined) return undefined;
  if (route.kind === 'data-document') return documentDataAddress(successor);
  return route.kind === 'open-referral-service' && isInOpenReferral(successor) ? openReferralServiceAddress(successor.id) : undefined;
}

/** What stands below a document's address and is asked for by its own name, mostly by programs. */
const movesAlong: ReadonlySet<Route['kind']> = new Set([
  'calendar',
  'calendar-feed',
  'comparison',
  'comparison-data',
  'document-feed',
  'measures',
  'publication-file',
]);

/**
 * Where somebody finds what stood below a document's address that moved or lost it: the same file where it is now, so that
 * a feed reader is led to a feed and not to a page; else the page.
 */
function placeOfPart({ kind, path }: Route, id: string, published: SnapshotReader, reader: SnapshotReader): Moved['to'] {
  const [was, is] = [published.address(id), reader.address(id)];
  const there = was !== undefined && is !== undefined && path.startsWith(was) ? is + path.slice(was.length) : undefined;
  if (!movesAlong.has(kind) || there === undefined) return { kind: 'document', id };
  if (reader.routes.has(there)) return { kind: 'path', path: there };
  // Of an edition that has a file no longer there is still its page.
  const page = there.slice(0, there.lastIndexOf('/') + 1);
  return page !== is && reader.routes.has(page) ? { kind: 'path', path: page } : { kind: 'document', id };
}

/** A file that the public has an address for: what waits for its day has none, and was none if it goes before that. */
function shownFile({ snapshot, isShown }: SnapshotReader, id: string): FileRecord | undefined {
  return isShown(id) ? snapshot.files.get(id) : undefined;
}

/** What there is of a collection, where a page of one of its lists is gone. */
function nearestData(route: DataRoute): string {
  if (route.kind === 'open-referral-list') return openReferralServicesAddress;
  const list = route.kind === 'data-list' ? readRecordList(route.list) : undefined;
  return list === undefined ? apiIndexAddress : collectionDataAddress(list.collection);
}

function isPage(route: Route | undefined): route is Route {
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
  if (isDataRoute(route)) return nearestData(route);
  if (route.kind === 'directory') return nearestTo({ ...route, kind: 'list' }, snapshot, after);
  return '/';
}
