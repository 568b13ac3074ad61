import { expect, test } from 'playwright/test';
import { axeFindings } from '../support/browser/engines.ts';
import { sharedSite } from '../support/running/shared-site.ts';

const address = (path: string): string => sharedSite().publicUrl + path;
const box = 'Type where you live: a place or a postcode';

test('a place that is known by its name leads to its page, misspelt lightly or not', async ({ page }) => {
  await page.goto(address('/areas/'));
  await page.getByLabel(box).fill('golden valey');
  await page.keyboard.press('Enter');
  await page.waitForURL(address('/areas/golden-valley/'));
});

test('a postcode leads to its place, and is never sent', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(address('/areas/'));
  await page.getByLabel(box).fill('gl1 2ab');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.waitForURL(address('/areas/gloucester/'));
  // The next page still says how far it is, on the device alone.
  await page.goto(address('/creative-health/sample-nature-sketching/'));
  await expect(page.locator('.summary-panel')).toContainText('The Old Barn, Sampleton, less than a mile from GL1 in a straight line');
  expect(asked.filter((request) => /gl1|2ab/i.test(request))).toEqual([]);
});

test('a postcode from elsewhere is not known, and the site says what it covers', async ({ page }) => {
  await page.goto(address('/areas/'));
  await page.getByLabel(box).fill('AB1');
  await page.keyboard.press('Enter');
  const answer = page.locator('.near-me__answer');
  await expect(answer).toContainText('We do not know AB1. This site covers Gloucestershire, Herefordshire and Plymouth.');
  await answer.getByRole('link', { name: 'Plymouth' }).click();
  await page.waitForURL(address('/areas/plymouth/'));
});

test('a postcode typed into a filter chooses the area, and only the area stands in the address', async ({ page }) => {
  await page.goto(address('/services/'));
  await page.getByLabel('Or type a place or a postcode').fill('PL2 2AA');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/services\/\?area=plymouth$/);
  await expect(page.getByLabel('Area', { exact: true })).toHaveValue('plymouth');
  await expect(page.getByText('PL2 is in Plymouth.')).toBeVisible();
  await expect(page.getByLabel('Or type a place or a postcode')).toBeFocused();
});

test('a list says how far away things are from the district that was typed, until a name is typed', async ({ page }) => {
  await page.goto(address('/hubs/'));
  await page.getByLabel('Or type a place or a postcode').fill('PL9 7AA');
  await page.keyboard.press('Enter');
  await expect(page.getByText('PL9 is in Plymouth. Distances are from the middle of PL9.')).toBeVisible();
  await expect(page.getByText('about 3 miles from PL9 in a straight line')).toBeVisible();
  await page.getByLabel('Or type a place or a postcode').fill('Plymouth');
  await page.keyboard.press('Enter');
  await expect(page.getByText('in a straight line')).toHaveCount(0);
});

test('a place the list has nothing from is named', async ({ page }) => {
  await page.goto(address('/services/'));
  await page.getByLabel('Or type a place or a postcode').fill('Golden Valley');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No service in this list is in Golden Valley yet.')).toBeVisible();
});

test('an answer has nothing in anybody’s way', async ({ page }) => {
  await page.goto(address('/areas/'));
  await page.getByLabel(box).fill('GL');
  await page.keyboard.press('Enter');
  await expect(page.getByText('We know GL is Gloucestershire')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('without script there is no box, and the areas are links', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address('/areas/'));
  await expect(page.getByLabel(box)).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'Gloucester', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gloucester');
  await context.close();
});
