import { anchorsKeyOf, type EarlierAnchor, type PageAnchors } from '../../../content/model/anchors.ts';
import type { SnapshotReader } from '../../../content/model/reader/reader.ts';
import type { FinishedPage } from '../../rendering/finish-page.ts';
import type { LedgerRow, Store } from '../../store/index.ts';
import { followAnchors } from './follow-anchors.ts';

/** What is different in the anchors of a page that was rendered. */
export interface AnchorChange {
  path: string;
  before: PageAnchors | undefined;
  after: PageAnchors;
}

/**
 * Finds the anchors that pages have now and had before, so that none leads to nothing.
 * @param isWhole whether every page was rendered: then what is not known of a page is looked for in the ledger, which outlives a
 * store that was lost
 */
export function keepAnchors(
  pages: Iterable<FinishedPage>,
  { snapshot }: Pick<SnapshotReader, 'snapshot'>,
  { store, isWhole }: { store: Pick<Store, 'ledger'>; isWhole: boolean },
): AnchorChange[] {
  const changes: AnchorChange[] = [];
  for (const { path, route, facts } of pages) {
    const key = anchorsKeyOf(route);
    if (key === undefined || facts === undefined) continue;
    const known = snapshot.anchors.get(key);
    const before = known ?? (isWhole && route.kind === 'document' ? fromLedger(key, store.ledger.anchorsOf(route.id, path)) : undefined);
    const after = followAnchors(key, before, facts.anchors);
    if (after !== undefined && after !== known) changes.push({ path, before: known, after });
  }
  return changes;
}

/** Whether a page has to say something else of earlier anchors than it did. */
export function isDrawnOtherwise({ before, after }: AnchorChange): boolean {
  return JSON.stringify(before?.earlier ?? []) !== JSON.stringify(after.earlier);
}

/** What the ledger learns of the anchors that officers made: of those of the code, which have an underscore, nothing. */
export function anchorRows(
  changes: readonly AnchorChange[],
  {
    number,
    now,
    reader,
    documentAt,
  }: { number: number; now: string; reader: SnapshotReader; documentAt: (path: string) => string | undefined },
): LedgerRow[] {
  return changes.flatMap(({ path, before, after }): LedgerRow[] => {
    const document = documentAt(path);
    const title = (document === undefined ? undefined : reader.snapshot.documents.get(document)?.title) ?? path;
    const row = { at: now, release: number, title, ...(document === undefined ? {} : { document }) };
    const had = new Set(before?.own);
    const fates = new Map((before?.earlier ?? []).map((anchor) => [anchor.id, anchor] as const));
    return [
      ...after.own
        .filter((id) => isOfOfficers(id) && !had.has(id))
        .map((id): LedgerRow => ({ ...row, path: `${path}#${id}`, event: 'live' })),
      ...after.earlier
        .filter(({ id, to }) => isOfOfficers(id) && (!fates.has(id) || fates.get(id)?.to !== to))
        .map(({ id, to }): LedgerRow => {
          const of = { ...row, path: `${path}#${id}` };
          return to === undefined ? { ...of, event: 'withdrawn', reason: takenOut } : { ...of, event: 'redirected', to: `${path}#${to}` };
        }),
    ];
  });
}

const takenOut = 'This part of the page was taken out.';

function isOfOfficers(id: string): boolean {
  return !id.includes('_');
}

/** What the ledger knows of a document's anchors, at whichever address they were. */
function fromLedger(key: string, rows: readonly LedgerRow[]): PageAnchors | undefined {
  if (rows.length === 0) return undefined;
  const last = new Map<string, LedgerRow>();
  for (const row of rows) last.set(fragmentOf(row.path), row);
  const own = [...last].filter(([, { event }]) => event === 'live').map(([id]) => id);
  const earlier = [...last].flatMap(([id, { event, to }]): EarlierAnchor[] => {
    if (event === 'live') return [];
    const target = to === undefined ? undefined : fragmentOf(to);
    return [{ id, ...(target === undefined || target === id ? {} : { to: target }) }];
  });
  return { key, own, earlier };
}

function fragmentOf(path: string): string {
  return path.slice(path.indexOf('#') + 1);
}
