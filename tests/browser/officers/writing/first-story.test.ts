import { expect, type Locator, test } from 'playwright/test';
import { fillText } from '../../../support/browser/admin-hands.ts';
import { sharedSite, signInByHand } from '../../../support/running/shared-site.ts';

/** What somebody who has never seen the desk may need to have their first story public, beyond typing it. */
const maxClicks = 7;

test(`somebody who has never seen the desk has a story public with at most ${maxClicks} clicks`, async ({ page }) => {
  const { publicUrl, cmsUrl, administrator } = sharedSite();
  const title = `Free swimming on Fridays ${crypto.randomUUID()}`;
  let clicks = 0;
  const click = async (target: Locator) => {
    clicks += 1;
    await target.click();
  };
  await signInByHand(page, administrator);
  await page.goto(`${cmsUrl}/admin`);

  await click(page.getByRole('region', { name: 'Write…' }).getByRole('link', { name: 'A news story' }));
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type(title);
  await page.locator('#field-summary').fill('The pool lets everybody in free on Friday mornings.');
  await page.locator('#field-whatChanges').fill('You can swim on Friday mornings and pay nothing.');
  clicks += 1;
  await fillText(page, 'Bring a towel. There is no need to book.');
  await click(page.getByRole('button', { name: 'Publish', exact: true }));

  // What is missing is said in a list above the form, each line with the way to it.
  const missing = page.getByRole('region', { name: 'What needs putting right' });
  await expect(missing.getByRole('heading')).toHaveText('1 thing to put right before this can be published');
  await click(missing.getByRole('button', { name: /^Take me there.*Category$/ }));
  await click(page.locator('#field-category'));
  await click(page.getByRole('option', { name: 'Hub launch' }));
  await click(page.getByRole('button', { name: 'Publish', exact: true }));

  await expect(page.getByRole('region', { name: 'On the public site' })).toContainText(/Live at \d\d:\d\d:\d\d/);
  expect(clicks).toBeLessThanOrEqual(maxClicks);
  await page.goto(`${publicUrl}/news/`);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByText('Bring a towel. There is no need to book.')).toBeVisible();
});
