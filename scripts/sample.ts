import { inWords } from './bootstrap/trouble.mjs';
import { handOver } from './bootstrap/hand-over.mjs';
import { buildWorker } from './build-worker.ts';

// Loads the sample content on request; what officers wrote is left alone.
try {
  await buildWorker();
  process.exitCode = await handOver('var/build/setup.mjs', ['sample']);
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 1;
}
