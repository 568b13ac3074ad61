import type { Alert } from '../content/model/alert.ts';
import type { Document } from '../content/model/documents/index.ts';
import type { Collection } from '../content/model/collections.ts';
import type { GlobalName, Globals } from '../content/model/globals/index.ts';
import { type FileRecord, type Image, mediaIn } from '../content/model/media.ts';
import type { Phrase } from '../content/model/language/phrase.ts';
import type { Redirect } from '../content/model/redirect.ts';

/** Why something can't be as an officer wanted it: where, and what to do. */
export interface Problem {
  /** The field as officers know it, or the address; empty for the document as a whole. */
  field: string;
  /** What is wrong and how to fix it, as a sentence. */
  reason: string;
}

/** A document as the CMS names it. */
export interface DocumentRef {
  collection: Collection;
  id: string;
}

/** What the CMS names beside collections of documents; a global is named by its name. */
export type OtherCollection = 'globals' | 'alerts' | 'redirects' | 'phrases' | 'images' | 'files' | 'facts';

/** Where bytes can be read: the path of a file, or what gives one for as long as some work takes, from another machine say. */
export type Source = string | (<T>(work: (path: string) => Promise<T>) => Promise<T>);

/** Where the bytes that a snapshot's image or file needs can be read, by their SHA-256. */
export type Sources = ReadonlyMap<string, Source>;

/** One thing that is different in the content, as the CMS tells it to the publisher. Telling it twice does no harm. */
export type Change =
  /** A document is public, with this content. */
  | (DocumentRef & { kind: 'document'; document: Document; version: string })
  /** Something was meant to be public but does not fit the model, or its bytes cannot be had: its last good public version stays. */
  | { kind: 'invalid'; collection: Collection | OtherCollection; id: string; title: string; version: string; problems: Problem[] }
  /** A document is not public (any more); where it was merged, its addresses lead to its successor. */
  | (DocumentRef & { kind: 'withdrawn'; title: string; reason?: string; successor?: string; isMerged?: boolean; version?: string })
  | { [N in GlobalName]: { kind: 'global'; name: N; value: Globals[N]; version: string } }[GlobalName]
  | { kind: 'image'; id: string; value: Image; sources: Sources }
  | { kind: 'file'; id: string; value: FileRecord; sources: Sources }
  | { kind: 'alert'; id: string; value: Alert }
  | { kind: 'redirect'; id: string; value: Redirect }
  | { kind: 'phrase'; id: string; value: Phrase }
  /** A fact is another one: it shows in the documents that use it, which come as changes of their own. The receipt names it. */
  | { kind: 'fact'; id: string; title: string; version: string }
  /** An image, file, alert, redirect or phrase is gone. */
  | { kind: 'removed'; of: 'images' | 'files' | 'alerts' | 'redirects' | 'phrases'; id: string };

/** Something that is not shown as its officer wants it, and why. Officers read "held back". */
export interface Quarantined {
  /** A collection, `globals`, `alerts`, `redirects`, `phrases`, `images` or `files`. */
  collection: string;
  id: string;
  title: string;
  version: string;
  problems: Problem[];
  /** Whether an earlier version is public meanwhile. */
  isPublic: boolean;
  /** The pictures and files that are at fault where it cannot show them. */
  waitsFor?: string[];
}

/** What a change is about, as the CMS names it, with the version it would show; things without versions have an empty one. */
export function nameOf(change: Change): Pick<Quarantined, 'collection' | 'id' | 'title' | 'version'> {
  switch (change.kind) {
    case 'document':
      return { collection: change.collection, id: change.id, title: change.document.title, version: change.version };
    case 'fact':
      return { collection: 'facts', id: change.id, title: change.title, version: change.version };
    case 'withdrawn':
    case 'invalid':
      return { collection: change.collection, id: change.id, title: change.title, version: change.version ?? '' };
    case 'global':
      return { collection: 'globals', id: change.name, title: change.name, version: change.version };
    case 'alert':
      return { collection: 'alerts', id: change.id, title: change.value.title, version: '' };
    case 'redirect':
      return { collection: 'redirects', id: change.id, title: change.value.from, version: '' };
    case 'phrase':
      return { collection: 'phrases', id: change.id, title: change.value.english, version: '' };
    case 'image':
    case 'file':
      return { collection: `${change.kind}s`, id: change.id, title: change.id, version: '' };
    case 'removed':
      return { collection: change.of, id: change.id, title: change.id, version: '' };
  }
}

/** The identifiers of the pictures and files that the content of a change names; those of an upload itself are none. */
export function mediaOf(change: Change): string[] {
  switch (change.kind) {
    case 'document':
      return mediaIn(change.document);
    case 'global':
    case 'alert':
    case 'redirect':
      return mediaIn(change.value);
    default:
      return [];
  }
}
