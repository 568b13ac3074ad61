import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder('worker-status');
let answer: RequestListener;
const worker = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1');
await once(worker, 'listening');
// Settings are read when the module loads.
Object.assign(process.env, { VAR_DIR: folder.path, WORKER_PORT: String((worker.address() as AddressInfo).port) });
const { workerStatus } = await import('../../../../cms/worker-client/worker-status.ts');

const idle: RequestListener = (_request, response) => response.end(JSON.stringify({ state: 'idle', live: null }));
const says = async (deadline = 5_000) => {
  const { state, message } = await workerStatus({ deadline });
  return [state, message];
};

beforeEach(() => {
  answer = idle;
});
afterAll(() => {
  worker.closeAllConnections();
  worker.close();
  folder.remove();
});

describe('the publisher', () => {
  it('is well where it answers', async () => {
    expect(await says()).toEqual(['idle', undefined]);
  });

  it('is only busy where it is there and does not answer in time', async () => {
    answer = () => undefined;
    expect(await says(100)).toEqual(['busy', expect.stringContaining('The publisher is busy and does not answer just now.')]);
  });

  it('needs a restart where it answers in another way than the CMS knows', async () => {
    answer = (_request, response) => response.end('{"state":"dancing"}');
    expect(await says()).toEqual(['failed', expect.stringContaining('Restart both')]);
  });

  it('is not running where nobody is there', async () => {
    worker.closeAllConnections();
    worker.close();
    await once(worker, 'close');
    expect(await says()).toEqual(['off', expect.stringContaining('The publisher is not running.')]);
  });
});
