import { expect, type Page, test } from 'playwright/test';
import { axeFindings } from '../../support/browser/engines.ts';
import { type Officer, signInOfficer } from '../../support/running/officer.ts';
import { sharedSite, signIn, tokenOf } from '../../support/running/shared-site.ts';

async function officer(): Promise<Officer> {
  return signInOfficer(sharedSite().cmsUrl, { token: await tokenOf(sharedSite().administrator) });
}

async function made(collection: string, data: object): Promise<string> {
  const { status, body } = await (await officer()).ask<{ doc: { id: string } }>('POST', `/${collection}`, data);
  expect(status, JSON.stringify(body)).toBe(201);
  return body.doc.id;
}

const service = (title: string, more: object = {}): object => ({
  title,
  summary: 'What somebody finds here, in a sentence.',
  whoFor: 'Adults',
  howToGetIt: 'Turn up.',
  waysIn: ['turn up'],
  areas: [],
  _status: 'published',
  ...more,
});

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('an editor corrects a telephone number once, and every page that uses it shows the new one', async ({ page }) => {
  const { cmsUrl, publicUrl, administrator } = sharedSite();
  const fact = await made('facts', {
    title: 'Telephone of the kept once team',
    kind: 'telephone',
    telephone: '01632 960 101',
    source: 'the team',
    verifiedOn: new Date().toISOString(),
    _status: 'published',
  });
  const titles = ['Kept once, first page', 'Kept once, second page'];
  const ids = [];
  for (const [index, title] of titles.entries())
    ids.push(await made('services', service(title, index === 0 ? {} : { contact: { telephoneFact: fact } })));
  await signIn(page, administrator);

  await page.goto(`${cmsUrl}/admin/collections/services/${ids[0]}`);
  await page.getByRole('button', { name: 'Details' }).click();
  const choice = page.locator('#field-contact__telephoneFact');
  await choice.getByRole('searchbox').fill('kept once team');
  await choice.getByRole('button', { name: 'Telephone of the kept once team' }).click();
  await expect(page.getByText('The page says: 01632 960 101.')).toBeVisible();
  await page.locator('#action-save').click();
  await expect(page.getByRole('region', { name: 'On the public site' })).toContainText('Live', { timeout: 30_000 });
  await page.goto(`${cmsUrl}/admin/collections/facts/${fact}`);
  await expect(page.getByRole('region', { name: 'Where the public sees it' }).getByRole('link')).toHaveText(titles);
  expect(await axeFindings(page, { within: '[aria-label="Where the public sees it"]' })).toEqual([]);
  // A draft that the CMS is slow to take holds the publish back, and “Live” was about the number before.
  const slow = Promise.withResolvers<void>();
  await page.route(`**/api/facts/${fact}?*autosave=true*`, async (route) => {
    await slow.promise;
    await route.continue();
  });
  const draft = page.waitForRequest(`**/api/facts/${fact}?*autosave=true*`);
  await page.getByLabel('Telephone number').fill('01632 960 102');
  await page.keyboard.press('Tab');
  await draft;
  await page.locator('#action-save').click();
  const receipt = page.getByRole('region', { name: 'On the public site' }).getByRole('status');
  await expect(receipt).toHaveText('Publishing…');
  slow.resolve();
  await expect(receipt).toContainText('Live', { timeout: 30_000 });
  for (const title of titles) {
    await page.goto(`${publicUrl}/services/${title.toLowerCase().replace(/[^a-z]+/g, '-')}/`);
    await expect(page.getByRole('main')).toContainText('01632 960 102');
    await expect(page.getByRole('main')).toContainText(/Telephone number\s*Checked on /);
  }
});

test('what is chosen in a narrowed list is shown first, then changed, by keyboard too', async ({ page }) => {
  const { cmsUrl, administrator } = sharedSite();
  for (const count of [1, 2, 3]) await made('services', service(`Many at once ${count}`));
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/services?search=Many+at+once`);
  await expect(page.getByRole('link', { name: 'Many at once 3' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  const chosen = page.getByRole('group', { name: 'With the 3 that are chosen' });
  await expect(chosen).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await chosen.getByRole('button', { name: 'Hand over to…' }).press('Enter');
  const owner = page.getByRole('dialog', { name: 'Hand over' });
  await owner.getByRole('searchbox', { name: 'Who should answer for them?' }).fill(administrator.email);
  await expect(owner.getByRole('status').first()).toHaveText('1 found');
  await page.keyboard.press('Enter');
  await expect(owner.getByRole('button', { name: 'Choose somebody else' })).toBeFocused();
  expect(await axeFindings(page, { within: 'dialog' })).toEqual([]);
  await owner.getByRole('button', { name: 'See what will happen' }).press('Enter');
  await expect(owner.getByRole('status')).toHaveText('Nothing would be changed. The list says why.');
  await expect(owner.getByRole('row')).toHaveCount(4);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await chosen.getByRole('button', { name: 'Review by…' }).press('Enter');
  const day = page.getByRole('dialog', { name: 'Review by' });
  await day.getByLabel('When should somebody look at them again?').fill('2027-03-01');
  await day.getByRole('button', { name: 'See what will happen' }).press('Enter');
  await day.getByRole('button', { name: 'Review by: 3 documents' }).press('Enter');
  await day.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(day.getByRole('status')).toHaveText('Taken back: 3 documents.');
  await day.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Select all' }).or(page.locator('#select-all')).first().check();

  await chosen.getByRole('button', { name: 'Withdraw…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Withdraw' });
  await dialog.getByRole('textbox').fill('They were only for a test.');
  await dialog.getByRole('button', { name: 'See what will happen' }).press('Enter');
  await expect(dialog.getByRole('row')).toHaveCount(4);
  await expect(dialog.getByRole('status')).toHaveText('3 documents will be changed.');
  expect(await axeFindings(page, { within: 'dialog' })).toEqual([]);
  await dialog.getByRole('button', { name: 'Withdraw: 3 documents' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Done: 3 documents.');
  await dialog.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: 'Save this filter…' }).click();
  await page.getByLabel('What should it be called?').fill('Many at once');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.goto(`${cmsUrl}/admin/collections/services`);
  await page.getByRole('list', { name: 'Saved filters' }).getByRole('link', { name: 'Many at once' }).click();
  await expect(page.getByRole('row')).toHaveCount(4);
});

test('a spreadsheet is tried before anything of it is saved', async ({ page }) => {
  const { cmsUrl, administrator } = sharedSite();
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/hubs`);
  await page.getByRole('button', { name: 'Bring in from a spreadsheet (CSV)' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bring in from a spreadsheet' });
  const csv = 'Title,Is it open?\nHub from a spreadsheet,Open\nHub with a fault,Perhaps\n';
  await dialog.getByLabel('Choose the CSV file').setInputFiles({ name: 'hubs.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(dialog.getByRole('status')).toHaveText('1 row of 2 would be saved as drafts. Nothing is saved yet.');
  expect(await axeFindings(page, { within: 'dialog' })).toEqual([]);
  await dialog.getByRole('button', { name: 'Save 1 row as drafts' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Done: 1 row saved as drafts.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('link', { name: 'Hub from a spreadsheet' })).toBeVisible();
});

for (const width of [1280, 768, 390]) {
  test(`nothing of a list is in anybody’s way at ${width} px`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: width === 768 ? 'dark' : 'light' });
    const page = await context.newPage();
    await signIn(page, sharedSite().administrator);
    await page.goto(`${sharedSite().cmsUrl}/admin/collections/services`);
    await page
      .getByRole('row')
      .getByRole('checkbox', { name: /^Select (?!all)/ })
      .first()
      .check();
    await expect(page.getByRole('group', { name: 'With the 1 that are chosen' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    await page.goto(`${sharedSite().cmsUrl}/admin/collections/services?where[or][0][and][0][title][contains]=a`);
    await expect(page.getByRole('combobox', { name: 'Filter by' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Columns' }).click();
    await expect(page.getByRole('checkbox', { name: 'Address', exact: true })).toBeVisible();
    await expect.poll(() => axeFindings(page)).toEqual([]);
    await context.close();
  });
}

test('a sentence is translated and approved in the table of phrases, by keyboard, at any width', async ({ page }) => {
  const { cmsUrl, administrator } = sharedSite();
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/phrases`);
  await page.getByLabel('The sentence in English').fill('{price} a cup');
  await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  const cell = page.getByRole('link', { name: 'Missing in Urdu: “{price} a cup”' });
  await expect(cell).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await cell.press('Enter');

  const words = page.getByRole('textbox', { name: 'In Urdu (“{price} a cup”)' });
  const approve = page.getByRole('button', { name: 'Approve the Urdu of “{price} a cup”' });
  await words.fill('فی کپ');
  await expect(page.getByText('{price} is missing. Put it where an amount of money belongs; Signpost fills it in.')).toBeVisible();
  await expect(approve).toBeDisabled();
  await words.fill('فی کپ {price}');
  await expect(words).toHaveCSS('direction', 'rtl');
  await approve.press('Enter');
  const row = page.getByRole('listitem').filter({ has: words });
  await expect(row.getByText(/^Approved/).first()).toBeVisible();
  await expect(row).toContainText(/Approved by .+ on \d/);
  expect(await axeFindings(page)).toEqual([]);

  await row.getByRole('button', { name: 'Take approval back: the Urdu of “{price} a cup”' }).press('Enter');
  await expect(row).toContainText('Not approved yet: the public reads it in English.');
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await isTooWide(page), `${width} px`).toBe(false);
  }
  await page.getByRole('link', { name: 'All', exact: true }).first().click();
  await expect(page.getByRole('table')).toBeVisible();
  expect(await isTooWide(page), '320 px').toBe(false);
});
