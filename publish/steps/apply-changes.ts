import { globals } from '../../content/model/globals/index.ts';
import { mediaIn } from '../../content/model/media.ts';
import type { Snapshot } from '../../content/model/snapshot.ts';
import type { Change, Held } from '../change.ts';
import { frozen } from './frozen.ts';

/** A snapshot with changes laid over it, and which documents could not be shown as they are. */
export interface Applied {
  snapshot: Snapshot;
  /** Documents that do not fit the model, held at their last good public version. */
  held: Held[];
  /** Why documents went, by identifier, for the page that stands in their place. */
  farewells: Map<string, { title: string; reason?: string; successor?: string }>;
  /** Where the bytes of new images and files are, by SHA-256. */
  sources: Map<string, string>;
}

/**
 * Lays changes over a snapshot. The old one stays as it was; what did not change is shared.
 * Laying the same changes over the result again gives the same result.
 */
export function applyChanges(snapshot: Snapshot, changes: readonly Change[], moment: string): Applied {
  const documents = new Map(snapshot.documents);
  const media = {
    images: new Map(snapshot.images),
    files: new Map(snapshot.files),
    alerts: new Map(snapshot.alerts),
    redirects: new Map(snapshot.redirects),
  };
  const held: Held[] = [];
  const farewells: Applied['farewells'] = new Map();
  const sources = new Map<string, string>();
  let settings = snapshot.globals;
  for (const change of changes) {
    switch (change.kind) {
      case 'document':
        documents.set(change.id, frozen(change.document));
        break;
      case 'unfit':
        held.push({
          ...refOf(change),
          title: change.title,
          version: change.version,
          problems: change.problems,
          isPublic: documents.has(change.id),
        });
        break;
      case 'withdrawn':
        documents.delete(change.id);
        farewells.set(change.id, { title: change.title, reason: change.reason, successor: change.successor });
        break;
      case 'global':
        settings = globals.parse({ ...settings, [change.name]: frozen(change.value) });
        break;
      case 'unfit-global':
        // The last good one stays; the worker names the problems on the dashboard.
        break;
      case 'image':
        media.images.set(change.id, frozen(change.value));
        for (const [sha256, path] of change.sources) sources.set(sha256, path);
        break;
      case 'file':
        media.files.set(change.id, frozen(change.value));
        for (const [sha256, path] of change.sources) sources.set(sha256, path);
        break;
      case 'alert':
        media.alerts.set(change.id, frozen(change.value));
        break;
      case 'redirect':
        media.redirects.set(change.id, frozen(change.value));
        break;
      case 'removed':
        media[change.of].delete(change.id);
        break;
    }
  }
  const changed: Snapshot = { ...snapshot, moment, documents, ...media, globals: settings };
  return { snapshot: withoutUnusedMedia(changed), held, farewells, sources };
}

/** Only images and files that something public uses are public themselves. */
function withoutUnusedMedia(snapshot: Snapshot): Snapshot {
  const used = new Set<string>();
  for (const document of snapshot.documents.values()) for (const id of mediaIn(document)) used.add(id);
  for (const id of mediaIn(snapshot.globals)) used.add(id);
  for (const redirect of snapshot.redirects.values()) for (const id of mediaIn(redirect)) used.add(id);
  const keep = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    [...map.keys()].every((id) => used.has(id)) ? map : new Map([...map].filter(([id]) => used.has(id)));
  return { ...snapshot, images: keep(snapshot.images), files: keep(snapshot.files) };
}

function refOf({ collection, id }: Extract<Change, { kind: 'unfit' }>): Pick<Held, 'collection' | 'id'> {
  return { collection, id };
}
