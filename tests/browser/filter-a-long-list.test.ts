import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from 'playwright/test';
import { readerOf } from '../../content/model/reader/reader.ts';
import { manyDocuments } from '../support/many-documents.ts';
import { compiledSite } from '../support/rendered/compiled-site.ts';

const origin = 'http://long-list.example';
const source = '/data/directory/services.json';

test('a list too long for one page is filtered too, and loads its entries only then', async ({ page }) => {
  const asked = await serveManyDocuments(page);
  await page.goto(`${origin}/services/`);
  await expect(page.getByRole('navigation', { name: 'By first letter' })).toBeVisible();
  expect(asked).not.toContain(source);
  await page.getByLabel('Topic').selectOption('medicines');
  await expect(page.locator('#page_count')).toHaveText('1 service');
  await expect(page.locator('.filter-results .card__title')).toHaveText(['See a clinical pharmacist at your surgery']);
  await expect(page.getByRole('navigation', { name: 'By first letter' })).toBeHidden();
  expect(asked.filter((path) => path === source)).toHaveLength(1);
  await page.getByLabel('Topic').selectOption('');
  await page.getByLabel('Turn up').check();
  await expect(page.locator('.filter-results .card')).toContainText('Every day, 6pm to 11pm');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByRole('navigation', { name: 'By first letter' })).toBeVisible();
  await expect(page.locator('#page_count')).toHaveText(/^\d{3} services$/);
});

test('an address with a choice opens a long list filtered, and a file that does not come is said', async ({ page }) => {
  await serveManyDocuments(page);
  await page.goto(`${origin}/services/?area=gloucester&way-in=turn-up`);
  await expect(page.locator('#page_count')).toHaveText('1 service');
  await page.route(`${origin}${source}`, (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(`${origin}/services/?area=gloucester`);
  await expect(page.locator('#page_count')).toHaveText('The filter does not work just now. You can choose a letter, or search.');
  await expect(page.getByRole('navigation', { name: 'By first letter' })).toBeVisible();
});

/** Serves a site of 2,000 documents to a page, and gives the paths that it asked for. */
async function serveManyDocuments(page: Page): Promise<string[]> {
  const { renderer, assets } = await compiledSite();
  const reader = readerOf({ ...manyDocuments(2_000), origin });
  const asked: string[] = [];
  await page.route(`${origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    asked.push(path);
    const found = reader.routes.get(path);
    const asset = assets.find((one) => one.path === path);
    if (asset !== undefined) return route.fulfill({ path: asset.file });
    if (found === undefined) return route.fulfill({ status: 404, body: '' });
    const { type, body } = await renderer.render({ reader, route: found, isPreview: false });
    if (path === source) expect(brotliCompressSync(body).length).toBeLessThan(40_000);
    return route.fulfill({ contentType: type, body });
  });
  return asked;
}
