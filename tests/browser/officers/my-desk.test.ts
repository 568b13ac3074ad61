import { expect, type Page, test } from 'playwright/test';
import { exampleNews } from '../../integration/cms/example-news.ts';
import { axeFindings } from '../../support/browser/engines.ts';
import { askCms, openDesk, sharedSite, signIn, tokenOf, untilDrawn } from '../../support/running/shared-site.ts';

const author = { email: `desk-author-${crypto.randomUUID()}@example.org`, password: 'a quiet word by the river' };
let authorToken: string;
let token: string;

test.beforeAll(async () => {
  token = await tokenOf(sharedSite().administrator);
  expect((await askCms('POST', '/users', { token, body: { ...author, name: 'Arthur Author', role: 'author' } })).status).toBe(201);
  authorToken = await tokenOf(author);
});

/** Makes a story as somebody; published, unless it says otherwise. */
async function story(as: string, changes: Record<string, unknown>): Promise<{ id: string; slug: string; updatedAt: string }> {
  const isDraft = changes['_status'] === 'draft';
  const { status, body } = await askCms('POST', `/news${isDraft ? '?draft=true' : ''}`, {
    token: as,
    body: exampleNews({ _status: 'published', ...changes }),
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return (body as { doc: { id: string; slug: string; updatedAt: string } }).doc;
}

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('an editor sees what waits, with who asks, their note, and since when', async ({ page }) => {
  const title = `Waits ${crypto.randomUUID()}`;
  const { id: document, updatedAt: version } = await story(authorToken, { title, _status: 'draft' });
  const body = { of: 'news', document, version, words: 'Please check the price.' };
  expect((await askCms('POST', '/reviews/ask', { token: authorToken, body })).status).toBe(200);
  await openDesk(page, sharedSite().administrator);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My desk');
  const row = card(page, 'Waiting for you').getByRole('listitem').filter({ hasText: title });
  await expect(row).toContainText(/News story, from Arthur Author, since \w+day/);
  await expect(row).toContainText('Please check the price.');
  await row.getByRole('link', { name: title }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
});

test('an author finds their drafts, and is taught what an empty desk is for', async ({ page }) => {
  const fresh = { email: `first-day-${crypto.randomUUID()}@example.org`, password: 'a quiet word by the river' };
  expect((await askCms('POST', '/users', { token, body: { ...fresh, name: 'Fay First', role: 'author' } })).status).toBe(201);
  await openDesk(page, fresh);
  await expect(card(page, 'My drafts')).toContainText('You have no drafts. What you write is kept here by itself');
  await expect(card(page, 'Waiting for an editor')).toContainText('press “Ask for a review” on its page');
  const title = `Half a story ${crypto.randomUUID()}`;
  await story(await tokenOf(fresh), { title, _status: 'draft' });
  await page.goto(`${sharedSite().cmsUrl}/admin`);
  await expect(card(page, 'My drafts').getByRole('listitem')).toHaveText(new RegExp(`^${title}News story, never public, saved on \\d`));
  await card(page, 'Write…').getByRole('link', { name: 'A news story' }).click();
  await expect(page).toHaveURL(/\/collections\/news\/[\w-]+$/);
});

test('a page that is overdue is still correct in one press, by keyboard, and its public page stays as it is', async ({ page }) => {
  const title = `Overdue ${crypto.randomUUID()}`;
  const { id, slug } = await story(token, { title, reviewBy: '2001-01-01T12:00:00.000Z' });
  await openDesk(page, sharedSite().administrator);
  const due = card(page, 'Is it still correct?');
  await expect(due.getByRole('listitem').filter({ hasText: title })).toContainText('overdue since 1 January 2001');
  await due.getByRole('button', { name: `Still correct: ${title}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(new RegExp(`${title}: Noted. The next look is due on`))).toBeVisible();
  await expect(due.getByRole('listitem').filter({ hasText: title })).toHaveCount(0);
  const { body } = await askCms('GET', `/news/${id}?depth=0`, { token });
  expect(body).toMatchObject({ _status: 'published', title, slug });
});

test('anything is found from the box above every page: a draft by its words, a page by its pasted address', async ({ page }) => {
  const { cmsUrl, publicUrl, administrator } = sharedSite();
  const word = `gnu${Date.now()}`;
  await story(authorToken, { title: `The ${word} arrives`, _status: 'draft' });
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/hubs`);
  const box = page.getByRole('search', { name: 'Find anything' });
  const field = box.getByRole('searchbox', { name: 'Find anything' });
  await expect(async () => {
    await field.fill('');
    await field.fill(word);
    await expect(box.getByRole('status')).toHaveText('1 found', { timeout: 2_000 });
  }).toPass();
  await expect(box.getByRole('link')).toContainText(`The ${word} arrives`);
  await page.keyboard.press('ArrowDown');
  await expect(box.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await field.fill(`${publicUrl}/hubs/jan-cutting-healthy-living-centre/?utm_source=poster#times`);
  await expect(box.getByRole('link')).toContainText('Jan Cutting Healthy Living Centre');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Jan Cutting Healthy Living Centre');
});

test('what a reader wrote is answered and done on the desk', async ({ page, browser }) => {
  const { publicUrl, administrator } = sharedSite();
  // Without digits: the intake would take some of them for a telephone number, and remove it.
  const words = `The lift is out ${crypto.randomUUID().replaceAll(/\d/g, 'x')}`;
  const reader = await browser.newPage();
  await reader.goto(`${publicUrl}/hubs/jan-cutting-healthy-living-centre/`);
  await reader.getByText('Rate this page').click();
  await reader.getByRole('radio', { name: 'Partly' }).check();
  await reader.getByLabel('What should we know?').fill(words);
  await reader.getByRole('button', { name: 'Send' }).first().click();
  await expect(reader.getByRole('status').filter({ hasText: 'Thank you' })).toBeVisible();
  await reader.close();

  await openDesk(page, administrator);
  const row = card(page, 'From readers').getByRole('listitem').filter({ hasText: words });
  await expect(async () => {
    await page.goto(`${sharedSite().cmsUrl}/admin`);
    await expect(row).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(row.getByRole('link', { name: 'Jan Cutting Healthy Living Centre' })).toBeVisible();
  await row.getByRole('button', { name: /^Say what was done:/ }).click();
  await row.getByLabel('What was done about it?').fill('Engineer called.');
  await row.getByRole('button', { name: /^Done:/ }).click();
  await expect(row).toHaveCount(0);
  const { body } = await askCms('GET', `/ratings?where[text][equals]=${encodeURIComponent(words)}`, { token });
  expect((body as { docs: unknown[] }).docs).toMatchObject([{ answer: 'Engineer called.' }]);
});

test('what is scheduled stands in the list and in its month', async ({ page }) => {
  const title = `At noon ${crypto.randomUUID()}`;
  const { id, updatedAt: version } = await story(token, { title, _status: 'draft' });
  const body = { of: 'news', document: id, action: 'publish', day: '2031-03-14', time: '12:00', version };
  const { status, body: answer } = await askCms('POST', '/scheduled-actions/schedule', { token, body });
  expect(status, JSON.stringify(answer)).toBe(200);
  await openDesk(page, sharedSite().administrator);
  await expect(card(page, 'Scheduled').getByRole('listitem').filter({ hasText: title })).toContainText(
    'Goes live on Friday 14 March 2031 at midday',
  );
  await page.goto(`${sharedSite().cmsUrl}/admin?month=2031-03`);
  await untilDrawn(page);
  const month = page.getByRole('table', { name: /^March 2031/ });
  await expect(month.getByRole('cell').filter({ hasText: title })).toHaveText(new RegExp(`^14▲ midday ${title}, goes up$`));
  await page.getByRole('navigation', { name: 'Months' }).getByRole('link', { name: 'April 2031' }).click();
  await expect(page.getByRole('table', { name: /^April 2031/ })).toBeVisible();
});

test('what went live last stands there by its title, with its receipt', async ({ page }) => {
  const title = `Live at once ${crypto.randomUUID()}`;
  await story(token, { title });
  await openDesk(page, sharedSite().administrator);
  const row = card(page, 'Last published').getByRole('listitem').filter({ hasText: title });
  await expect(async () => {
    await page.goto(`${sharedSite().cmsUrl}/admin`);
    await expect(row).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await row.getByRole('link', { name: /^Receipt of release \d+$/ }).click();
  await expect(page).toHaveURL(/\/collections\/receipts\//);
  await page.goto(`${sharedSite().cmsUrl}/admin`);
  await expect(card(page, 'The public site')).toContainText(/The publisher last looked for changes at \d\d:\d\d:\d\d\./);
});

for (const [name, settings] of Object.entries({
  'at 1280 px': { viewport: { width: 1280, height: 900 } },
  'at 320 px': { viewport: { width: 320, height: 640 } },
  'in the dark': { viewport: { width: 768, height: 900 }, colorScheme: 'dark' },
} as const)) {
  test(`nothing on the desk is in anybody’s way ${name}`, async ({ browser }) => {
    const context = await browser.newContext(settings);
    const page = await context.newPage();
    await openDesk(page, sharedSite().administrator);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My desk');
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(false);
    await context.close();
  });
}
