import { join } from 'node:path';
import { portsNeeded } from './bootstrap/check-computer.mjs';
import { varFolder } from './bootstrap/places.mjs';
import { showProgress, steps } from './bootstrap/progress.mjs';
import { stopRunning } from './bootstrap/run-logged.mjs';
import { inWords } from './bootstrap/user-error.mjs';
import { buildCms } from './build/cms.ts';
import { buildRenderer } from './build/renderer.ts';
import { buildWorker } from './build/worker.ts';
import { chooseFirstContent } from './start/first-content.ts';
import { setUp } from './start/set-up.ts';
import { processes } from './start/processes.ts';
import { cmsAddress, showWelcome } from './start/welcome.ts';
import './start/outlive-full-log.mjs';
import { supervise, type Supervisor } from './start/supervise.ts';
import { isLive, untilAnswers, untilLive } from './start/wait.ts';

const { step } = showProgress({ total: steps.start });
const stopping = new AbortController();
let supervisor: Supervisor | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, () => stopping.abort());
stopping.signal.addEventListener('abort', () => void stopAll());

try {
  await start();
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(`\n${inWords(error)}`);
    process.exitCode = 1;
    stopping.abort();
  }
}

/** Everything between installed packages and two sites that answer. Steps 1 and 2 were the bootstrap's. */
async function start(): Promise<void> {
  const [publicSite, cms, worker] = portsNeeded().map(({ port }) => port) as [number, number, number];
  const ports = { publicSite, cms, worker };
  // Asked before the minutes of compiling, so that nobody has to wait for the question.
  const content = await chooseFirstContent({ signal: stopping.signal });
  await Promise.all([
    step(3, 'Compiling the renderer', async () => skipped(await buildRenderer())),
    step(4, 'Compiling the CMS', async () => skipped(await buildCms())),
    step(5, 'Bundling the worker', async () => skipped(await buildWorker())),
  ]);
  // Whoever stopped it meanwhile wants nothing started.
  stopping.signal.throwIfAborted();
  supervisor = supervise({ onError: (sentences) => console.error(`\n${sentences}`), remember: true });
  // The public site needs nothing but its files, so it is up before anything that can fail is tried.
  await step(6, 'Starting the public site', async () => {
    supervisor?.start(processes(ports).publicSite);
    await untilAnswers(`http://127.0.0.1:${ports.publicSite}/`, stopping.signal);
  });
  const live = await isLive(ports.publicSite);
  await step(7, content === 'off' ? 'Preparing the database' : 'Preparing the database and the sample content', async () => {
    await setUp({ signal: stopping.signal, mayRetryLater: live, content, onError: (sentences) => console.error(`\n${sentences}`) });
  });
  let isShown = live;
  await step(
    8,
    live ? 'Starting the CMS and the worker' : 'Starting the CMS and the worker, publishing for the first time',
    async (say) => {
      supervisor?.start(processes(ports).worker);
      supervisor?.start(processes(ports).cms);
      await untilAnswers(`http://127.0.0.1:${ports.cms}/`, stopping.signal);
      say('waiting for the public site');
      ({ isShown } = await untilLive(ports, { signal: stopping.signal, log: join(varFolder(), 'logs', 'worker.log') }));
      return isShown ? undefined : 'this machine stands by';
    },
  );
  await showWelcome('Signpost is up.', {
    'Public site': isShown
      ? `http://localhost:${ports.publicSite}`
      : 'is shown by the machine whose worker publishes; this one takes over where it is gone',
    CMS: cmsAddress(ports.cms),
    ...(content === 'off' ? { 'Your checklist': `${cmsAddress(ports.cms)}/setup` } : {}),
  });
}

function skipped({ isNew }: { isNew: boolean }): string | undefined {
  return isNew ? undefined : 'already done';
}

/** Stops every process in order and waits for each. */
async function stopAll(): Promise<void> {
  stopRunning();
  if (supervisor) {
    console.log('\nStopping …');
    await supervisor.stop();
    console.log('Stopped.');
  }
  // The channel to the bootstrap would keep this process alive.
  if (process.connected) process.disconnect();
}
