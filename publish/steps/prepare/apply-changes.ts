import { mediaIn } from '../../../content/model/media.ts';
import type { Edited, SnapshotEdits, SnapshotReader } from '../../../content/model/reader/reader.ts';
import type { Redirect } from '../../../content/model/redirect.ts';
import { type Change, nameOf, type Quarantined, type Source, type Sources } from '../../change.ts';
import type { Host } from '../../published-state.ts';
import { deepFreeze } from '../../rendering/deep-freeze.ts';
import { mergeEdited } from './merge-edited.ts';
import { isPublic } from '../what-is-public.ts';

/** Why a document went, for the page that stands in its place. */
export interface Tombstone {
  title: string;
  reason?: string;
  successor?: string;
  /** Its addresses lead to its successor, instead of saying that it went. */
  isMerged?: boolean;
}

/** The published content with changes laid over it, before addresses that would be lost are kept. */
export interface Applied {
  edited: Edited;
  /** What does not fit the model and stays at its last good public version. */
  invalid: Quarantined[];
  /** Why documents went, by identifier. */
  tombstones: ReadonlyMap<string, Tombstone>;
  /** Officers' redirects among the changes. */
  redirects: readonly Redirect[];
  /** Where the bytes of new images and files are, by SHA-256. */
  sources: Sources;
}

/**
 * Lays changes over what is published, which stays as it was. Laying the same changes over the result again gives the
 * same result.
 * @param now the ISO instant the result shows
 * @param due documents that time may have changed since what is published
 */
export function applyChanges(
  published: SnapshotReader,
  changes: readonly Change[],
  { now, due, host }: { now: string; due: readonly string[]; host: Host },
): Applied {
  const edits = {
    documents: new Map(),
    images: new Map(),
    files: new Map(),
    alerts: new Map(),
    redirects: new Map(),
    phrases: new Map(),
  } satisfies SnapshotEdits;
  const invalid: Quarantined[] = [];
  const tombstones = new Map<string, Tombstone>();
  const sources = new Map<string, Source>();
  let settings = published.snapshot.globals;
  for (const change of changes) {
    switch (change.kind) {
      case 'document':
        edits.documents.set(change.id, deepFreeze(change.document));
        break;
      case 'invalid':
        invalid.push({ ...nameOf(change), problems: change.problems, isPublic: isPublic(published, change) });
        break;
      case 'withdrawn':
        edits.documents.set(change.id, undefined);
        tombstones.set(change.id, {
          title: change.title,
          ...(change.reason === undefined ? {} : { reason: change.reason }),
          ...(change.successor === undefined ? {} : { successor: change.successor }),
          ...(change.isMerged === true ? { isMerged: true } : {}),
        });
        break;
      case 'global':
        settings = { ...settings, [change.name]: deepFreeze(change.value) };
        break;
      case 'image':
      case 'file':
        edits[change.kind === 'image' ? 'images' : 'files'].set(change.id, deepFreeze(change.value));
        for (const [sha256, path] of change.sources) sources.set(sha256, path);
        break;
      case 'alert':
        edits.alerts.set(change.id, deepFreeze(change.value));
        break;
      case 'redirect':
        edits.redirects.set(change.id, deepFreeze(change.value));
        break;
      case 'phrase':
        edits.phrases.set(change.id, deepFreeze(change.value));
        break;
      case 'fact':
        break;
      case 'removed':
        edits[change.of].set(change.id, undefined);
        break;
    }
  }
  const all: SnapshotEdits = {
    ...edits,
    now,
    due,
    ...host,
    ...(settings === published.snapshot.globals ? {} : { globals: settings }),
  };
  const edited = published.with(all);
  return {
    edited: withoutUnusedMedia(edited, published, all),
    invalid,
    tombstones,
    redirects: changes.flatMap((change) => (change.kind === 'redirect' ? [change.value] : [])),
    sources,
  };
}

/** Only images and files that something public uses are public themselves. */
function withoutUnusedMedia(edited: Edited, published: SnapshotReader, edits: SnapshotEdits): Edited {
  const { reader } = edited;
  const touched = new Set<string>([...(edits.images?.keys() ?? []), ...(edits.files?.keys() ?? [])]);
  const before: (object | undefined)[] = [
    ...[...(edits.documents?.keys() ?? [])].map((id) => published.snapshot.documents.get(id)),
    ...[...(edits.redirects?.keys() ?? [])].map((id) => published.snapshot.redirects.get(id)),
    ...(edits.globals === undefined ? [] : [published.snapshot.globals]),
  ];
  for (const one of before) if (one !== undefined) for (const id of mediaIn(one)) touched.add(id);
  const unused = [...touched].filter((id) => reader.usesOf(id) === 0);
  const images = unused.filter((id) => reader.snapshot.images.has(id));
  const files = unused.filter((id) => reader.snapshot.files.has(id));
  if (images.length + files.length === 0) return edited;
  const gone = (ids: readonly string[]): Map<string, undefined> => new Map(ids.map((id) => [id, undefined]));
  return mergeEdited(edited, reader.with({ images: gone(images), files: gone(files) }));
}
