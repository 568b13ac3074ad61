import type { ReadContent } from './read-content.ts';

/** Why a release is made, in words for the list of releases: the titles of what changed, and who changed it. */
export function reasonFor({ changes, by }: Pick<ReadContent, 'changes' | 'by'>): string {
  const titles = changes.flatMap((change) =>
    change.kind === 'document' ? [change.document.title] : change.kind === 'withdrawn' || change.kind === 'fact' ? [change.title] : [],
  );
  const what =
    titles.length === 0
      ? 'No save: the time, new site code, or publishing that was resumed'
      : titles.length <= 3
        ? titles.join(', ')
        : `${titles.length} documents`;
  return by.length === 0 ? what : `${what} (${by.join(', ')})`;
}
