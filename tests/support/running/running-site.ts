import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { until } from '../until.ts';
import { freePorts } from './free-ports.ts';

const run = promisify(execFile);

/** What makes a program end with the process that started it, whose end of its input must stay open. */
export const endingWithParent = ['--import', pathToFileURL(resolve('tests', 'support', 'end-with-parent.ts')).href] as const;

/** A whole Signpost on ports and in a folder of its own: public site, CMS and worker, with the sample content. */
export interface RunningSite {
  publicUrl: string;
  cmsUrl: string;
  /** Everything it writes. */
  folder: string;
  administrator: { email: string; password: string };
  /** Ends one process, as a fault would, or all of them. */
  stop(which?: 'public' | 'cms' | 'worker', signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Starts a process again that was stopped. */
  start(which: 'public' | 'cms' | 'worker'): Promise<void>;
}

/**
 * Starts a site in an empty folder, or in one with a database, and waits until its first release is live. The bundles, the CMS
 * and the renderer must be compiled.
 * @param options `timeout` is how long the first release may take, in milliseconds
 */
export async function startSite(
  folder: string,
  settings: Record<string, string> = {},
  { timeout = 120_000 }: { timeout?: number } = {},
): Promise<RunningSite> {
  const [publicPort, cmsPort, workerPort] = await freePorts(3);
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    VAR_DIR: folder,
    PUBLIC_PORT: String(publicPort),
    PUBLIC_URL: `http://localhost:${publicPort}`,
    CMS_PORT: String(cmsPort),
    CMS_URL: `http://localhost:${cmsPort}`,
    WORKER_PORT: String(workerPort),
    // Tests ask nobody outside.
    CHECK_OUTSIDE_LINKS: 'off',
    ...settings,
  };
  mkdirSync(join(folder, 'renderers'), { recursive: true });
  mkdirSync(join(folder, 'logs'), { recursive: true });
  copyFileSync(join('var', 'renderers', 'current.json'), join(folder, 'renderers', 'current.json'));
  await runSetUp(env);

  const programs = {
    public: [join('publish', 'serve', 'main.ts')],
    cms: [join('node_modules', 'next', 'dist', 'bin', 'next'), 'start', 'cms', '--port', String(cmsPort), '--hostname', '127.0.0.1'],
    worker: ['--enable-source-maps', join('var', 'build', 'worker.mjs')],
  };
  const children = new Map<string, ChildProcess>();
  const publicUrl = `http://localhost:${publicPort}`;
  const cmsUrl = `http://localhost:${cmsPort}`;

  const start = async (which: keyof typeof programs): Promise<void> => {
    const child = spawn(process.execPath, [...endingWithParent, ...programs[which]], { env, stdio: ['pipe', 'pipe', 'pipe'] });
    const log = createWriteStream(join(folder, 'logs', `${which}.log`), { flags: 'a' });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    children.set(which, child);
    if (which === 'public') await untilAnswers(`${publicUrl}/`, (status) => status > 0);
    if (which === 'cms') await untilAnswers(`${cmsUrl}/admin/login`, (status) => status === 200);
  };
  const stopOne = async (which: string, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    const child = children.get(which);
    children.delete(which);
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };

  try {
    await start('public');
    await start('worker');
    await start('cms');
    await untilAnswers(`${publicUrl}/`, (status) => status === 200, timeout);
  } catch (error) {
    // Nobody gets a handle to end what did start.
    for (const name of children.keys()) await stopOne(name, 'SIGTERM');
    throw error;
  }
  return {
    publicUrl,
    cmsUrl,
    folder,
    administrator: readAdministrator(join(folder, 'first-administrator.txt')),
    start,
    stop: async (which, signal = 'SIGTERM') => {
      for (const name of which === undefined ? [...children.keys()] : [which]) await stopOne(name, signal);
    },
  };
}

/** Prepares a site in an empty folder, up to its sample content, without starting it. */
export async function setUpSite(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await runSetUp({ ...process.env, NODE_ENV: 'production', VAR_DIR: folder });
}

async function runSetUp(env: NodeJS.ProcessEnv): Promise<void> {
  await run(process.execPath, [join('var', 'build', 'setup.mjs')], { env, maxBuffer: 50_000_000 });
}

async function untilAnswers(address: string, isGood: (status: number) => boolean, timeout = 60_000): Promise<void> {
  await until(
    `an answer from ${address}`,
    async () => {
      try {
        const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(5_000) });
        await response.body?.cancel();
        return isGood(response.status);
      } catch (error) {
        // Nobody listens yet: asked again in a moment.
        return error instanceof Error ? false : Promise.reject(error);
      }
    },
    { timeout },
  );
}

/** The first sign-in, from the file that the set-up wrote it to. */
export function readAdministrator(file: string): RunningSite['administrator'] {
  const text = readFileSync(file, 'utf8');
  const email = /\S+@\S+/.exec(text)?.[0];
  const password = /password:?\s+(\S+)/i.exec(text)?.[1];
  if (email === undefined || password === undefined) throw new Error(`${file} does not tell the administrator's e-mail and password.`);
  return { email, password };
}
