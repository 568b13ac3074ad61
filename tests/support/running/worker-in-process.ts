import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Payload } from 'payload';
import type { BackgroundOptions } from '../../../cms/jobs/background/background.ts';
import type { PublishLoop } from '../../../cms/jobs/publishing/publish-loop.ts';
import { openPublisher, type Publisher, type PublisherOptions } from '../../../publish/index.ts';
import { closeServer, createPublicServer } from '../../../publish/serve/server.ts';
import { openStore, type Store } from '../../../publish/store/index.ts';
import { plainRenderer } from '../rendered/plain-renderer.ts';

/** The parts of a worker, over a CMS that a test started: the real ones, but for bare pages in place of the compiled site. */
export interface WorkerInProcess {
  store: Store;
  publisher: Publisher;
  loop: PublishLoop;
  /** Where the public server is. */
  url: string;
  /** What it said. */
  lines: string[];
  /** Ends it, and gives the store back. */
  stop(): Promise<void>;
}

/** Starts a worker over a CMS's database; nothing is published before its loop is woken or asked. */
export async function startWorker(
  { payload, folder }: { payload: Payload; folder: string },
  { onReceipt, ...options }: Partial<PublisherOptions> & Pick<BackgroundOptions, 'onReceipt'> = {},
): Promise<WorkerInProcess> {
  // The settings are read when the module loads, and the test has made them by now.
  const { publishLoop } = await import('../../../cms/jobs/publishing/publish-loop.ts');
  const storeDir = join(folder, 'store');
  const store = openStore(storeDir);
  const server = createPublicServer({ store: openStore(storeDir, { readOnly: true }) }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const publisher = await openPublisher({
    store,
    site: { hash: 'plain', renderer: plainRenderer, assets: [] },
    origin: 'http://localhost:4321',
    proofOrigin: url,
    ...options,
  });
  const lines: string[] = [];
  const loop = publishLoop({ payload, publisher, log: (line) => lines.push(line), ...(onReceipt === undefined ? {} : { onReceipt }) });
  return {
    store,
    publisher,
    loop,
    url,
    lines,
    stop: async () => {
      await loop.stop();
      await closeServer(server);
      store.close();
    },
  };
}
