import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askAddress, type Asking } from './ask-address.ts';
import { isPublicAddress } from './public-network.ts';

let server: Server;
let port: number;
let asked: string[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

/** The one other website of these tests, which is on this computer under a name of its own. */
const here = (): Asking => ({
  isAllowed: (address) => address === '127.0.0.1',
  lookup: (_name, options, callback) =>
    options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4),
  ports: new Set([String(port)]),
});
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(code, headers).end();
const ask = (path = '/page', more: Asking = {}) => askAddress(`http://other.example:${port}${path}`, { ...here(), ...more });

describe('what another website answers', () => {
  it('is fine where it gives the page, and only the head is asked for', async () => {
    answer = status(200);
    expect(await ask()).toEqual({ kind: 'fine' });
    expect(asked).toEqual(['HEAD /page']);
  });

  it('is asked for whole where the head is answered wrongly', async () => {
    answer = (request, response) => status(request.method === 'HEAD' ? 405 : 200)(request, response);
    expect(await ask()).toEqual({ kind: 'fine' });
    expect(asked).toEqual(['HEAD /page', 'GET /page']);
  });

  it('says that nothing is there', async () => {
    answer = status(404);
    expect(await ask()).toEqual({ kind: 'gone', answer: 'The website says that there is no such page (404).' });
    answer = status(410);
    expect(await ask()).toEqual({ kind: 'gone', answer: 'The website says that the page was taken away (410).' });
  });

  it('is not held against it where it lets no programs in, or has a fault', async () => {
    answer = status(403);
    expect(await ask()).toEqual({ kind: 'unknown', answer: 'The website does not let programs in (403), so nobody knows from here.' });
    answer = status(503);
    expect(await ask()).toEqual({ kind: 'unknown', answer: 'The website has a fault of its own (503).' });
    answer = status(429, { 'retry-after': '120' });
    expect(await ask()).toEqual({ kind: 'unknown', answer: 'The website was asked too often today (429).', again: 120_000 });
  });

  it('is not held against it where it never comes', async () => {
    answer = () => undefined;
    expect(await ask('/page', { timeout: 100 })).toEqual({ kind: 'unknown', answer: 'The website did not answer in time.' });
  });

  it('is followed where the page moved, and not for ever', async () => {
    answer = (request, response) => (request.url === '/new' ? status(200) : status(301, { location: '/new' }))(request, response);
    expect(await ask()).toEqual({ kind: 'fine' });
    answer = status(302, { location: '/page' });
    expect(await ask()).toEqual({ kind: 'unknown', answer: 'It leads from one address to the next without end.' });
  });

  it('is heard as far as its head, however long the page is', async () => {
    answer = (request, response) => {
      response.writeHead(request.method === 'HEAD' ? 501 : 200);
      if (request.method === 'HEAD') return void response.end();
      const more = (): void => void (response.destroyed || response.write('x'.repeat(65_536), more));
      more();
    };
    expect(await ask()).toEqual({ kind: 'fine' });
  });

  it('is no answer where it speaks another language', async () => {
    const other = createTcpServer((socket) => socket.end('SSH-2.0-other\r\n')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port: strange } = other.address() as AddressInfo;
    const outcome = await askAddress(`http://other.example:${strange}/`, { ...here(), ports: new Set([String(strange)]) });
    expect(outcome).toEqual({ kind: 'unknown', answer: 'The website could not be reached.' });
    other.close();
  });
});

describe('a private network', () => {
  const refused = { kind: 'unknown', answer: 'It is inside a private network, which is not asked. The public may not get there either.' };

  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://example.org:22/',
    'http://example.org:3000/',
  ])('is never asked: %s', async (address) => {
    expect(await askAddress(address)).toEqual(refused);
  });

  it('is not reached by a redirect', async () => {
    answer = status(302, { location: `http://192.168.0.1:${port}/secret` });
    expect(await ask()).toEqual(refused);
    answer = status(302, { location: 'http://other.example:6379/' });
    expect(await ask()).toEqual(refused);
  });

  it('is not reached by a name that leads there', async () => {
    answer = status(200);
    const named: Asking = { ports: new Set([String(port)]) };
    expect(await askAddress(`http://localhost:${port}/`, named)).toEqual(refused);
    expect(asked).toEqual([]);
  });

  it.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['172.15.0.1', true],
    ['172.16.0.1', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['255.255.255.255', false],
    ['224.0.0.1', false],
    ['fe80::1', false],
    ['fc00::1', false],
    ['::', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::a00:1', false],
    ['2002:7f00:1::', false],
    ['nonsense', false],
  ])('is told from the public one: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});

it('does not follow to what is no website', async () => {
  answer = status(302, { location: 'file:///etc/passwd' });
  expect(await ask()).toEqual({ kind: 'unknown', answer: 'It leads on to something that is no website.' });
});
