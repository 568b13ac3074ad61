import { inWords } from './bootstrap/user-error.mjs';
import { handOver } from './bootstrap/hand-over.mjs';
import { buildWorker } from './build/worker.ts';

// Brings in what another site had (`npm run import -- FILE|URL`): says what would become of it, and with --save keeps it, as drafts.
try {
  await buildWorker();
  process.exitCode = await handOver('var/build/setup.mjs', ['import', ...process.argv.slice(2)]);
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 1;
}
