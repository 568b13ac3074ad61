import { afterAll, test } from 'vitest';
import { openMongoDb } from '../../support/database/mongodb.ts';
import { useDatabase } from './start-cms.ts';

/** Runs a file of tests once more on MongoDB, or says in one line why it cannot. */
export async function onMongoDb(tests: () => Promise<unknown>): Promise<void> {
  const server = await openMongoDb();
  if ('skipped' in server) {
    console.warn(`MongoDB suite skipped: ${server.skipped}`);
    test('MongoDB', (context) => context.skip(server.skipped));
    return;
  }
  afterAll(server.stop);
  useDatabase(server);
  await tests();
}
