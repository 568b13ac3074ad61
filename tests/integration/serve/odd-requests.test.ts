import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { openIntake } from '../../../publish/intake/index.ts';
import { openSpool } from '../../../publish/intake/spool.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { publicSiteForTheseTests } from './public-site.ts';
import { exampleSite, publish } from './publish-files.ts';

const folder = temporaryFolder('spool');
afterAll(folder.remove);

const site = publicSiteForTheseTests(
  (store) =>
    void publish(store, {
      ...exampleSite,
      '/intake/thanks/': { bytes: '<!doctype html><title>Thank you</title><p id="intake_back"><a href="/">Home</a></p>' },
      '/intake/not-sent/': { bytes: '<!doctype html><title>Not sent</title><main><div id="intake_said"><p>Go back.</p></div></main>' },
    }),
  { openIntake: () => openIntake({ spool: openSpool(folder.path), origin: 'https://www.example.org', timeoutMs: 1_000 }) },
);

const rating = 'page=/&useful=yes';
const form = 'Content-Type: application/x-www-form-urlencoded';
/** A form with these headers, and behind it what must never be taken for a request of its own, or only where it is one. */
const send = (headers: string, body: string) => `POST /intake/rating HTTP/1.1\r\nHost: x\r\n${form}\r\n${headers}\r\n\r\n${body}`;
const hidden = 'GET /news/second/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
const read = (headers: string, path = '/') =>
  `GET ${path} HTTP/1.1\r\nHost: x\r\n${headers === '' ? '' : `${headers}\r\n`}Connection: close\r\n\r\n`;

it.each([
  ['two lengths of a body', send('Content-Length: 6\r\nTransfer-Encoding: chunked', `0\r\n\r\n${hidden}`), '400'],
  ['two codings of a body', send('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity', `0\r\n\r\n${hidden}`), '400'],
  ['an unknown coding of a body', send('Transfer-Encoding: xchunked', `0\r\n\r\n${hidden}`), '400'],
  ['a length that is said twice', send('Content-Length: 3\r\nContent-Length: 17', rating + hidden), '400'],
  ['a length with a sign', send('Content-Length: +17', rating + hidden), '400'],
  ['a chunk whose size is none', send('Transfer-Encoding: chunked', `ZZ\r\n${rating}\r\n0\r\n\r\n${hidden}`), '400'],
  [
    'a chunk with 20 kB about itself',
    send('Transfer-Encoding: chunked', `11;${'a'.repeat(20_000)}\r\n${rating}\r\n0\r\n\r\n${hidden}`),
    '413',
  ],
  ['a header behind the body', send('Transfer-Encoding: chunked', `11\r\n${rating}\r\n0\r\nContent-Length: 5\r\n\r\n${hidden}`), '400'],
  ['lines that end like those of Unix', 'GET / HTTP/1.1\nHost: x\n\n', '400'],
  ['a space before the colon', 'GET / HTTP/1.1\r\nHost : x\r\n\r\n', '400'],
  ['a header on two lines', 'GET / HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n', '400'],
  ['a NUL in a header', read('X: a\0b'), '400'],
  [
    'a request inside the body of another',
    `GET / HTTP/1.1\r\nHost: x\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}${read('', '/nowhere/')}`,
    '200 404',
  ],
  ['a form that is too long, and a request behind it', send('Content-Length: 20000', 'a'.repeat(20_000) + hidden), '413'],
  ['what is no form, and a request behind it', `POST /intake/rating HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello${hidden}`, '415'],
  [
    'something sent where nothing can be, and a request behind it',
    `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n${hidden}`,
    '405',
  ],
  ['a form that waits to be asked for, and never comes', send('Expect: 100-continue\r\nContent-Length: 17', ''), '100 408'],
  ['an expectation that nobody has', read('Expect: 200-ok'), '417'],
  ['line breaks in an address', read('', '/news/first%0d%0aSet-Cookie:x=1'), '400'],
  ['line breaks in the way back', read('', '/intake/thanks/?page=%0d%0aSet-Cookie:x=1'), '200'],
  ['an address of another site', read('', 'http://evil.example/old/'), '301'],
  ['1,500 ranges', read(`Range: bytes=${Array.from({ length: 1500 }, (_, at) => `${at}-`).join(',')}`), '200'],
  ['a range beyond any number', read('Range: bytes=99999999999999999999999-'), '416'],
  ['2,000 encodings', read(`Accept-Encoding: ${'br;q=0,'.repeat(2_000)}*;q=0`), '200'],
  ['any version of a page that is not there', read('If-None-Match: *', '/nowhere/'), '404'],
] as const)('%s is answered as it should be, and nothing behind it is believed', async (_, bytes, statuses) => {
  const answer = await site.askRaw(bytes);
  expect([...answer.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => status).join(' ')).toBe(statuses);
  expect(answer).not.toMatch(/^(Set-Cookie|Location: (?!\/[^/]))/im);
  expect(site.reports).toEqual([]);
  expect((await site.ask('/')).status).toBe(200);
});

it('connections that stay half a request for ever keep nobody else from the site or from sending', async () => {
  const sockets = [read('').slice(0, 30), send('Content-Length: 17', 'page'), 'GET'].flatMap((bytes) =>
    Array.from({ length: 100 }, () => {
      const socket = connect(site.port, '127.0.0.1');
      socket.on('error', () => undefined).write(bytes);
      return socket;
    }),
  );
  expect((await site.ask('/')).status).toBe(200);
  const taken = await site.askRaw(send('Content-Length: 17\r\nConnection: close', rating));
  expect(taken).toMatch(/^HTTP\/1\.1 303 /);
  expect(readdirSync(folder.path).filter((name) => name.endsWith('.json'))).toHaveLength(1);
  for (const socket of sockets) socket.destroy();
});
