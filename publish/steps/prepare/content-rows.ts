import { confirmationOf } from '../../../content/model/time/confirmed.ts';
import type { Edited, SnapshotReader } from '../../../content/model/reader/reader.ts';
import { momentOf, nextAlertChange, nextFactChange, nextPhaseChange } from '../../../content/model/time/phase.ts';
import type { Snapshot } from '../../../content/model/snapshot.ts';
import type { Change } from '../../change.ts';
import { mapOfKind } from '../../published-state.ts';
import type { Store } from '../../store/index.ts';
import type { KeptAddresses } from './keep-addresses.ts';

/** One thing of the published content as the store keeps it; without a value it is gone. */
export interface ContentRow {
  kind: 'document' | 'image' | 'file' | 'alert' | 'redirect' | 'phrase' | 'anchors' | 'moved' | 'withdrawn' | 'global';
  id: string;
  value?: unknown;
  /** The ISO instant at which time changes it next. */
  nextChange?: string;
}

/** What an edit makes different in the content as it is kept, things whose time has come included. */
export function contentRows(
  { reader, documents, images, files }: Edited,
  changes: readonly Change[],
  {
    published,
    store,
    now,
    isWhole,
    moved,
    withdrawn,
  }: { published: SnapshotReader; store: Pick<Store, 'content'>; now: string; isWhole: boolean } & Pick<
    KeptAddresses,
    'moved' | 'withdrawn'
  >,
): ContentRow[] {
  const { snapshot } = reader;
  const due = store.content.due(now);
  const idsOf = (kind: Change['kind'], of: string): Set<string> =>
    new Set(
      changes.flatMap((change) =>
        change.kind === kind || (change.kind === 'removed' && change.of === of) ? ['id' in change ? change.id : ''] : [],
      ),
    );
  const isDue = new Set(due.filter(({ kind }) => kind === 'document').map(({ id }) => id));
  const alerts = new Set([...idsOf('alert', 'alerts'), ...due.filter(({ kind }) => kind === 'alert').map(({ id }) => id)]);
  const globals = new Set([
    ...changes.flatMap((change) => (change.kind === 'global' ? [change.name] : [])),
    // Of all globals only the settings use facts, which run out.
    ...due.flatMap(({ kind }) => (kind === 'global' ? ['settings' as const] : [])),
  ]);

  const row = (kind: ContentRow['kind'], id: string, value: unknown, nextChange?: string): ContentRow => ({
    kind,
    id,
    ...(value === undefined ? {} : { value }),
    ...(nextChange === undefined ? {} : { nextChange }),
  });
  const moment = { ...momentOf(snapshot), now };
  // Another number of months in the settings is another day for each that was ever confirmed.
  const isOtherwiseDue = momentOf(published.snapshot).confirmedForMonths !== moment.confirmedForMonths;
  const confirmed = isOtherwiseDue ? [...snapshot.documents.values()].filter((one) => confirmationOf(one, 1) !== undefined) : [];
  for (const { id } of confirmed) isDue.add(id);
  return [
    ...(isWhole ? leftOver(store, snapshot).map(({ kind, id }) => row(kind, id, undefined)) : []),
    ...[...new Set([...documents, ...isDue])].flatMap((id) => {
      const document = snapshot.documents.get(id);
      if (document === published.snapshot.documents.get(id) && !isDue.has(id)) return [];
      return [row('document', id, document, document && nextPhaseChange(document, moment))];
    }),
    ...[...images].map((id) => row('image', id, snapshot.images.get(id))),
    ...[...files].map((id) => row('file', id, snapshot.files.get(id))),
    ...[...alerts].map((id) => {
      const alert = snapshot.alerts.get(id);
      return row('alert', id, alert, alert && nextAlertChange(alert, now));
    }),
    ...[...idsOf('redirect', 'redirects')].map((id) => row('redirect', id, snapshot.redirects.get(id))),
    ...[...idsOf('phrase', 'phrases')].map((id) => row('phrase', id, snapshot.phrases.get(id))),
    ...[...moved].map(([path, value]) => row('moved', path, value)),
    ...[...withdrawn].map(([path, value]) => row('withdrawn', path, value)),
    ...[...globals].map((name) =>
      row('global', name, snapshot.globals[name], name === 'settings' ? nextFactChange(snapshot.globals.settings, now) : undefined),
    ),
  ];
}

/** What is kept and stands in no content any more: another version of the program wrote it, and it did not fit this one. */
function leftOver(store: Pick<Store, 'content'>, snapshot: Snapshot): { kind: keyof typeof mapOfKind; id: string }[] {
  return [...store.content.rows()].flatMap(({ kind, id }) => (hasMap(kind) && !snapshot[mapOfKind[kind]].has(id) ? [{ kind, id }] : []));
}

const hasMap = (kind: string): kind is keyof typeof mapOfKind => kind in mapOfKind;
