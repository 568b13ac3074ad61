import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { familyOf, memoryOf } from '../../bench/publish/measure-processes.ts';
import { compile } from '../../bench/publish/seeded-site.ts';
import { freePorts } from '../../support/running/free-ports.ts';
import { endingWithParent, readAdministrator, type RunningSite } from '../../support/running/running-site.ts';
import { until } from '../../support/until.ts';
import { mountSmallDisk, type SmallDisk } from './disk.ts';
import { type Program, programs, type Victim } from '../plan.ts';

/** What `npm start` runs, on ports and in a folder of its own, with everything that can be done to it from outside. */
export interface TestedSite extends Pick<RunningSite, 'publicUrl' | 'cmsUrl' | 'folder' | 'administrator'> {
  workerUrl: string;
  /** The small disk that everything lies on, where this user may mount one. */
  disk: SmallDisk | undefined;
  /** Sends a signal to what is running of that name now. @returns how many processes got it */
  signal(victim: Victim, signal: 'SIGTERM' | 'SIGKILL'): number;
  /** Kills what keeps everything running, and starts it anew; `meanwhile` is done in between. */
  startAnew(meanwhile?: () => Promise<void>): Promise<void>;
  /** The programs that run now, with their memory in bytes. */
  running(): Partial<Record<Program, number>>;
  /** Runs the verify command. @returns what it found, or an empty list */
  verify(): Promise<string[]>;
  /** The last lines that a program wrote. */
  lastLines(program: Program | 'start', count?: number): string[];
  /** Ends everything and removes the folder. */
  end(): Promise<void>;
}

/** Room for the sample site and what is written in a long run. */
const diskSize = '512m';

/** How a program is known by its command line. */
const commands: Record<Program, RegExp> = { public: /serve\/main/, cms: /next/, worker: /worker\.mjs/ };

const logs: Record<Program, string> = { public: 'public-site', cms: 'cms', worker: 'worker' };

/**
 * Compiles what is tested and runs `npm start`, on a small disk of its own where possible: with the sample content, or as the
 * settings say that are given.
 * @param options the ports, where somebody has to know them before; the first administrator, where another machine's database has one
 */
export async function startTestedSite(
  more: Record<string, string> = {},
  { ports, administrator }: { ports?: readonly [number, number, number]; administrator?: TestedSite['administrator'] } = {},
): Promise<TestedSite> {
  await compile();
  const place = resolve('var', 'faults');
  mkdirSync(place, { recursive: true });
  const run = mkdtempSync(join(place, 'run-'));
  const folder = join(run, 'var');
  const disk = mountSmallDisk(folder, { size: diskSize });
  const [publicPort, cmsPort, workerPort] = ports ?? (await freePorts(3));
  const urls = {
    publicUrl: `http://localhost:${publicPort}`,
    cmsUrl: `http://localhost:${cmsPort}`,
    workerUrl: `http://127.0.0.1:${workerPort}`,
  };
  const settings = {
    VAR_DIR: folder,
    PUBLIC_PORT: String(publicPort),
    PUBLIC_URL: urls.publicUrl,
    CMS_PORT: String(cmsPort),
    CMS_URL: urls.cmsUrl,
    WORKER_PORT: String(workerPort),
    // Tests ask nobody outside.
    CHECK_OUTSIDE_LINKS: 'off',
    ...more,
  };
  // What npm says of the command that runs us is nothing to it.
  const { npm_lifecycle_event: _, ...inherited } = process.env;
  const env = { ...inherited, ...settings };
  const startLog = join(run, 'start.log');
  let start: ChildProcess;

  const begin = async (): Promise<void> => {
    const log = openSync(startLog, 'a');
    start = spawn(process.execPath, [...endingWithParent, join('scripts', 'start.mjs')], { env, stdio: ['pipe', log, log] });
    closeSync(log);
    await until(
      '`npm start` to say that Signpost is up',
      () => {
        if (start.exitCode !== null) throw new Error(`\`npm start\` ended with code ${start.exitCode}:\n${readFileSync(startLog, 'utf8')}`);
        return readFileSync(startLog, 'utf8').split('Signpost is up.').length > starts;
      },
      { timeout: 600_000, pause: 200 },
    );
    starts += 1;
  };
  let starts = 1;

  /** What is there now, each with the program it is or belongs to. */
  const family = (): { pid: number; program: Program; isChild: boolean }[] => {
    const all = familyOf(start.pid ?? 0);
    const tops = new Map<number, Program>();
    for (const { pid, parent, command } of all) {
      const program = programs.find((name) => commands[name].test(command));
      if (parent === start.pid && program !== undefined) tops.set(pid, program);
    }
    const programOf = (pid: number): Program | undefined => {
      const top = tops.get(pid);
      if (top !== undefined) return top;
      const one = all.find((other) => other.pid === pid);
      return one === undefined ? undefined : programOf(one.parent);
    };
    return all.flatMap(({ pid }) => {
      const program = programOf(pid);
      return program === undefined ? [] : [{ pid, program, isChild: !tops.has(pid) }];
    });
  };

  const end = async (): Promise<void> => {
    if (start.exitCode === null && start.signalCode === null) {
      start.kill('SIGTERM');
      await once(start, 'exit');
    }
    disk?.remove();
    rmSync(run, { recursive: true, force: true });
  };

  try {
    await begin();
    return {
      ...urls,
      folder,
      administrator: administrator ?? readAdministrator(join(folder, 'first-administrator.txt')),
      disk,
      signal: (victim, signal) => {
        const found = family().filter(({ program, isChild }) => (victim === 'child' ? isChild : !isChild && program === victim));
        return found.filter(({ pid }) => send(pid, signal)).length;
      },
      startAnew: async (meanwhile) => {
        start.kill('SIGKILL');
        await once(start, 'exit');
        await meanwhile?.();
        await begin();
      },
      running: () => Object.fromEntries(family().flatMap(({ pid, program, isChild }) => (isChild ? [] : [[program, memoryOf(pid)]]))),
      verify: () => verify(settings),
      lastLines: (program, count = 5) => lastLines(program === 'start' ? startLog : join(folder, 'logs', `${logs[program]}.log`), count),
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** @returns false where it has ended meanwhile */
function send(pid: number, signal: 'SIGTERM' | 'SIGKILL'): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}

function lastLines(file: string, count: number): string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count);
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
