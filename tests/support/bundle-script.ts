import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles a script that uses Payload into one file, which starts in a second where the modules take three.
 * The bundle lies inside the project, so that the packages left out of it are found.
 */
export async function bundleScript(script: URL): Promise<{ file: string; remove: () => void }> {
  const place = fileURLToPath(new URL('../../var/test-bundles/', import.meta.url));
  mkdirSync(place, { recursive: true });
  const folder = mkdtempSync(place);
  const file = join(folder, 'script.mjs');
  await build({
    entryPoints: [fileURLToPath(script)],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['sharp', '@libsql/client', 'drizzle-kit', 'mongoose', 'mongodb', '@payloadcms/db-mongodb', 'pino', 'pino-pretty', 'graphql'],
    banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
    logLevel: 'error',
  });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
