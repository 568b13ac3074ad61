import { getPayload } from 'payload';

// A worker in a process of its own, over the CMS in VAR_DIR, that does what is scheduled by a clock that shows the given time,
// and is killed at a step of the first action: `scheduled-worker-to-kill.ts applied 1796000000000`.
const [killAt, now] = process.argv.slice(2);
const { default: configured } = await import('../../../cms/payload.config.ts');
const { scheduledWork } = await import('../../../cms/jobs/scheduled/run-scheduled.ts');
const payload = await getPayload({ config: configured });
const offset = Number(now) - Date.now();
const real = Date.now.bind(Date);
Date.now = () => real() + offset;
const work = scheduledWork({
  payload,
  log: () => undefined,
  onStep: (step) => {
    if (step === killAt) process.kill(process.pid, 'SIGKILL');
  },
});
await work.runDue();
process.exit(0);
