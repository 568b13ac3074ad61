import type { Payload } from 'payload';
import { pathOf } from '../../publish/environment/index.ts';
import { liveReleaseIn } from '../../publish/store/index.ts';
import { hasDatabaseFile } from '../database/sqlite.ts';
import { withoutPassword } from '../database/without-password.ts';

/** Where the database and the publisher's store of an installation are. */
export interface Places {
  databaseUrl: string;
  storeDir: string;
}

/**
 * Refuses to set up a database that is not there beside a store that has a live release: no new installation, but a
 * disk that is not mounted or a wrong DATABASE_URL. To be called before anything connects, which would make the file.
 * @throws with what was found and what to do
 */
export function refuseMissingDatabase(places: Places): void {
  if (places.databaseUrl.startsWith('file:') && !hasDatabaseFile(places.databaseUrl)) refuseBesideLiveSite(places);
}

/** The same for a database that is there and has nobody in it, before anything is written. @throws with what was found and what to do */
export async function refuseEmptyDatabase(payload: Payload, places: Places): Promise<void> {
  if (await hasNobody(payload)) refuseBesideLiveSite(places);
}

function refuseBesideLiveSite({ databaseUrl, storeDir }: Places): void {
  const live = liveReleaseIn(storeDir);
  if (live === undefined) return;
  const pages = live.pages === undefined ? '' : ` with ${live.pages} ${live.pages === 1 ? 'page' : 'pages'}`;
  throw new Error(
    `Release ${live.number}${pages} is live, but the database at ${placeOf(databaseUrl)} is empty. Nothing was written to it, and the public site stays as it is. ` +
      'Most likely the disk of the database is not mounted, or DATABASE_URL names another place: mount the disk, or correct DATABASE_URL, or restore the database from a backup. ' +
      'If this is to be another site, give it a folder of its own with VAR_DIR.',
  );
}

async function hasNobody(payload: Payload): Promise<boolean> {
  try {
    return (await payload.count({ collection: 'users', overrideAccess: true })).totalDocs === 0;
  } catch (error) {
    if (isWithoutTables(error)) return true;
    throw error;
  }
}

function isWithoutTables(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause) if (/no such table/.test(one.message)) return true;
  return false;
}

function placeOf(databaseUrl: string): string {
  return databaseUrl.startsWith('file:') ? pathOf(databaseUrl) : withoutPassword(databaseUrl);
}
