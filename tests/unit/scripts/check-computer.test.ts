import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { checkDisk, checkPorts, portsNeeded } from '../../../scripts/bootstrap/check-computer.mjs';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

test('a free port is no trouble', async () => {
  const port = await listen();
  servers.pop()?.close();
  await expect(checkPorts([{ port, variable: 'CMS_PORT', who: 'the CMS' }], { command: 'npm start' })).resolves.toBeUndefined();
});

test('a busy port is named, with how to see who has it and the variable that changes it', async () => {
  const port = await listen();
  const needed = [{ port, variable: 'CMS_PORT', who: 'the CMS' }];
  await expect(checkPorts(needed, { command: 'npm start', platform: 'linux' })).rejects.toThrow(
    `Port ${port}, which the CMS needs, is in use by another program. See which with \`ss -ltnp 'sport = :${port}'\` and stop it, or choose another port: \`CMS_PORT=${port + 100 > 65535 ? port - 100 : port + 100} npm start\`.`,
  );
});

test('every busy port is named at once', async () => {
  const needed = [
    { port: await listen(), variable: 'PUBLIC_PORT', who: 'the public site' },
    { port: await listen(), variable: 'WORKER_PORT', who: 'the worker' },
  ];
  await expect(checkPorts(needed, { command: 'npm start' })).rejects.toThrow(/the public site needs[\s\S]*the worker needs/);
});

test('ports have working defaults and are changed by the environment', () => {
  expect(portsNeeded({ CMS_PORT: '3100' } as never).map(({ port }) => port)).toEqual([4321, 3100, 3001]);
});

test('a port that is none is refused in words', () => {
  expect(() => portsNeeded({ CMS_PORT: 'three' } as never)).toThrow(
    'CMS_PORT is "three", which is no port. Give it a number from 1 to 65535, such as 3000.',
  );
});

test('one port for two servers is refused in words', () => {
  expect(() => portsNeeded({ CMS_PORT: '3001' } as never)).toThrow('CMS_PORT and WORKER_PORT are both 3001. Give each its own port.');
});

test('a disk that is nearly full is refused before anything is written to it', () => {
  const nearlyFull = () => ({ bavail: 256 * 1024, bsize: 4096 });
  expect(() => checkDisk('/srv/signpost', 3, nearlyFull)).toThrow(
    'The disk that holds /srv/signpost has 1.0 GB left, and Signpost needs 3 GB. Make room, then run the same command again.',
  );
  expect(() => checkDisk('/srv/signpost', 0.5, nearlyFull)).not.toThrow();
});

async function listen(): Promise<number> {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
