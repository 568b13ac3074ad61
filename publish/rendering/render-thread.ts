// A thread of render-on-all-cores.ts: renders the routes it is sent until it is ended.
import { parentPort, workerData } from 'node:worker_threads';
import type { Route } from '../../content/model/addresses/addresses.ts';
import { readerOf } from '../../content/model/reader/reader.ts';
import { snapshotFrom, type SnapshotData } from '../../content/model/snapshot.ts';
import { loadRenderer } from './compiled-site.ts';
import { deepFreeze } from './deep-freeze.ts';
import { answersOf, type Call } from './record-reads.ts';
import type { RenderedBatch, ThreadTask } from './render-on-all-cores.ts';
import { renderPages } from './render-pages.ts';

const port = parentPort;
if (port === null) throw new Error('This file is run in a thread by render-on-all-cores.ts, not by itself.');

const { entry, snapshot } = workerData as ThreadTask;
const data = deepFreeze(JSON.parse(Buffer.from(snapshot).toString()) as SnapshotData);
const answers = answersOf(readerOf(snapshotFrom(data)));
const numbers = new Map<Call, number>();
const ready = loadRenderer(entry);

port.on('message', (routes: Route[]) => {
  void render(routes).then((batch) => {
    port.postMessage(
      batch,
      batch.pages.map(({ bytes }) => bytes.buffer as ArrayBuffer),
    );
  });
});

async function render(routes: readonly Route[]): Promise<RenderedBatch> {
  const batch: RenderedBatch = { pages: [], newCalls: [], failures: [] };
  const numberOf = (call: Call): number => {
    const known = numbers.get(call);
    if (known !== undefined) return known;
    batch.newCalls.push([call, answers.hash(call)]);
    numbers.set(call, numbers.size);
    return numbers.size - 1;
  };
  const onPage = ({ calls, bytes, ...page }: Parameters<Parameters<typeof renderPages>[1]['onPage']>[0]): void => {
    // Small buffers share one piece of memory, which can't be handed over by parts.
    batch.pages.push({ ...page, bytes: new Uint8Array(bytes), calls: calls.map(numberOf) });
  };
  batch.failures = await renderPages(routes, { renderer: await ready, answers, onPage });
  return batch;
}
