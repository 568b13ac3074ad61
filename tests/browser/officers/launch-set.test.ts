import { expect, type Page, test } from 'playwright/test';
import { exampleNews } from '../../integration/cms/example-news.ts';
import { axeFindings } from '../../support/browser/engines.ts';
import { askCms, sharedSite, signIn, tokenOf } from '../../support/running/shared-site.ts';

const author = { email: `author-${crypto.randomUUID()}@example.org`, password: 'a quiet word by the river' };
const mark = crypto.randomUUID().slice(0, 8);

test.beforeAll(async () => {
  const token = await tokenOf(sharedSite().administrator);
  const { status } = await askCms('POST', '/users', { token, body: { ...author, name: 'Avery Author', role: 'author' } });
  expect(status).toBe(201);
});

/** A draft that an author wrote. @returns its identifier and title */
async function draft(title: string, changes: Record<string, unknown> = {}): Promise<{ id: string; title: string }> {
  const { status, body } = await askCms('POST', '/news?draft=true', {
    token: await tokenOf(author),
    body: exampleNews({ title, ...changes }),
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return (body as { doc: { id: string; title: string } }).doc;
}

/** Finds something from the page of the set, and puts it in. */
async function putIn(page: Page, title: string): Promise<void> {
  const part = page.getByRole('region', { name: 'Put something in' });
  await part.getByRole('searchbox', { name: 'A page, picture, file, fact or alert' }).fill(title);
  await part.getByRole('button', { name: title }).click();
  await expect(page.getByRole('region', { name: 'What is in it' }).getByRole('link', { name: title, exact: true })).toBeVisible();
}

test('an author prepares a launch, an editor publishes it in one moment and takes it back', async ({ browser, page }) => {
  const { cmsUrl, publicUrl, administrator } = sharedSite();
  test.setTimeout(180_000);
  const first = await draft(`Plum opens ${mark}`);
  const second = await draft(`Plum hours ${mark}`, { summary: '' });
  const addresses = [`/news/plum-opens-${mark}/`, `/news/plum-hours-${mark}/`];
  const statuses = () => Promise.all(addresses.map(async (path) => (await page.request.get(publicUrl + path)).status()));

  await signIn(page, author);
  await page.goto(`${cmsUrl}/admin/collections/launch-sets/create`);
  await page.locator('#field-name').fill(`Plum ${mark}`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL(/launch-sets\/[0-9a-f-]{36}/);
  const set = page.url();
  await expect(page.getByText('Nothing yet. Put in drafts that go live together')).toBeVisible();
  await putIn(page, first.title);
  await putIn(page, second.title);
  const problems = page.getByRole('region', { name: 'What keeps it back' });
  await expect(problems.getByText('One thing keeps the whole set back')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask for a review of all of it' })).toBeVisible();
  for (const [width, height] of [
    [1280, 900],
    [768, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await axeFindings(page, { within: '.signpost-set' }), `${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), `${width} px`).toBe(
      false,
    );
    await page.screenshot({ path: test.info().outputPath(`preparing-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });

  await problems.getByRole('link', { name: 'Take me there' }).click();
  await expect(page.getByText('Its draft goes live with')).toBeVisible();
  await page.locator('#field-summary').fill('From nine in the morning until five.');
  await page.locator('#field-summary').blur();
  await expect
    .poll(
      async () =>
        ((await askCms('GET', `/news/${second.id}?draft=true`, { token: await tokenOf(author) })).body as { summary?: string }).summary,
    )
    .toContain('From nine');
  await page.goto(set);
  await expect(page.getByText('Checked together: nothing keeps it back.')).toBeVisible();
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: `Preview ${first.title} with all of the set` }).click(),
  ]);
  await expect(opened.getByRole('heading', { level: 1, name: first.title })).toBeVisible();
  await opened.close();
  expect(await statuses()).toEqual([404, 404]);

  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const editors = await context.newPage();
  await signIn(editors, administrator);
  await editors.goto(set);
  await expect(editors.getByText('Checked together: nothing keeps it back.')).toBeVisible();
  await editors.getByRole('button', { name: 'Publish these 2 things now' }).click();
  const dialog = editors.getByRole('dialog');
  await expect(dialog.getByText(`${first.title}: goes live for the first time`)).toBeVisible();
  await editors.screenshot({ path: test.info().outputPath('publish.png') });
  await dialog.getByRole('button', { name: 'Publish the set' }).click();
  await expect.poll(statuses).toEqual([200, 200]);
  const receipt = editors.getByRole('region', { name: 'Receipt' });
  await expect(async () => {
    const again = receipt.getByRole('button', { name: 'Try again' });
    if (await again.isVisible()) await again.click();
    await expect(receipt.getByText('The public site shows all of it as the set made it.')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(receipt.getByRole('link', { name: /^release \d+$/ })).toBeVisible();
  await editors.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(editors, { within: '.signpost-set' })).toEqual([]);
  await editors.screenshot({ path: test.info().outputPath('live-dark.png'), fullPage: true });

  await editors.getByRole('button', { name: 'Take it all back' }).click();
  await dialog.getByLabel('Why does what was new go?').fill('The opening was put off.');
  await dialog.getByRole('button', { name: 'Take it back' }).click();
  await expect.poll(statuses).toEqual([410, 410]);
  await expect(editors.getByText(/^Taken back on .* by /)).toBeVisible();
  await context.close();
});
