import type { Edited } from '../../../content/model/reader/reader.ts';

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
  first: ReadonlyMap<string, { before?: T; after?: T }>,
  second: ReadonlyMap<string, { before?: T; after?: T }>,
): ReadonlyMap<string, { before?: T; after?: T }> {
  const merged = new Map(first);
  for (const [path, change] of second) {
    const earlier = first.get(path);
    merged.set(path, earlier === undefined ? change : withDefined({ before: earlier.before, after: change.after }));
  }
  return merged;
}

function withDefined<T>({ before, after }: { before: T | undefined; after: T | undefined }): { before?: T; after?: T } {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
