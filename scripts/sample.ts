import { inWords } from './bootstrap/user-error.mjs';
import { handOver } from './bootstrap/hand-over.mjs';
import { buildWorker } from './build/worker.ts';

// Loads the sample content on request, and the documents of a file besides (`npm run sample -- FILE`: one of them, as JSON
// of the content model, on each line), or takes it away again (`npm run sample -- --remove`); what officers wrote is left alone.
try {
  await buildWorker();
  process.exitCode = await handOver('var/build/setup.mjs', ['sample', ...process.argv.slice(2)]);
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 1;
}
