import { expect, test } from 'playwright/test';
import { sharedSite } from '../support/running/shared-site.ts';

const walk = '/events/sample-weekly-walk/';

test('somebody adds an event to their calendar, and reads when it comes next', async ({ page }) => {
  await page.clock.install({ time: new Date('2027-03-24T11:59:00Z') });
  await page.goto(sharedSite().publicUrl + walk);
  await expect(page.locator('[data-next-time]')).toHaveText('Next time: Wednesday 24 March 2027');
  // It ends at midday; then the next one is a week later, after the clocks have changed.
  await page.clock.runFor('02:00');
  await expect(page.locator('[data-next-time]')).toHaveText('Next time: Wednesday 31 March 2027');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Add to your calendar' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);
});

test('an event says when it first comes, that it is on today, and from midnight that it is over, though its page stays open', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00Z') });
  await page.goto(sharedSite().publicUrl + walk);
  await expect(page.locator('[data-next-time]')).toHaveText('First time: Wednesday 2 December 2026');

  await page.clock.setSystemTime(new Date('2027-03-18T23:59:30Z'));
  await page.goto(`${sharedSite().publicUrl}/events/sample-singing-taster/`);
  const state = page.locator('main .state').first();
  await expect(state).toHaveText('On today');
  await page.clock.runFor('01:00');
  await expect(state).toHaveText('Past');
});
