import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { arch, availableParallelism, totalmem, version } from 'node:os';

/**
 * What the tests run on, in lines, so that a log says it by itself: the system, its cores and memory, the programs.
 * @param browser the path of Chromium; undefined where no suite needs one
 * @param agent what npm says of itself and of the Node that it runs on
 */
export function describeComputer(browser: string | undefined, agent = process.env.npm_config_user_agent): string[] {
  const [, npm, startedBy] = /^npm\/(\S+) node\/v?(\S+)/.exec(agent ?? '') ?? [];
  const begun = npm === undefined ? 'begun without npm' : `begun by npm ${npm} on Node ${startedBy}`;
  return [
    `On ${systemName()}, ${arch()}: ${counted(availableParallelism(), 'core')}, ${gigabytes(memory())} GB of memory.`,
    `With Node ${process.versions.node} (${begun})${browser === undefined ? '' : ` and ${versionOf(browser)}`}.`,
  ];
}

/** The name that a Linux gives itself, else that of the kernel. */
function systemName(): string {
  const file = '/etc/os-release';
  const name = existsSync(file) ? /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return name ?? version();
}

/** In bytes; in a container what it may use, where that is less. */
function memory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

function versionOf(browser: string): string {
  try {
    return execFileSync(browser, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    // Chrome on Windows tells no version this way; whether it works at all the tests say themselves.
    return browser;
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function gigabytes(bytes: number): string {
  return (bytes / 1024 ** 3).toFixed(1);
}
