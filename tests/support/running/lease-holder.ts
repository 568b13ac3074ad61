import { holdLease } from '../../../cms/jobs/hold-lease.ts';
import { openLease } from '../../../publish/store/index.ts';

// A worker in a process of its own that only holds the right to publish in a folder: `lease-holder.ts FOLDER 3000`. It says
// “holds” when it has it; it holds it until it is killed.
const [folder = '', ttl] = process.argv.slice(2);
await holdLease(openLease(folder, 'publish', { ttl: Number(ttl) }), { ttl: Number(ttl), log: () => undefined });
process.stdout.write('holds\n');
setInterval(() => undefined, 60_000);
