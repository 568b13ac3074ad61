import type { Payload } from 'payload';
import type { Change } from '../../../publish/change.ts';
import type { Publisher } from '../../../publish/index.ts';
import type { Batch } from '../../../publish/publishing.ts';
import { sampleRemoval } from '../../installation/sample/sample-removal.ts';
import { launchedTogether, withMembersOfSets } from '../../workflow/sets/launched.ts';
import { readAll, readChanged } from '../../snapshot/index.ts';
import { type ChangeLogEntry, type ChangeLogCursor, endOfChangeLog } from './read-change-log.ts';

/** What was read for one publish. */
export interface ReadContent {
  changes: Change[];
  /** How far the change log was read. */
  cursor: ChangeLogCursor;
  /** Who saved them. */
  by: string[];
  /** Whether everything was read, not only what changed. */
  isFull: boolean;
  /** What went live as a launch set, and goes on doing so. */
  together: Batch[];
  /** Whether an administrator removed the sample: that most of the site goes with it is what they were shown. */
  isSampleRemoved: boolean;
}

/** Everything that is public, and what is no longer. `entries` is what the change log says since the last publish, where that is known. */
export async function readEverything(
  payload: Payload,
  publisher: Publisher,
  entries: readonly ChangeLogEntry[] = [],
): Promise<ReadContent> {
  // The log's end is noted first: what is saved while everything is read is read again afterwards.
  const cursor = await endOfChangeLog(payload);
  const changes: Change[] = [];
  for await (const change of readAll(payload)) changes.push(change);
  const all = [...changes, ...(await withReasons(payload, vanished(changes, publisher)))];
  return {
    changes: all,
    together: await launchedTogether(payload, all),
    cursor,
    by: namesIn(entries),
    isFull: true,
    isSampleRemoved: tellsOfSampleRemoval(entries),
  };
}

/** What went, with why and where to: the change log told of it in a row that was not read yet, or did not tell. */
async function withReasons(payload: Payload, gone: readonly Change[]): Promise<Change[]> {
  const documents = gone.filter((change) => change.kind === 'withdrawn');
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const read = documents.length === 0 ? [] : await readChanged(payload, documents);
  return [
    ...gone.filter((change) => change.kind !== 'withdrawn'),
    ...read.map((change) =>
      change.kind === 'withdrawn' && change.title === '' ? { ...change, title: titles.get(change.id) ?? '' } : change,
    ),
  ];
}

const namesIn = (entries: readonly ChangeLogEntry[]): string[] => [...new Set(entries.map(({ by }) => by))];

const tellsOfSampleRemoval = (entries: readonly ChangeLogEntry[]): boolean =>
  entries.some(({ collection }) => collection === sampleRemoval.of);

/** What some entries of the change log are about, as it is public now. */
export async function readEntries(
  payload: Payload,
  publisher: Publisher,
  { entries, cursor }: { entries: readonly ChangeLogEntry[]; cursor: ChangeLogCursor },
): Promise<ReadContent> {
  // What is quarantined may fit by now: the page it links to may be public.
  const quarantined = entries.length === 0 ? [] : publisher.quarantined().map(refOfQuarantined);
  const named = await withMembersOfSets(
    payload,
    entries.map(({ collection, document }) => ({ collection, id: document })),
  );
  const refs = new Map([...named, ...usersOf(named, publisher), ...quarantined].map((ref) => [`${ref.collection}/${ref.id}`, ref]));
  const changes = refs.size === 0 ? [] : await readChanged(payload, [...refs.values()]);
  return {
    changes,
    together: await launchedTogether(payload, changes),
    cursor,
    by: namesIn(entries),
    isFull: false,
    isSampleRemoved: tellsOfSampleRemoval(entries),
  };
}

/** The public documents, alerts and globals that use facts which were changed: each shows the new value in the same release. */
function usersOf(refs: readonly { collection: string; id: string }[], publisher: Publisher): { collection: string; id: string }[] {
  const changed = new Set(refs.flatMap(({ collection, id }) => (collection === 'facts' ? [id] : [])));
  if (changed.size === 0) return [];
  const uses = ({ facts = [] }: { facts?: { id?: string | undefined }[] | undefined }) =>
    facts.some(({ id }) => id !== undefined && changed.has(id));
  const { documents, alerts, globals } = publisher.reader().snapshot;
  return [
    ...[...documents.values()].filter(uses).map(({ collection, id }) => ({ collection, id })),
    ...[...alerts.values()].filter(uses).map(({ id }) => ({ collection: 'alerts', id })),
    ...Object.entries(globals).flatMap(([name, value]) =>
      value !== undefined && 'facts' in value && uses(value) ? [{ collection: name, id: name }] : [],
    ),
  ];
}

/** The change log names a global twice; what is quarantined names it as one of the globals. */
function refOfQuarantined({ collection, id }: { collection: string; id: string }): { collection: string; id: string } {
  return { collection: collection === 'globals' ? id : collection, id };
}

/** What is public and was not in a full read: it went while the change log did not say so. */
function vanished(changes: readonly Change[], publisher: Publisher): Change[] {
  const found = new Set(changes.flatMap((change) => ('id' in change ? [`${collectionOf(change)}/${change.id}`] : [])));
  const { documents, alerts, redirects, phrases } = publisher.reader().snapshot;
  return [
    ...[...documents.values()]
      .filter(({ id, collection }) => !found.has(`${collection}/${id}`))
      .map(({ id, collection, title }): Change => ({ kind: 'withdrawn', collection, id, title })),
    ...[...alerts.keys()].filter((id) => !found.has(`alerts/${id}`)).map((id): Change => ({ kind: 'removed', of: 'alerts', id })),
    ...[...redirects.keys()].filter((id) => !found.has(`redirects/${id}`)).map((id): Change => ({ kind: 'removed', of: 'redirects', id })),
    ...[...phrases.keys()].filter((id) => !found.has(`phrases/${id}`)).map((id): Change => ({ kind: 'removed', of: 'phrases', id })),
  ];
}

function collectionOf(change: Change): string {
  if ('collection' in change) return change.collection;
  return change.kind === 'removed' ? change.of : `${change.kind}s`;
}
