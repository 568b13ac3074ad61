import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionSlug, Payload, Where } from 'payload';
import type { GlobalName } from '../../../content/model/globals/index.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { publisherPrincipal } from '../../access/publisher.ts';
import { roleOf } from '../../access/roles.ts';
import { environment } from '../../environment.ts';
import { type Data, dataOf, rowsOf } from '../../snapshot/mapping/fields.ts';
import { newerBackupWithin, readBackupRecord } from '../backup-record.ts';
import { readFirstContent } from '../first-content.ts';
import type { SetupFacts } from './checklist.ts';
import { installationFacts, readChecks } from './checks.ts';

/** The address of the account that a new installation makes for the first administrator. */
const firstAddress = 'administrator@example.org';

/** What each global is called in a sentence. */
const names: Readonly<Record<GlobalName, string>> = { home: 'The home page', navigation: 'The menu', settings: 'The site settings' };

/** Reads how far a site is from its first day in public. */
export async function readSetup(payload: Payload, now = new Date()): Promise<SetupFacts> {
  const { varDir, publicUrl, serverUrl, hasIntake } = environment;
  const [settings, home, navigation] = await Promise.all(
    (['settings', 'home', 'navigation'] as const).map((name) => publicGlobal(payload, name)),
  );
  const { docs: users } = await payload.find({ collection: 'users', pagination: false, depth: 0, overrideAccess: true });
  const people = users.filter((user) => roleOf(user) !== undefined);
  const { backup } = readBackupRecord(varDir);
  // What is left of a sample that was removed, somebody has made their own.
  const begun = await readFirstContent(payload);
  const file = join(varDir, 'first-administrator.txt');
  return {
    settings: settings ?? {},
    home: home ?? {},
    navigation: navigation ?? {},
    unpublished: await unpublishedGlobals(payload),
    count: await countPublic(payload),
    checks: await readChecks(payload, now),
    installation: await installationFacts(payload),
    hasIntake,
    hasSample: begun === 'sample' || begun === 'sample-begun',
    publicUrl,
    cmsUrl: serverUrl,
    people: people.length,
    hasFirstAccount: people.some(({ email }) => email === firstAddress),
    ...(existsSync(file) ? { firstPasswordFile: file } : {}),
    hasBackup: backup !== undefined && now.getTime() - Date.parse(backup.at) < newerBackupWithin * 3_600_000,
  };
}

async function publicGlobal(payload: Payload, slug: GlobalName): Promise<Data> {
  const found = dataOf(await payload.findGlobal({ slug, depth: 0, overrideAccess: false, user: publisherPrincipal() }));
  return found['_status'] === 'published' ? found : {};
}

async function unpublishedGlobals(payload: Payload): Promise<string[]> {
  const found: string[] = [];
  for (const slug of Object.keys(names) as GlobalName[]) {
    const newest = dataOf(await payload.findGlobal({ slug, draft: true, depth: 0, overrideAccess: true }));
    if (newest['_status'] === 'draft') found.push(names[slug]);
  }
  return found;
}

async function countPublic(payload: Payload): Promise<SetupFacts['count']> {
  const { documents } = sampleSnapshot();
  const own = (collection: CollectionSlug): Where => ({
    and: [
      { _status: { equals: 'published' } },
      { id: { not_in: documents.filter((one) => one.collection === collection).map(({ id }) => id) } },
    ],
  });
  const count = async (collection: CollectionSlug): Promise<number> =>
    (await payload.count({ collection, where: own(collection), overrideAccess: true })).totalDocs;
  const { docs: areas } = await payload.find({
    collection: 'areas',
    where: own('areas'),
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const hasPlaces = ({ postcodes, towns }: Data): boolean =>
    [postcodes, towns].some((places) => rowsOf(places).length > 0 || (typeof places === 'string' && places.trim() !== ''));
  const [pillars, hubs, services, news] = await Promise.all((['pillars', 'hubs', 'services', 'news'] as const).map(count));
  return {
    areas: areas.length,
    areasWithPlaces: areas.map(dataOf).filter(hasPlaces).length,
    pillars: pillars ?? 0,
    hubs: hubs ?? 0,
    services: services ?? 0,
    news: news ?? 0,
  };
}
