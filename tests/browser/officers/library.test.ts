import { expect, test } from 'playwright/test';
import sharp from 'sharp';
import { axeFindings } from '../../support/browser/engines.ts';
import { sharedSite, signIn, tokenOf, untilDrawn } from '../../support/running/shared-site.ts';

/** Uploads a picture as somebody would, without using it anywhere. @returns its name */
async function unusedPicture(): Promise<string> {
  const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#0b4f4a' } })
    .png()
    .toBuffer();
  const name = `unused-${crypto.randomUUID()}.png`;
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name);
  form.append('_payload', JSON.stringify({ alt: 'A green field.' }));
  const headers = { authorization: `JWT ${await tokenOf(sharedSite().administrator)}` };
  const made = await fetch(`${sharedSite().cmsUrl}/api/images?draft=true`, { method: 'POST', headers, body: form });
  expect(made.status, await made.clone().text()).toBe(201);
  return ((await made.json()) as { doc: { filename: string } }).doc.filename;
}

test('pictures stand side by side, and those that nothing uses are found in two clicks', async ({ page }) => {
  const name = await unusedPicture();
  const { cmsUrl, administrator } = sharedSite();
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/images`);
  await expect(page.getByRole('link', { name, exact: true }).locator('img')).toBeVisible();
  await page.getByRole('navigation', { name: 'Show' }).getByRole('link', { name: 'Unused' }).click();
  await expect(page.getByText(/^\d+ pictures?\. No page, alert, redirect or setting uses these pictures/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'warm-home.png' })).toHaveCount(0);
  await untilDrawn(page);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.locator('#field-alt')).toHaveValue('A green field.');
});

test('the other ways to look at the library say what they show, or that there is nothing to see', async ({ page }) => {
  const { cmsUrl, administrator } = sharedSite();
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/images?show=no-alt-text`);
  await expect(page.getByText('Every picture says what it shows, or that it is decorative.')).toBeVisible();
  await page.goto(`${cmsUrl}/admin/collections/files`);
  await page.getByRole('navigation', { name: 'Show' }).getByRole('link', { name: 'With faults' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Files');
  await expect(page.getByText(/keeps some(body| people) from reading/)).toBeVisible();
});

for (const width of [1280, 320]) {
  test(`nothing in the library is in anybody’s way at ${width} px`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    await signIn(page, sharedSite().administrator);
    for (const show of ['images?show=unused', 'files?show=unused', 'files?show=with-faults']) {
      await page.goto(`${sharedSite().cmsUrl}/admin/collections/${show}`);
      await expect(page.getByRole('navigation', { name: 'Show' })).toBeVisible();
      expect(await axeFindings(page), show).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), show).toBe(false);
    }
    await context.close();
  });
}

test('what is typed about a picture is saved by itself, and another picture in its place by a press', async ({ page }) => {
  const { cmsUrl, administrator } = sharedSite();
  const name = await unusedPicture();
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/images?search=${name}`);
  await page.getByRole('link', { name }).first().click();
  const words = page.getByRole('textbox', { name: 'What the picture shows' });
  await expect(words).toBeEditable();
  const saved = page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok());
  await words.fill('Three women paint at a long table.');
  await saved;
  const state = page.locator('.signpost-saving__state');
  await expect(state).toHaveText(/^Draft saved at/);
  await page.reload();
  await expect(words).toHaveValue('Three women paint at a long table.');

  const bytes = await sharp({ create: { width: 640, height: 360, channels: 3, background: '#005a5b' } })
    .png()
    .toBuffer();
  await page.getByRole('button', { name: 'Remove upload' }).or(page.locator('.file-details__remove')).first().click();
  await page.locator('input[type="file"]').first().setInputFiles({ name: 'another.png', mimeType: 'image/png', buffer: bytes });
  await expect(state).toHaveText('The file is not saved yet: press “Save as a draft” or “Publish”.');
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await expect(page.getByText('640x360').first()).toBeVisible();
  await expect(state).not.toContainText('not saved');
});
