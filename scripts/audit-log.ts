import { resolve } from 'node:path';
import { inWords } from './bootstrap/user-error.mjs';
import { handOver } from './bootstrap/hand-over.mjs';
import { buildWorker } from './build/worker.ts';

// Writes the audit log to a file (`npm run audit-log -- FILE [--from DAY] [--until DAY]`), for whoever runs the server.
try {
  await buildWorker();
  const args = process.argv
    .slice(2)
    .map((arg, index, all) => (arg.startsWith('-') || all[index - 1]?.startsWith('--') ? arg : resolve(arg)));
  process.exitCode = await handOver('var/build/setup.mjs', ['audit-log', ...args]);
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 1;
}
