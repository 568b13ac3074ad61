import { expect, test } from 'playwright/test';
import { fillText, scrollTo } from '../../../support/browser/admin-hands.ts';
import { sharedSite, signIn } from '../../../support/running/shared-site.ts';

test('an officer who writes “9 to 5” is asked what it means, and people read the hours that were meant', async ({ page }) => {
  const { publicUrl, cmsUrl, administrator } = sharedSite();
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/hubs/create`);
  await page.getByRole('textbox', { name: 'Title' }).fill('The Whitleigh hub');
  await page.getByRole('textbox', { name: 'Summary' }).fill('Advice and company under one roof.');
  await page.locator('#field-status').click();
  await page.getByRole('option', { name: 'Open', exact: true }).click();
  await fillText(page, 'Come in and sit down.');
  await page.getByRole('button', { name: 'Details' }).click();
  await page.locator('#field-place__name').fill('The old library');

  const monday = page.locator('#field-openingHours__week__monday');
  const friday = page.locator('#field-openingHours__week__friday');
  const readings = page.locator('.signpost-times__reading');

  await scrollTo(page, monday);
  await monday.fill('9 to 5');
  await expect(readings.filter({ hasText: 'which half of the day is meant' })).toContainText(
    '“9 to 5” does not say which half of the day is meant. Write am or pm with each time, such as 9am to 5pm.',
  );
  await friday.fill('6pm to 2am');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  // Refused, not only read back beside the field: what is typed before that is what Publish takes.
  await expect(page.getByRole('region', { name: 'What needs putting right' })).toContainText('does not say which half of the day is meant');
  expect((await page.request.get(`${publicUrl}/hubs/the-whitleigh-hub/`)).status()).toBe(404);

  await monday.fill('9am to noon, 1.30pm to 5pm');
  await expect(readings.filter({ hasText: 'People will read: open 9am to midday and 1:30pm to 5pm.' })).toBeVisible();
  // By keyboard: what needs putting right above gets shorter just then, and the box moves.
  await page.getByRole('checkbox', { name: 'It closes at 2am the next day' }).press('Space');
  await expect(friday).toHaveValue('18:00 to 02:00 next day');
  await expect(readings.filter({ hasText: '2am is the next day' })).toBeVisible();
  await expect(
    page.getByText('Tuesday, Wednesday, Thursday, Saturday and Sunday are not filled in: they will be shown as closed.'),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('region', { name: 'On the public site' })).toContainText(/Live at/);
  await page.goto(`${publicUrl}/hubs/the-whitleigh-hub/`);
  await expect(page.getByRole('row', { name: /Monday/ })).toContainText('9am to midday and 1:30pm to 5pm');
  await expect(page.getByRole('row', { name: /Friday/ })).toContainText('6pm to 2am');
});

test('an event takes the same spellings of a time', async ({ page }) => {
  const { publicUrl, cmsUrl, administrator } = sharedSite();
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/events/create`);
  await page.getByRole('textbox', { name: 'Title' }).fill('Open afternoon at the old library');
  await page.getByRole('textbox', { name: 'Summary' }).fill('Look round and meet the people who work there.');
  await page.locator('#field-date input').fill('14 June 2031');
  await page.keyboard.press('Escape');
  await page.locator('#field-starts').fill('5');
  await expect(page.getByText('Write a time such as 2pm, 2:30pm, 14:30 or noon.').first()).toBeVisible();
  await page.locator('#field-starts').fill('5pm');
  await expect(page.getByText('People will read: 5pm.')).toBeVisible();
  await page.locator('#field-ends').fill('4pm');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('It starts at 5pm and ends at 4pm.').first()).toBeVisible();
  await page.locator('#field-ends').fill('18.30');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('region', { name: 'On the public site' })).toContainText(/Live at/);
  await page.goto(`${publicUrl}/events/open-afternoon-at-the-old-library/`);
  await expect(page.getByText(/5pm to 6:30pm/).first()).toBeVisible();
});
