import { z } from 'zod';
import { readerOf, type SnapshotReader } from '../content/model/reader/reader.ts';
import { emptySnapshot, snapshotData, snapshotFrom, type SnapshotData } from '../content/model/snapshot.ts';
import type { Quarantined } from './change.ts';
import { deepFreeze } from './rendering/deep-freeze.ts';
import type { Store } from './store/index.ts';

/** What is true of the host, from its settings. */
export interface Host {
  /** Where the public reaches the site: scheme and host. */
  origin: string;
  /** Whether it takes in what the public sends. */
  hasIntake: boolean;
  /** Whether it is a rehearsal of the site. */
  isStaging: boolean;
}

/** What is published, as the last release of content has it. */
export interface PublishedState {
  reader: SnapshotReader;
  /** What is quarantined, by `collection/id`. */
  quarantined: ReadonlyMap<string, Quarantined>;
}

/** The name under which the store keeps what the snapshot is besides its content. */
const snapshotNote = 'snapshot';

/** What the note says; nothing of the host in a store that was taken over from an earlier version. */
export interface SnapshotNote extends Partial<Host> {
  /** The ISO instant the published snapshot shows. */
  now: string;
}

/** The map of the snapshot that rows of a kind stand in. */
export const mapOfKind = {
  document: 'documents',
  image: 'images',
  file: 'files',
  alert: 'alerts',
  redirect: 'redirects',
  phrase: 'phrases',
  anchors: 'anchors',
  moved: 'moved',
  withdrawn: 'withdrawn',
} as const;

/**
 * Reads what is published from the store; nothing, where nothing was. What another version of the program wrote (`isOfAnother`)
 * is brought into the form of this one. What does not fit that form is left out, and is public again once everything is read anew.
 */
export function loadPublishedState(store: Store, host: Host, { isOfAnother }: { isOfAnother: boolean }): PublishedState {
  const note = readSnapshotNote(store);
  if (note === undefined) return { reader: readerOf(emptySnapshot(host.origin, host)), quarantined: new Map() };
  const data: Record<string, unknown[]> = Object.fromEntries(Object.values(mapOfKind).map((name) => [name, []]));
  const globals: Record<string, unknown> = {};
  const quarantined = new Map<string, Quarantined>();
  for (const { kind, id, value } of store.content.rows()) {
    if (kind === 'quarantined') {
      quarantined.set(id, value as Quarantined);
      continue;
    }
    const fit = isOfAnother ? inThisForm(kind, id, value) : value;
    if (fit === undefined) continue;
    if (kind === 'global') globals[id] = fit;
    else data[mapOfKind[kind as keyof typeof mapOfKind]]?.push(fit);
  }
  const empty = emptySnapshot(host.origin).globals;
  // The publisher wrote these itself from content that was checked, so they are not checked a second time.
  const read = { ...data, ...host, isStaging: false, ...note, globals: { ...empty, ...globals } } as unknown as SnapshotData;
  return { reader: readerOf(snapshotFrom(deepFreeze(read))), quarantined };
}

/** A row of another version's content as this one has it; undefined where it does not fit. */
function inThisForm(kind: string, id: string, value: unknown): unknown {
  const { shape } = snapshotData;
  const of =
    kind === 'global'
      ? shape.globals.shape[id as keyof SnapshotData['globals']]
      : elementOf(shape[mapOfKind[kind as keyof typeof mapOfKind]]);
  return of?.safeParse(value).data;
}

/** What stands in a list of the snapshot. */
function elementOf(list: z.ZodArray | z.ZodDefault<z.ZodArray>): z.ZodType {
  return (list instanceof z.ZodDefault ? list.unwrap() : list).element as z.ZodType;
}

/** What the store says of the published snapshot; undefined before the first publish. */
export function readSnapshotNote(store: Pick<Store, 'note'>): SnapshotNote | undefined {
  return store.note(snapshotNote) as SnapshotNote | undefined;
}

/** Writes it, in the release's own transaction. */
export function writeSnapshotNote(unit: { setNote(name: string, value: unknown): void }, note: SnapshotNote): void {
  unit.setNote(snapshotNote, note);
}
