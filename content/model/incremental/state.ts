import type { PageAnchors } from '../anchors.ts';
import type { Route } from '../addresses/addresses.ts';
import type { Alert } from '../alert.ts';
import type { Document } from '../documents/index.ts';
import type { UsedFact } from '../fields/fact.ts';
import type { Phrase } from '../language/phrase.ts';
import type { FileRecord, Image } from '../media.ts';
import type { Redirect } from '../redirect.ts';
import type { Moved, Snapshot, Withdrawal } from '../snapshot.ts';
import type { Recorded } from '../data/records.ts';
import type { Claims } from './claims.ts';
import type { Entry } from './entries.ts';
import type { Group } from './groups.ts';
import type { ListPages } from './list-pages.ts';
import { nothing, type Persistent, readOnly } from './persistent.ts';
import type { Leads } from './redirects.ts';

/** The maps of a snapshot. */
export interface SnapshotMaps {
  documents: Persistent<Document>;
  images: Persistent<Image>;
  files: Persistent<FileRecord>;
  alerts: Persistent<Alert>;
  redirects: Persistent<Redirect>;
  phrases: Persistent<Phrase>;
  anchors: Persistent<PageAnchors>;
  moved: Persistent<Moved>;
  withdrawn: Persistent<Withdrawal>;
}

/** What is worked out of a snapshot and kept as it changes. */
export interface Derived extends Claims, Leads {
  /** By document id. */
  entries: Persistent<Entry>;
  /** By `COLLECTION` and `COLLECTION|FACET=VALUE`. */
  groups: Persistent<Group>;
  /** By `COLLECTION|FACET`: its values, in order. */
  values: Persistent<readonly string[]>;
  /** The pages of each list, by its group. */
  listPages: Persistent<ListPages>;
  /** Documents in lists of data, by the name of the list, in the order in which they were first published. */
  records: Persistent<Group<Recorded>>;
  /** How many entries of the A to Z begin with each letter. */
  letters: Persistent<number>;
  /** How many public things use an image or a file, by id. */
  uses: Persistent<number>;
  /** The same, without what waits for its day in them: only what is in here is public itself. */
  shown: Persistent<number>;
}

/** All that a reader answers from. */
export interface State {
  snapshot: Snapshot;
  maps: SnapshotMaps;
  derived: Derived;
  /** The alerts that stand now, by start, then by id. */
  alertsOn: readonly Alert[];
  /** The facts that have run out in what is no document, by its place, where there are some. */
  runOutIn: ReadonlyMap<FactPlace, readonly UsedFact[]>;
}

/** What is no document and uses facts: the site's settings, or an alert by its id. */
export type FactPlace = 'settings' | Alert['id'];

/** The maps of a snapshot of nothing. */
export function noMaps(): SnapshotMaps {
  return {
    documents: nothing(),
    images: nothing(),
    files: nothing(),
    alerts: nothing(),
    redirects: nothing(),
    phrases: nothing(),
    anchors: nothing(),
    moved: nothing(),
    withdrawn: nothing(),
  };
}

/** A snapshot over persistent maps. */
export function snapshotOver(
  maps: SnapshotMaps,
  { now, origin, hasIntake, isStaging, globals }: Pick<Snapshot, 'now' | 'origin' | 'hasIntake' | 'isStaging' | 'globals'>,
): Snapshot {
  const { documents, images, files, alerts, redirects, phrases, anchors, moved, withdrawn } = maps;
  return {
    now,
    origin,
    hasIntake,
    isStaging,
    documents: readOnly(documents),
    images: readOnly(images),
    files: readOnly(files),
    alerts: readOnly(alerts),
    redirects: readOnly(redirects),
    phrases: readOnly(phrases),
    anchors: readOnly(anchors),
    moved: readOnly(moved),
    withdrawn: readOnly(withdrawn),
    globals,
  };
}

/** What is worked out of nothing. */
export function derivedFromNothing(): Derived {
  return {
    entries: nothing<Entry>(),
    groups: nothing<Group>(),
    values: nothing<readonly string[]>(),
    listPages: nothing<ListPages>(),
    records: nothing<Group<Recorded>>(),
    letters: nothing<number>(),
    routes: nothing<Route>(),
    contested: nothing<readonly Route[]>(),
    leads: nothing(),
    into: nothing(),
    redirects: nothing<string>(),
    broken: nothing<string>(),
    uses: nothing<number>(),
    shown: nothing<number>(),
  };
}

/** The same maps, to be changed in place; those they are made from stay as they are. */
export function toEdit<T extends Record<keyof T, Persistent<unknown>>>(maps: T): T {
  return mapped(maps, (map) => map.asMutable());
}

/** Maps that were changed in place, as they shall stay. */
export function edited<T extends Record<keyof T, Persistent<unknown>>>(maps: T): T {
  return mapped(maps, (map) => map.asImmutable());
}

function mapped<T extends Record<keyof T, Persistent<unknown>>>(maps: T, change: (map: Persistent<unknown>) => Persistent<unknown>): T {
  return Object.fromEntries(Object.entries<Persistent<unknown>>(maps).map(([name, map]) => [name, change(map)])) as T;
}
