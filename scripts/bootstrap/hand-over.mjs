// @ts-check
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { pinnedNode, root } from './places.mjs';

/**
 * Runs a script on the pinned Node, passes signals on, and answers its exit code.
 * @param {string} script from the project's folder
 * @param {string[]} args
 * @param {{ hasChannel?: boolean, env?: NodeJS.ProcessEnv }} [options] the channel tells the script when this
 * process dies, even by a signal that nobody can catch; a script with a channel must disconnect to end
 * @returns {Promise<number>}
 */
export function handOver(script, args, { hasChannel = false, env = process.env } = {}) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(pinnedNode() ?? process.execPath, [join(root, script), ...args], {
      stdio: ['inherit', 'inherit', 'inherit', ...(hasChannel ? [/** @type {const} */ ('ipc')] : [])],
      env: { ...env, PATH: path },
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
