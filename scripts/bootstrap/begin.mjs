// @ts-check
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkDisk, checkPorts, portsNeeded } from './check-computer.mjs';
import { handOver } from './hand-over.mjs';
import { install, isInstalled } from './install.mjs';
import { takeLock } from './start-lock.mjs';
import { loadSettings, makeVarFolder, pinnedNode, root } from './places.mjs';
import { showProgress } from './progress.mjs';
import { stopRunning } from './run-logged.mjs';
import { stopLeftovers } from './leftovers.mjs';
import { refuseUnfinishedRestore } from './unfinished-restore.mjs';
import { inWords } from './user-error.mjs';

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Brings any Node 20 or newer to the point where a TypeScript script runs on the pinned Node:
 * checks the computer, installs, then hands over and passes on signals and the exit code.
 * @param {{ script: string, command: string, steps: number, needsPorts: boolean, needsLock: boolean }} options
 */
export async function begin({ script, command, steps, needsPorts, needsLock }) {
  let interrupted = false;
  const onSignal = () => {
    interrupted = true;
    stopRunning();
  };
  for (const signal of signals) process.on(signal, onSignal);
  stopWithNpm();
  try {
    process.chdir(root);
    loadSettings();
    makeVarFolder();
    if (needsLock) {
      process.once('exit', takeLock(command));
      refuseUnfinishedRestore();
    }
    const { step } = showProgress({ total: steps });
    await step(1, 'Checking this computer', async () => {
      if (needsLock) await stopLeftovers();
      if (needsPorts) await checkPorts(portsNeeded(), { command });
      checkDisk(root, isInstalled() ? 0.3 : 3);
    });
    await step(2, 'Installing the packages', async () => (isInstalled() ? 'already done' : install({ command })));
    if (interrupted) throw new Error('interrupted');
    for (const signal of signals) process.off(signal, onSignal);
    await goOn(script);
  } catch (error) {
    process.exitCode = interrupted ? 130 : 1;
    console.error(interrupted ? `\nStopped. Run \`${command}\` again to go on.` : `\n${inWords(error)}`);
  }
}

/**
 * Runs the script here where this is the pinned Node already, which saves a process; otherwise on the pinned one.
 * @param {string} script
 */
async function goOn(script) {
  const pinned = pinnedNode();
  if (pinned !== undefined && realpathSync(pinned) === realpathSync(process.execPath)) {
    await import(pathToFileURL(join(root, script)).href);
  } else {
    process.exitCode = await handOver(script, process.argv.slice(2), { hasChannel: true });
  }
}

/** Stops us when the npm that ran us is gone: the shell between npm and us passes no signal on. */
function stopWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.emit('SIGTERM', 'SIGTERM');
  }, 500);
  watch.unref();
}
