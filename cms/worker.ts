import { getPayload } from 'payload';
import { type PublishEnvironment, readEnvironment } from '../publish/environment/index.ts';
import { refuseUnfinishedRestore } from '../publish/environment/unfinished-restore.mjs';
import { type CollectedSpool, spoolAt } from '../publish/intake/carry.ts';
import { log as ofThisProcess } from '../publish/logging/log.ts';
import { openPublisher } from '../publish/index.ts';
import { loadCompiledSite } from '../publish/rendering/compiled-site.ts';
import { exportHostOf } from '../publish/serve/export/host.ts';
import { openLease, openStore } from '../publish/store/index.ts';
import { messageOf } from '../publish/rendering/render-pages.ts';
import { databaseLease } from './jobs/database-lease.ts';
import { erasingInTurn } from './erasing/carry-out.ts';
import { holdLease } from './jobs/hold-lease.ts';
import { rebuildStore } from './jobs/ledger/rebuild-store.ts';
import { noteWhileBehind } from './jobs/ledger/stand-by.ts';
import { workerMetrics } from './jobs/metrics.ts';
import { publishLoop } from './jobs/publishing/publish-loop.ts';
import { startSchedule } from './jobs/schedule.ts';
import { serveWorker, type StartingWorker } from './jobs/serve-worker.ts';
import { untilPossible } from './jobs/until-possible.ts';
import { workerHosts } from './jobs/worker-hosts.ts';
import config from './payload.config.ts';
import { secrets } from './secrets.ts';

// The publisher's own process: it reads the change log, makes releases, and proves them. Nothing else writes to the store.
const log = (line: string): void => ofThisProcess.info(line);
// Work behind the publishes that fails and that nobody waits for must not end the publisher with it.
process.on('unhandledRejection', (reason) => log(`Something in the background failed; the publisher goes on. ${messageOf(reason)}`));

/** The spools of other machines. @throws where nobody could open them */
function spoolsOf({ spoolFrom, spoolToken }: PublishEnvironment): CollectedSpool[] {
  if (spoolFrom.length === 0) return [];
  if (spoolToken === undefined)
    throw new Error('SPOOL_FROM names spools of other machines, and SPOOL_TOKEN does not say what opens them. .env.example explains both.');
  return spoolFrom.map((origin) => spoolAt(origin, spoolToken));
}

/** Milliseconds without a renewal after which another machine's worker takes over: it looks each third of them, so within ten seconds. */
const sharedTtl = 5_000;

const worker: StartingWorker = { waitsFor: 'It is starting.' };
const onWait = (sentence: string): void => void (worker.waitsFor = sentence);
const site = readEnvironment();
await untilPossible(() => refuseUnfinishedRestore(site.varDir), { what: 'The worker waits', onWait, log });
const { workerToken } = await untilPossible(secrets, { what: 'The secrets could not be read', onWait, log });
const token = site.workerToken ?? workerToken;
const servers = workerHosts(site.workerHost).map((host) => serveWorker(worker, { port: site.workerPort, host, token, log }));

const lease = await holdLease(openLease(site.storeDir, 'publish', { ttl: 15_000 }), { log, onWait });
const store = await untilPossible(() => openStore(site.storeDir), { what: 'The publisher’s store could not be opened', onWait, log });
const payload = await untilPossible(() => getPayload({ config }), { what: 'The database could not be opened', onWait, log });
// Where several machines share the database, one of their workers publishes.
const shared = databaseLease(payload, 'publish', { ttl: sharedTtl });
const behind = shared && noteWhileBehind({ payload, store, log });
const right = shared && (await holdLease(shared, { ttl: sharedTtl, log, onWait, onStandBy: () => void (worker.isStandingBy = true) }));
worker.isStandingBy = false;
await behind?.stop();
worker.waitsFor = 'It is starting.';
const mayPublish = (): boolean => lease.mayPublish() && right?.mayPublish() !== false;
const metrics = workerMetrics();
const cannotBegin = 'The publisher could not begin';
const compiled = await untilPossible(() => loadCompiledSite(site.varDir), { what: cannotBegin, onWait, log });
const open = () =>
  openPublisher({
    store,
    site: compiled,
    origin: site.publicUrl,
    hasIntake: site.hasIntake,
    isStaging: site.isStaging,
    proofOrigin: site.proofUrl ?? `http://127.0.0.1:${site.publicPort}`,
    // A web server that reads its set-up again, and a cache that forgets, take a moment.
    proofPatience: site.proofUrl === undefined ? 0 : 30_000,
    exportHost: exportHostOf(site, store, mayPublish),
  });
await untilPossible(() => rebuildStore({ payload, store, open, log }), {
  what: 'The publisher’s store could not be made again',
  onWait,
  log,
});
if (behind) await untilPossible(behind.isUpToDate, { what: cannotBegin, onWait, log });
const publisher = metrics.measuring(await untilPossible(open, { what: cannotBegin, onWait, log }));

const loop = publishLoop({ payload, publisher, log: (line) => payload.logger.info(line), mayPublish });
const erasing = erasingInTurn({ payload, publisher, loop, store, varDir: site.varDir, spoolDir: site.spoolDir, log });
const schedule = startSchedule({ payload, publisher, store, spoolDir: site.spoolDir, spools: spoolsOf(site), loop, erasing });
worker.parts = { payload, publisher, loop, store, schedule, erasing, metrics: { of: metrics, spoolDir: site.spoolDir } };
loop.deliverReceipts();
loop.wake();
payload.logger.info('The publisher is ready.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void (async () => {
      for (const server of servers) server.close();
      schedule.stop();
      await loop.stop();
      await right?.release();
      await lease.release();
      await payload.destroy();
      process.exit(0);
    })();
  });
}
