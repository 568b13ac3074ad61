import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { openPublisher } from '../../../publish/index.ts';
import { closeServer, createPublicServer } from '../../../publish/serve/server.ts';
import { openStore } from '../../../publish/store/index.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { changesOf } from '../../support/running/searchable-site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { manyDocuments } from '../../support/many-documents.ts';
import { exportRelease } from '../../../publish/serve/export/export.ts';
import { folderTarget } from '../../../publish/serve/export/folder-target.ts';

// Run by render.ts as a process of its own, so that each turn begins as cold as another generator's: publishes so many documents
// once. Given a folder, it exports the release there too, outside the time that is measured.
const [count, folder] = process.argv.slice(2);
const { path, remove } = temporaryFolder('bench-render');
const store = openStore(path);
const server = createPublicServer({ store }).listen(0, '127.0.0.1');
await once(server, 'listening');
try {
  const site = await compiledSite();
  const changes = changesOf(manyDocuments(Number(count)));
  const proofOrigin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const began = performance.now();
  const publisher = await openPublisher({ store, site, origin: 'http://localhost:4321', proofOrigin });
  const { receipt } = await publisher.publish(changes, { cursor: null, reason: 'a benchmark' });
  const ms = Math.round(performance.now() - began);
  if (folder !== undefined) await exportRelease(openStore(path, { readOnly: true }), folderTarget(folder));
  process.stdout.write(`${JSON.stringify({ ms, rendered: receipt.rendered, steps: receipt.steps })}\n`);
} finally {
  await closeServer(server);
  remove();
}
process.exit(0);
