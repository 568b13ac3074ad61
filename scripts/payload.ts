import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handOver } from './bootstrap/hand-over.mjs';
import { root } from './bootstrap/places.mjs';

// Payload's own command line, for writing a migration, the import map or the types: it has to be told where our configuration is.
const [command = '', ...options] = process.argv.slice(2);
process.exitCode =
  command === 'generate:types' && options.includes('--check')
    ? await checkTypes()
    : await payload([command, ...options], settingsOf(command));
if (command === 'migrate:create') mendMigrations(join(root, 'cms', 'migrations'));

function payload(args: string[], env: Record<string, string>): Promise<number> {
  return handOver('node_modules/payload/bin.js', args, { env: { ...process.env, PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts', ...env } });
}

function settingsOf(name: string): Record<string, string> {
  // The types are the same wherever they are made, whatever database the settings name.
  return name === 'generate:types' ? { DATABASE_URL: '', DATABASE_COMPATIBILITY: '' } : {};
}

/** Whether cms/payload-types.ts is what the configuration makes of it now. Changes nothing. */
async function checkTypes(): Promise<number> {
  const kept = readFileSync(join(root, 'cms', 'payload-types.ts'), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'payload-types-'));
  try {
    const path = join(folder, 'payload-types.ts');
    const code = await payload(['generate:types'], { ...settingsOf('generate:types'), PAYLOAD_TS_OUTPUT_PATH: path });
    if (code !== 0 || readFileSync(path, 'utf8') === kept) return code;
    console.error('cms/payload-types.ts is not what the configuration of the CMS makes of it.');
    return 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Payload writes migrations that import types like values, and names files without their ending: Node refuses both, and so do our compiler settings the first. */
function mendMigrations(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.ts')) continue;
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const fixed = text
      .replace(
        /^import \{ MigrateUpArgs, MigrateDownArgs, sql \} from ('[^']+')/,
        'import { type MigrateDownArgs, type MigrateUpArgs, sql } from $1',
      )
      .replaceAll(/^(import \* as \w+ from '\.\/\w+)';?$/gm, "$1.ts';");
    if (fixed !== text) writeFileSync(path, fixed);
  }
}
