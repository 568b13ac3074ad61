import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { isExecutable } from '../../../scripts/test/is-executable.ts';

const run = promisify(execFile);

/** Where programs for system services lie, which are not on everybody's PATH. */
const usualPlaces = ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin'];

/**
 * The path of a program that tests need and npm does not bring. On Debian, as root, its package is fetched once and unpacked
 * into var/, because installing it would start a service on this computer.
 * @returns why it is not to be had, where it is not
 */
export async function debianProgram(
  name: string,
  { from = name }: { from?: string } = {},
): Promise<{ path: string } | { missing: string }> {
  const folder = resolve('var', 'programs', from);
  const places = [...(process.env.PATH ?? '').split(delimiter), ...usualPlaces, join(folder, 'usr/sbin'), join(folder, 'usr/bin')];
  const found = (): string | undefined => places.map((place) => join(place, name)).find(isExecutable);
  const there = found();
  if (there !== undefined) return { path: there };
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return { missing: `${name} is not on this computer: install it, such as by apt-get install ${from}` };
  try {
    mkdirSync(folder, { recursive: true });
    await run('apt-get', ['update', '-q']);
    await run('apt-get', ['download', '-q', from], { cwd: folder });
    for (const archive of readdirSync(folder).filter((file) => file.endsWith('.deb'))) {
      await run('dpkg', ['-x', archive, '.'], { cwd: folder });
      rmSync(join(folder, archive));
    }
  } catch (error) {
    return { missing: `${name} could not be fetched: ${error instanceof Error ? error.message : String(error)}` };
  }
  const path = found();
  return path === undefined ? { missing: `The package ${from} has no program ${name}` } : { path };
}
