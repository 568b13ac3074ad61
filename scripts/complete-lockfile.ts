import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap/places.mjs';
import { completeLockfile, type Lockfile } from './build/lockfile.ts';

const path = join(root, 'package-lock.json');
const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile;
const { completed, added } = completeLockfile(lockfile);

if (added.length === 0) {
  console.log('package-lock.json names every optional package.');
} else if (process.argv.includes('--check')) {
  console.error(
    `package-lock.json leaves out ${added.length} optional packages of other systems, and \`npm ci\` refuses such a lockfile:\n${added.join('\n')}`,
  );
  process.exitCode = 1;
} else {
  writeFileSync(path, `${JSON.stringify(completed, null, 2)}\n`);
  console.log(`Added to package-lock.json:\n${added.join('\n')}`);
}
