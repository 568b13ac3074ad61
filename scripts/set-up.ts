import { refuseUnfinishedRestore } from './bootstrap/unfinished-restore.mjs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeVarFolder, varFolder } from './bootstrap/places.mjs';
import { inWords } from './bootstrap/user-error.mjs';
import { buildRenderer } from './build/renderer.ts';
import { setUp } from './start/set-up.ts';

// What `npm start` does to the data before it starts anything, for whoever starts the three programs otherwise.
try {
  makeVarFolder();
  refuseUnfinishedRestore();
  // Where the public server is given these two and nothing else, they have to be there before it.
  for (const folder of ['store', 'spool']) mkdirSync(join(varFolder(), folder), { recursive: true, mode: 0o700 });
  await buildRenderer();
  await setUp({
    signal: new AbortController().signal,
    mayRetryLater: false,
    onError: (sentences) => process.stderr.write(`${sentences}\n`),
  });
  process.stdout.write('The database is ready for this version.\n');
} catch (error) {
  process.stderr.write(`${inWords(error)}\n`);
  process.exitCode = 1;
}
