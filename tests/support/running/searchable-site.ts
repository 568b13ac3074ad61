import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { mediaIn } from '../../../content/model/media.ts';
import type { Renderer } from '../../../content/model/render.ts';
import type { Snapshot } from '../../../content/model/snapshot.ts';
import type { Change } from '../../../publish/change.ts';
import { openPublisher, type Publisher } from '../../../publish/index.ts';
import type { CompiledSite } from '../../../publish/rendering/compiled-site.ts';
import { closeServer, createPublicServer } from '../../../publish/serve/server.ts';
import { type Answer, openStore, type Store } from '../../../publish/store/index.ts';
import { root } from '../../../scripts/bootstrap/places.mjs';
import { temporaryFolder } from '../temporary-folder.ts';
import { plainRenderer } from '../rendered/plain-renderer.ts';

/** A public site that was published from a snapshot, with its search. */
export interface SearchableSite {
  url: string;
  /** Where the store is. */
  folder: string;
  store: Store;
  publisher: Publisher;
  /** Opens the publisher again, as a worker that was restarted does. */
  reopen(): Promise<Publisher>;
  /** What the live release answers, by address. */
  liveAnswers(): Record<string, Answer>;
  /** Publishes changes without waiting for the full text. */
  publish(...changes: Change[]): Promise<void>;
  /** Ends the server and removes the folder. */
  close(): Promise<void>;
}

/** Publishes a snapshot and serves it. Without a compiled site its pages are bare, which is enough for what search makes. */
export async function searchableSite(
  snapshot: Snapshot,
  { site = bareSite(plainRenderer) }: { site?: CompiledSite } = {},
): Promise<SearchableSite> {
  const { path: folder, remove } = temporaryFolder('search');
  const store = openStore(folder);
  const server = createPublicServer({ store }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const open = (): Promise<Publisher> => openPublisher({ store, site, origin: url, proofOrigin: url });
  const publisher = await open();
  const publish = async (...changes: Change[]): Promise<void> => {
    await publisher.publish(changes, { cursor: null, reason: 'a test of search' });
  };
  await publish(...changesOf(snapshot));
  return {
    url,
    folder,
    store,
    publisher,
    reopen: open,
    liveAnswers: () => Object.fromEntries(store.addresses.all()),
    publish,
    close: async () => {
      await closeServer(server);
      store.close();
      remove();
    },
  };
}

/** A picture for each one that documents name and a snapshot has not: the sample's are drawings, which the CMS makes pictures of. */
function picturesOf({ documents, images, files }: Snapshot): Change[] {
  const drawing = join(root, 'content', 'sample', 'images', 'brushes.svg');
  const bytes = readFileSync(drawing);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const ids = new Set([...documents.values()].flatMap((document) => [...mediaIn(document)]));
  return [...ids]
    .filter((id) => !images.has(id) && !files.has(id))
    .map((id) => ({
      kind: 'image',
      id,
      value: {
        id,
        alt: 'A drawing',
        isDecorative: false,
        sizes: [{ path: `/images/${id}/600-a.png`, type: 'image/png', width: 600, height: 400, sha256, size: bytes.length }],
        focus: { x: 50, y: 50 },
      },
      sources: new Map([[sha256, drawing]]),
    }));
}

/** Everything in a snapshot, as the CMS would tell it. */
export function changesOf(snapshot: Snapshot): Change[] {
  const { documents, globals, phrases } = snapshot;
  const shown = [...documents.values()].map((document): Change => ({
    kind: 'document',
    collection: document.collection,
    id: document.id,
    document,
    version: '1',
  }));
  const { home, navigation, settings } = globals;
  return [
    ...picturesOf(snapshot),
    ...shown,
    ...[...phrases.values()].map((value): Change => ({ kind: 'phrase', id: value.id, value })),
    { kind: 'global', name: 'home', value: home, version: '1' },
    { kind: 'global', name: 'navigation', value: navigation, version: '1' },
    { kind: 'global', name: 'settings', value: settings, version: '1' },
  ];
}

function bareSite(renderer: Renderer): CompiledSite {
  return { hash: 'bare', renderer, assets: [] };
}
