import { join } from 'node:path';
import { context } from 'esbuild';
import { portsNeeded } from './bootstrap/check-computer.mjs';
import { root, varFolder } from './bootstrap/places.mjs';
import { showProgress } from './bootstrap/progress.mjs';
import { stopRunning } from './bootstrap/run-logged.mjs';
import { steps } from './bootstrap/steps.mjs';
import { inWords, Trouble } from './bootstrap/trouble.mjs';
import { buildRenderer } from './build-renderer.ts';
import { buildWorker, bundleOptions } from './build-worker.ts';
import { showOutput, type Shown } from './dev/show-output.ts';
import { setUp } from './start/set-up.ts';

const stopping = new AbortController();
const shown: Shown[] = [];
const [publicSite, cms, worker] = portsNeeded().map(({ port }) => String(port));
const env = {
  ...process.env,
  NODE_ENV: 'development' as const,
  VAR_DIR: varFolder(),
  PUBLIC_PORT: publicSite,
  CMS_PORT: cms,
  WORKER_PORT: worker,
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, () => stopping.abort());
stopping.signal.addEventListener('abort', () => void stopAll());

try {
  const [half, ...more] = process.argv.slice(2);
  if (more.length > 0 || (half !== undefined && half !== 'site')) {
    throw new Trouble('`npm run dev` runs both halves, `npm run dev -- site` only the public site. There is nothing else to ask for.');
  }
  runSite();
  if (half === undefined) await runCms();
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(`\n${inWords(error)}`);
    process.exitCode = 1;
    stopping.abort();
  }
}

/** The templates with hot reload, on the sample snapshot. Needs no CMS and no database. */
function runSite(): void {
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  shown.push(showOutput('site', [astro, 'dev', '--port', String(publicSite)], env));
}

/** The CMS with hot reload, and a worker that is bundled and started again whenever its sources change. */
async function runCms(): Promise<void> {
  const { step } = showProgress({ total: steps.dev });
  await step(3, 'Compiling what the worker needs', async () => {
    await Promise.all([buildRenderer(), buildWorker()]);
    await setUp({ signal: stopping.signal, mayRetryLater: false, onTrouble: console.error });
  });
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  shown.push(showOutput('cms', [next, 'dev', 'cms', '--port', String(cms), '--hostname', process.env.CMS_HOST || '127.0.0.1'], env));
  await watchWorker();
}

async function watchWorker(): Promise<void> {
  const bundle = join(root, 'var', 'build', 'dev');
  let running: Shown | undefined;
  const options = bundleOptions();
  const watcher = await context({
    ...options,
    entryPoints: { worker: join(root, 'cms', 'worker.ts') },
    outdir: bundle,
    logLevel: 'warning',
    plugins: [
      {
        name: 'run the worker again',
        setup(build) {
          build.onEnd(async ({ errors }) => {
            if (errors.length > 0 || stopping.signal.aborted) return;
            await running?.stop();
            running = showOutput('worker', ['--enable-source-maps', join(bundle, 'worker.mjs')], env);
          });
        },
      },
    ],
  });
  await watcher.watch();
  shown.push({
    stop: async () => {
      await watcher.dispose();
      await running?.stop();
    },
  });
}

async function stopAll(): Promise<void> {
  stopRunning();
  await Promise.all(shown.map((one) => one.stop()));
  if (process.connected) process.disconnect();
}
