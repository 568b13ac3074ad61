import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach } from 'vitest';
import type { Document, DocumentOf } from '../../../content/model/documents/index.ts';
import { news as newsSchema } from '../../../content/model/documents/news.ts';
import type { Change } from '../../../publish/change.ts';
import { openPublisher, type Publisher, type PublisherOptions } from '../../../publish/index.ts';
import type { CompiledSite } from '../../../publish/rendering/compiled-site.ts';
import { closeServer, createPublicServer } from '../../../publish/serve/server.ts';
import { openStore, type Store } from '../../../publish/store/index.ts';
import { plainRenderer } from '../../support/rendered/plain-renderer.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A publisher on a store of its own, with the public server in front of it. */
export interface PublishingSite {
  folder: string;
  store: Store;
  publisher: Publisher;
  /** Opens the publisher again, as a restart would. */
  reopen(more?: Partial<Omit<PublisherOptions, 'site'>> & { site?: Partial<CompiledSite> }): Promise<Publisher>;
  /** Where the public server answers. */
  origin(): string;
  /** What the public server answers. */
  get(path: string): Promise<{ status: number; location: string | null; link: string | null; body: string }>;
}

/** What to say of a publish where it does not matter. */
export const context = { cursor: null, reason: 'a test' };

/** A fresh site for each test of a file. */
export function publishingSite(): PublishingSite {
  let server: Server;
  let remove: () => void;
  const originOf = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const site: PublishingSite = {
    folder: '',
    // Both are there before a test begins.
    store: undefined as unknown as Store,
    publisher: undefined as unknown as Publisher,
    reopen: async ({ site: renderer, ...more } = {}) => {
      site.publisher = await openPublisher({
        store: site.store,
        site: { hash: 'plain', renderer: plainRenderer, assets: [], ...renderer },
        origin: originOf(),
        proofOrigin: originOf(),
        ...more,
      });
      return site.publisher;
    },
    origin: originOf,
    get: async (path) => {
      const response = await fetch(originOf() + path, { redirect: 'manual' });
      return {
        status: response.status,
        location: response.headers.get('location'),
        link: response.headers.get('link'),
        body: await response.text(),
      };
    },
  };

  beforeEach(async () => {
    ({ path: site.folder, remove } = temporaryFolder('publisher'));
    site.store = openStore(site.folder);
    server = createPublicServer({ store: openStore(site.folder, { readOnly: true }), archiveOrigin: 'https://www.example.org' }).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    await site.reopen();
  });

  afterEach(async () => {
    await closeServer(server);
    site.store.close();
    remove();
  });
  return site;
}

/** A story that fits the model. */
export function story(id: string): DocumentOf<'news'> {
  return newsSchema.parse({
    collection: 'news',
    id,
    title: `Story ${id}`,
    slug: id,
    summary: `What happened in story ${id}.`,
    firstPublished: '2026-11-01T09:00:00.000Z',
    updated: '2026-11-01T09:00:00.000Z',
    category: 'partnership',
    date: { precision: 'day', date: '2026-11-01' },
    whatChanges: 'Something changes.',
    body: [],
  });
}

/** So many stories, `s0` and on. */
export function stories(count: number): Change[] {
  return Array.from({ length: count }, (_, index) => shown(story(`s${index}`)));
}

/** A document is public. */
export function shown(document: Document): Change {
  return { kind: 'document', collection: document.collection, id: document.id, document, version: 'v' };
}

/** A story is not public any more. */
export function gone(id: string, more: { title?: string; reason?: string } = {}): Change {
  return { kind: 'withdrawn', collection: 'news', id, title: `Story ${id}`, ...more };
}
