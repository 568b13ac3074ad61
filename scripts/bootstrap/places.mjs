// @ts-check
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaults } from '../../publish/environment/defaults.mjs';

/** The folder of the whole project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * The folder for everything that is not in git; VAR_DIR moves it.
 * @returns {string}
 */
export function varFolder() {
  return resolve(root, process.env.VAR_DIR || defaults.VAR_DIR);
}

/**
 * Makes the var folder and its log folder, for its owner's eyes, because it holds the database; one that is there already
 * and others may read is closed to them.
 * @returns {void}
 */
export function makeVarFolder() {
  mkdirSync(join(varFolder(), 'logs'), { recursive: true, mode: 0o700 });
  closeToOthers(varFolder());
}

/** @param {string} folder */
function closeToOthers(folder) {
  if (process.platform === 'win32' || (statSync(folder).mode & 0o077) === 0) return;
  try {
    chmodSync(folder, 0o700);
  } catch (error) {
    // Another user owns it, or the disk has no rights: nothing that a start should fail on, but something to know.
    console.warn(
      `Others on this computer may read ${folder}, which holds the database, uploads and secrets: ${error instanceof Error ? error.message : error}. Let the user who runs Signpost own it, with chmod 700.`,
    );
  }
}

/**
 * The full log of one step.
 * @param {string} step
 * @returns {string}
 */
export function logFile(step) {
  return join(varFolder(), 'logs', `${step}.log`);
}

/**
 * The Node that the lockfile pins; it exists only after an install.
 * @returns {string | undefined}
 */
export function pinnedNode() {
  const folder = join(root, 'node_modules', 'node', 'bin');
  // On Windows `bin/node` is an empty placeholder beside the real `node.exe`.
  const path = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(path) ? path : undefined;
}

/**
 * Loads `.env` where there is one. What the environment already says wins.
 * @returns {void}
 */
export function loadSettings() {
  const path = join(root, '.env');
  // Node 20 learnt to read such files in 20.12; the pinned Node reads it in any case.
  if (existsSync(path)) process.loadEnvFile?.(path);
}
