import { getPayload } from 'payload';

// An officer's process over the CMS in VAR_DIR that publishes a launch set, or takes it back, and is killed before it writes
// for the given time: `launch-to-kill.ts launch SET SEEN 7`, `launch-to-kill.ts take-back SET - 7`.
const [what, set = '', seen = '', killAt] = process.argv.slice(2);
const { default: configured } = await import('../../../cms/payload.config.ts');
const { operations } = await import('../../../cms/access/public-writes.ts');
const { launchNow } = await import('../../../cms/workflow/sets/launch.ts');
const { takeBack } = await import('../../../cms/workflow/sets/take-back.ts');
const payload = await getPayload({ config: configured });

let writes = 0;
for (const name of [...operations, 'commitTransaction'] as const) {
  const original = payload.db[name] as (...args: unknown[]) => unknown;
  const counted = (...args: unknown[]): unknown => {
    // The transactions before the first write only read.
    if (name !== 'commitTransaction' || writes > 0) writes += 1;
    if (writes === Number(killAt)) process.kill(process.pid, 'SIGKILL');
    return original.apply(payload.db, args);
  };
  Object.assign(payload.db, { [name]: counted });
}
if (what === 'launch') await launchNow(payload, { set, seen, by: 'Edith Editor', account: '' });
else await takeBack(payload, { set, reason: 'Put off.', by: 'Edith Editor' });
process.exit(0);
