// @ts-check
import { handOver } from './hand-over.mjs';
import { isInstalled } from './install.mjs';
import { loadSettings, root, varFolder } from './places.mjs';

/**
 * Runs a script of an installed project; says what to do where nothing is installed.
 * @param {string[]} words the script and what it is given
 */
export async function runOnPinnedNode([script = '', ...args]) {
  if (!isInstalled()) {
    console.error('Signpost is not installed yet, or half. Run `npm start` once: it installs everything.');
    process.exitCode = 1;
    return;
  }
  process.chdir(root);
  loadSettings();
  process.exitCode = await handOver(script, args, { env: { ...process.env, VAR_DIR: varFolder() } });
}
