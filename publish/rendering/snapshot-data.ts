import type { Snapshot, SnapshotData } from '../../content/model/snapshot.ts';

/** A snapshot as plain data, to hand to another thread or to make afresh. */
export function snapshotDataOf(snapshot: Snapshot): SnapshotData {
  const { now, origin, hasIntake, isStaging, globals, documents, images, files, alerts, redirects, phrases, anchors, moved, withdrawn } =
    snapshot;
  return {
    now,
    origin,
    hasIntake,
    isStaging,
    globals,
    documents: [...documents.values()],
    images: [...images.values()],
    files: [...files.values()],
    alerts: [...alerts.values()],
    redirects: [...redirects.values()],
    phrases: [...phrases.values()],
    anchors: [...anchors.values()],
    moved: [...moved.values()],
    withdrawn: [...withdrawn.values()],
  };
}
