import { join } from 'node:path';
import { context } from 'esbuild';
import { root } from '../bootstrap/places.mjs';
import { bundleOptions } from '../build/worker.ts';
import { showOutput, type Shown } from './show-output.ts';

/** Runs the worker, and bundles and starts it again whenever its sources change. */
export async function watchWorker(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Shown> {
  const folder = join(root, 'var', 'build', 'dev');
  let running: Shown | undefined;
  const watcher = await context({
    ...bundleOptions(),
    entryPoints: { worker: join(root, 'cms', 'worker.ts') },
    outdir: folder,
    logLevel: 'warning',
    plugins: [
      {
        name: 'run the worker again',
        setup(build) {
          build.onEnd(async ({ errors }) => {
            if (errors.length > 0 || signal.aborted) return;
            await running?.stop();
            running = showOutput('worker', ['--enable-source-maps', join(folder, 'worker.mjs')], env);
          });
        },
      },
    ],
  });
  await watcher.watch();
  return {
    stop: async () => {
      await watcher.dispose();
      await running?.stop();
    },
  };
}
