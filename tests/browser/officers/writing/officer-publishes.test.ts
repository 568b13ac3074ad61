import { expect, test } from 'playwright/test';
import { sharedSite, signInByHand } from '../../../support/running/shared-site.ts';
import { fillText, picture } from '../../../support/browser/admin-hands.ts';

const title = 'A wellbeing hub opens in Whiteleigh';

test('an officer publishes a hub launch with a picture, and a person reads it a moment later', async ({ page, browser }) => {
  const { publicUrl, cmsUrl, administrator } = sharedSite();

  await test.step('the officer writes it', async () => {
    await signInByHand(page, administrator);
    await page.goto(`${cmsUrl}/admin/collections/news/create`);
    await page.getByRole('textbox', { name: 'Title' }).fill(title);
    await page
      .getByRole('textbox', { name: 'Summary' })
      .fill('A second place in the city where advice, company and classes are under one roof.');
    await page.getByRole('textbox', { name: 'What changes for the reader' }).fill('You can walk in from Monday, without an appointment.');
    await fillText(page, 'The doors open at nine. There is a quokka mural by the entrance.');
    await picture(page, { alt: 'A low building with a round yellow door.' });
    await page.getByRole('button', { name: 'Details' }).click();
    // By keyboard: the save of the picture is answered meanwhile, and what stands above the form moves with it.
    await page.locator('#field-category input[role="combobox"]').press('ArrowDown');
    await page.keyboard.type('Hub launch');
    await page.keyboard.press('Enter');
    await expect(page.locator('#field-category')).toContainText('Hub launch');
    await page.getByLabel('How exactly is it known?').or(page.locator('#field-date__precision')).first().click();
    await page.getByRole('option', { name: 'To the year' }).click();
    await page.locator('#field-date__year').fill('2026');
    await expect(page.locator('#field-category')).toContainText('Hub launch');
  });

  await test.step('the officer publishes it and sees the receipt without reloading', async () => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const receipt = page.getByRole('region', { name: 'On the public site' });
    await expect(receipt).toContainText(/Live at \d\d:\d\d:\d\d, [\d.]+ s, \d+ pages? changed/);
    await expect(receipt.getByRole('link', { name: '/news/a-wellbeing-hub-opens-in-whiteleigh/' })).toBeVisible();
    await expect(receipt).toContainText(/In full-text search at \d\d:\d\d:\d\d/, { timeout: 30_000 });
  });

  await test.step('a person without script reads it', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const reader = await context.newPage();
    await reader.goto(`${publicUrl}/news/`);
    await reader.getByRole('link', { name: title }).click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(reader.getByText('You can walk in from Monday, without an appointment.')).toBeVisible();
    const image = reader.getByRole('img', { name: 'A low building with a round yellow door.' });
    await expect(image).toBeVisible();
    expect(await image.evaluate((element: HTMLImageElement) => element.complete && element.naturalWidth > 0)).toBe(true);
    await context.close();
  });

  await test.step('a person with script finds it by search', async () => {
    const context = await browser.newContext();
    const reader = await context.newPage();
    await reader.goto(`${publicUrl}/`);
    await reader.getByRole('searchbox').first().fill('hub in whiteleigh');
    await reader.keyboard.press('Enter');
    await expect(reader.getByRole('link', { name: title }).first()).toBeVisible();
    await context.close();
  });

  await test.step('the officer withdraws it, and its address says so', async () => {
    await page.reload();
    await page.locator('.doc-controls__popup, [class*="doc-controls"] .popup-button').last().click();
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Why does it go?').fill('The opening was put off.');
    await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await expect(page.getByRole('region', { name: 'On the public site' })).toContainText(/Withdrawn at/);
    const answer = await page.request.get(`${publicUrl}/news/a-wellbeing-hub-opens-in-whiteleigh/`);
    expect(answer.status()).toBe(410);
    const words = await answer.text();
    expect([words.includes(title), words.includes('The opening was put off.')]).toEqual([true, true]);
  });
});
