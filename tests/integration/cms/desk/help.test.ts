import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentSlugs } from '../../../../cms/help/document-slugs.ts';
import { helpAbout, helpPages } from '../../../../cms/help/pages.ts';
import { readHelp } from '../../../../cms/help/read-help.ts';
import { startCms } from '../start-cms.ts';
import type { Cms } from '../start-cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(async () => {
  await cms.stop();
});

/** Every screen that somebody who has signed in can come to, by its address below the admin's. */
function screens(): string[] {
  const { admin, collections, globals } = cms.config;
  const views = Object.values(admin.components?.views ?? {}).flatMap(({ path }) => (path === undefined ? [] : [path]));
  const shown = collections.filter(({ admin: { hidden }, slug }) => hidden !== true && !slug.startsWith('payload-'));
  return [
    '',
    '/account',
    ...views,
    ...shown.flatMap(({ slug, versions, trash }) => {
      const list = `/collections/${slug}`;
      const one = `${list}/an-id`;
      return [
        list,
        one,
        ...(versions ? [`${one}/versions`, `${one}/versions/one`] : []),
        ...(trash ? [`${list}/trash`, `${list}/trash/an-id`] : []),
      ];
    }),
    ...globals.flatMap(({ slug }) => [`/globals/${slug}`, `/globals/${slug}/versions`, `/globals/${slug}/versions/one`]),
  ];
}

it('has a page of help about every screen', async () => {
  const documents = documentSlugs(cms.config);
  const without: string[] = [];
  for (const screen of screens()) {
    const name = helpAbout(screen, documents);
    if (name === undefined || (await readHelp(name)) === undefined) without.push(screen);
  }
  expect(without, 'Write a page in cms/help/ about each of these screens, and name it in cms/help/pages.ts.').toEqual([]);
});

it('has no page of help that no screen leads to', () => {
  const documents = documentSlugs(cms.config);
  const led = new Set(screens().map((screen) => helpAbout(screen, documents)));
  expect(helpPages.filter((name) => !led.has(name))).toEqual([]);
});
