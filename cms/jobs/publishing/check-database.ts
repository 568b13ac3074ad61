import type { Payload } from 'payload';
import { collections } from '../../../content/model/collections.ts';
import type { Publisher } from '../../../publish/index.ts';
import { readInstallation } from '../../installation/installation.ts';
import { type ChangeLogCursor, endOfChangeLog, readChangeLog } from './read-change-log.ts';

/** What publishing from a database that is not the expected one would change, counted in documents. */
export interface Difference {
  /** Live, and not in the database as published. */
  withdrawn: number;
  /** Live in a later version than the database has. */
  older: number;
  /** In the database as published, and not live. */
  added: number;
}

/** Whether the database is the one that the live release was made from. */
export type Trust =
  { isTrusted: true; installation: string | undefined } | { isTrusted: false; installation: string | undefined; question: string };

/** From so many documents on, and from this part of what is live on, a difference that no row of the change log explains is asked about. */
const farAway = { documents: 3, part: 0.1 } as const;

/**
 * Compares the database with what is live before anything of it is published: a backup that is older, another site's
 * database or one that lost documents would withdraw pages or take them back, and only a person can know whether
 * that is wanted.
 */
export async function checkDatabase(payload: Payload, publisher: Publisher, cursor: ChangeLogCursor | undefined): Promise<Trust> {
  const installation = await readInstallation(payload);
  if (publisher.live() === undefined) return { isTrusted: true, installation };
  const mismatch = await mismatchOf(payload, publisher, cursor, installation);
  const { explained, ...difference } = await compare(payload, publisher, cursor);
  const reason = mismatch ?? (isFar(difference, explained, publisher) ? 'its content is far from what is live' : undefined);
  return reason === undefined
    ? { isTrusted: true, installation }
    : { isTrusted: false, installation, question: questionOf(reason, difference, publisher) };
}

async function mismatchOf(
  payload: Payload,
  publisher: Publisher,
  cursor: ChangeLogCursor | undefined,
  installation: string | undefined,
): Promise<string | undefined> {
  const known = publisher.installation();
  if (known !== undefined && known !== installation) return 'it is not the database that the live release was made from';
  if (cursor === undefined) return undefined;
  const { mismatch } = await readChangeLog(payload, cursor, { limit: 1 });
  if (mismatch === 'other') return 'its change log is not the one that the live release was made from';
  if (mismatch === undefined) return undefined;
  const { through } = await endOfChangeLog(payload);
  return `it is older than what is live: its change log ends at row ${through}, and the live release was made from row ${cursor.through}`;
}

/** What the database has published against what is live; `explained` are the documents that rows after the cursor name. */
async function compare(
  payload: Payload,
  publisher: Publisher,
  cursor: ChangeLogCursor | undefined,
): Promise<Difference & { explained: number }> {
  const stored = await publishedIn(payload);
  const named = new Set(cursor === undefined ? [] : (await readChangeLog(payload, cursor)).entries.map(({ document }) => document));
  const difference = { withdrawn: 0, older: 0, added: 0, explained: 0 };
  const { documents } = publisher.reader().snapshot;
  for (const { id, updated } of documents.values()) {
    const found = stored.get(id);
    if (found !== undefined && found >= updated) continue;
    difference[found === undefined ? 'withdrawn' : 'older'] += 1;
    if (named.has(id)) difference.explained += 1;
  }
  for (const id of stored.keys()) if (!documents.has(id)) difference.added += 1;
  return difference;
}

/** When each published document was saved last, as an ISO instant, by its identifier. */
async function publishedIn(payload: Payload): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const collection of collections) {
    const { docs } = await payload.find({
      collection,
      where: { _status: { equals: 'published' } },
      select: { updatedAt: true },
      limit: 0,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    });
    for (const { id, updatedAt } of docs) found.set(String(id), new Date(updatedAt).toISOString());
  }
  return found;
}

function isFar({ withdrawn, older }: Difference, explained: number, publisher: Publisher): boolean {
  const unexplained = withdrawn + older - explained;
  return unexplained >= farAway.documents && unexplained > publisher.reader().snapshot.documents.size * farAway.part;
}

function questionOf(reason: string, { withdrawn, older, added }: Difference, publisher: Publisher): string {
  const live = publisher.live();
  return (
    `Nothing is published from this database, because ${reason}. Release ${live?.number} with ${live?.pages} pages stays live. ` +
    `Published from this database, ${counted(withdrawn)} would be withdrawn, ${counted(older)} would go back to an earlier version, and ${counted(added)} would be new. ` +
    'If it is the wrong database, correct DATABASE_URL or restore the newer one; publishing then goes on by itself. ' +
    'If it is the right one, an administrator can publish from it: on their desk, or with npm run publish:site -- --from-this-database.'
  );
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'document' : 'documents'}`;
}
