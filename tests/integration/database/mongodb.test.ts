import { expect, test } from 'vitest';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { withoutTransactions } from '../../../cms/database/mongodb.ts';
import { startMongoDb } from '../../support/database/mongodb.ts';
import { startPayload } from './start-payload.ts';
import { databaseSuite } from './suite.ts';

const server = await startMongoDb();

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
