import type { PageAnchors } from '../anchors.ts';
import type { Route } from '../addresses/addresses.ts';
import type { Alert } from '../alert.ts';
import type { Document } from '../documents/index.ts';
import type { Globals } from '../globals/index.ts';
import type { Phrase } from '../language/phrase.ts';
import type { FileRecord, Image } from '../media.ts';
import type { Redirect } from '../redirect.ts';
import type { Moved, Withdrawal } from '../snapshot.ts';

/** What is different in a snapshot: undefined takes a thing away. Maps that are absent change nothing. */
export interface SnapshotEdits {
  /** The new instant; documents that time changes between the old one and this one are named in `due`. */
  now?: string;
  documents?: ReadonlyMap<string, Document | undefined>;
  images?: ReadonlyMap<string, Image | undefined>;
  files?: ReadonlyMap<string, FileRecord | undefined>;
  alerts?: ReadonlyMap<string, Alert | undefined>;
  redirects?: ReadonlyMap<string, Redirect | undefined>;
  phrases?: ReadonlyMap<string, Phrase | undefined>;
  /** By key. */
  anchors?: ReadonlyMap<string, PageAnchors | undefined>;
  /** By path. */
  moved?: ReadonlyMap<string, Moved | undefined>;
  /** By path. */
  withdrawn?: ReadonlyMap<string, Withdrawal | undefined>;
  globals?: Globals;
  origin?: string;
  hasIntake?: boolean;
  isStaging?: boolean;
  /** Documents whose phase may be another at the new instant. */
  due?: Iterable<string>;
}

/**
 * An address that more than one document wants, or a document and a page of the code or a list. Until it is settled the reader's
 * routes give it to a page of the code, else to a list, else to the document with the lowest id: whatever the history, the same.
 */
export interface AddressConflict {
  path: string;
  /** The document that had it before the edit (of several new ones the one with the lowest id); absent where a list or a page of the code stands there. */
  holder?: string;
  /** The document that may not have it. */
  loser: string;
}

/** What edits may have changed. */
export interface EditEffects {
  /** Topics (see topicsOf) under which an answer may differ. A superset is right, a miss is a defect. */
  topics: ReadonlySet<string>;
  /** Routes that are new, gone or another, by path. */
  routes: ReadonlyMap<string, { before?: Route; after?: Route }>;
  /** Redirects likewise. */
  redirects: ReadonlyMap<string, { before?: string; after?: string }>;
  /** Ids of documents that are new, gone, or whose document, card, address, lists or phase may be another. */
  documents: ReadonlySet<string>;
  /** Images and files that came into or out of public view (the clock may bring what waited for its day), or changed, by id. */
  images: ReadonlySet<string>;
  files: ReadonlySet<string>;
  /** Addresses that more than one document wants (or a document and a list or a page of the code), among those that something came to or went from. */
  conflicts: readonly AddressConflict[];
}
