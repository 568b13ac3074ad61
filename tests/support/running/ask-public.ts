import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** What the public server answered; a status of 0 where it did not answer at all. */
export interface PublicAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Somebody who reads the public site over connections that stay open, follows no redirect and takes text uncompressed. */
export interface PublicReader {
  get(path: string): Promise<PublicAnswer>;
  close(): void;
}

/** Opens a reader of the public site at an origin. */
export function readPublic(origin: string, { timeout = 10_000 }: { timeout?: number } = {}): PublicReader {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const get = (path: string): Promise<PublicAnswer> =>
    new Promise((resolve) => {
      const none: PublicAnswer = { status: 0, headers: {}, body: '' };
      const asked = request(`${origin}${path}`, { agent, timeout, headers: { 'accept-encoding': 'identity' } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', () => resolve(none));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() }),
        );
      });
      asked.on('timeout', () => asked.destroy(new Error(`${path} was not answered within ${timeout} ms.`)));
      asked.on('error', () => resolve(none));
      asked.end();
    });
  return { get, close: () => agent.destroy() };
}
