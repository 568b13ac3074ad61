import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { readerOf } from '../../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import type { CompiledSite } from '../../../publish/rendering/compiled-site.ts';
import { maxOfSearchPage, scalesFor } from '../../support/rendered/page-weight.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';

let site: CompiledSite;

beforeAll(async () => {
  site = await compiledSite();
});

it('the search page brings what hears danger, and no schemas; what answers comes once somebody begins', async () => {
  const scripts = await scriptsOf('/search/');
  expect(scripts.length).toBeGreaterThan(0);
  const files = scripts.map((path) => readFileSync(site.assets.find((asset) => asset.path === path)?.file ?? path, 'utf8'));
  expect(gzipSync(files.join('')).length).toBeLessThan(13_000);
  expect(files.join('')).toContain('samaritans');
  for (const { path, file } of site.assets.filter(({ path }) => path.endsWith('.js')))
    expect(readFileSync(file, 'utf8'), path).not.toContain('ZodError');
});

it('the search page leaves most of the 110 kB to a first result to the index', async () => {
  const whole = scalesFor(site)(await render('/search/'), /\/(?:answering|crisis)\.[^/]+$/);
  expect(whole.totalBytes).toBeLessThan(maxOfSearchPage);
});

it('no other page loads the search page’s script', async () => {
  const scripts = await scriptsOf('/search/');
  const others = [...(await scriptsOf('/')), ...(await scriptsOf('/services/support-at-the-cavern/'))];
  const searching = scripts.filter((path) =>
    readFileSync(site.assets.find((asset) => asset.path === path)?.file ?? path, 'utf8').includes('samaritans'),
  );
  expect(searching).toHaveLength(1);
  expect(others).not.toContain(searching[0]);
});

it('the search page needs no script to offer a form, the topics and the A to Z', async () => {
  const html = await render('/search/');
  expect(html).toMatch(/<form[^>]* action="\/search\/" method="get"/);
  expect(html).toContain('href="/topics/mental-health/"');
  expect(html).toContain('href="/a-to-z/c/"');
  expect(html).not.toMatch(/<script(?![^>]*(?: src=| type="application\/ld\+json"))/);
});

async function scriptsOf(path: string): Promise<string[]> {
  return [...(await render(path)).matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address]) => address ?? '');
}

async function render(path: string): Promise<string> {
  const reader = readerOf(snapshotFrom(sampleSnapshot()));
  const route = reader.routes.get(path);
  if (route === undefined) throw new Error(`The sample has no ${path}.`);
  return (await site.renderer.render({ reader, route, isPreview: false })).body;
}
