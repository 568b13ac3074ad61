import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const installed = (JSON.parse(readFileSync(join('node_modules', 'negotiator', 'package.json'), 'utf8')) as { version: string }).version;
let advisories: object | undefined;
/** Stands for the registry: the real npm asks it. */
const registry: RequestListener = (request, response) => {
  if (request.method === 'POST' && advisories !== undefined) return response.end(JSON.stringify(advisories));
  if (request.url === '/negotiator') return response.end(JSON.stringify(versionsOf('negotiator', [installed, '99.0.0'])));
  response.statusCode = request.method === 'POST' ? 405 : 404;
  response.end('{}');
};
const server = createServer(registry).listen(0, '127.0.0.1');
await once(server, 'listening');
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('a package with an advisory that an update would mend fails the check', async () => {
  advisories = {
    negotiator: [
      {
        id: 1,
        url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
        title: 'It negotiates too long',
        severity: 'high',
        vulnerable_versions: `<=${installed}`,
      },
    ],
  };
  const { code, output } = await check();
  expect([code, output]).toEqual([
    1,
    expect.stringContaining(
      'negotiator: It negotiates too long (high, https://github.com/advisories/GHSA-aaaa-bbbb-cccc). Update negotiator to 99.0.0.',
    ),
  ]);
});

it('nothing known passes the check, without a word', async () => {
  advisories = {};
  expect(await check()).toEqual({ code: 0, output: '' });
});

it('a registry that does not answer passes the check, which says so', async () => {
  advisories = undefined;
  expect(await check()).toEqual({
    code: 0,
    output: 'Advisories were not looked at: the registry does not answer questions about them. Run `npm run check` again where it does.\n',
  });
});

function check(): Promise<{ code: number; output: string }> {
  const npm_config_registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join('scripts', 'audit.ts')],
      { env: { ...process.env, npm_config_registry, npm_config_fetch_retries: '0' } },
      (error, stdout) => resolve({ code: error === null ? 0 : Number(error.code), output: stdout }),
    );
  });
}

function versionsOf(name: string, versions: string[]): object {
  return {
    name,
    'dist-tags': { latest: versions.at(-1) },
    versions: Object.fromEntries(
      versions.map((version) => [version, { name, version, dist: { tarball: `http://127.0.0.1/${version}.tgz` } }]),
    ),
  };
}
