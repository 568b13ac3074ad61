import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { exampleNews } from '../../integration/cms/example-news.ts';
import { axeFindings } from '../../support/browser/engines.ts';
import { watchLayoutShifts } from '../../support/browser/layout-shifts.ts';
import { askCms, openDesk, sharedSite, signIn, tokenOf, untilDrawn } from '../../support/running/shared-site.ts';

let token: string;
test.beforeAll(async () => {
  token = await tokenOf(sharedSite().administrator);
});

/** Somebody on their first day. */
async function newAuthor(): Promise<{ email: string; password: string }> {
  const author = { email: `first-day-${crypto.randomUUID()}@example.org`, password: 'a lantern on the breakwater' };
  expect((await askCms('POST', '/users', { token, body: { ...author, name: 'Ada First', role: 'author' } })).status).toBe(201);
  return author;
}

async function isUsable(page: Page, name: string): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  for (const width of [1280, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await test.info().attach(`${name} at ${width} px`, { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `${name} at ${width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
}

test('what is drawn of the desk and of the help stays where it is, so that a press lands where it was meant to', async ({ page }) => {
  const shifts = await watchLayoutShifts(page);
  await openDesk(page, await newAuthor());
  await expect(page.getByRole('region', { name: 'New here?' })).toBeVisible();
  expect(Math.max(0, ...(await shifts()))).toBeLessThan(0.02);
  await page.goto(`${sharedSite().cmsUrl}/admin/help`);
  await untilDrawn(page);
  expect(Math.max(0, ...(await shifts()))).toBeLessThan(0.02);
});

test('somebody new is shown round in five steps, can leave, and can take them again', async ({ page }) => {
  await openDesk(page, await newAuthor());
  const { cmsUrl } = sharedSite();
  const offer = page.getByRole('region', { name: 'New here?' });
  await offer.getByRole('button', { name: 'Take the tour' }).click();
  const panel = (step: number) => page.getByRole('region', { name: new RegExp(`^Tour, step ${step} of 5: `) });
  await expect(panel(1)).toBeFocused();
  for (let step = 1; step < 5; step += 1) {
    // What the step speaks of is there, and shown.
    await expect(page.locator('.signpost-tour__shown')).toBeVisible();
    await expect(page.locator('.signpost-tour__shown')).toHaveCount(1);
    await panel(step).getByRole('button', { name: 'Next' }).click();
    await expect(panel(step + 1)).toBeFocused();
  }
  await test.info().attach('the last step', { body: await page.screenshot(), contentType: 'image/png' });
  const kept = page.waitForResponse(
    (answer) => answer.url().includes('/payload-preferences/signpost-tour') && answer.request().method() === 'POST',
  );
  await panel(5).getByRole('button', { name: 'Done' }).click();
  await kept;
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'My desk' })).toBeVisible();
  await expect(offer).toBeHidden();

  await page.goto(`${cmsUrl}/admin/help`);
  await page.getByRole('main').getByRole('link', { name: 'Take the tour' }).click();
  await expect(panel(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(1)).toBeHidden();
});

test('the “?” and the keyboard lead to the help about a screen, and what is typed is kept', async ({ page }) => {
  const { administrator, cmsUrl } = sharedSite();
  await signIn(page, administrator);
  const { body } = await askCms('POST', '/news?draft=true', { token, body: exampleNews({ title: 'Written before help' }) });
  const { id } = (body as { doc: { id: string } }).doc;
  await page.goto(`${cmsUrl}/admin/collections/news/${id}`);
  const title = page.getByRole('textbox', { name: 'Title' });
  await expect(title).toBeEditable();
  // One place for versions: beside the form.
  await expect(page.getByRole('link', { name: /^Versions/ })).toHaveCount(0);
  await title.fill('Written just before help');
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('heading', { level: 1, name: 'Writing a page' })).toBeVisible();
  expect((await askCms('GET', `/news/${id}?draft=true&depth=0`, { token })).body).toMatchObject({ title: 'Written just before help' });
  await isUsable(page, 'a page of help');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Find anything' })).toBeFocused();

  await page.goto(`${cmsUrl}/admin/collections/images`);
  await page.getByRole('link', { name: 'Help about this screen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pictures' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'All of the help' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Help', exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: /Ctrl \+ K Go/ })).toContainText('Go to “Find anything”');
  await isUsable(page, 'all of the help');
});

test('a bookmark opens the form of the public page somebody reads, and nothing for an address that has none', async ({ page }) => {
  const { administrator, cmsUrl, publicUrl } = sharedSite();
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/help`);
  const bookmark = page.getByRole('link', { name: 'Edit this page' });
  await expect(bookmark).toHaveAttribute('href', /^javascript:/);
  const script = decodeURIComponent(((await bookmark.getAttribute('href')) ?? '').slice('javascript:'.length));
  await page.goto(`${publicUrl}/hubs/`);
  await page.locator('main a[href^="/hubs/"]:visible').first().click();
  await page.waitForURL(/\/hubs\/[^/]+\/$/);
  const name = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
  await page.evaluate(script);
  await page.waitForURL(/\/admin\/collections\/hubs\//);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(name);

  await page.goto(`${cmsUrl}/admin/edit-page?address=${encodeURIComponent(`${publicUrl}/nowhere/`)}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing to edit at this address' })).toBeVisible();
  await page.context().clearCookies();
  await page.goto(`${cmsUrl}/admin/edit-page?address=${encodeURIComponent(`${publicUrl}/hubs/`)}`);
  await expect(page.getByLabel('Password')).toBeVisible();
});

test('the figures of the site say what is counted, and since when', async ({ page }) => {
  const { administrator, cmsUrl } = sharedSite();
  await openDesk(page, administrator);
  await page.getByRole('button', { name: 'Open Menu' }).click();
  await page.getByRole('link', { name: 'Figures', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Figures' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'All pages' })).toContainText(/Nothing has been counted yet\.|Counting began in /);
  await page.getByRole('navigation', { name: 'Period' }).getByRole('link', { name: 'Last 7 days' }).click();
  await expect(page.getByRole('navigation', { name: 'Period' }).getByRole('link', { name: 'Last 7 days' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await isUsable(page, 'figures');
  // The checklist of a site that began with the sample.
  await page.getByRole('button', { name: 'Open Menu' }).click();
  await page.getByRole('link', { name: 'Set up your site' }).click();
  await expect(page.getByRole('heading', { level: 2, name: / of \d+ done$/ })).toBeVisible();
  await isUsable(page, 'the checklist');
  await page.getByRole('button', { name: 'Remove the sample' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove the sample?' });
  await expect(dialog.getByText(/of the sample go in one step: .+service/)).toBeVisible();
  await isUsable(page, 'what goes with the sample');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('link', { name: /^To the notice/ }).click();
  await expect(page.getByRole('textbox', { name: 'Notice on every page' })).toBeFocused();
  // A bookmark from when receipts were called releases.
  await page.goto(`${cmsUrl}/admin/collections/releases`);
  await page.waitForURL(/\/admin\/collections\/receipts/);
});

test('two officers who have one picture open are told of each other', async ({ page, browser }) => {
  const { administrator, cmsUrl } = sharedSite();
  await signIn(page, administrator);
  const { body } = await askCms('GET', '/images?limit=1&depth=0', { token });
  const { id } = (body as { docs: { id: string }[] }).docs[0] ?? { id: '' };
  await page.goto(`${cmsUrl}/admin/collections/images/${id}`);
  await expect(page.locator('#field-credit')).toBeEditable();

  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other, await newAuthor());
  await other.goto(`${cmsUrl}/admin/collections/images/${id}`);
  await expect(other.locator('.signpost-writing')).toContainText(/ has this document open too, since .+Agree who changes it/);
  await context.close();
});
