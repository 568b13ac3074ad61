import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { ask } from './ask.ts';

const server = createServer();
afterEach(() => {
  vi.unstubAllGlobals();
  server.removeAllListeners('request');
  server.closeAllConnections();
  server.close();
});

/** A server that answers in this way; its address. */
async function answering(how: (response: ServerResponse) => void): Promise<string> {
  server.on('request', (_request, response) => how(response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

it('gives no answer where the question was taken back while its answer came', async () => {
  const controller = new AbortController();
  const address = await answering((response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"problems": [');
  });
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
    const response = await fetch(...asked);
    // The head of the answer is there, and the rest is on its way.
    controller.abort();
    return response;
  });
  await expect(ask(address, { signal: controller.signal })).rejects.toThrow('aborted');
});

it('says that the CMS cannot be reached where an answer breaks off', async () => {
  const address = await answering((response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"problems": [', () => response.destroy());
  });
  expect(await ask(address)).toEqual({ error: 'The CMS cannot be reached. Check your connection, and try again.' });
});

it('gives the words of a refusal, and else its number', async () => {
  const address = await answering((response) => {
    response.writeHead(503, { 'content-type': 'text/html' });
    response.end('<p>Starting</p>');
  });
  expect(await ask(address)).toEqual({ error: 'The CMS answered 503.', data: undefined });
});
