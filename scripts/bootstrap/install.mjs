// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logFile, pinnedNode, root } from './places.mjs';
import { runLogged } from './run-logged.mjs';
import { UserError } from './user-error.mjs';

/**
 * Whether node_modules holds what package-lock.json asks for and the install was finished. npm writes its
 * own record as the last thing it does, so a half-finished install has none.
 * @param {string} [folder]
 * @returns {boolean}
 */
export function isInstalled(folder = root) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record) || pinnedNode() === undefined) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(folder, 'package-lock.json'))).every(([path, wanted]) => {
    const found = installed[path];
    // Optional packages for other systems are in the lockfile and rightly not on this disk.
    return path === '' || (found ? found.version === wanted.version : wanted.optional === true || wanted.devOptional === true);
  });
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

/**
 * Installs exactly what package-lock.json names. What npm prints goes to the log.
 * @param {{ command: string }} options what the person typed, for the errors
 */
export async function install({ command }) {
  const npm = findNpm();
  const log = logFile('install');
  await runLogged({
    ...npm,
    args: [...npm.args, 'ci', '--include=dev', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000'],
    log,
    what: 'Installing the packages (`npm ci`)',
    explain: (text) => explainInstall(text, command),
  });
  if (pinnedNode() === undefined) {
    throw new UserError(
      `The packages are installed, but the pinned Node is not among them. It is fetched by the install script of the package "node": ` +
        `allow install scripts (\`npm config get ignore-scripts\` must say false), delete node_modules and run \`${command}\` again.\nThe full log is ${log}`,
    );
  }
}

/**
 * The npm that started us where there is one, else the one on the PATH.
 * @returns {{ program: string, args: string[] }}
 */
export function findNpm() {
  const started = process.env.npm_execpath;
  if (started && /npm-cli\.c?js$/.test(started)) return { program: process.env.npm_node_execpath || process.execPath, args: [started] };
  const probe = spawnSync('npm', ['--version'], { shell: process.platform === 'win32', encoding: 'utf8' });
  if (probe.status !== 0) {
    throw new UserError(
      'npm is not on this computer (or not on the PATH), and Signpost needs it to install its parts. It comes with Node: install Node from nodejs.org, then run `npm start`.',
    );
  }
  return process.platform === 'win32' ? { program: 'cmd.exe', args: ['/d', '/s', '/c', 'npm'] } : { program: 'npm', args: [] };
}

/**
 * Turns what npm printed into the sentence that says how to fix it.
 * @param {string} text
 * @param {string} command
 * @returns {string | undefined} undefined for what we have not met yet
 */
export function explainInstall(text, command) {
  if (/\bENOSPC\b/.test(text))
    return `The disk is full. Make room (about 2 GB), then run \`${command}\` again: it begins the install afresh.`;
  if (/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/.test(text)) {
    return `npm could not reach the package registry. Connect this computer to the network (behind a proxy: \`npm config set proxy …\`), then run \`${command}\` again.`;
  }
  if (/\b(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE)\b/.test(text)) {
    return `The network of your organisation looks into HTTPS, with a certificate of its own that Node does not know. Ask for that certificate as a file, say where it is (\`export NODE_EXTRA_CA_CERTS=/path/to/it.pem\`), then run \`${command}\` again.`;
  }
  if (/\b(EACCES|EPERM)\b/.test(text))
    return `This user may not write here. Make the project folder your own (\`chown -R "$USER" .\`), then run \`${command}\` again.`;
  if (/\bEUSAGE\b/.test(text))
    return `package.json and package-lock.json disagree. Run \`npm install\`, commit package-lock.json, then run \`${command}\` again.`;
  return undefined;
}
