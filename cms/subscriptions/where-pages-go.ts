import type { SnapshotReader } from '../../content/model/reader/reader.ts';

/** Where a page is that somebody links to. */
export interface WhereItIs {
  /** The same as long as nothing becomes of it: `here`, `moved /x/`, `withdrawn`; `unknown` where nothing is known of the address. */
  state: string;
  /** Where its address leads. */
  to?: string;
  /** Whether it was merged into the page that its address leads to. */
  isMerged?: boolean;
  /** Why it was withdrawn, in the officer's words. */
  reason?: string;
  /** What was withdrawn; absent where it was erased. */
  title?: string;
}

/** What became of an address. */
export function whereIs(page: string, reader: SnapshotReader): WhereItIs {
  const withdrawnEdition = editionWithdrawnAt(page, reader);
  if (withdrawnEdition !== undefined) return withdrawnEdition;
  if (reader.routes.has(page) && reader.withdrawal(page) === undefined) return { state: 'here' };
  const led = reader.redirects.get(page);
  if (led !== undefined)
    return { state: `moved ${led}`, to: led, ...(reader.snapshot.moved.get(page)?.of === undefined ? {} : { isMerged: true }) };
  const gone = reader.withdrawal(page);
  if (gone === undefined) return { state: 'unknown' };
  const successor = gone.successor === undefined ? undefined : reader.address(gone.successor);
  return {
    state: successor === undefined ? 'withdrawn' : `withdrawn ${successor}`,
    ...(successor === undefined ? {} : { to: successor }),
    ...(gone.isErased ? {} : { title: gone.title, ...(gone.reason === undefined ? {} : { reason: gone.reason }) }),
  };
}

/** An edition that was withdrawn keeps its address, which says so. */
function editionWithdrawnAt(page: string, reader: SnapshotReader): WhereItIs | undefined {
  const route = reader.routes.get(page);
  const document = route?.kind === 'edition' ? reader.snapshot.documents.get(route.id) : undefined;
  if (route?.kind !== 'edition' || document?.collection !== 'publications') return undefined;
  const edition = document.editions.find(({ slug }) => slug === route.edition);
  if (edition?.status.status !== 'withdrawn') return undefined;
  const latest = reader.address(document.id);
  return {
    state: 'withdrawn edition',
    title: `${document.title}: ${edition.label}`,
    reason: edition.status.reason,
    ...(latest === undefined ? {} : { to: latest }),
  };
}
