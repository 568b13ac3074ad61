import type { Route } from '../addresses/addresses.ts';
import type { Alert } from '../alert.ts';
import type { GlobalName } from '../globals/index.ts';
import { keyFactsCollections } from '../language/key-facts-address.ts';
import type { Phrase } from '../language/phrase.ts';
import { offeredIn } from '../language/phrase-book.ts';
import { factsRunOut, isAlertOn } from '../time/phase.ts';
import { securityTextExpires } from '../time/security-text.ts';
import type { Snapshot } from '../snapshot.ts';
import { topic } from '../reader/topic-names.ts';
import { conflictsAt } from './claims.ts';
import { claimFixedAddresses, editAddresses } from './editing/edit-addresses.ts';
import { editEntries } from './editing/edit-entries.ts';
import { editGroups } from './editing/edit-groups.ts';
import type { Change, Editing } from './editing/editing.ts';
import { editLists } from './editing/edit-lists.ts';
import { editRecords } from './editing/edit-records.ts';
import { editRedirects } from './editing/edit-redirects.ts';
import type { EditEffects, SnapshotEdits } from './edits.ts';
import { countGlobals, editUses } from './editing/edit-uses.ts';
import type { Persistent } from './persistent.ts';
import { derivedFromNothing, edited, noMaps, snapshotOver, type State, toEdit } from './state.ts';

/** Works out all that a reader of a snapshot answers from. @throws when pages stand below themselves */
export function stateOf(snapshot: Snapshot): State {
  const { globals } = snapshot;
  const derived = toEdit(derivedFromNothing());
  claimFixedAddresses(derived, globals);
  countGlobals(derived, globals);
  const maps = noMaps();
  const nothing: State = { snapshot: snapshotOver(maps, snapshot), maps, derived: edited(derived), alertsOn: [], runOutIn: new Map() };
  const { documents, images, files, alerts, redirects, phrases, anchors, moved, withdrawn } = snapshot;
  return layOver(nothing, { documents, images, files, alerts, redirects, phrases, anchors, moved, withdrawn }, { isTracked: false }).state;
}

/**
 * Lays edits over what a reader answers from. What is before stays as it is; what does not change is shared.
 * @throws when pages stand below themselves
 */
export function layOver(
  before: State,
  edits: SnapshotEdits,
  { isTracked = true }: { isTracked?: boolean } = {},
): { state: State } & EditEffects {
  const topics = new Set<string>();
  const touch = isTracked ? (name: string) => void topics.add(name) : () => undefined;
  const scalars = {
    now: edits.now ?? before.snapshot.now,
    origin: edits.origin ?? before.snapshot.origin,
    hasIntake: edits.hasIntake ?? before.snapshot.hasIntake,
    isStaging: edits.isStaging ?? before.snapshot.isStaging,
    globals: edits.globals ?? before.snapshot.globals,
  };
  const maps = toEdit(before.maps);
  const changes = {
    documents: editMap(maps.documents, before.maps.documents, edits.documents),
    images: editMap(maps.images, before.maps.images, edits.images),
    files: editMap(maps.files, before.maps.files, edits.files),
    alerts: editMap(maps.alerts, before.maps.alerts, edits.alerts),
    redirects: editMap(maps.redirects, before.maps.redirects, edits.redirects),
    phrases: editMap(maps.phrases, before.maps.phrases, edits.phrases),
    anchors: editMap(maps.anchors, before.maps.anchors, edits.anchors),
    moved: editMap(maps.moved, before.maps.moved, edits.moved),
    withdrawn: editMap(maps.withdrawn, before.maps.withdrawn, edits.withdrawn),
  };
  const editing: Editing = {
    before,
    scalars,
    maps,
    derived: toEdit(before.derived),
    documents: changes.documents,
    entries: new Map(),
    groups: new Map(),
    removed: [],
    added: [],
    touch,
    isTracked,
  };

  editEntries(editing, edits.due ?? []);
  editGroups(editing);
  editLists(editing);
  editRecords(editing);
  const paths = editAddresses(editing, changes.withdrawn);
  const redirects = editRedirects(editing, { ...changes, files: changes.files.keys(), paths });
  const crossed = editUses(editing, [
    ...changes.redirects.values(),
    ...changes.alerts.values(),
    { before: before.snapshot.globals, after: scalars.globals },
  ]);
  const alertsOn = alertsAt(scalars.now, maps.alerts);

  touchScalars(before.snapshot, scalars, touch);
  touchAlerts(before.alertsOn, alertsOn, touch);
  const runOutIn = placesWithFactsRunOut(scalars, alertsOn);
  for (const place of new Set([...before.runOutIn.keys(), ...runOutIn.keys()]))
    if (JSON.stringify(before.runOutIn.get(place)) !== JSON.stringify(runOutIn.get(place))) touch(topic.factsRunOutIn(place));
  if (changes.phrases.size > 0) touchPhrases(before.maps.phrases, maps.phrases, touch);
  for (const key of changes.anchors.keys()) touch(topic.earlierAnchors(key));
  for (const id of changes.images.keys()) touch(topic.image(id));
  for (const id of changes.files.keys()) touch(topic.file(id));

  const derived = edited(editing.derived);
  const finalMaps = edited(maps);
  const inUse = (kind: 'images' | 'files'): Set<string> =>
    new Set([...changes[kind].keys(), ...[...crossed].filter((id) => before.maps[kind].has(id) || finalMaps[kind].has(id))]);
  return {
    state: { snapshot: snapshotOver(finalMaps, scalars), maps: finalMaps, derived, alertsOn, runOutIn },
    topics,
    routes: isTracked ? routeChanges(paths, before.derived.routes, derived.routes) : new Map(),
    redirects,
    documents: new Set([...changes.documents.keys(), ...editing.entries.keys()]),
    images: inUse('images'),
    files: inUse('files'),
    conflicts: [...paths].flatMap((path) => conflictsAt(path, derived.contested, before.derived.routes.get(path))),
  };
}

/** Applies edits to a map, and says which of them make a difference. */
function editMap<T>(
  map: Persistent<T>,
  before: Persistent<T>,
  edits: ReadonlyMap<string, T | undefined> | undefined,
): Map<string, Change<T>> {
  const changes = new Map<string, Change<T>>();
  for (const [key, after] of edits ?? []) {
    const old = before.get(key);
    if (old === after) continue;
    changes.set(key, { before: old, after });
    if (after === undefined) map.delete(key);
    else map.set(key, after);
  }
  return changes;
}

function alertsAt(now: string, alerts: Persistent<Alert>): Alert[] {
  return [...alerts.values()]
    .filter((alert) => isAlertOn(alert, now))
    .sort((a, b) => ((a.starts ?? '') < (b.starts ?? '') ? -1 : (a.starts ?? '') > (b.starts ?? '') ? 1 : a.id < b.id ? -1 : 1));
}

function placesWithFactsRunOut({ globals, now }: Editing['scalars'], alertsOn: readonly Alert[]): State['runOutIn'] {
  const places = [['settings', globals.settings] as const, ...alertsOn.map((alert) => [alert.id, alert] as const)];
  return new Map(
    places.flatMap(([place, of]) => {
      const runOut = factsRunOut(of, now);
      return runOut.length === 0 ? [] : [[place, runOut]];
    }),
  );
}

function touchScalars(before: Snapshot, after: Editing['scalars'], touch: Editing['touch']): void {
  if (before.origin !== after.origin) touch(topic.origin());
  if (before.hasIntake !== after.hasIntake) touch(topic.intake());
  if (before.isStaging !== after.isStaging) touch(topic.staging());
  if (securityTextExpires(before.now) !== securityTextExpires(after.now)) touch(topic.securityText());
  for (const name of Object.keys(after.globals) as GlobalName[])
    if (before.globals[name] !== after.globals[name]) touch(topic.setting(name));
}

function touchAlerts(before: readonly Alert[], after: readonly Alert[], touch: Editing['touch']): void {
  const [were, are] = [new Set(before), new Set(after)];
  for (const { paths } of were.symmetricDifference(are)) for (const start of paths.length === 0 ? ['/'] : paths) touch(topic.alerts(start));
}

/** The sitemaps name the pages in the languages that are offered. */
function touchPhrases(before: Persistent<Phrase>, after: Persistent<Phrase>, touch: Editing['touch']): void {
  touch(topic.phrases());
  const offered = (phrases: Persistent<Phrase>): string => offeredIn([...phrases.values()]).join();
  if (offered(before) !== offered(after)) for (const section of ['site', ...keyFactsCollections]) touch(topic.sitemap(section));
}

function routeChanges(
  paths: Iterable<string>,
  before: Persistent<Route>,
  after: Persistent<Route>,
): Map<string, { before?: Route; after?: Route }> {
  const changes = new Map<string, { before?: Route; after?: Route }>();
  for (const path of paths) {
    const [old, young] = [before.get(path), after.get(path)];
    if (JSON.stringify(old) === JSON.stringify(young)) continue;
    changes.set(path, { ...(old === undefined ? {} : { before: old }), ...(young === undefined ? {} : { after: young }) });
  }
  return changes;
}
