import { request, type Agent, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import type { Intake } from '../../../publish/intake/index.ts';
import type { NotFoundCounter } from '../../../publish/reads/count-not-found.ts';
import type { ReadCounter } from '../../../publish/reads/count-reads.ts';
import { closeServer, createPublicServer, type PublicServerOptions } from '../../../publish/serve/server.ts';
import { openStore, type Store } from '../../../publish/store/index.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

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
  prepare: (store: Store) => void = () => undefined,
  {
    openIntake,
    openReads,
    openNotFound,
    ...options
  }: { openIntake?: () => Intake; openReads?: () => ReadCounter; openNotFound?: () => NotFoundCounter } & Pick<
    PublicServerOptions,
    'maxCacheBytes' | 'policy' | 'isBehindProxy' | 'archiveOrigin'
  > = {},
): PublicSite {
  const folder = temporaryFolder('serve');
  const store = openStore(folder.path);
  const reports: unknown[] = [];
  const reader = openStore(folder.path, { readOnly: true });
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
    prepare(store);
    server = createPublicServer({
      store: reader,
      intake: openIntake?.(),
      reads: openReads?.(),
      ...options,
      notFound: openNotFound?.(),
      report: (error) => reports.push(error),
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    site.port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(async () => {
    await closeServer(server);
    reader.close();
    store.close();
    folder.remove();
  });
  return site;
}
