import type { Payload } from 'payload';
import type { Publisher } from '../../../publish/index.ts';
import { environment } from '../../environment.ts';
import { deleteReadEntries } from '../publishing/read-change-log.ts';

/** How many releases are kept to go back to, besides those that were live within `ARCHIVE_DAYS`: for as long it can be asked what the public saw. */
const keptReleases = 200;

/** Days after which it is of no use to anybody that a release was refused. */
const daysOfRefusals = 90;

/** Removes what nobody can go back to: old releases with their files, rows of the change log that were taken, and old refusals. */
export async function tidyUp(payload: Payload, publisher: Publisher, now = new Date()): Promise<string> {
  const { releases, objects, bytes } = await publisher.tidyUp({ keep: keptReleases, days: environment.archiveDays });
  const cursor = publisher.cursor();
  if (cursor !== null) await deleteReadEntries(payload, (JSON.parse(cursor) as { through: number }).through);
  const before = new Date(now.getTime() - daysOfRefusals * 86_400_000).toISOString();
  await payload.delete({
    collection: 'receipts',
    where: { and: [{ kind: { equals: 'refused' } }, { at: { less_than: before } }] },
    depth: 0,
    overrideAccess: true,
  });
  return `Tidied up: ${releases} releases and ${objects} files (${Math.round(bytes / 1e6)} MB) removed.`;
}
