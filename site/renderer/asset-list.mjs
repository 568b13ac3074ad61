import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Lists the files of a compiled client folder: where each is served, whether its name carries its hash (so that it
 * never changes), and its integrity for `<script>` and `<link>`.
 * @param {string} folder the client folder
 * @param {string} target where the list is written, as JSON
 */
export async function writeAssetList(folder, target) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const assets = await Promise.all(files.sort().map((file) => describe(file, folder)));
  await writeFile(target, `${JSON.stringify(assets, null, 1)}\n`);
}

/** @param {string} file @param {string} folder */
async function describe(file, folder) {
  const path = `/${relative(folder, file).split(sep).join('/')}`;
  const integrity = `sha256-${createHash('sha256')
    .update(await readFile(file))
    .digest('base64')}`;
  return { path, isFingerprinted: path.startsWith('/assets/'), integrity };
}
