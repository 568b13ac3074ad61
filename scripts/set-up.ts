import { refuseUnfinishedRestore } from './bootstrap/unfinished-restore.mjs';
import { makeVarFolder } from './bootstrap/places.mjs';
import { inWords } from './bootstrap/user-error.mjs';
import { buildRenderer } from './build/renderer.ts';
import { setUp } from './start/set-up.ts';

// What `npm start` does to the data before it starts anything, for whoever starts the three programs otherwise.
try {
  makeVarFolder();
  refuseUnfinishedRestore();
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
