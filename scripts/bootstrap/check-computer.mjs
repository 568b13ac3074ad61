// @ts-check
import { statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { defaults, maxPort } from '../../publish/environment/defaults.mjs';
import { UserError } from './user-error.mjs';

const gigabyte = 1024 ** 3;

/**
 * The three ports a start listens on, each with who needs it and the variable that changes it.
 * @param {NodeJS.ProcessEnv} [variables]
 * @returns {{ port: number, variable: string, who: string }[]}
 */
export function portsNeeded(variables = process.env) {
  const ports = [
    { variable: /** @type {const} */ ('PUBLIC_PORT'), who: 'the public site' },
    { variable: /** @type {const} */ ('CMS_PORT'), who: 'the CMS' },
    { variable: /** @type {const} */ ('WORKER_PORT'), who: 'the worker' },
  ].map(({ variable, who }) => {
    const usual = defaults[variable];
    const given = variables[variable] || String(usual);
    const port = Number(given);
    if (!Number.isInteger(port) || port < 1 || port > maxPort) {
      throw new UserError(`${variable} is "${given}", which is no port. Give it a number from 1 to ${maxPort}, such as ${usual}.`);
    }
    return { port, variable, who };
  });
  for (const [index, one] of ports.entries()) {
    const other = ports.slice(index + 1).find(({ port }) => port === one.port);
    if (other) throw new UserError(`${one.variable} and ${other.variable} are both ${one.port}. Give each its own port.`);
  }
  return ports;
}

/**
 * Throws one UserError that names every port that another program has.
 * @param {{ port: number, variable: string, who: string }[]} ports
 * @param {{ command: string, platform?: NodeJS.Platform }} options
 */
export async function checkPorts(ports, { command, platform = process.platform }) {
  const taken = [];
  for (const needed of ports) if (!(await isFree(needed.port))) taken.push(needed);
  if (taken.length === 0) return;
  throw new UserError(taken.map((needed) => portSentence(needed, { command, platform })).join('\n'));
}

/**
 * @param {{ port: number, variable: string, who: string }} needed
 * @param {{ command: string, platform: NodeJS.Platform }} options
 */
function portSentence({ port, variable, who }, { command, platform }) {
  const look =
    platform === 'win32'
      ? `netstat -ano | findstr :${port}`
      : platform === 'linux'
        ? `ss -ltnp 'sport = :${port}'`
        : `lsof -nP -iTCP:${port} -sTCP:LISTEN`;
  const other = port > 65435 ? port - 100 : port + 100;
  const change = platform === 'win32' ? `set ${variable}=${other} in .env` : `\`${variable}=${other} ${command}\``;
  return `Port ${port}, which ${who} needs, is in use by another program. See which with \`${look}\` and stop it, or choose another port: ${change}.`;
}

/**
 * Whether this computer lets us listen on the port, on all addresses and on its own.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isFree(port) {
  for (const host of ['127.0.0.1', undefined]) {
    const free = await new Promise((resolve) => {
      const server = createServer();
      // Only "in use" is another program's doing; what else goes wrong here the server itself will say in words.
      server.once('error', (error) => resolve(!('code' in error && error.code === 'EADDRINUSE')));
      server.listen({ port, host }, () => server.close(() => resolve(true)));
    });
    if (!free) return false;
  }
  return true;
}

/**
 * Throws a UserError when the disk that holds the folder has not enough room left.
 * @param {string} folder
 * @param {number} gigabytes
 * @param {(folder: string) => { bavail: number, bsize: number }} [statfs]
 */
export function checkDisk(folder, gigabytes, statfs = statfsSync) {
  const { bavail, bsize } = statfs(folder);
  const free = (bavail * bsize) / gigabyte;
  if (free >= gigabytes) return;
  throw new UserError(
    `The disk that holds ${folder} has ${free.toFixed(1)} GB left, and Signpost needs ${gigabytes} GB. ` +
      'Make room, then run the same command again.',
  );
}
