import type { Payload } from 'payload';
import type { Publisher } from '../../publish/index.ts';
import type { Store } from '../../publish/store/index.ts';
import { forgetChanges } from './read-changes.ts';

/** Releases that are kept, besides those that were live within a day. */
const kept = 200;

/** Removes what nobody can go back to: old releases with their files, other renderers' recordings, rows of the change log that were taken. */
export async function tidyUp(payload: Payload, publisher: Publisher, store: Store): Promise<string> {
  const releases = store.releases.prune({ keep: kept });
  const { objects, bytes } = await store.releases.collect();
  for (const name of store.journalNames()) if (name.startsWith('pages-') && name !== publisher.pagesJournal) store.journal(name).remove();
  const cursor = publisher.cursor();
  if (cursor !== null) await forgetChanges(payload, (JSON.parse(cursor) as { through: number }).through);
  return `Tidied up: ${releases.length} releases and ${objects} files (${Math.round(bytes / 1e6)} MB) removed.`;
}
