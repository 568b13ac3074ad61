import { showProgress, steps } from './bootstrap/progress.mjs';
import { inWords } from './bootstrap/user-error.mjs';
import { buildCms } from './build/cms.ts';
import { compileRenderer } from './build/renderer.ts';
import { buildWorker } from './build/worker.ts';

// Everything that is made of the code alone, beside a version that runs and without its data: `npm run set-up` comes next.
const { step } = showProgress({ total: steps.build });
const said = ({ isNew }: { isNew: boolean }): string | undefined => (isNew ? undefined : 'already done');

try {
  await step(3, 'Compiling the renderer', async () => said(await compileRenderer()));
  await step(4, 'Compiling the CMS', async () => said(await buildCms()));
  await step(5, 'Bundling the worker', async () => said(await buildWorker()));
} catch (error) {
  console.error(`\n${inWords(error)}`);
  process.exitCode = 1;
}
// The channel to the bootstrap would keep this process alive.
if (process.connected) process.disconnect();
