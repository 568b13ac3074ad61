import type { Change, OtherCollection, Problem } from '../../publish/change.ts';
import type { Collection } from '../../content/model/collections.ts';
import type { Data } from './mapping/fields.ts';

/** What the publisher is told of something that is meant to be public and does not fit: what was public of it before stays. */
export function invalid(collection: Collection | OtherCollection, written: Data, problems: Problem[]): Change {
  const title = [written['title'], written['from'], written['filename'], written['english']].find(
    (name) => typeof name === 'string' && name !== '',
  );
  return {
    kind: 'invalid',
    collection,
    id: String(written['id']),
    title: typeof title === 'string' ? title : 'Without a title',
    version: versionOf(written),
    problems: problems.map(({ field, reason }) => ({ field, reason })),
  };
}

/** The same for something that is there and cannot be read. */
export function unreadable(collection: Collection | OtherCollection, { id, reason }: { id: string; reason: string }): Change {
  return { kind: 'invalid', collection, id, title: '', version: '', problems: [{ field: '', reason }] };
}

/** The version of something, by which its receipt is known: when it was saved. */
export function versionOf(written: Data): string {
  const saved = new Date(String(written['updatedAt']));
  return Number.isNaN(saved.getTime()) ? '' : saved.toISOString();
}
