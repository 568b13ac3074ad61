import type { Route } from '../../../content/model/addresses/addresses.ts';
import { isDataRoute } from '../../../content/model/data/data-routes.ts';
import type { Edited, SnapshotReader } from '../../../content/model/reader/reader.ts';
import { type Change, nameOf, type Quarantined } from '../../change.ts';
import type { Finding } from '../../checks/check.ts';
import { checkAddresses, checkPages } from '../../checks/index.ts';
import type { Host } from '../../published-state.ts';
import type { CompiledSite } from '../../rendering/compiled-site.ts';
import type { FinishedPage } from '../../rendering/finish-page.ts';
import { firstPages, inOrderOfNeed } from '../../rendering/order-of-need.ts';
import { type Answers, answersOf, type Call } from '../../rendering/record-reads.ts';
import type { RenderFailure } from '../../rendering/render-pages.ts';
import type { FileAnswer, Store } from '../../store/index.ts';
import { type Applied, applyChanges } from './apply-changes.ts';
import { everyPage, findStalePages, type StalePages } from './find-stale-pages.ts';
import { type ContentRow, contentRows } from './content-rows.ts';
import { keepAddresses } from './keep-addresses.ts';
import { type AnchorChange, isDrawnOtherwise, keepAnchors } from './keep-anchors.ts';
import { mergeEdited } from './merge-edited.ts';
import { keepMedia } from './keep-media.ts';
import { renderAndKeep, type Rendered } from './render-and-keep.ts';

/** What a release is prepared on. */
export interface Preparing {
  /** What is published now. */
  published: SnapshotReader;
  site: CompiledSite;
  store: Store;
  /** The ISO instant the release shows. */
  now: string;
  host: Host;
  /** Render every page: the first publish, and another renderer. */
  isWhole: boolean;
  /** Addresses that answer whatever the content: scripts, styles, search's files, the intake. */
  isFixed: (path: string) => boolean;
}

/** Everything a release needs, rendered and checked but seen by nobody yet. */
export interface Prepared {
  edited: Edited;
  answers: Answers;
  /** What is different in the anchors of pages. */
  anchors: readonly AnchorChange[];
  /** What is different in the content as it is kept. */
  rows: readonly ContentRow[];
  /** What does not fit the model. */
  invalid: Quarantined[];
  /** Addresses that were rendered. Their bytes are kept already where there are many. */
  pages: ReadonlyMap<string, FinishedPage>;
  /** Pages that go on showing something older for a moment: they are rendered behind the swap. */
  waiting: readonly Route[];
  /** Addresses at which nothing is rendered any more. */
  removed: readonly string[];
  /** Calls whose answer changed, or that were never asked before, with the hash of the answer. */
  hashes: ReadonlyMap<Call, string>;
  /** What the addresses of changed pictures and files answer. */
  media: ReadonlyMap<string, FileAnswer>;
  /** What is wrong with it; a release is made only where this is empty. */
  findings: Finding[];
}

/** Pages that only show a change made elsewhere, and are rendered before the swap: the others follow a moment later. */
const nearPages = 20;

/**
 * Lays changes over what is published, renders the addresses whose answers changed, and checks them.
 * It can be done again with fewer changes.
 */
export async function prepare(changes: readonly Change[], preparing: Preparing): Promise<Prepared> {
  const { published, store, now, host, isWhole } = preparing;
  const due = store.content.due(now).flatMap(({ kind, id }) => (kind === 'document' ? [id] : []));
  const applied = withEarlierRoutes(applyChanges(published, changes, { now, due, host }), preparing);
  const { edited, moved, withdrawn } = keepAddresses(applied, published, knownAddresses(store, published));
  const { isFixed } = preparing;
  const answersAt = (path: string): boolean => hasAnswer(path, edited.reader, isFixed) || isKept(path, edited, store);
  const findings = checkAddresses({ edited, changes, ledger: store.ledger, isFixed, answers: answersAt });
  const media = await keepMedia(edited, published, changes, { sources: applied.sources, store });
  findings.push(...media.findings);
  const nothingRendered = {
    edited,
    rows: contentRows(edited, changes, { published, store, now, isWhole, moved, withdrawn }),
    invalid: applied.invalid,
    anchors: [],
    pages: new Map(),
    waiting: [],
    removed: [],
    hashes: new Map(),
  };
  // Two pages at one address can't both be rendered: who is at fault is known already.
  if (findings.length > 0) return { ...nothingRendered, answers: answersOf(edited.reader), media: media.answers, findings };

  const answers = answersOf(edited.reader);
  const changed = new Set(changes.map((change) => nameOf(change).id));
  const stale = isWhole ? everyPage(edited) : findStalePages(edited, answers, store, changed);
  const { chosen, waiting } = choose(stale, edited.reader, isForEveryPage(changes) ? firstPages : nearPages);
  const rendered = await renderAndKeep(chosen, { ...preparing, reader: edited.reader, answers });
  const { anchors, withAnchors, pages, hashes, failures } = await renderAnchors(rendered, edited, preparing);
  const removed = stale.removed;
  findings.push(...failures.map(findingOf), ...checkRendered(pages, removed, withAnchors, preparing));
  return {
    ...nothingRendered,
    edited: withAnchors,
    rows: [...nothingRendered.rows, ...anchors.map(({ after }) => ({ kind: 'anchors' as const, id: after.key, value: after }))],
    anchors,
    answers,
    pages,
    waiting,
    removed,
    hashes: new Map([...stale.changedCalls, ...hashes]),
    media: media.answers,
    findings,
  };
}

/** Renders pages again that lost a fragment, with a place for it where it was. */
async function renderAnchors(
  rendered: Rendered,
  edited: Edited,
  preparing: Preparing,
): Promise<Rendered & { anchors: readonly AnchorChange[]; withAnchors: Edited }> {
  const anchors = keepAnchors(rendered.pages.values(), preparing.published, preparing);
  if (anchors.length === 0) return { ...rendered, anchors, withAnchors: edited };
  const withAnchors = mergeEdited(
    edited,
    edited.reader.with({ anchors: new Map(anchors.map(({ after }) => [after.key, after] as const)) }),
  );
  const { reader } = withAnchors;
  const again = anchors.filter(isDrawnOtherwise).flatMap(({ path }) => reader.routes.get(path) ?? []);
  if (again.length === 0) return { ...rendered, anchors, withAnchors };
  const drawn = await renderAndKeep(again, { ...preparing, reader, answers: answersOf(reader) });
  return {
    anchors,
    withAnchors,
    pages: new Map([...rendered.pages, ...drawn.pages]),
    hashes: new Map([...rendered.hashes, ...drawn.hashes]),
    failures: [...rendered.failures, ...drawn.failures],
  };
}

/** Another version of the code may have pages at fewer addresses: those that the one before had are lost like any other. */
function withEarlierRoutes(applied: Applied, { isWhole, store }: Pick<Preparing, 'isWhole' | 'store'>): Applied {
  if (!isWhole) return applied;
  const { edited } = applied;
  const routes = new Map(edited.routes);
  for (const { path, route } of store.recordings.pages())
    if (!edited.reader.routes.has(path) && !routes.has(path)) routes.set(path, { before: JSON.parse(route) as Route });
  return { ...applied, edited: { ...edited, routes } };
}

/** What is rendered before the swap, in order of need, and what may wait for a moment. */
function choose({ own, showing }: StalePages, reader: SnapshotReader, max: number): { chosen: Route[]; waiting: Route[] } {
  // Data goes live with the swap: it takes no template, and whoever reads it all must not find two moments in it.
  const data = showing.filter(isDataRoute);
  const ordered = inOrderOfNeed(
    showing.filter((route) => !isDataRoute(route)),
    reader,
  );
  return { chosen: inOrderOfNeed([...own, ...data, ...ordered.slice(0, max)], reader), waiting: ordered.slice(max) };
}

/** Whether changes are about what stands on a great many pages at once: an alert, the menu, the settings. */
function isForEveryPage(changes: readonly Change[]): boolean {
  return changes.some(
    (change) => change.kind === 'alert' || change.kind === 'global' || (change.kind === 'removed' && change.of === 'alerts'),
  );
}

function findingOf({ path, reason }: RenderFailure): Finding {
  return { path, field: '', reason: `The page ${path} can’t be made: ${reason}` };
}

/** Checks what was rendered, and the unchanged pages that link to a part of a page which went. */
export function checkRendered(
  pages: ReadonlyMap<string, FinishedPage>,
  removed: readonly string[],
  { reader }: Pick<Edited, 'reader'>,
  { store, isFixed, isWhole }: Pick<Preparing, 'store' | 'isFixed' | 'isWhole'>,
): Finding[] {
  const { recordings, addresses } = store;
  const gone = new Set(removed);
  const isUnchanged = (path: string): boolean => !pages.has(path) && !gone.has(path);
  const changed = new Map([...pages].flatMap(([path, { facts }]) => (facts === undefined ? [] : [[path, facts] as const])));
  const lostFragments = isWhole
    ? []
    : [...pages.keys(), ...removed].flatMap((path) => {
        const ids = new Set(pages.get(path)?.facts?.ids);
        return recordings
          .fragmentLinksTo(path)
          .filter(({ from, fragment }) => isUnchanged(from) && !ids.has(fragment))
          .map(({ from, fragment }) => ({ path: from, link: `${path}#${fragment}` }));
      });
  return checkPages({
    changed,
    idsOf: (path) => {
      const page = pages.get(path);
      if (page !== undefined) return page.facts?.ids;
      return gone.has(path) || isWhole ? undefined : recordings.page(path)?.ids;
    },
    othersWithTitle: (title) => (isWhole ? [] : recordings.withTitle(title).filter(isUnchanged)),
    lostFragments,
    answers: (path) => hasAnswer(path, reader, isFixed) || (!gone.has(path) && addresses.live(path) !== undefined),
  });
}

/** Whether the content of a release, or the code, has something at an address. */
function hasAnswer(path: string, reader: SnapshotReader, isFixed: Preparing['isFixed']): boolean {
  return reader.routes.has(path) || reader.redirects.has(path) || isFixed(path) || isMedia(path, reader);
}

/** Whether something stays at an address that no content explains: full-text search, say. What was withdrawn is nothing to go to. */
function isKept(path: string, edited: Pick<Edited, 'routes' | 'redirects'>, { addresses }: Pick<Store, 'addresses'>): boolean {
  const status = edited.routes.has(path) || edited.redirects.has(path) ? undefined : addresses.live(path)?.status;
  return status === 200 || status === 301;
}

function isMedia(path: string, { snapshot, isShown }: SnapshotReader): boolean {
  const [, folder, id = '', ...rest] = path.split('/');
  if (!isShown(id)) return false;
  if (folder === 'images') return snapshot.images.get(id)?.sizes.some((size) => size.path === path) ?? false;
  if (folder !== 'files') return false;
  const file = snapshot.files.get(id);
  return file !== undefined && [file.name, `${file.sha256}/${file.name}`].includes(rest.join('/'));
}

function knownAddresses(store: Store, { snapshot }: SnapshotReader): Parameters<typeof keepAddresses>[2] {
  return {
    below: (folder) => store.addresses.below(folder),
    tombstonesOf: (document) => store.addresses.tombstonesOf(document),
    isOfDocument: (path) => store.ledger.owner(path) !== undefined,
    titleOf: (id) => snapshot.documents.get(id)?.title,
  };
}
