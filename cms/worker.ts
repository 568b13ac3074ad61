import { getPayload } from 'payload';
import { readEnvironment } from '../publish/environment/index.ts';
import { openPublisher } from '../publish/index.ts';
import { loadCompiledSite } from '../publish/rendering/compiled-site.ts';
import { openStore } from '../publish/store/index.ts';
import { messageOf } from '../publish/rendering/render-pages.ts';
import { holdLease } from './jobs/hold-lease.ts';
import { publishLoop } from './jobs/publishing/publish-loop.ts';
import { startSchedule } from './jobs/schedule.ts';
import { serveWorker } from './jobs/serve-worker.ts';
import config from './payload.config.ts';
import { secrets } from './secrets.ts';

// The publisher's own process: it reads the change log, makes releases, and proves them. Nothing else writes to the store.
const site = readEnvironment();
const store = openStore(site.storeDir);
const lease = await holdLease(store.lease('publish', { ttl: 15_000 }));

const payload = await getPayload({ config });
// Work behind the publishes that fails and that nobody waits for must not end the publisher with it.
process.on('unhandledRejection', (reason) =>
  payload.logger.error(`Something in the background failed; the publisher goes on. ${messageOf(reason)}`),
);
const publisher = await openPublisher({
  store,
  site: await loadCompiledSite(site.varDir),
  origin: site.publicUrl,
  hasIntake: site.hasIntake,
  proofOrigin: `http://127.0.0.1:${site.publicPort}`,
});

const loop = publishLoop({ payload, publisher, log: (line) => payload.logger.info(line) });
const schedule = startSchedule({ payload, publisher, store, spoolDir: site.spoolDir, loop });
const server = await serveWorker({ payload, publisher, loop, store, port: site.workerPort, token: secrets().workerToken });
loop.deliverReceipts();
loop.wake();
payload.logger.info('The publisher is ready.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void (async () => {
      server.close();
      schedule.stop();
      await loop.stop();
      lease.release();
      await payload.destroy();
      process.exit(0);
    })();
  });
}
