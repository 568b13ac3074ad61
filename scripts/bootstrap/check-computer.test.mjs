// @ts-check
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { afterEach, test } from 'node:test';
import { checkDisk, checkPorts, portsNeeded } from './check-computer.mjs';

/** @type {import('node:net').Server[]} */
const servers = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

test('a free port is let pass', async () => {
  const port = await listen();
  await new Promise((resolve) => servers.pop()?.close(resolve));
  await checkPorts([{ port, variable: 'CMS_PORT', who: 'the CMS' }], { command: 'npm start' });
});

test('a busy port is named, with how to see who has it and the variable that changes it', async () => {
  const port = await listen();
  const needed = [{ port, variable: 'CMS_PORT', who: 'the CMS' }];
  await assert.rejects(checkPorts(needed, { command: 'npm start', platform: 'linux' }), {
    message: `Port ${port}, which the CMS needs, is in use by another program. See which with \`ss -ltnp 'sport = :${port}'\` and stop it, or choose another port: \`CMS_PORT=${port + 100 > 65535 ? port - 100 : port + 100} npm start\`.`,
  });
});

test('every busy port is named at once', async () => {
  const needed = [
    { port: await listen(), variable: 'PUBLIC_PORT', who: 'the public site' },
    { port: await listen(), variable: 'WORKER_PORT', who: 'the worker' },
  ];
  await assert.rejects(checkPorts(needed, { command: 'npm start' }), /the public site needs[\s\S]*the worker needs/);
});

test('ports have working defaults and are changed by the environment', () => {
  assert.deepEqual(
    portsNeeded(withCmsPort('3100')).map(({ port }) => port),
    [4321, 3100, 3001],
  );
});

test('a port that is none is refused in words', () => {
  assert.throws(() => portsNeeded(withCmsPort('three')), {
    message: 'CMS_PORT is "three", which is no port. Give it a number from 1 to 65535, such as 3000.',
  });
});

test('one port for two servers is refused in words', () => {
  assert.throws(() => portsNeeded(withCmsPort('3001')), {
    message: 'CMS_PORT and WORKER_PORT are both 3001. Give each its own port.',
  });
});

test('a disk that is nearly full is refused before anything is written to it', () => {
  const nearlyFull = () => ({ bavail: 256 * 1024, bsize: 4096 });
  assert.throws(() => checkDisk('/srv/signpost', 3, nearlyFull), {
    message: 'The disk that holds /srv/signpost has 1.0 GB left, and Signpost needs 3 GB. Make room, then run the same command again.',
  });
  checkDisk('/srv/signpost', 0.5, nearlyFull);
});

/** @returns {Promise<number>} the port that a server of this test has */
async function listen() {
  const server = createServer();
  servers.push(server);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * An environment that says nothing else.
 * @param {string} port
 * @returns {NodeJS.ProcessEnv}
 */
function withCmsPort(port) {
  return { NODE_ENV: 'test', CMS_PORT: port };
}
