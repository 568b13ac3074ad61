import { expect, test } from 'playwright/test';
import { sharedSite } from '../support/running/shared-site.ts';

test('a person who feels lonely in the evening finds the drop-in that is open until 11', async ({ page }) => {
  await page.goto(sharedSite().publicUrl);
  await page.getByRole('searchbox').first().fill('nobody to talk to at night');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Support at the Cavern' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Support at the Cavern');
  await expect(page.getByText('6pm to 11pm').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /116 123/ }).first()).toBeVisible();
});

test('the same person finds it without script, by browsing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(sharedSite().publicUrl);
  await page.getByRole('link', { name: 'I feel lonely' }).click();
  await page.getByRole('link', { name: 'Support at the Cavern' }).first().click();
  await expect(page.getByText('6pm to 11pm').first()).toBeVisible();
  await context.close();
});

test('where a script is blocked no button stands that would do nothing', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  for (const path of ['/', '/services/support-at-the-cavern/']) {
    await page.goto(sharedSite().publicUrl + path);
    // What a form sends needs no script.
    await expect(page.getByRole('main').locator('button:visible:not(form[action] button)')).toHaveCount(0);
  }
});

test('the same person finds it with a keyboard alone', async ({ page }) => {
  await page.goto(sharedSite().publicUrl);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /Skip to/ })).toBeFocused();
  await page.keyboard.press('Enter');
  // With its suggestions, which come once it has the focus, it is a combobox.
  const box = page.getByRole('main').locator('input[type="search"]');
  for (let presses = 0; presses < 10 && !(await box.evaluate((element) => element === document.activeElement)); presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('lonely');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=lonely/);
  const result = page.getByRole('main').getByRole('link', { name: 'Support at the Cavern' }).first();
  await expect(result).toBeVisible();
  for (let presses = 0; presses < 60 && !(await result.evaluate((element) => element === document.activeElement)); presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Support at the Cavern');
});

test('without script the search page offers topics and the A to Z', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${sharedSite().publicUrl}/search/?q=lonely`);
  await expect(page.getByRole('main').getByRole('link', { name: 'Mental health' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'C', exact: true })).toBeVisible();
  await context.close();
});
