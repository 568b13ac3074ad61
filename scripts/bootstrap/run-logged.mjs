// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inPlainWords } from './log-line.mjs';
import { root } from './places.mjs';
import { UserError } from './user-error.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program with everything it prints in a log file; throws a UserError that ends with the log's last lines.
 * @param {{ program: string, args: string[], log: string, what: string, env?: NodeJS.ProcessEnv, explain?: (log: string) => string | undefined }} run
 * `what` names the work in an error; `explain` may find in the log what is known, and answer the sentences that say how to fix it.
 * @returns {Promise<void>}
 */
export async function runLogged({ program, args, log, what, env = process.env, explain }) {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w', 0o600);
  try {
    const ending = await new Promise((resolve, reject) => {
      const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', output, output] });
      running.add(child);
      child.once('error', reject);
      child.once('close', (code, signal) => {
        running.delete(child);
        resolve(signal ? `was stopped by ${signal}` : code === 0 ? undefined : `ended with code ${code}`);
      });
    });
    if (ending === undefined) return;
    const text = readFileSync(log, 'utf8');
    const known = explain?.(text);
    const story = known ?? `Its last lines:\n\n${lastLines(text)}\n\nMend what they name, then run the same command again.`;
    throw new UserError(`${what} ${ending}. ${story}\nThe full log is ${log}`);
  } finally {
    closeSync(output);
  }
}

/** Stops whatever runLogged is running, for Ctrl-C. */
export function stopRunning() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * The last lines of a log that say something, indented, without colours.
 * @param {string} text
 * @param {number} [count]
 * @returns {string}
 */
export function lastLines(text, count = 15) {
  // eslint-disable-next-line no-control-regex -- colour codes begin with a control character.
  const plain = text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replace(/\r(?!\n)/g, '\n');
  const lines = plain
    .split('\n')
    .flatMap((line) => inPlainWords(line).split('\n'))
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  return lines
    .slice(-count)
    .map((line) => `    ${line}`)
    .join('\n');
}
