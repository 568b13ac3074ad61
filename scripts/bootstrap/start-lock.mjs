// @ts-check
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { varFolder } from './places.mjs';
import { UserError } from './user-error.mjs';

/**
 * Lets one start run in a folder at a time; a lock left by one that was killed is taken over.
 * @param {string} command what the person typed
 * @param {{ path?: string, isAlive?: (pid: number) => boolean }} [options]
 * @returns {() => void} gives the lock back
 */
export function takeLock(command, { path = join(varFolder(), 'start.lock'), isAlive = isProcessAlive } = {}) {
  for (;;) {
    try {
      const file = openSync(path, 'wx', 0o600);
      writeSync(file, `${process.pid} ${command}\n`);
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const [pid = '', ...words] = readFileSync(path, 'utf8').trim().split(' ');
    const owner = Number(pid);
    if (owner > 0 && owner !== process.pid && isAlive(owner)) {
      throw new UserError(
        `\`${words.join(' ')}\` already runs in this folder (process ${owner}). Use that one, or stop it first: ` +
          `press Ctrl-C where it runs, or \`kill ${owner}\`.`,
      );
    }
    rmSync(path, { force: true });
  }
}

/**
 * Whether the process is there and, where the system tells, is one of our scripts: numbers are used again.
 * @param {number} pid
 * @param {string} [part] what its command line must contain
 * @returns {boolean}
 */
export function isProcessAlive(pid, part = 'scripts') {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM means that it is there and belongs to somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(part);
  } catch (error) {
    // Not every system has /proc; without it the number has to do.
    return process.platform !== 'linux' || !(error instanceof Error);
  }
}
