import { readdir } from 'node:fs/promises';
import type { Payload } from 'payload';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Publisher } from '../../publish/index.ts';
import type { Store } from '../../publish/store/index.ts';
import type { PublishLoop } from './publishing/publish-loop.ts';
import type { Schedule } from './schedule.ts';

/** What the numbers are read from. */
interface Measured {
  payload: Payload;
  publisher: Publisher;
  loop: PublishLoop;
  store: Store;
  schedule?: Pick<Schedule, 'lateJobs'> | undefined;
  spoolDir: string;
}

/** Numbers of the worker, in Prometheus' format. */
export interface Metrics {
  /** A publisher whose publishes are counted and timed. */
  measuring(publisher: Publisher): Publisher;
  /** Every number, as of now. */
  read(measured: Measured): Promise<{ type: string; text: string }>;
}

/** Seconds that a publish may take, for the histogram. */
const buckets = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60];

/** Makes the numbers of this worker. None of them says anything of a person or of content. */
export function workerMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const publishes = new Counter({
    name: 'signpost_publishes_total',
    help: 'Publishes since the worker began, by how they ended.',
    labelNames: ['outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'signpost_publish_duration_seconds',
    help: 'How long a publish took, from reading to the proof.',
    buckets,
    registers,
  });
  const gauge = (name: string, help: string): Gauge => new Gauge({ name: `signpost_${name}`, help, registers });
  const gauges = {
    live: gauge('live_release', 'The release that the public sees.'),
    pages: gauge('live_pages', 'Pages of it.'),
    quarantined: gauge('quarantined_documents', 'Documents that do not go live as they are.'),
    isFailed: gauge('publishing_failed', '1 while publishing fails or asks a person.'),
    isPaused: gauge('publishing_paused', '1 while publishing is paused after going back.'),
    lookedAt: gauge('looked_for_changes_timestamp_seconds', 'When the worker last looked for changes.'),
    late: gauge('late_jobs', 'Kinds of work that are late.'),
    receipts: gauge('receipts_waiting', 'Receipts on their way to the database.'),
    spool: gauge('spool_entries', 'What the public sent and the worker has not collected.'),
    letters: gauge('letters_waiting', 'E-mail that waits to be sent.'),
    locked: gauge('accounts_locked', 'Accounts that are locked after wrong passwords.'),
  };

  const measuring: Metrics['measuring'] = (publisher) => ({
    ...publisher,
    publish: async (...given) => {
      const end = durations.startTimer();
      try {
        const result = await publisher.publish(...given);
        publishes.inc({ outcome: result.outcome });
        end();
        return result;
      } catch (error) {
        publishes.inc({ outcome: 'failed' });
        throw error;
      }
    },
  });

  const read: Metrics['read'] = async ({ payload, publisher, loop, store, schedule, spoolDir }) => {
    const { state } = loop.state();
    const live = store.live();
    gauges.live.set(live?.knownAs ?? 0);
    gauges.pages.set(live?.pages ?? 0);
    gauges.quarantined.set(publisher.quarantined().length);
    gauges.isFailed.set(state === 'failed' || state === 'asking' ? 1 : 0);
    gauges.isPaused.set(state === 'paused' ? 1 : 0);
    gauges.lookedAt.set(Date.parse(loop.lookedAt()) / 1000);
    gauges.late.set(schedule?.lateJobs().length ?? 0);
    gauges.receipts.set(publisher.receipts.waiting().length);
    gauges.spool.set(await waitingIn(spoolDir));
    const letters = await payload.count({ collection: 'letters', where: { state: { equals: 'waiting' } }, overrideAccess: true });
    gauges.letters.set(letters.totalDocs);
    const locked = await payload.count({
      collection: 'users',
      where: { lockUntil: { greater_than: new Date().toISOString() } },
      overrideAccess: true,
    });
    gauges.locked.set(locked.totalDocs);
    return { type: registry.contentType, text: await registry.metrics() };
  };

  return { measuring, read };
}

async function waitingIn(spoolDir: string): Promise<number> {
  try {
    return (await readdir(spoolDir)).filter((name) => name.endsWith('.json')).length;
  } catch (error) {
    // The public server makes it when somebody sends something.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}
