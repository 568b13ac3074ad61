import type { Route } from '../../addresses/addresses.ts';
import type { Document } from '../../documents/index.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Entry } from '../entries.ts';
import type { Group } from '../groups.ts';
import type { Derived, SnapshotMaps, State } from '../state.ts';

/** Something before and after an edit; undefined where it is not there. */
export interface Change<T> {
  before?: T | undefined;
  after?: T | undefined;
}

/** An edit under way: what was, what is to be, and what was found to be different. */
export interface Editing {
  readonly before: State;
  /** What the snapshot has one of each of, as it is to be. */
  readonly scalars: Pick<Snapshot, 'now' | 'origin' | 'hasIntake' | 'isStaging' | 'globals'>;
  /** The snapshot's maps with the edits in them. */
  readonly maps: SnapshotMaps;
  /** Changed in place, step by step. */
  readonly derived: Derived;
  /** Documents that are others now, by id. */
  readonly documents: ReadonlyMap<string, Change<Document>>;
  /** Entries that are others now, by document id. */
  readonly entries: Map<string, Change<Entry>>;
  /** Groups in which something is different. */
  readonly groups: Map<string, Change<Group>>;
  /** Routes to take away and to add. They are not applied before all are known, so that what only swaps places never meets. */
  readonly removed: Route[];
  readonly added: Route[];
  /** Notes a topic; nothing where nobody asks for topics, as when a reader is made from scratch. */
  readonly touch: (topic: string) => void;
  readonly isTracked: boolean;
}

/** The documents of which something that others depend on is different. */
export function* changedDocuments(
  { documents }: Pick<Editing, 'documents'>,
  isOther: (before: Document, after: Document) => boolean,
): Generator<[id: string, change: Change<Document>]> {
  for (const [id, change] of documents) {
    const { before, after } = change;
    if (before === undefined || after === undefined || before.collection !== after.collection || isOther(before, after)) yield [id, change];
  }
}
