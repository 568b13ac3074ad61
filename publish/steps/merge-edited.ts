import type { Edited } from '../../content/model/reader.ts';

/** Two edits, one laid over the other, as one. */
export function mergeEdited(first: Edited, second: Edited): Edited {
  return {
    reader: second.reader,
    topics: new Set([...first.topics, ...second.topics]),
    routes: mergeChanges(first.routes, second.routes),
    redirects: mergeChanges(first.redirects, second.redirects),
    documents: new Set([...first.documents, ...second.documents]),
    images: new Set([...first.images, ...second.images]),
    files: new Set([...first.files, ...second.files]),
    conflicts: [...first.conflicts, ...second.conflicts],
  };
}

function mergeChanges<T>(
  first: ReadonlyMap<string, { before?: T; now?: T }>,
  second: ReadonlyMap<string, { before?: T; now?: T }>,
): ReadonlyMap<string, { before?: T; now?: T }> {
  const merged = new Map(first);
  for (const [path, change] of second) {
    const earlier = first.get(path);
    merged.set(path, earlier === undefined ? change : withDefined({ before: earlier.before, now: change.now }));
  }
  return merged;
}

function withDefined<T>({ before, now }: { before: T | undefined; now: T | undefined }): { before?: T; now?: T } {
  return { ...(before === undefined ? {} : { before }), ...(now === undefined ? {} : { now }) };
}
