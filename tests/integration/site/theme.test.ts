import { afterAll, beforeAll, expect, it } from 'vitest';
import { snapshotFrom } from '../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { type SearchableSite, searchableSite } from '../../support/running/searchable-site.ts';

let site: SearchableSite;
const snapshot = snapshotFrom(sampleSnapshot());
const { settings } = snapshot.globals;
const setColour = (themeColour: string): Promise<void> =>
  site.publish({ kind: 'global', name: 'settings', value: { ...settings, themeColour }, version: '2' });

beforeAll(async () => {
  site = await searchableSite(snapshot, { site: await compiledSite() });
}, 120_000);
afterAll(() => site.close());

it('a site without a colour of its own loads one stylesheet, and one for paper', async () => {
  const html = await (await fetch(`${site.url}/news/`)).text();
  expect(html.match(/rel="stylesheet" (?!media="print")/g)).toHaveLength(1);
  expect(html.match(/rel="stylesheet"/g)).toHaveLength(2);
  expect(html).toContain('<meta name="theme-color" content="#0b4f4a">');
});

it('a colour that an administrator sets is on every page, in a stylesheet that never changes', async () => {
  await setColour('#7a1f5c');
  const home = await (await fetch(site.url)).text();
  const address = /<link rel="stylesheet" href="(\/theme-[^"]+)"/.exec(home)?.[1] ?? '';
  expect(home).toContain('<meta name="theme-color" content="#7a1f5c">');
  const styles = await fetch(site.url + address);
  expect([styles.status, styles.headers.get('content-type'), styles.headers.get('cache-control')]).toEqual([
    200,
    'text/css; charset=utf-8',
    'public, max-age=31536000, immutable',
  ]);
  expect(await styles.text()).toContain('--colour-brand:#7a1f5c');
  expect(await (await fetch(`${site.url}/news/`)).text()).toContain(address);
});

it('the stylesheet of an earlier colour goes on answering for pages that are open', async () => {
  await setColour('#1d3557');
  expect((await fetch(`${site.url}/theme-7a1f5c-4e143b-89386e-97507f.css`, { redirect: 'manual' })).status).toBe(200);
  expect(await (await fetch(site.url)).text()).not.toContain('7a1f5c');
});
