import { expect, type Page, test } from 'playwright/test';
import type { CompiledSite } from '../../publish/rendering/compiled-site.ts';
import { examples as blockExamples } from '../../site/blocks/examples.ts';
import { galleryPages, siteNames, sites } from '../../site/gallery/sites.ts';
import { answerWith } from '../support/browser/answer-with.ts';
import { compiledSite } from '../support/rendered/compiled-site.ts';
import { axeFindings } from '../support/browser/engines.ts';
import { startGallery } from '../support/running/start-gallery.ts';
import { findingsIn } from '../support/rendered/valid-html.ts';

const looks = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

test.describe('every template of the gallery', () => {
  let site: CompiledSite;
  test.setTimeout(600_000);

  test.beforeAll(async () => {
    site = await compiledSite();
  });

  for (const [template, pages] of Map.groupBy(galleryPages, (page) => page.template)) {
    test(`${template}: axe finds nothing in a short, a long and an awkward one, nor where there is none`, async ({ page }) => {
      const found: string[] = [];
      for (const name of new Set(pages.map((one) => one.site))) {
        const reader = sites[name];
        await answerWith(page, `http://${name}.test`, site, (path) => ({ reader, route: reader.routes.get(path) }));
      }
      for (const [turn, { site: name, route }] of pages.entries()) {
        await page.goto(`http://${name}.test${route.path}`);
        found.push(...(await findingsOf(page, turn)));
      }
      expect(found).toEqual([]);
    });
  }
});

test.describe('every example of a component', () => {
  // One development server for all of them.
  test.describe.configure({ mode: 'default' });
  test.setTimeout(600_000);

  let gallery: Awaited<ReturnType<typeof startGallery>>;

  test.beforeAll(async () => {
    gallery = await startGallery();
  });
  test.afterAll(() => gallery.stop());

  test('is valid HTML, and axe finds nothing on a phone, on a desk and in the dark', async ({ page }) => {
    const found: string[] = [];
    // The development server would load a page again while it is looked at; the styles are in the page without its client.
    await page.route('**/@vite/client', (route) => route.abort());
    const pages = (await gallery.links('/gallery/')).filter((path) => path.startsWith('/gallery/components/'));
    expect(pages.length).toBeGreaterThan(30);
    for (const path of pages) {
      const frames = (await gallery.links(path)).filter((link) => link.startsWith('/gallery/frame/'));
      for (const [turn, frame] of frames.entries()) {
        const html = await gallery.html(frame);
        found.push(...(await findingsIn(html)).map((finding) => `${frame} ${finding}`));
        await page.goto(gallery.origin + frame);
        found.push(...(await findingsOf(page, turn)));
      }
    }
    expect(found).toEqual([]);
  });

  test('stands beside every block, every template and the four sites, each on a page that answers', async () => {
    const paths = await gallery.links('/gallery/');
    const templates = new Set(galleryPages.map(({ template }) => template.replaceAll(/[^a-z0-9]+/g, '-')));
    for (const name of Object.keys(blockExamples)) expect(paths).toContain(`/gallery/blocks/${name}/`);
    for (const name of templates) expect(paths).toContain(`/gallery/templates/${name}/`);
    for (const name of siteNames) expect(paths).toContain(`/gallery/site/${name}/`);
    for (const path of paths) expect(await gallery.html(path), path).toMatch(/<h1[ >]/);
  });
});

/** What axe finds in a page in one of the looks, by turns, and whether it scrolls sideways on a phone. */
async function findingsOf(page: Page, turn: number): Promise<string[]> {
  const { width, colorScheme } = looks[turn % looks.length] ?? looks[0];
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  const found = await axeFindings(page);
  await page.setViewportSize({ width: 320, height: 800 });
  if ((await page.evaluate(() => document.documentElement.scrollWidth)) > 320) found.push('scrolls sideways at 320 px');
  return found.map((finding) => `${page.url()} at ${width} px, ${colorScheme}: ${finding}`);
}
