import { parseArgs } from 'node:util';
import { withoutPassword } from '../cms/database/without-password.ts';
import { leaveForAuditLog } from '../publish/audit/left-events.ts';
import { handOver } from './bootstrap/hand-over.mjs';
import { makeVarFolder, varFolder } from './bootstrap/places.mjs';
import { takeLock } from './bootstrap/start-lock.mjs';
import { inWords, UserError } from './bootstrap/user-error.mjs';
import { buildWorker } from './build/worker.ts';

// Brings everything from the embedded database into MongoDB, or back: `npm run migrate:database -- [--from URL] --to URL`.
try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${inWords(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
  if (values.to === undefined)
    throw new UserError(
      'Say where to: npm run migrate:database -- --to mongodb://HOST/NAME, or --to file:var/database/signpost.db. Without --from it is brought from the database that Signpost uses now.',
    );
  for (const [name, url] of Object.entries(values))
    if (!/^(mongodb(\+srv)?:\/\/|file:)/.test(url))
      throw new UserError(`--${name} is not the address of a database. Expected mongodb://…, mongodb+srv://… or file:PATH.`);
  makeVarFolder();
  // Nobody starts Signpost meanwhile, and it is refused where it runs.
  const giveBack = takeLock('npm run migrate:database');
  try {
    await buildWorker();
    const env = values.from === undefined ? process.env : { ...process.env, DATABASE_URL: values.from };
    const code = await handOver('var/build/setup.mjs', ['transfer', values.to], { env });
    if (code === 0)
      leaveForAuditLog(varFolder(), { event: 'exported', words: `Everything, into the database at ${withoutPassword(values.to)}` });
    return code;
  } finally {
    giveBack();
  }
}
