import { expect, type Page, test } from 'playwright/test';
import { fillText, openPreview, scrollTo } from '../../support/browser/admin-hands.ts';
import { askCms, sharedSite, signIn, signInByHand, tokenOf } from '../../support/running/shared-site.ts';

// The launch of a wellbeing hub, as two officers live it on their first day: nothing is done here but by their hands, on the
// screen. What each screen does besides has tests of its own beside this one.

const mark = crypto.randomUUID().slice(0, 8);
const author = { email: `launch-author-${mark}@example.org`, password: 'a quiet word by the river', name: 'Ann Author', role: 'author' };
const editor = { email: `launch-editor-${mark}@example.org`, password: 'a kite above the harbour', name: 'Ed Editor', role: 'editor' };
const hub = `Barbican hub ${mark}`;
const vacancy = `Health coach ${mark}`;
const choir = `Harbour choir ${mark}`;
const story = `The Barbican hub opens ${mark}`;
const set = `Barbican opens ${mark}`;
const addresses = {
  hub: `/hubs/barbican-hub-${mark}/`,
  vacancy: `/work-with-us/health-coach-${mark}/`,
  choir: `/creative-health/harbour-choir-${mark}/`,
  story: `/news/the-barbican-hub-opens-${mark}/`,
};

test.beforeAll(async () => {
  const token = await tokenOf(sharedSite().administrator);
  for (const body of [author, editor]) expect((await askCms('POST', '/users', { token, body })).status).toBe(201);
});

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const tab = (page: Page, name: string) => page.locator('.tabs-field__tab-button', { hasText: name });
const statuses = async (page: Page) =>
  Promise.all(Object.values(addresses).map(async (path) => (await page.request.get(sharedSite().publicUrl + path)).status()));

/** From the desk, begins something of a kind. The focus is in the title, so the first words can be typed at once. */
async function write(page: Page, kind: string, title: string, summary: string): Promise<void> {
  await page.goto(`${sharedSite().cmsUrl}/admin`);
  const link = part(page, 'Write…').getByRole('link', { name: kind });
  if (!(await link.isVisible())) await part(page, 'Write…').getByText('Write something else').click();
  await link.click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type(title);
  await page.getByRole('textbox', { name: 'Summary' }).fill(summary);
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.locator(`#field-${field}`).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Everything typed is saved, and nothing is left to put right. */
async function isReady(page: Page): Promise<void> {
  await expect(page.locator('.signpost-saving__state')).toHaveText(/^Draft saved at/);
  await expect(part(page, 'Checks').getByText('The checks found nothing to mend.')).toBeVisible();
}

test('a launch: an author writes it, an editor schedules it, and the public reads all of it in one moment', async ({ browser, page }) => {
  const { cmsUrl, publicUrl } = sharedSite();
  test.setTimeout(240_000);

  await test.step('Ann writes the page of the hub, with its hours, and sees it as people will', async () => {
    await signInByHand(page, author);
    await write(page, 'A wellbeing hub', hub, 'Advice, company and a warm room near the harbour.');
    await choose(page, 'status', 'Open');
    await openPreview(page);
    await expect(part(page, 'Preview').locator('iframe').contentFrame().getByRole('heading', { level: 1, name: hub })).toBeVisible();
    await page.getByRole('button', { name: 'Close the preview' }).click();
    await tab(page, 'Details').click();
    await page.locator('#field-place__name').fill('The old library');
    await scrollTo(page, page.locator('#field-openingHours__week__monday'));
    await page.locator('#field-openingHours__week__monday').fill('9am to 5pm');
    await page.locator('#field-contact__telephone').fill('01752 000123');
    await isReady(page);
  });

  await test.step('the vacancy, whose link leads to the hub, which nobody can read yet', async () => {
    await write(page, 'A vacancy', vacancy, 'Help people in Plymouth to live well.');
    await choose(page, 'role', 'Other');
    await page.getByLabel('Words of the link').fill('Read about the hub');
    await page.getByRole('searchbox', { name: /^Find it.*Page/ }).fill(hub);
    await page.locator('[data-found]').first().click();
    await expect(part(page, 'Checks')).toContainText(`leads to “${hub}”, which is not public`);
  });

  await test.step('the choir, which people find at the hub', async () => {
    await write(page, 'A Creative Health offer', choir, 'Sing with others on Wednesdays at 2pm.');
    await page.getByLabel('What people do there').fill('singing in a group');
    await page.getByLabel('Who it may help').fill('people who would like company');
    await choose(page, 'waysIn', 'Turn up');
    await page.keyboard.press('Escape');
    await page.locator('#field-howToJoin').fill('Come along. Somebody meets you at the door.');
    await isReady(page);
  });

  await test.step('and the story, dated as people write a date, while the last words are still unsaved', async () => {
    await write(page, 'A news story', story, 'The hub opens on Tuesday.');
    await page.locator('#field-whatChanges').fill('You can get advice and company in one place.');
    await fillText(page, 'Ring 01752 000123 to hear more.');
    await tab(page, 'Details').click();
    await choose(page, 'category', 'Hub launch');
    const day = page.locator('#field-date__date input');
    await expect(day).not.toHaveValue('');
    await day.fill('1/12/2026');
    await day.press('Tab');
    await expect(day).toHaveValue('1 December 2026');
    await isReady(page);
    await tab(page, 'Content').click();
    await expect(page.getByText('Ring 01752 000123 to hear more.').first()).toBeVisible();
  });

  await test.step('she puts all four into a launch set, which is checked as one, and asks for a review of it', async () => {
    await part(page, 'Launch set')
      .getByRole('link', { name: 'make a launch set' })
      .or(page.getByText('Let it go live with a set'))
      .waitFor();
    await page.goto(`${cmsUrl}/admin/collections/launch-sets/create`);
    await page.locator('#field-name').fill(set);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    for (const title of [hub, vacancy, choir, story]) {
      await part(page, 'Put something in').getByRole('searchbox', { name: 'A page, picture, file, fact or alert' }).fill(title);
      await part(page, 'Put something in').getByRole('button', { name: title }).first().click();
      await expect(part(page, 'What is in it').getByRole('link', { name: title, exact: true })).toBeVisible();
    }
    await expect(page.getByText('Checked together: nothing keeps it back.')).toBeVisible();
    await page.getByLabel('A note for the editor').fill('For Tuesday at nine, please.');
    await page.getByRole('button', { name: 'Ask for a review of all of it' }).click();
    await expect(part(page, 'What is in it').getByText('Waits for an editor')).toHaveCount(4);
    expect(await statuses(page)).toEqual([404, 404, 404, 404]);
  });

  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const eds = await context.newPage();
  await test.step('Ed finds it on his desk with her note, and schedules all of it', async () => {
    await signIn(eds, editor);
    await eds.goto(`${cmsUrl}/admin`);
    const row = part(eds, 'Waiting for you').getByRole('listitem').filter({ hasText: story });
    await expect(row).toContainText(`For Tuesday at nine, please. In the launch set “${set}”.`);
    await row.getByRole('link', { name: story }).click();
    await part(eds, 'Launch set').getByRole('link', { name: set }).click();
    await eds.getByLabel('Or on a day').fill('2031-03-14');
    await eds.getByRole('button', { name: /^Schedule for Friday 14 March 2031 at 9am/ }).click();
    await expect(eds.getByText('All of it goes live on Friday 14 March 2031 at 9am. Ed Editor approved it as it was then.')).toBeVisible();
  });

  await test.step('the opening is brought forward, so he publishes it at once, and the public reads all of it', async () => {
    await eds.getByRole('button', { name: 'Cancel it' }).click();
    await eds.getByRole('button', { name: 'Publish these 4 things now' }).click();
    await eds.getByRole('dialog').getByRole('button', { name: 'Publish the set' }).click();
    await expect.poll(() => statuses(eds)).toEqual([200, 200, 200, 200]);
    const reader = await context.newPage();
    await reader.goto(publicUrl + addresses.vacancy);
    await reader.getByRole('main').getByRole('link', { name: 'Read about the hub' }).click();
    await expect(reader.getByRole('heading', { level: 1, name: hub })).toBeVisible();
    await expect(reader.getByRole('main')).toContainText('9am to 5pm');
    await reader.close();
  });

  await test.step('a burst pipe closes the hub: it is withdrawn with the reason, and brought back as it was', async () => {
    await part(eds, 'What is in it').getByRole('link', { name: hub, exact: true }).click();
    await eds.locator('.doc-controls__popup button').first().click();
    await eds.getByRole('button', { name: 'Withdraw', exact: true }).click();
    const dialog = eds.getByRole('dialog');
    await expect(dialog).toContainText(`1 public place refers to it:${vacancy}`);
    await dialog.getByLabel('Why does it go?').fill('A burst pipe has closed the building.');
    await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await expect.poll(() => statuses(eds)).toEqual([410, 200, 200, 200]);
    expect(await (await eds.request.get(publicUrl + addresses.hub)).text()).toContain('A burst pipe has closed the building.');
    await eds.getByRole('button', { name: 'Make it public again, as it was' }).click();
    await expect.poll(() => statuses(eds)).toEqual([200, 200, 200, 200]);
  });
  await context.close();
});

test('somebody new finds where a hub’s hours are changed with four presses', async ({ page }) => {
  await signIn(page, editor);
  await page.goto(`${sharedSite().cmsUrl}/admin`);
  await page.getByRole('button', { name: 'Open Menu' }).click();
  await page.getByRole('link', { name: 'Wellbeing hubs', exact: true }).click();
  // The desk has links to hubs too.
  await expect(page.getByRole('heading', { level: 1, name: 'Wellbeing hubs' })).toBeVisible();
  await page.getByRole('link', { name: 'Jan Cutting Healthy Living Centre' }).click();
  await tab(page, 'Details').click();
  await expect(page.getByText('Write times such as 9am to 5pm')).toBeVisible();
  await page.getByRole('heading', { name: 'The usual week' }).scrollIntoViewIfNeeded();
  await expect(page.locator('#field-openingHours__week__monday')).toBeEditable();
});
