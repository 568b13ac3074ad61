import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../bootstrap/places.mjs';

const notInputs = new Set(['node_modules', '.next', '.astro', 'dist', '.DS_Store', 'next-env.d.ts']);

/**
 * One hash over every file of the given files and folders (relative to the project), their names, the
 * project's place, the Node version and what else is given. Paths that are not there count as such. 32 hexadecimal digits.
 */
export async function hashInputs(
  paths: readonly string[],
  { base = root, extra = [] }: { base?: string; extra?: readonly string[] } = {},
): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.versions.node, process.platform, process.arch, base, ...extra]));
  for (const path of [...paths].sort()) {
    for (const file of await filesUnder(base, path)) {
      hash.update(`\n${file}\n`);
      hash.update(
        createHash('sha256')
          .update(await readFile(join(base, file)))
          .digest(),
      );
    }
  }
  return hash.digest('hex').slice(0, 32);
}

async function filesUnder(base: string, path: string): Promise<string[]> {
  const found = await stat(join(base, path)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw cause;
  });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  const entries = (await readdir(join(base, path), { withFileTypes: true })).filter(
    ({ name }) => !notInputs.has(name) && !name.endsWith('.test.ts'),
  );
  const files: string[] = [];
  for (const entry of entries)
    files.push(...(entry.isDirectory() ? await filesUnder(base, join(path, entry.name)) : [join(path, entry.name)]));
  return files.sort();
}
