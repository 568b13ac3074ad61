import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handOver } from './bootstrap/hand-over.mjs';
import { root } from './bootstrap/places.mjs';

// Payload's own command line, for writing a migration or the import map: it has to be told where our configuration is.
const env = { ...process.env, PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts' };
process.exitCode = await handOver('node_modules/payload/bin.js', process.argv.slice(2), { env });
nameTypesAsTypes(join(root, 'cms', 'migrations'));

/** Payload writes migrations that import types like values, which Node's type stripping and our compiler settings refuse. */
function nameTypesAsTypes(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.ts')) continue;
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const fixed = text.replace(
      /^import \{ MigrateUpArgs, MigrateDownArgs, sql \} from ('[^']+')/,
      'import { type MigrateDownArgs, type MigrateUpArgs, sql } from $1',
    );
    if (fixed !== text) writeFileSync(path, fixed);
  }
}
