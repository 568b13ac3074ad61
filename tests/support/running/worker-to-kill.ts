import { until } from '../until.ts';
import { startWorker } from './worker-in-process.ts';

// A worker in a process of its own, over the CMS in VAR_DIR, which is killed at a step of a publish, before it, or of delivering
// a receipt, after it: `worker-to-kill.ts publish "part written" 2`. With `deliver` it publishes nothing and ends when everything is delivered,
// as a failure where that takes more than ten seconds.
const [task, killAt, nth] = process.argv.slice(2);
const { default: config } = await import('../../../cms/payload.config.ts');
const { getPayload } = await import('payload');
const payload = await getPayload({ config });
const ready = Date.now();
let seen = 0;
const dieAt = (step: string): void => {
  if (step === killAt && (seen += 1) === Number(nth)) process.kill(process.pid, 'SIGKILL');
};
const worker = await startWorker({ payload, folder: String(process.env['VAR_DIR']) }, { onStep: dieAt, onReceipt: dieAt });
if (task === 'publish') await worker.loop.publish({ full: true });
else worker.loop.deliverReceipts();
await until('the delivery of the receipts', () => worker.publisher.receipts.waiting().length === 0, { timeout: 60_000, pause: 20 });
process.exit(Date.now() - ready < 10_000 ? 0 : 1);
