import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** How a program is run. */
export interface ChildProcessOptions {
  /** Lets everything else on this machine go first. */
  isLowPriority?: boolean;
  signal?: AbortSignal | undefined;
}

/**
 * Runs a program in a child process, so that its memory goes when it is done and this process goes on answering. Its
 * other end is {@link answerParent}. It gets no environment: what it reads came from others, and the settings hold secrets.
 * @param program its file, from the project's folder: a bundle of the worker lies elsewhere
 * @param folder where task and answer are exchanged
 * @param records what to do the task with, taken one by one
 * @throws with what the program said, where it fails
 */
export async function runInChildProcess<A>(
  program: string,
  folder: string,
  task: object,
  records: Iterable<object> | AsyncIterable<object>,
  { isLowPriority = false, signal }: ChildProcessOptions = {},
): Promise<A> {
  mkdirSync(folder, { recursive: true });
  const exchange = mkdtempSync(join(folder, 'exchange-'));
  const [asked, answered] = [join(exchange, 'asked.jsonl'), join(exchange, 'answered.json')];
  try {
    await pipeline(Readable.from(linesOf(task, records)), createWriteStream(asked));
    const child = spawn(process.execPath, [resolve(program), asked, answered], {
      env: noEnvironment,
      stdio: ['pipe', 'ignore', 'pipe'],
      signal,
    });
    const closed = once(child, 'close');
    if (isLowPriority && child.pid !== undefined) lowerPriority(child.pid);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-maxSaid)));
    const [code] = (await closed) as [number | null];
    if (code !== 0)
      throw new Error(`${program} ended with ${code ?? 'a signal'} instead of an answer. It said: ${said.trim() || 'nothing'}`);
    return JSON.parse(readFileSync(answered, 'utf8')) as A;
  } finally {
    rmSync(exchange, { recursive: true, force: true });
  }
}

/** Where the system lets nobody change priorities, as under some units of systemd, the work is done all the same. */
function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch (error) {
    const code = error instanceof Error && 'info' in error ? (error.info as { code?: string }).code : undefined;
    // It may have ended by now as well.
    if (code !== 'EPERM' && code !== 'EACCES' && code !== 'ESRCH') throw error;
  }
}

/** Nothing at all; Next’s types want a NODE_ENV in every environment. */
const noEnvironment = {} as NodeJS.ProcessEnv;

/** Characters that are kept of what a program says: its last words tell why it ended. */
const maxSaid = 2_000;

async function* linesOf(task: object, records: Iterable<object> | AsyncIterable<object>): AsyncGenerator<string> {
  yield `${JSON.stringify(task)}\n`;
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}
