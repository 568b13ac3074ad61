// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { varFolder } from './places.mjs';
import { isProcessAlive } from './start-lock.mjs';

/**
 * Writes down which processes a start runs, so that the next start can stop them if this one is killed.
 * @param {{ pid: number, part: string }[]} processes `part` is what the command line must contain
 */
export function rememberProcesses(processes) {
  if (processes.length === 0) rmSync(file(), { force: true });
  else writeFileSync(file(), JSON.stringify(processes), { mode: 0o600 });
}

/** Stops what an earlier start that was killed has left running, and waits until it is gone. */
export async function stopLeftovers() {
  if (!existsSync(file())) return;
  for (const { pid, part } of leftovers()) {
    if (!isProcessAlive(pid, part)) continue;
    process.kill(pid, 'SIGTERM');
    for (let waited = 0; waited < 10_000 && isProcessAlive(pid, part); waited += 50) await sleep(50);
    if (isProcessAlive(pid, part)) process.kill(pid, 'SIGKILL');
  }
  rmSync(file(), { force: true });
}

/** @returns {{ pid: number, part: string }[]} */
function leftovers() {
  try {
    return JSON.parse(readFileSync(file(), 'utf8'));
  } catch (error) {
    // A start that was killed while it wrote the file leaves half of it; the ports then say what still runs.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function file() {
  return join(varFolder(), 'processes.json');
}
