import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import PQueue from 'p-queue';
import type { Payload } from 'payload';
import { tracesOf } from '../../publish/erasing/traces.ts';
import type { Publisher } from '../../publish/index.ts';
import { messageOf } from '../../publish/rendering/render-pages.ts';
import { whileFilesMayGo } from '../jobs/nightly/while-files-may-go.ts';
import type { PublishLoop } from '../jobs/publishing/publish-loop.ts';
import type { Store } from '../../publish/store/index.ts';
import type { Erasure } from '../payload-types.ts';
import { inTransaction } from '../workflow/scheduling/in-transaction.ts';
import { compactDatabase } from './compact-database.ts';
import type { ErasureState } from './erasure-states.ts';
import { readTraces } from './read-traces.ts';
import { addressesOf, cleanRecords, doneOf, removeFromDatabase } from './remove-from-database.ts';
import { cleanLogs, removeBytes, removeFromSpool } from './remove-from-disk.ts';

/** What the worker erases with. */
export interface Erasing {
  payload: Payload;
  publisher: Publisher;
  loop: Pick<PublishLoop, 'look' | 'deliverReceipts'>;
  store: Pick<Store, 'lease'>;
  varDir: string;
  spoolDir: string;
  log: (line: string) => void;
  /** Called before each step, so that a test can stop there. */
  onStep?: (state: ErasureState) => void;
}

/**
 * Goes on with every erasure that is not done, the first asked for first. Each step is noted when it is done and can be done
 * again, so that one which was killed, or met somebody who reads or a pause, is finished later.
 */
export async function carryOutErasures(erasing: Erasing): Promise<void> {
  const { payload } = erasing;
  const { docs } = await payload.db.find<Erasure>({
    collection: 'erasures',
    where: { state: { not_equals: 'done' } },
    sort: 'askedAt',
    limit: 0,
    pagination: false,
  });
  for (const erasure of docs) {
    try {
      await carryOut(erasure, erasing);
    } catch (error) {
      const problem = messageOf(error);
      const { problem: known } =
        (await payload.db.findOne<Erasure>({ collection: 'erasures', where: { id: { equals: erasure.id } } })) ?? erasure;
      if (problem === known) continue;
      erasing.log(`An erasure could not go on; it is tried again by itself. ${problem}`);
      await note(erasure, { problem }, payload);
    }
  }
}

/** Erases one thing after the other, whoever asks for it: somebody who waits, or the clock. */
export function erasingInTurn(erasing: Erasing): { carryOut(): Promise<void> } {
  const turns = new PQueue({ concurrency: 1 });
  return { carryOut: () => turns.add(() => carryOutErasures(erasing)) };
}

async function carryOut(erasure: Erasure, erasing: Erasing): Promise<void> {
  const { payload, publisher, loop, store, varDir, spoolDir, log, onStep } = erasing;
  let current = erasure;
  const advance = async (): Promise<void> => {
    current = (await payload.db.findOne<Erasure>({ collection: 'erasures', where: { id: { equals: erasure.id } } })) ?? current;
  };
  if (current.state === 'asked') {
    onStep?.('asked');
    await loop.look();
    const traced = await readTraces(payload, current);
    const { addresses, answers, objects } = await publisher.erase(
      traced ?? { collection: current.of, id: current.document, titles: [], words: [] },
    );
    await note(current, { state: 'off-the-site', addresses, done: { answers, objects }, problem: null }, payload);
    await advance();
  }
  // Kept to clean what does not go with the rows: a killed worker has only the addresses and the identifier left, which is enough for most.
  const traced = await readTraces(payload, current);
  const traces = tracesOf(
    { collection: current.of, id: current.document, titles: traced?.titles ?? [], words: [] },
    new Set(addressesOf(current)),
  );
  if (current.state === 'off-the-site') {
    onStep?.('off-the-site');
    await cleanLogs(join(varDir, 'logs'), traces);
    await removeFromDatabase(payload, current);
    await advance();
  }
  if (current.state === 'out-of-the-database') {
    onStep?.('out-of-the-database');
    // A receipt may have been on its way meanwhile.
    await inTransaction(payload, (req) => cleanRecords(traces, req));
    // Readers write in words that a title may be made of, so here only what names its identifier or an address of it is about it.
    await removeFromSpool(
      spoolDir,
      tracesOf({ collection: current.of, id: current.document, titles: [], words: [] }, new Set(addressesOf(current))),
    );
    const removed = await whileFilesMayGo(store, () => removeBytes(payload, publisher, doneOf(current).hashes ?? []));
    const files = (doneOf(current).files ?? 0) + removed;
    if (removed > 0) {
      await note(current, { done: { ...doneOf(current), files } }, payload);
      await advance();
    }
    // “Everywhere” is where the public is served from too: while that cannot be reached, it is not done.
    await publisher.catchUpHost();
    await compactDatabase(payload);
    const { answers, objects } = doneOf(current);
    await note(current, { state: 'done', doneAt: new Date().toISOString(), done: { answers, objects, files }, problem: null }, payload);
    log(`Something was erased: ${addressesOf(current).length} addresses say that it was taken down.`);
  }
}

async function note(erasure: Erasure, data: Record<string, unknown>, payload: Payload): Promise<void> {
  await payload.db.updateOne({ collection: 'erasures', id: erasure.id, data, returning: false });
}

/** What an upgrade or a repair left beside the store, which nobody looks through: it may hold anything that was ever public. */
export function leftBesideStore(varDir: string): string[] {
  const folder = join(varDir, 'store');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name === 'before-store.db' || /^store\.db\.damaged-/.test(name))
    .map((name) => join(folder, name));
}
