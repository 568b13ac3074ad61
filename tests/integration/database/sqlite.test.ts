import { join } from 'node:path';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { createTables, startPayload } from './start-payload.ts';
import { databaseSuite } from './suite.ts';

databaseSuite('SQLite', async () => {
  const folder = temporaryFolder('sqlite');
  const payload = await startPayload({ url: `file:${join(folder.path, 'new', 'test.db')}` });
  await createTables(payload);
  return {
    payload,
    stop: async () => {
      await payload.destroy();
      folder.remove();
    },
  };
});
