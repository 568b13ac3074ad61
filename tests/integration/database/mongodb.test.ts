import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CollectionSlug, Payload } from 'payload';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { withoutTransactions } from '../../../cms/database/mongodb.ts';
import { makeBackup } from '../../../scripts/backup/make-backup.ts';
import { loadMongoDb } from '../../../scripts/backup/mongodb.ts';
import { placesIn } from '../../../scripts/backup/places.ts';
import { restoreBackup, unpack } from '../../../scripts/backup/restore-backup.ts';
import { openMongoDb } from '../../support/database/mongodb.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { startPayload } from './start-payload.ts';
import { databaseSuite } from './suite.ts';

const server = await openMongoDb();

if ('skipped' in server) {
  console.warn(`MongoDB suite skipped: ${server.skipped}`);
  const { skipped } = server;
  test('MongoDB', (context) => context.skip(skipped));
} else {
  const { url, compatibility, kind, stop } = server;

  test('a server without transactions says so when it starts, and what that means', async () => {
    const heard: string[] = [];
    const payload = await startPayload({ url, compatibility }, (line) => heard.push(line));
    const transaction = await payload.db.beginTransaction();
    if (transaction !== null) await payload.db.rollbackTransaction(transaction);
    await payload.destroy();
    expect(heard.filter((line) => line.includes(withoutTransactions))).toHaveLength(transaction === null ? 1 : 0);
  });

  const articles = 'suite-articles' as CollectionSlug;
  const named = (ending: string): string => {
    const other = new URL(url);
    other.pathname += ending;
    return other.href;
  };

  test('a backup of it, restored into an empty database, has every document and version as it was, and is refused where something is', async () => {
    const source = { url: named('-backed-up'), compatibility };
    const payload = await startPayload(source);
    const { id } = await payload.create({ collection: articles, data: { title: 'First' } as never, overrideAccess: true });
    await payload.update({ collection: articles, id, data: { title: 'Second' } as never, overrideAccess: true });
    const folder = temporaryFolder('backup-of-mongodb');
    const places = placesIn(join(folder.path, 'var'), { databaseUrl: source.url, publicUrl: 'https://www.example.org' });
    const elsewhere = (databaseUrl: string) => placesIn(join(folder.path, 'restored'), { databaseUrl, publicUrl: places.publicUrl });
    const { file, manifest } = await makeBackup(places, join(folder.path, 'backups'));
    expect(manifest).toMatchObject({ database: 'mongodb', isOneMoment: compatibility === 'none' });
    await expect(restoreBackup(file, elsewhere(source.url))).rejects.toThrow(' is not empty: there are documents in its collection “');

    const target = { url: named('-restored'), compatibility };
    await restoreBackup(file, elsewhere(target.url));
    // A load that goes on where it ended in the middle writes what is there once more.
    mkdirSync(join(folder.path, 'unpacked'));
    const { collections } = await unpack(file, join(folder.path, 'unpacked'));
    await loadMongoDb(target.url, collections, { isAgain: true });
    const restored = await startPayload(target);
    expect(await everythingIn(restored)).toEqual(await everythingIn(payload));
    expect((await restored.findVersions({ collection: articles, where: { parent: { equals: id } }, overrideAccess: true })).totalDocs).toBe(
      2,
    );
    for (const one of [restored, payload]) {
      await (one.db as unknown as MongooseAdapter).connection.dropDatabase();
      await one.destroy();
    }
    folder.remove();
  });

  databaseSuite(`MongoDB (${kind})`, async () => {
    const payload = await startPayload({ url, compatibility });
    return {
      payload,
      stop: async () => {
        await (payload.db as unknown as MongooseAdapter).connection.dropDatabase();
        await payload.destroy();
        await stop();
      },
    };
  });
}

/** Every document of every collection, as the server gives it, with its types. */
async function everythingIn(payload: Payload): Promise<Record<string, unknown[]>> {
  const { db } = (payload.db as unknown as MongooseAdapter).connection;
  const found: Record<string, unknown[]> = {};
  for (const { collectionName } of (await db?.collections()) ?? []) {
    const documents = await db?.collection(collectionName).find({}, { promoteValues: false }).sort({ _id: 1 }).toArray();
    if (documents !== undefined && documents.length > 0) found[collectionName] = documents;
  }
  return found;
}
