import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { portsNeeded } from './bootstrap/check-computer.mjs';
import { loadSettings, root } from './bootstrap/places.mjs';
import { inWords, UserError } from './bootstrap/user-error.mjs';
import { processes } from './start/processes.ts';
import './start/outlive-full-log.mjs';

// One of the three programs by itself, as `npm start` runs it: for systemd, containers, and whatever else keeps programs running.
const names = { 'public-site': 'publicSite', cms: 'cms', worker: 'worker' } as const;

try {
  process.chdir(root);
  loadSettings();
  const [name = '', ...more] = process.argv.slice(2);
  if (!isProgram(name) || more.length > 0)
    throw new UserError(`Say which program: node scripts/serve.ts ${Object.keys(names).join(', or ')}.`);
  const [publicSite, cms, worker] = portsNeeded().map(({ port }) => port) as [number, number, number];
  const { args, env } = processes({ publicSite, cms, worker })[names[name]];
  Object.assign(process.env, env);
  const [program = '', ...words] = args.filter((word) => word !== '--enable-source-maps');
  process.setSourceMapsEnabled(args.includes('--enable-source-maps'));
  enableCompileCache(join(root, 'var', 'build', 'compile-cache'));
  process.argv = [process.execPath, program, ...words];
  // In this process, so that whoever started it ends the program itself, and pays for one Node.
  await import(pathToFileURL(program).href);
} catch (error) {
  process.stderr.write(`${inWords(error)}\n`);
  process.exitCode = 1;
}

function isProgram(name: string): name is keyof typeof names {
  return name in names;
}
