import { request, type Agent, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import type { Intake } from '../../../publish/intake/index.ts';
import { closeServer, createPublicServer } from '../../../publish/serve/server.ts';
import { openStore, type Manifest, type Store } from '../../../publish/store/index.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { entryFor, manifestOf, pageFor } from '../../unit/store/example-release.ts';

/** An answer of the server, its body as it came over the wire. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A public server over a store of its own, for the tests of one file. */
export interface PublicSite {
  store: Store;
  port: number;
  /** What went wrong on the server's side. */
  reports: unknown[];
  /** Sends one request as it is, without following or decompressing. */
  ask(path: string, options?: { method?: string; headers?: Record<string, string>; agent?: Agent; body?: string }): Promise<Answer>;
  /** Sends bytes as they are; answers with what came back until the server closed. */
  askRaw(bytes: string): Promise<string>;
}

/** Starts a public server before the tests of this file and stops it after them. */
export function publicSiteForTheseTests(
  prepare: (store: Store) => Promise<void> = async () => {},
  openIntake: () => Intake | undefined = () => undefined,
): PublicSite {
  const folder = temporaryFolder('serve');
  const store = openStore(folder.path);
  const reports: unknown[] = [];
  let server: Server;
  const site: PublicSite = {
    store,
    port: 0,
    reports,

    ask: (path, { method = 'GET', headers = {}, agent, body } = {}) =>
      new Promise((resolve, reject) => {
        const asked = request({ host: '127.0.0.1', port: site.port, path, method, headers, agent: agent ?? false }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
        });
        asked.on('error', reject).end(body);
      }),

    askRaw: (bytes) =>
      new Promise((resolve, reject) => {
        let text = '';
        connect(site.port, '127.0.0.1')
          .setEncoding('latin1')
          .on('data', (chunk) => (text += String(chunk)))
          .on('error', reject)
          .on('close', () => resolve(text))
          .write(bytes, 'latin1');
      }),
  };

  beforeAll(async () => {
    await prepare(store);
    server = createPublicServer({
      store: openStore(folder.path, { readOnly: true }),
      intake: openIntake(),
      report: (error) => reports.push(error),
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    site.port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(async () => {
    await closeServer(server);
    folder.remove();
  });
  return site;
}

export const home = `<!doctype html><title>Home</title><p>${'Find help near you. '.repeat(200)}`;
export const pdf = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251));

/** A release with one of each thing the public can ask for. */
export function exampleRelease(store: Store, particulars: Partial<Manifest> = {}): Manifest {
  return manifestOf(
    store,
    [
      entryFor(store, '/', home, { lastModified: '2026-03-01T12:00:00Z' }),
      entryFor(store, '/news/first/', '<!doctype html><title>First</title>'),
      entryFor(store, '/news/second/', '<!doctype html><title>Second</title>', { noindex: true }),
      entryFor(store, '/caf%C3%A9/', '<!doctype html><title>Café</title>'),
      entryFor(store, '/assets/app.abc123.css', 'body{margin:0}'.repeat(50), { type: 'text/css; charset=utf-8', cache: 'immutable' }),
      entryFor(store, '/feed.json', '{"items":[]}', { type: 'application/feed+json', sharing: 'cross-origin' }),
      entryFor(store, '/files/1/Plan%20(2026).pdf', pdf, {
        type: 'application/pdf',
        sharing: 'cross-origin',
        download: 'Plan “2026”.pdf',
      }),
    ],
    {
      redirects: { '/old/': '/news/first/', '/elsewhere/': 'https://example.org/page?a=1#part', '/caf%C3%A9-old/': '/café/' },
      gone: { '/withdrawn/': pageFor(store, '<!doctype html><title>Withdrawn</title>') },
      ...particulars,
    },
  );
}
