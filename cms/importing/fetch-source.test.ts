import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchSource } from './fetch-source.ts';
import { readDrupal } from './read-drupal.ts';

let server: Server;
let site: string;

const node = (number: number) => ({
  type: 'node--page',
  id: `0000000${number}-b53c-41d1-9dbd-7719f95ff53c`,
  attributes: { drupal_internal__nid: number, status: true, title: `Page ${number}`, path: { alias: `/page-${number}` } },
});

/** Four of these are more than is taken in. */
const large = 'x'.repeat(26_000_000);

beforeAll(async () => {
  const answers: Record<string, () => object> = {
    '/jsonapi/node/page': () => ({
      data: [node(1)],
      links: { self: { href: `${site}/jsonapi/node/page` }, next: { href: `${site}/jsonapi/node/page?page%5Boffset%5D=1` } },
    }),
    '/jsonapi/node/page?page%5Boffset%5D=1': () => ({ data: [node(2)], links: { self: { href: `${site}/jsonapi/node/page` } } }),
    '/jsonapi/node/away': () => ({ data: [node(3)], links: { next: { href: 'http://127.0.0.1:9/jsonapi' } } }),
  };
  // Directories that never come to an end: one of services without an identifier, two of services that are large, in the list or each alone.
  const directory = (address: string): object | undefined => {
    const { pathname, searchParams } = new URL(address, site);
    const page = Number(searchParams.get('page') ?? 1);
    const list = (contents: object[], pages = 1_000_000) => ({ contents, total_pages: pages });
    if (pathname === '/nameless/services') return list(Array.from({ length: 2_000 }, () => ({ name: 'A service' })));
    if (pathname === '/large-lists/services') return list([{ id: String(page), description: large }]);
    if (pathname === '/large/services')
      return list(
        Array.from({ length: 20 }, (_, id) => ({ id: String(id) })),
        1,
      );
    return pathname.startsWith('/large/services/') ? { id: pathname.slice(16), description: large } : undefined;
  };
  server = createServer((request, response) => {
    const answer = answers[request.url ?? ''] ?? (() => directory(request.url ?? ''));
    const body = answer();
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/vnd.api+json' });
    response.end(JSON.stringify(body ?? {}));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it('reads every answer of a site from the named one on, with the addresses that its pages have there', async () => {
  const { items, source } = readDrupal(JSON.parse(await fetchSource(`${site}/jsonapi/node/page`)) as unknown);
  expect(source).toBe(site);
  expect(items.map(({ title, addresses }) => [title, addresses])).toEqual([
    ['Page 1', ['/page-1', '/node/1']],
    ['Page 2', ['/page-2', '/node/2']],
  ]);
});

it('goes to no other site than the one that was named, and says what a site answers that has nothing there', async () => {
  await expect(fetchSource(`${site}/jsonapi/node/away`)).rejects.toThrow('which is not followed. Name that address instead.');
  await expect(fetchSource(`${site}/nothing`)).rejects.toThrow(`${site}/nothing answers 404. Check that the public may read it there.`);
});

it.each([
  ['nameless', 'has more than 10,000 services. Save them in parts, and bring in the files.'],
  ['large-lists', 'is larger than 100 MB. Save it in parts, and bring in the files.'],
  ['large', 'is larger than 100 MB. Save it in parts, and bring in the files.'],
])(
  'takes no more of a directory into memory than it can hold: %s',
  async (name, words) => {
    await expect(fetchSource(`${site}/${name}/services`, { isDirectory: true })).rejects.toThrow(`${site}/${name} ${words}`);
  },
  30_000,
);
