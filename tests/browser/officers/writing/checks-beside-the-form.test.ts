import { expect, test, type Page } from 'playwright/test';
import { openPreview } from '../../../support/browser/admin-hands.ts';
import { exampleNews } from '../../../integration/cms/example-news.ts';
import { textWithLink } from '../../../integration/cms/checking/text-with-link.ts';
import { axeFindings } from '../../../support/browser/engines.ts';
import { askCms, openDesk, sharedSite, signIn, tokenOf, untilDrawn } from '../../../support/running/shared-site.ts';
import { until } from '../../../support/until.ts';

async function make(data: Record<string, unknown>, query = '?draft=true'): Promise<string> {
  const token = await tokenOf(sharedSite().administrator);
  const { status, body } = await askCms('POST', `/news${query}`, { token, body: data });
  expect(status, JSON.stringify(body)).toBe(201);
  return (body as { doc: { id: string } }).doc.id;
}

/** The words that the browser marks in the texts of the form. */
function markedWords(page: Page, mark: 'signpost-error' | 'signpost-suggestion'): Promise<string[]> {
  return page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()), mark);
}

const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString());

test('an officer is told while writing what could be better, is taken to the words, and publishes with a reason what has to stay', async ({
  page,
}) => {
  const { cmsUrl, publicUrl, administrator } = sharedSite();
  const title = 'A mural for the yard';
  const id = await make(
    exampleNews({
      title,
      summary: 'People paint a mural.',
      whatChanges: 'Everybody can come and help.',
      body: textWithLink('click here', 'https://example.org/mural'),
    }),
  );
  await page.setViewportSize({ width: 1280, height: 900 });
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/news/${id}`);
  const panel = page.getByRole('region', { name: 'Checks' });
  const errors = panel.getByRole('list', { name: 'Errors' });

  await test.step('an error is said and marked in the text', async () => {
    await expect(panel.getByRole('status')).toHaveText('1 thing to mend before it can be published.');
    await expect(errors.getByRole('listitem')).toContainText('Story: The link “click here” does not say where it leads.');
    await expect.poll(() => markedWords(page, 'signpost-error')).toEqual(['click here']);
  });

  await test.step('a suggestion follows what is typed, and leads to its words', async () => {
    const field = page.locator('#field-whatChanges');
    await field.fill('Everybody can utilise the brushes.');
    // A browser draws no marks in a plain field: they stand below it, and a screen reader says them with it.
    const mark = page.locator('#field-whatChanges-marks').getByRole('button', { name: /^utilise/ });
    await expect(field).toHaveAccessibleDescription(/Marked by the checks: utilise ?: “utilise” is a hard word\. Try “use”\./);
    expect(await axeFindings(page, { within: '#field-whatChanges-marks' })).toEqual([]);
    await mark.press('Enter');
    await expect(field).toBeFocused();
    expect(await field.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe('utilise');
    await panel.getByText('1 suggestion', { exact: true }).click();
    const suggestion = panel.getByRole('list', { name: 'Suggestions' }).getByRole('listitem');
    await expect(suggestion).toContainText('“utilise” is a hard word. Try “use”.');
    await suggestion.getByRole('button', { name: 'Take me there' }).click();
    await expect(page.locator('#field-whatChanges')).toBeFocused();
    await page.keyboard.type('use');
    await expect(page.locator('#field-whatChanges')).toHaveValue('Everybody can use the brushes.');
    await expect(panel.getByRole('list', { name: 'Suggestions' })).toHaveCount(0);
    await expect(page.locator('#field-whatChanges-marks')).toHaveCount(0);
  });

  await test.step('words in a text are selected where they stand', async () => {
    await errors.getByRole('button', { name: 'Take me there' }).click();
    await expect.poll(() => selected(page)).toBe('click here');
  });

  await test.step('Publish is refused, and says where it can be let through', async () => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByRole('region', { name: 'What needs putting right' })).toContainText(
      'If it has to stay, an editor can say why under Checks.',
    );
    expect((await page.request.get(`${publicUrl}/news/a-mural-for-the-yard/`)).status()).toBe(404);
  });

  expect(await axeFindings(page, { within: '.signpost-checks' })).toEqual([]);

  await test.step('by keyboard alone an editor says why it stays, and publishes', async () => {
    await errors.getByRole('button', { name: /It has to stay/ }).focus();
    await page.keyboard.press('Enter');
    await expect(panel.getByLabel('Why does it stay? Colleagues read this later.')).toBeFocused();
    expect(await axeFindings(page, { within: '.signpost-checks' })).toEqual([]);
    await page.keyboard.type('The campaign has these words on its posters.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('status')).toHaveText('The checks found nothing to mend.');
    await expect(page.getByRole('region', { name: 'What needs putting right' })).toHaveCount(0);
    await panel.getByText('1 thing left as it is').click();
    await expect(panel.getByRole('list', { name: 'Left as they are' })).toContainText('“The campaign has these words on its posters.”');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await until('the page to be public', async () => (await page.request.get(`${publicUrl}/news/a-mural-for-the-yard/`)).status() === 200);
  });
});

test('what the checks find is drawn on the preview, with the words it is about', async ({ page }) => {
  const { cmsUrl, administrator } = sharedSite();
  const id = await make(exampleNews({ title: 'The yard is open', summary: 'The yard is open.', whatChanges: 'Come prior to noon.' }));
  await page.setViewportSize({ width: 1280, height: 900 });
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/news/${id}`);
  await openPreview(page);
  const sheet = page.frameLocator('iframe[title="The page as the public would see it"]');
  const mark = sheet.locator('[data-check]');
  await expect(mark).toHaveAttribute('title', 'What changes for the reader: “prior to” is a hard word. Try “before”.');
  await expect(sheet.locator('.lead')).toHaveCSS('outline-style', 'dashed');
});

test('an officer finds what the checks say of the whole site, and narrows it', async ({ page }) => {
  const { cmsUrl, administrator } = sharedSite();
  const title = 'We utilise the old hall';
  await make(exampleNews({ title, summary: 'The old hall has three rooms.', _status: 'published' }), '');
  await openDesk(page, administrator);
  const report = page.getByRole('region', { name: 'Errors and suggestions' });
  await until('the worker to check the page', async () => {
    await page.goto(`${cmsUrl}/admin/checks?check=words-are-plain&of=news`);
    return (await report.getByRole('listitem').filter({ hasText: title }).count()) > 0;
  });
  await expect(report.getByRole('listitem').filter({ hasText: title })).toContainText('“utilise” is a hard word. Try “use”.');
  await report.getByLabel('What is found').selectOption('');
  await report.getByLabel('How much it weighs').selectOption('suggestion');
  await report.getByRole('button', { name: 'Show these' }).click();
  await page.waitForURL(/weight=suggestion/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Checks of the whole site');
  for (const width of [1280, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  expect(await axeFindings(page, { within: '.signpost-report' })).toEqual([]);

  await page.goto(`${cmsUrl}/admin`);
  await untilDrawn(page);
  await page.getByRole('region', { name: 'Broken links' }).getByRole('link', { name: 'Checks of the whole site' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Checks of the whole site');
});

test('the report on the checks is for those who are signed in', async ({ page }) => {
  const { cmsUrl } = sharedSite();
  await page.goto(`${cmsUrl}/admin/checks`);
  await expect(page).toHaveURL(/\/admin\/login/);
});
