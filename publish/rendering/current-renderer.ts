import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The compiled site that is used now: its hash and the folder it lies in.
 * @param varDir the folder that holds `renderers/current.json`
 * @throws when nothing was compiled, with what to do
 */
export function currentRenderer(varDir: string): { hash: string; folder: string } {
  const file = join(varDir, 'renderers', 'current.json');
  try {
    const { hash, folder } = JSON.parse(readFileSync(file, 'utf8')) as { hash: string; folder: string };
    return { hash, folder };
  } catch (error) {
    throw new Error(`There is no compiled site (${file}). Run npm start: it compiles the site first.`, { cause: error });
  }
}
