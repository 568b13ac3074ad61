import { join } from 'node:path';
import { readSettings } from '../publish/environment/settings.ts';
import { isFree, portsNeeded } from './bootstrap/check-computer.mjs';
import { root, varFolder } from './bootstrap/places.mjs';
import { showProgress, steps } from './bootstrap/progress.mjs';
import { stopRunning } from './bootstrap/run-logged.mjs';
import { inWords, UserError } from './bootstrap/user-error.mjs';
import { buildRenderer } from './build/renderer.ts';
import { buildWorker } from './build/worker.ts';
import { showOutput, type Shown } from './dev/show-output.ts';
import { watchWorker } from './dev/watch-worker.ts';
import { setUp } from './start/set-up.ts';
import { cmsAddress, showWelcome } from './start/welcome.ts';

const stopping = new AbortController();
const shown: Shown[] = [];
const [templates, cms, worker] = portsNeeded().map(({ port }) => port) as [number, number, number];
const env = {
  ...process.env,
  NODE_ENV: 'development' as const,
  VAR_DIR: varFolder(),
  CMS_PORT: String(cms),
  WORKER_PORT: String(worker),
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, () => stopping.abort());
stopping.signal.addEventListener('abort', () => void stopAll());

try {
  const [half, ...more] = process.argv.slice(2);
  if (more.length > 0 || (half !== undefined && half !== 'site')) {
    throw new UserError('`npm run dev` runs both halves, `npm run dev -- site` only the public site. There is nothing else to ask for.');
  }
  showTemplates();
  if (half === undefined) await runCms();
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(`\n${inWords(error)}`);
    process.exitCode = 1;
    stopping.abort();
  }
}

/** The templates with hot reload, on the sample content. Needs no CMS and no database. */
function showTemplates(): void {
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  shown.push(showOutput('site', [astro, 'dev', '--port', String(templates)], env));
}

/** The CMS with hot reload, and the way to the public behind it: a worker that follows its sources, and the published site. */
async function runCms(): Promise<void> {
  const published = await freePortAfter(templates);
  const publishing = { ...env, PUBLIC_PORT: String(published), PUBLIC_URL: `http://localhost:${published}` };
  const { step } = showProgress({ total: steps.dev });
  await step(3, 'Compiling what the worker needs', async () => {
    await Promise.all([buildRenderer(), buildWorker()]);
    await setUp({ signal: stopping.signal, mayRetryLater: false, onError: console.error });
  });
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  shown.push(
    showOutput('public', [join(root, 'publish', 'serve', 'main.ts')], publishing),
    showOutput('cms', [next, 'dev', 'cms', '--port', String(cms), '--hostname', readSettings(['CMS_HOST']).CMS_HOST], publishing),
    await watchWorker(publishing, stopping.signal),
  );
  await showWelcome('Both halves run, with hot reload.', {
    'Templates on the sample content': `http://localhost:${templates}`,
    CMS: cmsAddress(cms),
    'What the CMS published': `http://localhost:${published}`,
  });
}

async function freePortAfter(port: number): Promise<number> {
  const [, ...others] = portsNeeded().map((needed) => needed.port);
  for (let next = port + 1; next < 65535; next++) if (!others.includes(next) && (await isFree(next))) return next;
  throw new UserError(`There is no free port above ${port} for the published site. Choose a lower PUBLIC_PORT.`);
}

async function stopAll(): Promise<void> {
  stopRunning();
  await Promise.all(shown.map((one) => one.stop()));
  if (process.connected) process.disconnect();
}
