import { inWords } from './bootstrap/user-error.mjs';
import { handOver } from './bootstrap/hand-over.mjs';
import { buildWorker } from './build/worker.ts';

// Lets an administrator in again who lost the password, the phone and the recovery codes (`npm run recover-account -- EMAIL`):
// prints a link to hand over. Whoever runs the server can do this, and nobody over the network.
try {
  await buildWorker();
  process.exitCode = await handOver('var/build/setup.mjs', ['recover-account', ...process.argv.slice(2)]);
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 1;
}
