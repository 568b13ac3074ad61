import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { exampleNews } from '../../../integration/cms/example-news.ts';
import { fillText } from '../../../support/browser/admin-hands.ts';
import { axeFindings } from '../../../support/browser/engines.ts';
import { askCms, sharedSite, signIn, tokenOf } from '../../../support/running/shared-site.ts';

let token: string;
test.beforeAll(async () => {
  token = await tokenOf(sharedSite().administrator);
});

type Doc = { id: string; updatedAt: string; title: string; summary: string; _status: string };

const docOf = async (answer: ReturnType<typeof askCms>) => ((await answer).body as { doc: Doc }).doc;
const made = (title: string, data: object = {}) =>
  docOf(askCms('POST', '/news?draft=true', { token, body: exampleNews({ title, ...data }) }));
const latest = async (id: string) => (await askCms('GET', `/news/${id}?draft=true&depth=0`, { token })).body as Doc;
const stories = async () => ((await askCms('GET', '/news?draft=true&limit=0&depth=0', { token })).body as { totalDocs: number }).totalDocs;
const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const summary = (page: Page) => page.getByRole('textbox', { name: 'Summary' });
const listOfNews = (page: Page) => page.locator('.step-nav').getByRole('link', { name: 'News' });
const state = (page: Page) => page.locator('.signpost-saving__state');

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`${sharedSite().cmsUrl}/admin/collections/news/${id}`);
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible();
  await expect(title(page)).toBeEditable();
}

test.describe('what an officer types', () => {
  test.beforeEach(async ({ page }) => signIn(page, sharedSite().administrator));

  test('is saved while they type, without a pause, and nothing is put over it', async ({ page }) => {
    const { id } = await made('Typed steadily');
    await open(page, id);
    // Each answer is later than the next words: an answer must never take them back.
    await page.route(`**/api/news/${id}?*autosave=true*`, async (route) => {
      const response = await route.fetch();
      await page
        .waitForFunction(
          (words) => document.querySelector<HTMLInputElement>('#field-title')?.value !== words,
          await title(page).inputValue(),
          { timeout: 3_000 },
        )
        .catch(() => undefined);
      await route.fulfill({ response });
    });
    const saved = page.waitForResponse((response) => response.url().includes('autosave=true'));
    await title(page).click();
    await page.keyboard.press('End');
    let words = 'Typed steadily';
    let isSaved = false;
    void saved.then(() => {
      isSaved = true;
    });
    for (let key = 0; !isSaved && key < 400; key += 1) {
      const letter = 'abcdefghij'.charAt(key % 10);
      await page.keyboard.type(letter, { delay: 50 });
      words += letter;
    }
    expect(isSaved).toBe(true);
    await summary(page).fill('Another field, while the first is still being saved.');
    await expect(state(page)).toHaveText(/^Draft saved at \d{1,2}\.\d\d[ap]m$/);
    await expect(title(page)).toHaveValue(words);
    await expect(summary(page)).toHaveValue('Another field, while the first is still being saved.');
    expect(await latest(id)).toMatchObject({
      title: words,
      summary: 'Another field, while the first is still being saved.',
      _status: 'draft',
    });
  });

  test('is saved when the page is left by a link, hidden, or gone back from', async ({ page }) => {
    const { id } = await made('Left by a link');
    await open(page, id);
    await title(page).fill('Left by a link, typed');
    await listOfNews(page).click();
    await page.waitForURL((url) => !url.pathname.includes(id));
    expect(await latest(id)).toMatchObject({ title: 'Left by a link, typed' });

    await open(page, id);
    await title(page).fill('Gone back from');
    await page.goBack();
    await expect.poll(async () => (await latest(id)).title).toBe('Gone back from');
  });

  test('is asked about when it cannot be saved, and saved when it can again', async ({ page }) => {
    const { id } = await made('Cannot be saved');
    await open(page, id);
    await page.route(`**/api/news/${id}?*autosave=true*`, (route) => route.abort());
    await title(page).fill('Not reachable');
    await expect(state(page)).toHaveText('Not saved: the CMS cannot be reached. Keep this page open; it tries again by itself.');
    await listOfNews(page).click();
    const dialog = page.getByRole('dialog', { name: 'Some of your text is not saved' });
    await expect(dialog).toContainText('If you leave this page now, you lose what you typed since the last save.');
    await dialog.getByRole('button', { name: 'Stay on this page' }).click();
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const closing = await asked;
    expect(closing.type()).toBe('beforeunload');
    await closing.dismiss();
    await page.unroute(`**/api/news/${id}?*autosave=true*`);
    await expect(state(page)).toHaveText(/^Draft saved at/);
    expect(await latest(id)).toMatchObject({ title: 'Not reachable' });
  });

  test('is saved as a draft by the keyboard, and what is typed before the answer stays', async ({ page }) => {
    const { id } = await made('Saved by the keyboard');
    await open(page, id);
    await page.route(`**/api/news/${id}?draft=true&depth=0`, async (route) => {
      const response = await route.fetch();
      await summary(page).fill('Typed before the answer.');
      await route.fulfill({ response });
    });
    await title(page).fill('Saved by the keyboard, typed');
    await page.keyboard.press('ControlOrMeta+s');
    await expect(state(page)).toHaveText(/^Draft saved at/);
    await expect(summary(page)).toHaveValue('Typed before the answer.');
    await expect.poll(() => latest(id)).toMatchObject({ title: 'Saved by the keyboard, typed', summary: 'Typed before the answer.' });
  });

  test('makes nothing before the first word, and then one document, in place', async ({ page }) => {
    const before = await stories();
    await page.goto(`${sharedSite().cmsUrl}/admin/collections/news/create`);
    await expect(title(page)).toBeEditable();
    await title(page).focus();
    await summary(page).focus();
    await listOfNews(page).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/create'));
    expect(await stories()).toBe(before);

    await page.goto(`${sharedSite().cmsUrl}/admin/collections/news/create`);
    await title(page).click();
    await page.keyboard.type('Made with its first words, typed on and on and on and on', { delay: 60 });
    await expect(state(page)).toHaveText(/^Draft saved at/);
    await expect(title(page)).toBeFocused();
    await expect(title(page)).toHaveValue('Made with its first words, typed on and on and on and on');
    expect(await stories()).toBe(before + 1);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(await latest(id)).toMatchObject({ title: 'Made with its first words, typed on and on and on and on' });
    await page.reload();
    await expect(title(page)).toHaveValue('Made with its first words, typed on and on and on and on');
  });

  test('is what Publish publishes, however soon it is pressed', async ({ page }) => {
    test.slow();
    const { id } = await made('Published at once', { _status: 'published' });
    await askCms('PATCH', `/news/${id}`, { token, body: exampleNews({ title: `Published at once ${id}`, _status: 'published' }) });
    await open(page, id);
    for (let round = 1; round <= 20; round += 1) {
      const answer = page.waitForResponse((response) => response.request().method() === 'PATCH' && !response.url().includes('draft=true'));
      await fillText(page, ` Round ${round}.`);
      await title(page).fill(`Round ${round} ${id}`);
      await page.getByRole('button', { name: /^Publish/ }).click();
      expect((await answer).status()).toBe(200);
      const shown = await latest(id);
      expect(shown).toMatchObject({ title: `Round ${round} ${id}`, _status: 'published' });
      expect(JSON.stringify(shown)).toContain(` Round ${round}.`);
      await expect(title(page)).toBeEditable();
    }
  });
});

test('two officers in one document are told of each other, and choose part by part where both wrote', async ({ browser, page }) => {
  test.slow();
  const { administrator, cmsUrl } = sharedSite();
  const colleague = { email: `colleague-${crypto.randomUUID()}@example.org`, password: 'a kite above the harbour wall' };
  expect((await askCms('POST', '/users', { token, body: { ...colleague, name: 'Maria Okafor', role: 'author' } })).status).toBe(201);
  const { id } = await made('Written by two');

  await signIn(page, administrator);
  await open(page, id);
  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other, colleague);
  await open(other, id);
  await expect(other.locator('.signpost-writing')).toContainText(/ has this document open too, since \d{1,2}\.\d\d[ap]m\./);
  await expect(page.locator('.signpost-writing')).toContainText(/^Maria Okafor has this document open too, since \d{1,2}\.\d\d[ap]m\./, {
    timeout: 30_000,
  });

  await title(other).fill('Maria’s title');
  await summary(other).fill('Maria’s summary.');
  await expect(state(other)).toHaveText(/^Draft saved at/);
  await title(page).fill('The administrator’s title');

  const dialog = page.getByRole('dialog', { name: 'Two texts of this document' });
  await expect(dialog).toContainText('Maria Okafor saved this document at ');
  expect(await latest(id)).toMatchObject({ title: 'Maria’s title', summary: 'Maria’s summary.' });
  await expect(dialog.getByRole('group', { name: 'Summary' }).getByRole('radio', { name: /The saved words/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Go on with these words' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Choose which words to keep of: Title.');
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await test.info().attach(`both texts at ${width} px`, { body: await page.screenshot(), contentType: 'image/png' });
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  expect(await axeFindings(page)).toEqual([]);
  await dialog
    .getByRole('radio', { name: /Your words/ })
    .and(dialog.getByRole('group', { name: 'Title' }).getByRole('radio'))
    .check();
  await dialog.getByRole('button', { name: 'Go on with these words' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => latest(id)).toMatchObject({ title: 'The administrator’s title', summary: 'Maria’s summary.' });
  await expect(title(page)).toHaveValue('The administrator’s title');
  await expect(summary(page)).toHaveValue('Maria’s summary.');

  await other.goto(`${cmsUrl}/admin`);
  await expect(page.locator('.signpost-writing')).toBeHidden({ timeout: 30_000 });
  await context.close();
});
