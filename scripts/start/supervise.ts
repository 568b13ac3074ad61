import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, copyFileSync, openSync, readSync, fstatSync, rmSync, statSync, truncateSync } from 'node:fs';
import { rememberProcesses } from '../bootstrap/leftovers.mjs';
import { logFile, makeVarFolder, root } from '../bootstrap/places.mjs';
import { lastLines } from '../bootstrap/run-logged.mjs';

/** One program that is kept running. */
export interface Program {
  /** What people call it. */
  name: string;
  /** The name of its log file, without folder and ending. */
  log: string;
  /** What Node is given. */
  args: string[];
  env: NodeJS.ProcessEnv;
  /** What its command line contains, to know it again after a crash of ours. */
  commandContains: string;
  /** Milliseconds between two tries at most, where half a minute is too long: what fails each time costs a processor all the more. */
  maxDelay?: number;
}

/** Keeps programs running until it is told to stop. */
export interface Supervisor {
  start(program: Program): void;
  /** Ends the programs one by one, the last started first, and resolves when all are gone. */
  stop(): Promise<void>;
}

interface Kept {
  program: Program;
  child: ChildProcess | undefined;
  deathsInARow: number;
  retry: NodeJS.Timeout | undefined;
  /** Where this program's output begins in its log file. */
  logStart: number;
}

/** Loaded into each program, so that a log that cannot be written ends none of them. */
const outliveFullLog = new URL('./outlive-full-log.mjs', import.meta.url).href;

/** Milliseconds between two tries at most, unless a program says otherwise. */
const longestDelay = 30_000;

/** Bytes of a log that its last lines are looked for in. */
const logTail = 16_384;

/** From so many deaths in a row on people are told what to do, and less often. */
const deathsUntilAdvice = 5;

interface Options {
  /** Hears, in words, that a program has died and what happens next. */
  onError: (sentences: string) => void;
  /** Milliseconds before the first new try; doubled each time, to 30 seconds at most. */
  firstDelay?: number;
  /** How long a program must have run for its earlier deaths to be forgotten. */
  healthyAfter?: number;
  /** How long a program may take to end before it is killed. */
  endTimeout?: number;
  /** Bytes from which a log is begun anew; what was in it is kept beside it until that is full as well. */
  maxLogBytes?: number;
  /** Milliseconds between two looks at how long the logs are. */
  lookAtLogsEvery?: number;
  /** Whether to write down the processes for the next start to find. */
  remember?: boolean;
}

/** Runs programs side by side and starts again what dies, for ever: what stood in its way may be gone by then. The death of one never touches another. */
export function supervise({
  onError,
  firstDelay = 1000,
  healthyAfter = 60_000,
  endTimeout = 15_000,
  maxLogBytes = 10_000_000,
  lookAtLogsEvery = 60_000,
  remember = false,
}: Options): Supervisor {
  const all: Kept[] = [];
  let isStopping = false;
  const logs = setInterval(() => {
    for (const kept of all) attempt(`begin the log of the ${kept.program.name} anew`, () => beginAnew(kept));
  }, lookAtLogsEvery);

  function run(kept: Kept): void {
    const { program } = kept;
    const log = openLog(kept);
    const began = Date.now();
    // A group of its own: Ctrl-C in the terminal must reach these processes through us, in order.
    const child = spawn(process.execPath, ['--import', outliveFullLog, ...program.args], {
      cwd: root,
      env: program.env,
      stdio: ['ignore', log ?? 'ignore', log ?? 'ignore'],
      detached: process.platform !== 'win32',
    });
    if (log !== undefined) closeSync(log);
    kept.child = child;
    let failure: Error | undefined;
    child.once('error', (error) => (failure = error));
    child.once('close', (code, signal) => {
      kept.child = undefined;
      writeDown();
      if (isStopping) return;
      if (Date.now() - began >= healthyAfter) kept.deathsInARow = 0;
      const ending = failure ? `could not start: ${failure.message}` : signal ? `was stopped by ${signal}` : `ended with code ${code}`;
      restart(kept, ending, signal !== null);
    });
    writeDown();
  }

  function restart(kept: Kept, ending: string, wasKilled: boolean): void {
    const { program } = kept;
    kept.deathsInARow += 1;
    const path = logFile(program.log);
    const lines = attempt('read its log', () => lastLines(readFrom(path, kept.logStart), 8)) ?? '';
    const story = `The ${program.name} ${ending}.${lines && ` Its last lines:\n\n${lines}\n`}`;
    const delay = delayOf(kept, wasKilled);
    const isAtOnce = delay < 1000 && program.maxDelay !== undefined;
    const again = `Starting it again ${isAtOnce ? 'at once' : `in ${Math.ceil(delay / 1000)} s`}; the rest keeps running. The full log is ${path}`;
    const advice = `It died ${kept.deathsInARow} times in a row. Correct what its log names (${path}); it is tried every ${Math.ceil(delay / 1000)} s and goes on by itself when it can, and the rest keeps running.`;
    // Whoever looks has read the beginning by now; the log keeps each death.
    if (kept.deathsInARow < deathsUntilAdvice) onError(`${story}\n${again}`);
    else if (Number.isInteger(Math.log2(kept.deathsInARow / deathsUntilAdvice))) onError(`${story}\n${advice}`);
    kept.retry = setTimeout(() => run(kept), delay);
  }

  /** The first time at once where a program may not be missed, then longer and longer; soon in any case where somebody killed it, which says nothing about the next start. */
  function delayOf({ deathsInARow, program: { maxDelay } }: Kept, wasKilled: boolean): number {
    const failures = wasKilled ? 1 : deathsInARow;
    if (maxDelay === undefined) return Math.min(firstDelay * 2 ** (failures - 1), longestDelay);
    return failures === 1 ? 0 : Math.min(50 * 2 ** (failures - 2), maxDelay);
  }

  /** A full disk or missing rights must not end what keeps everything else running. @returns undefined where it could not be done, which was said */
  function attempt<T>(what: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      onError(`Could not ${what}; everything keeps running. ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  /** @returns undefined where the disk takes no log: then the program runs without one */
  function openLog(kept: Kept): number | undefined {
    return attempt(`write the log of the ${kept.program.name}`, () => {
      const path = logFile(kept.program.log);
      makeVarFolder();
      beginAnew(kept);
      const log = openSync(path, 'a', 0o600);
      kept.logStart = fstatSync(log).size;
      return log;
    });
  }

  /** A program that runs goes on writing to the same file, at its new end; a line that comes in between may be lost. */
  function beginAnew(kept: Kept): void {
    const path = logFile(kept.program.log);
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) <= maxLogBytes) return;
    // What was kept before makes room.
    rmSync(`${path}.1`, { force: true });
    copyFileSync(path, `${path}.1`);
    truncateSync(path);
    kept.logStart = 0;
  }

  function writeDown(): void {
    if (!remember) return;
    attempt('write down which processes run', writeProcesses);
  }

  function writeProcesses(): void {
    rememberProcesses(all.flatMap(({ child, program }) => (child?.pid ? [{ pid: child.pid, part: program.commandContains }] : [])));
  }

  return {
    start(program) {
      if (isStopping) return;
      const kept: Kept = { program, child: undefined, deathsInARow: 0, retry: undefined, logStart: 0 };
      all.push(kept);
      run(kept);
    },
    async stop() {
      isStopping = true;
      clearInterval(logs);
      for (const kept of all) clearTimeout(kept.retry);
      for (const kept of all.toReversed()) await end(kept.child, endTimeout);
    },
  };
}

function end(child: ChildProcess | undefined, endTimeout: number): Promise<void> {
  return new Promise((resolve) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return resolve();
    const kill = setTimeout(() => child.kill('SIGKILL'), endTimeout);
    child.once('close', () => {
      clearTimeout(kill);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

/** The end of a log, from a place in it on. */
function readFrom(path: string, start: number): string {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const from = Math.max(start, size - logTail);
    const bytes = Buffer.alloc(Math.max(0, size - from));
    readSync(file, bytes, 0, bytes.length, from);
    return bytes.toString();
  } finally {
    closeSync(file);
  }
}
