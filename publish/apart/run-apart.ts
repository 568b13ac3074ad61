import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Runs a program in a process of its own, so that its memory goes when it is done and this process goes on answering.
 * @param program its file, from the project's folder: a bundle of the worker lies elsewhere
 * @param folder where task and answer are exchanged
 * @param records what to do the task with, taken one by one
 * @param options `isPatient` lets everything else on this machine go first; `signal` ends it
 * @throws with what the program said, where it fails
 */
export async function runApart<A>(
  program: string,
  folder: string,
  task: object,
  records: Iterable<object>,
  { isPatient = false, signal }: { isPatient?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<A> {
  mkdirSync(folder, { recursive: true });
  const exchange = mkdtempSync(join(folder, 'apart-'));
  const [asked, answered] = [join(exchange, 'asked.jsonl'), join(exchange, 'answered.json')];
  try {
    await pipeline(Readable.from(linesOf(task, records)), createWriteStream(asked));
    const child = spawn(process.execPath, [resolve(program), asked, answered], { stdio: ['pipe', 'ignore', 'pipe'], signal });
    if (isPatient && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-mostSaid)));
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0)
      throw new Error(`${program} ended with ${code ?? 'a signal'} instead of an answer. It said: ${said.trim() || 'nothing'}`);
    return JSON.parse(readFileSync(answered, 'utf8')) as A;
  } finally {
    rmSync(exchange, { recursive: true, force: true });
  }
}

/** Characters that are kept of what a program says: its last words tell why it ended. */
const mostSaid = 2_000;

function* linesOf(task: object, records: Iterable<object>): Generator<string> {
  yield `${JSON.stringify(task)}\n`;
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}
