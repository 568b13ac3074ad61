import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { byProgram, processesBelow } from '../../bench/publish/measure-processes.ts';
import { compile } from '../../bench/publish/seeded-site.ts';
import { type RunningSite, startSite } from '../../support/running/running-site.ts';
import { mountSmallDisk, type SmallDisk } from './disk.ts';
import type { Program } from '../plan.ts';

/** A running site whose processes can be killed and whose disk can be filled. */
export interface TestedSite extends RunningSite {
  /** The small disk that everything lies on, where this user may mount one. */
  disk: SmallDisk | undefined;
  /** Starts what is not running, as a supervisor would. @returns what had ended by itself */
  startMissing(): Promise<Program[]>;
  /** Runs the verify command. @returns what it found, or an empty list */
  verify(): Promise<string[]>;
  /** Ends everything and removes the folder. */
  end(): Promise<void>;
}

const programs: Record<Program, RegExp> = { worker: /worker\.mjs/, cms: /next/, public: /serve\/main/ };

/** Compiles what is tested and starts it with the sample content, on a small disk of its own where possible. */
export async function startTestedSite(): Promise<TestedSite> {
  await compile();
  const place = resolve('var', 'faults');
  mkdirSync(place, { recursive: true });
  const run = mkdtempSync(join(place, 'run-'));
  const folder = join(run, 'var');
  const disk = mountSmallDisk(folder);
  // The output of the processes is ours: it must not fail with the disk.
  mkdirSync(join(run, 'logs'));
  symlinkSync(join(run, 'logs'), join(folder, 'logs'));
  const workerPort = await freePort();
  const clean = (): void => {
    disk?.remove();
    rmSync(run, { recursive: true, force: true });
  };
  try {
    const site = await startSite(folder, { WORKER_PORT: String(workerPort) });
    /** What was stopped on purpose is not missing. */
    const stopped = new Set<Program>();
    return {
      ...site,
      disk,
      stop: async (which, signal) => {
        if (which !== undefined) stopped.add(which);
        await site.stop(which, signal);
      },
      start: async (which) => {
        await site.start(which);
        stopped.delete(which);
      },
      startMissing: async () => {
        const running = byProgram(processesBelow(), programs);
        const missing = (Object.keys(programs) as Program[]).filter((name) => running[name] === undefined && !stopped.has(name));
        for (const name of missing) {
          await site.stop(name);
          await site.start(name);
        }
        return missing;
      },
      verify: () => verify({ VAR_DIR: folder, WORKER_PORT: String(workerPort), PUBLIC_URL: site.publicUrl }),
      end: async () => {
        await site.stop();
        clean();
      },
    };
  } catch (error) {
    clean();
    throw error;
  }
}

/** The last lines a program wrote, for whoever looks into a finding. */
export function lastLines({ folder }: RunningSite, program: Program, count = 5): string[] {
  return readFileSync(join(folder, 'logs', `${program}.log`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(-count);
}

function verify(settings: Record<string, string>): Promise<string[]> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join('publish', 'cli.ts'), 'verify'],
      { env: { ...process.env, ...settings }, timeout: 300_000, maxBuffer: 50_000_000 },
      (error, stdout, stderr) => done(error === null ? [] : `${stdout}${stderr}`.trim().split('\n')),
    );
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
