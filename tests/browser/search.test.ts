import { expect, type Page, test } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { sharedSite } from '../support/shared-site.ts';

const results = (page: Page) => page.locator('#search-results .card__title a');

test('results appear while somebody types, with the matching words marked and where to go', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/search/`);
  await page.getByLabel('What are you looking for?').pressSequentially('cavern');
  await expect(results(page).first()).toHaveText('Support at the Cavern');
  await expect(page.locator('#search-results .card').first().locator('mark').first()).toHaveText('Cavern');
  await expect(page.locator('#search-results .card').first()).toContainText('Turn up');
  await expect(page).toHaveURL(/\/search\/\?q=cavern$/);
});

test('a screen reader is told the count once typing has paused, and not at every letter', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/search/`);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.getElementById('search-status') as HTMLElement;
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true });
  });
  await page.getByLabel('What are you looking for?').pressSequentially('smoking', { delay: 50 });
  await expect(page.locator('#search-status')).toHaveText(/^\d+ results? for “smoking”$/);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
});

test('a misspelling is put right, and the words as typed are one press away', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/search/?q=wellbieng`);
  await expect(page.locator('#search-corrected')).toHaveText('Showing results for wellbeing. Search instead for “wellbieng”.');
  await page.getByRole('link', { name: 'Search instead for “wellbieng”' }).click();
  await expect(page.locator('#search-count')).toHaveText('No results for “wellbieng”');
  await expect(page.getByRole('heading', { name: 'Browse by topic' })).toBeVisible();
});

test('results can be narrowed, the address keeps it, and the way back works', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/search/?q=plymouth`);
  await page.getByLabel('Type').selectOption('news');
  await expect(page).toHaveURL(/\?q=plymouth&type=news$/);
  for (const link of await results(page).all()) expect(await link.getAttribute('href')).toMatch(/^\/news\//);
  await page.reload();
  await expect(page.getByLabel('Type')).toHaveValue('news');
  await page.goBack();
  await expect(page.getByLabel('Type')).toHaveValue('');
});

test('the text of every page is searched below, and nothing is listed twice', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/search/?q=derriford`);
  await expect(page.locator('#search-inner-results .card').first()).toBeVisible();
  const addresses = await page.locator('#search .card__title a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('the search page with results has no accessibility faults, and no fault in the console', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${sharedSite().publicUrl}/search/?q=wellbieng+hub`);
  await expect(results(page).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(faults).toEqual([]);
});

test('without script the search page offers the topics and the A to Z', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${sharedSite().publicUrl}/search/?q=lonely`);
  await page.getByRole('link', { name: 'Loneliness and company' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Loneliness and company');
  await context.close();
});
