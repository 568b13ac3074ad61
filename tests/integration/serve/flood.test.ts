import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { publicSiteForTheseTests } from './public-site.ts';
import { exampleSite, publish } from './publish-files.ts';

const site = publicSiteForTheseTests((store) => publish(store, exampleSite));

/** Opens a connection and sends requests ahead, without reading what comes back. */
function sendAhead(path: string, count: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(site.port, '127.0.0.1', () => {
      socket.pause();
      socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(count), () => resolve(socket));
    });
    socket.once('error', reject);
    onTestFinished(() => void socket.destroy());
  });
}

const film = '/files/2/film.mp4';

const isLinux = process.platform === 'linux';
const openFiles = (): number => readdirSync('/proc/self/fd').length;

it('one client that asks for a large file thousands of times ahead holds one file a connection, and others are served', async () => {
  const before = isLinux ? openFiles() : 0;
  const sockets = await Promise.all(Array.from({ length: 26 }, () => sendAhead(film, 60)));
  // Both ends of each connection are in this process, and each may have one file open.
  for (let asked = 0; asked < 20; asked += 1) {
    expect((await site.ask('/')).status).toBe(200);
    if (isLinux) expect(openFiles() - before).toBeLessThanOrEqual(sockets.length * 3 + 5);
  }
});

it('a client that sends hundreds of requests ahead is cut off', async () => {
  const socket = await sendAhead(film, 800);
  let answers = 0;
  socket.on('data', (chunk) => (answers += chunk.toString('latin1').split('HTTP/1.1 200 OK').length - 1));
  await new Promise<void>((resolve) => {
    socket
      .resume()
      .once('error', () => resolve())
      .once('close', () => resolve());
  });
  expect(answers).toBeLessThan(70);
  expect((await site.ask('/')).status).toBe(200);
});

it('requests that are sent ahead are answered in order, each once', async () => {
  const paths = ['/', '/nowhere/', film, '/', '/news/second/'];
  const answer = await site.askRaw(
    paths.map((path) => `HEAD ${path} HTTP/1.1\r\nHost: a\r\n\r\n`).join('') +
      'GET /feed.json HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  );
  expect([...answer.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status))).toEqual([200, 404, 200, 200, 200, 200]);
});
