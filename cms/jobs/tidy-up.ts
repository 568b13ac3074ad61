import type { Payload } from 'payload';
import type { Publisher } from '../../publish/index.ts';
import { forgetChanges } from './read-changes.ts';

/** How many releases are kept, besides those that were live within some days. */
const kept = { keep: 200, days: 1 } as const;

/** Removes what nobody can go back to: old releases with their files, and rows of the change log that were taken. */
export async function tidyUp(payload: Payload, publisher: Publisher): Promise<string> {
  const { releases, objects, bytes } = await publisher.tidyUp(kept);
  const cursor = publisher.cursor();
  if (cursor !== null) await forgetChanges(payload, (JSON.parse(cursor) as { through: number }).through);
  return `Tidied up: ${releases} releases and ${objects} files (${Math.round(bytes / 1e6)} MB) removed.`;
}
