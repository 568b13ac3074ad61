import { expect, type Page, test } from 'playwright/test';
import { axeFindings } from '../support/browser/engines.ts';
import { watchLayoutShifts } from '../support/browser/layout-shifts.ts';
import { sharedSite } from '../support/running/shared-site.ts';

const address = (path: string): string => sharedSite().publicUrl + path;
const titles = (page: Page) => page.getByRole('main').locator('.card__title a:visible').allTextContents();
const count = (page: Page) => page.locator('#page_count');

test('a person combines area, topic and way in, and sends what they found to somebody else', async ({ page, browser }) => {
  await page.goto(address('/services/'));
  await page.getByLabel('Area', { exact: true }).selectOption('gloucester');
  await page.getByLabel('Topic').selectOption('loneliness-and-company');
  await page.getByRole('group', { name: 'How to get in' }).getByLabel('Turn up').check();
  await expect(count(page)).toHaveText('1 service');
  expect(await titles(page)).toEqual(['Support at the Cavern']);
  await expect(page).toHaveURL(/\/services\/\?area=gloucester&topic=loneliness-and-company&way-in=turn-up$/);

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(count(other)).toHaveText('1 service');
  expect(await titles(other)).toEqual(['Support at the Cavern']);
  await expect(other.getByLabel('Topic')).toHaveValue('loneliness-and-company');
  await other.getByRole('button', { name: 'Clear filters' }).click();
  await expect(other).toHaveURL(/\/services\/$/);
  await expect(count(other)).toHaveText(/^\d+ services$/);
  await context.close();
});

test('what is for the whole county is shown for a town too, and told apart', async ({ page }) => {
  await page.goto(address('/services/'));
  await page.getByLabel('Area', { exact: true }).selectOption('gloucester');
  await expect(count(page)).toHaveText(/^1 service, and \d+ more across Gloucestershire$/);
  await expect(page.getByRole('heading', { name: 'Across Gloucestershire' })).toBeVisible();
  expect(await titles(page)).not.toContain('Peer support');
});

test('the ways back and forward go through what was chosen', async ({ page }) => {
  await page.goto(address('/services/'));
  const all = await count(page).textContent();
  const before = await titles(page);
  await page.getByLabel('Topic').selectOption('medicines');
  await expect(count(page)).toHaveText('1 service');
  await page.goBack();
  await expect(count(page)).toHaveText(all ?? '');
  await expect(page.getByLabel('Topic')).toHaveValue('');
  expect(await titles(page)).toEqual(before);
  await page.goForward();
  await expect(count(page)).toHaveText('1 service');
  await expect(page.getByLabel('Topic')).toHaveValue('medicines');
});

test('where nothing fits the page says so, and offers what to take away', async ({ page }) => {
  await page.goto(address('/services/?area=gloucester&topic=medicines'));
  await expect(count(page)).toHaveText('No service fits all of these. Take one away:');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Topic: Medicines and minor illness leaves' })).toBeVisible();
  await page.getByRole('button', { name: 'Area: Gloucester' }).click();
  await expect(count(page)).toHaveText('1 service');
  await expect(count(page)).toBeFocused();
});

test('an area that the list has nothing from is answered honestly', async ({ page }) => {
  await page.goto(address('/services/?area=herefordshire'));
  await expect(count(page)).toHaveText('No service fits this. Take it away:');
  await expect(page.getByRole('button', { name: 'Area: Herefordshire' })).toBeVisible();
});

test('a page with one facet begins with it set, narrows further in place, and leads on to the whole list', async ({ page }) => {
  await page.goto(address('/services/topic/mental-health/'));
  await expect(page.getByLabel('Topic')).toHaveValue('mental-health');
  await page.getByLabel('Area', { exact: true }).selectOption('gloucestershire');
  await expect(page).toHaveURL(/\/services\/topic\/mental-health\/\?area=gloucestershire$/);
  expect(await titles(page)).toContain('Support at the Cavern');
  expect(await titles(page)).not.toContain('Counselling, befriending and support groups');
  await page.getByLabel('Topic').selectOption('healthy-living');
  await expect(page).toHaveURL(/\/services\/\?(?=.*area=gloucestershire)(?=.*topic=healthy-living)/);
  expect(await titles(page)).toContain('Help to stop smoking');
});

test('on a small phone the list begins on the second screen at the latest, and the filter says how much is set', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(address('/services/?topic=mental-health'));
  const top = await page.locator('.card:visible').first().boundingBox();
  expect(top?.y).toBeLessThan(2 * 640);
  await page.getByText('Filter this list (1 set)').click();
  await page.getByLabel('Who it is for').selectOption('people-of-working-age');
  await page.getByRole('button', { name: /^Show \d+ services$/ }).click();
  await expect(count(page)).toBeFocused();
  await expect(page.getByLabel('Topic')).toBeHidden();
  await expect(page.getByText('Filter this list (2 set)')).toBeVisible();
  await context.close();
});

test('the filter works with a keyboard alone, and keeps the focus where it was', async ({ page }) => {
  await page.goto(address('/services/'));
  const topic = page.getByLabel('Topic');
  await topic.focus();
  await page.keyboard.type('Loneliness');
  await expect(count(page)).toHaveText(/^\d services$/);
  await expect(topic).toBeFocused();
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.getByLabel('Turn up').evaluate((box) => box === document.activeElement)) break;
  }
  await page.keyboard.press('Space');
  await expect(count(page)).toHaveText('1 service');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('a filtered list has nothing in anybody’s way, moves nothing when it opens, and says nothing in the console', async ({ browser }) => {
  for (const width of [320, 1280]) {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    const shifts = await watchLayoutShifts(page);
    for (const query of ['', '?area=gloucester', '?area=gloucester&topic=medicines']) {
      await page.goto(address(`/services/${query}`));
      await expect(count(page)).toHaveText(/service/);
      if (width === 320) await page.getByText('Filter this list').click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await shifts(), `${query} at ${width} px`).toEqual([]);
    }
    expect(faults).toEqual([]);
    await context.close();
  }
});

test('without script every facet is a link to a page of its own', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address('/services/'));
  await expect(page.getByLabel('Topic')).toBeHidden();
  await page.getByRole('link', { name: 'Turn up' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Services: turn up');
  expect(await titles(page)).toEqual(['Support at the Cavern']);
  await page.getByRole('link', { name: 'Show all' }).click();
  await page.getByRole('link', { name: 'People of working age' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Services for people of working age');
  await page.getByRole('link', { name: 'Gloucester', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Across Gloucestershire' })).toBeVisible();
  await context.close();
});
