import { expect, test } from 'playwright/test';
import { openPreview } from '../../../support/browser/admin-hands.ts';
import { axeFindings } from '../../../support/browser/engines.ts';
import { askCms, sharedSite, signIn, tokenOf } from '../../../support/running/shared-site.ts';
import { exampleNews, richText } from '../../../integration/cms/example-news.ts';

async function make(data: Record<string, unknown>, query = '?draft=true'): Promise<string> {
  const token = await tokenOf(sharedSite().administrator);
  const { status, body } = await askCms('POST', `/news${query}`, { token, body: data });
  expect(status, JSON.stringify(body)).toBe(201);
  return (body as { doc: { id: string } }).doc.id;
}

test('an officer sees the public page change while typing, on a phone, on paper and in the dark, and sends it to somebody without an account', async ({
  page,
  browser,
}) => {
  const { cmsUrl, publicUrl, administrator } = sharedSite();
  const id = await make(exampleNews({ title: 'The mural is being painted', body: richText('See the yellow door. '.repeat(2_900)) }));
  await page.setViewportSize({ width: 1280, height: 900 });
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/news/${id}`);
  await openPreview(page);
  const preview = page.getByRole('region', { name: 'Preview' });
  const sheet = page.frameLocator('iframe[title="The page as the public would see it"]');

  await test.step('what is typed is on the page', async () => {
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('The mural is being painted');
    await page.getByRole('textbox', { name: 'Title' }).fill('The mural is finished');
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('The mural is finished');
    expect((await page.request.get(`${publicUrl}/news/the-mural-is-being-painted/`)).status()).toBe(404);
  });

  await test.step('styles are there, and no script runs', async () => {
    const bar = sheet.locator('.site-header__bar');
    await expect(bar).toHaveCSS('background-color', 'rgb(11, 79, 74)');
    expect(await sheet.locator('script[src]').count()).toBe(0);
  });

  await test.step('in print there is no navigation, and in the dark the page is dark', async () => {
    await preview.getByRole('radio', { name: 'Print' }).check();
    await expect(sheet.locator('.site-nav')).toBeHidden();
    await preview.getByRole('radio', { name: 'Screen' }).check();
    await preview.getByRole('radio', { name: 'Dark' }).check();
    await expect(sheet.locator('body')).toHaveCSS('background-color', 'rgb(17, 24, 22)');
    await preview.getByRole('radio', { name: 'Light' }).check();
    await expect(sheet.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await preview.getByRole('radio', { name: 'Desktop' }).check();
    expect(await sheet.locator('html').evaluate((html) => html.clientWidth)).toBe(1280);
    await preview.getByRole('radio', { name: 'Phone' }).check();
    expect(await sheet.locator('html').evaluate((html) => html.clientWidth)).toBe(390);
  });

  await test.step('a check is drawn on it, and leads to its field', async () => {
    await page.getByRole('textbox', { name: 'What changes for the reader' }).fill('');
    await preview.getByText(/thing to mend before it can be published/).click();
    const finding = preview.getByRole('listitem').filter({ hasText: 'What changes for the reader: This is empty: fill it in.' });
    await expect(finding).toBeVisible();
    await expect(sheet.getByText('Not written yet').first()).toHaveCSS('outline-style', 'dashed');
    await finding.getByRole('button', { name: 'Go to the field' }).click();
    await expect(page.getByRole('textbox', { name: 'What changes for the reader' })).toBeFocused();
    await page.keyboard.type('A mural by the door.');
    await expect(sheet.locator('.lead')).toHaveText('A mural by the door.');
  });

  await test.step('a link shows it to somebody who is not signed in, until it is revoked', async () => {
    await preview.getByText('Show it to people without an account').click();
    await preview.getByRole('button', { name: 'Make a link' }).click();
    const address = await preview.getByRole('textbox', { name: /Link made by/ }).inputValue();
    const context = await browser.newContext();
    const guest = await context.newPage();
    const answer = await guest.goto(address);
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(answer?.headers()['x-robots-tag']).toBe('noindex, nofollow, noarchive');
    await expect(guest.getByText('This is not public.')).toBeVisible();
    await expect(guest.locator('.site-header__bar')).toHaveCSS('background-color', 'rgb(11, 79, 74)');
    await preview.getByRole('button', { name: 'Revoke' }).click();
    await expect(preview.getByRole('textbox', { name: /Link made by/ })).toHaveCount(0);
    await guest.reload();
    await expect(guest.getByRole('heading', { name: 'This link was ended' })).toBeVisible();
    await context.close();
  });

  expect(await axeFindings(page, { within: '.signpost-preview' })).toEqual([]);
});

test('an officer reads what publishing changes, names a version and brings it back', async ({ page }) => {
  const { cmsUrl, administrator } = sharedSite();
  const id = await make(exampleNews({ title: 'The doors open at nine', _status: 'published' }), '');
  const token = await tokenOf(administrator);
  await askCms('PATCH', `/news/${id}?draft=true`, { token, body: { title: 'The doors open at ten', _status: 'draft' } });
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/news/${id}`);
  const panel = page.getByRole('region', { name: 'What will happen' });
  await expect(panel.getByText('Publishing it changes 1 field')).toBeVisible();
  await expect(panel.locator('del')).toHaveText('nine');
  await expect(panel.locator('ins')).toHaveText('ten');
  await panel.getByText('2 versions').click();
  await panel.getByText('Give it a name').last().click();
  await panel.getByLabel('Name of this version').last().fill('As agreed with the hub');
  await panel.getByRole('button', { name: 'Keep the name' }).last().click();
  await expect(panel.getByText('As agreed with the hub.')).toBeVisible();
  expect(await axeFindings(page, { within: '[aria-label="What will happen"]' })).toEqual([]);
  await panel.getByRole('button', { name: /Bring back as a draft/ }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('The doors open at nine');
  await expect(panel.getByText('Publishing it changes nothing that the public reads.')).toBeVisible();
});
