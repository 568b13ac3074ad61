import { expect, type Page, test } from 'playwright/test';
import { exampleNews } from '../../integration/cms/example-news.ts';
import { axeFindings } from '../../support/browser/engines.ts';
import { askCms, openDesk, sharedSite, signIn, tokenOf } from '../../support/running/shared-site.ts';

const author = { email: `reviewed-${crypto.randomUUID()}@example.org`, password: 'a quiet word by the river' };
let token: string;
let authorToken: string;

test.beforeAll(async () => {
  token = await tokenOf(sharedSite().administrator);
  expect((await askCms('POST', '/users', { token, body: { ...author, name: 'Rhea Reviewed', role: 'author' } })).status).toBe(201);
  authorToken = await tokenOf(author);
});

const rules = async (body: object) => expect((await askCms('POST', '/globals/publishing-rules', { token, body })).status).toBe(200);
test.afterAll(() => rules({ authorsPublishApproved: false, needsTwoPeople: false }));

async function draft(title: string): Promise<{ id: string; slug: string }> {
  const { status, body } = await askCms('POST', '/news?draft=true', { token: authorToken, body: exampleNews({ title, _status: 'draft' }) });
  expect(status, JSON.stringify(body)).toBe(201);
  return (body as { doc: { id: string; slug: string } }).doc;
}

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`${sharedSite().cmsUrl}/admin/collections/news/${id}`);
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeEditable();
}

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('an author asks, an editor approves that version, and the author publishes it; an edit in between needs a new approval', async ({
  page,
  browser,
}) => {
  const title = `Reviewed ${crypto.randomUUID()}`;
  const { id, slug } = await draft(title);
  await rules({ authorsPublishApproved: true });
  await signIn(page, author);
  await open(page, id);
  const review = panel(page, 'Review');

  await test.step('an author who may not publish yet reads why, and is led to where one asks', async () => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'You cannot publish this yet' });
    await expect(dialog).toContainText('An editor must approve it before you can publish it. Ask for a review.');
    await dialog.getByRole('button', { name: 'Go to Review' }).click();
    await expect(review.getByLabel('A note for the editor')).toBeFocused();
    await page.keyboard.type('Is the price right?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(review).toContainText('Rhea Reviewed asked for a review');
    await expect(review).toContainText('Is the price right?');
    await expect(review).toContainText('The checks found');
  });

  const office = await browser.newPage();
  await test.step('the editor finds it on the desk, comments on a field and approves', async () => {
    await openDesk(office, sharedSite().administrator);
    const row = panel(office, 'Waiting for you').getByRole('listitem').filter({ hasText: title });
    await expect(row).toContainText('from Rhea Reviewed');
    await expect(row).toContainText('The checks found');
    await row.getByRole('link', { name: title }).click();
    await expect(office.getByRole('textbox', { name: 'Title' })).toBeEditable();
    await office.getByRole('textbox', { name: 'Summary' }).click();
    const comments = panel(office, 'Comments');
    await expect(comments.getByLabel('Your comment')).toHaveAccessibleDescription(/^On Summary/);
    await comments.getByLabel('Your comment').fill('Could be shorter.');
    await comments.getByRole('button', { name: 'Keep the comment' }).click();
    await expect(comments.getByRole('listitem')).toContainText('Could be shorter.');
    await panel(office, 'Review').getByText('Approve this version').first().click();
    await panel(office, 'Review').getByRole('button', { name: 'Approve this version' }).click();
    await expect(panel(office, 'Review')).toContainText('approved this version');
    for (const name of ['Review', 'Comments']) expect(await axeFindings(office, { within: `section[aria-label="${name}"]` })).toEqual([]);
  });

  await test.step('an edit ends the approval', async () => {
    await open(page, id);
    await expect(review).toContainText('approved this version');
    await page.getByRole('textbox', { name: 'Title' }).fill(`${title} edited`);
    await expect(review).toContainText('that approval does not count any more');
  });

  await test.step('the comment is on the author’s desk, leads to its place, is answered, and dealt with', async () => {
    await page.goto(`${sharedSite().cmsUrl}/admin`);
    const waiting = panel(page, 'Comments').getByRole('listitem').filter({ hasText: title });
    await expect(waiting).toContainText('Could be shorter.');
    expect(await axeFindings(page, { within: '[data-card="Comments"]' })).toEqual([]);
    await waiting.getByRole('link').click();
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeEditable();
    const comments = panel(page, 'Comments');
    await comments.locator('summary').filter({ hasText: 'Reply to: Could be shorter.' }).click();
    await comments.getByLabel('Your reply').fill('It is two sentences now.');
    await comments.getByRole('button', { name: 'Keep the reply' }).click();
    await expect(comments.getByRole('list', { name: 'Replies to: Could be shorter.' })).toContainText('It is two sentences now.');
    expect(await axeFindings(page, { within: 'section[aria-label="Comments"]' })).toEqual([]);
    await comments.getByRole('button', { name: 'Take me there: Summary' }).click();
    await expect(page.locator('#field-summary')).toBeFocused();
    await comments.getByRole('button', { name: /^Dealt with/ }).click();
    await expect(comments.getByText('1 comment dealt with')).toBeVisible();
  });

  await test.step('approved again, the author publishes it', async () => {
    await open(office, id);
    await panel(office, 'Review').getByText('Approve this version').first().click();
    await panel(office, 'Review').getByRole('button', { name: 'Approve this version' }).click();
    await expect(panel(office, 'Review')).toContainText('approved this version');
    await open(page, id);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(panel(page, 'Review')).toContainText('There is nothing to review.');
    await panel(page, 'Review')
      .getByText(/^History: \d+ events$/)
      .click();
    await expect(panel(page, 'Review')).toContainText('Rhea Reviewed published it.');
    await expect(async () => {
      // Until it is public, its address follows its title.
      const shown = await page.request.get(`${sharedSite().publicUrl}/news/${slug}-edited/`);
      expect(await shown.text()).toContain(`${title} edited`);
    }).toPass();
  });
  await office.close();
});

test('where two people must have seen it, an editor publishes alone only with a reason', async ({ page }) => {
  await rules({ needsTwoPeople: true });
  const { body } = await askCms('POST', '/news?draft=true', {
    token,
    body: exampleNews({ title: `Alone ${crypto.randomUUID()}`, _status: 'draft' }),
  });
  await signIn(page, sharedSite().administrator);
  await open(page, (body as { doc: { id: string } }).doc.id);
  await expect(panel(page, 'Review')).toContainText('You wrote some of this yourself');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('another editor must approve it before you can publish it');
  await page.getByRole('dialog').getByRole('button', { name: 'Go to Review' }).click();
  const review = panel(page, 'Review');
  await review.getByText('Publish alone').first().click();
  await review.getByRole('button', { name: 'Publish alone' }).click();
  await expect(review).toContainText('Write a few words first.');
  await review.getByLabel('Why can it not wait for another person?').fill('The river is rising.');
  await review.getByRole('button', { name: 'Publish alone' }).click();
  await expect(panel(page, 'Review')).toContainText('There is nothing to review.');
  await panel(page, 'Review')
    .getByText(/^History: \d+ events?$/)
    .click();
  await expect(panel(page, 'Review')).toContainText('The river is rising.');
  await rules({ needsTwoPeople: false });
});

test('a day is chosen by keyboard, the button names the time, and an edit asks whether to take that instead', async ({ page }) => {
  const { id } = await draft(`At nine ${crypto.randomUUID()}`);
  await signIn(page, sharedSite().administrator);
  await open(page, id);
  const scheduled = panel(page, 'Scheduled');
  await scheduled.getByText('Publish it at a time').click();
  const days = scheduled.getByRole('group', { name: 'Day' });
  await expect(days.getByRole('columnheader').first()).toHaveText('Mo');
  await days.locator('button[tabindex="0"]').focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const time = scheduled.getByLabel('Time, by the clock in London');
  await time.fill('5');
  await expect(scheduled).toContainText('Write a time such as 9am, 2:20pm, 14:20 or noon.');
  await time.fill('14:20');
  expect(await axeFindings(page, { within: 'section[aria-label="Scheduled"]' })).toEqual([]);
  await scheduled.getByRole('button', { name: /^Schedule for \w+day \d+ \w+( \d{4})? at 2:20pm$/ }).click();
  await expect(scheduled).toContainText(/Goes live on \w+day .* at 2:20pm\. Scheduled by/);

  await page.getByRole('textbox', { name: 'Summary' }).fill('Written after it was scheduled.');
  await scheduled.getByRole('button', { name: /^Schedule the newest version for .* at 2:20pm instead$/ }).click();
  await expect(scheduled.getByRole('button', { name: /instead$/ })).toHaveCount(0);
  await scheduled.getByRole('button', { name: 'Cancel it' }).click();
  await expect(scheduled).toContainText('Nothing is scheduled.');
});

test('a time that passes while the form is open is refused in words', async ({ page }) => {
  const { id } = await draft(`Too late ${crypto.randomUUID()}`);
  await signIn(page, sharedSite().administrator);
  await open(page, id);
  const scheduled = panel(page, 'Scheduled');
  await scheduled.getByText('Publish it at a time').click();
  await scheduled.getByRole('group', { name: 'Day' }).locator('button[aria-current="date"]').click();
  await scheduled.getByLabel('Time, by the clock in London').fill('midnight');
  await expect(scheduled.getByRole('alert')).toContainText('at midnight has passed. Choose a time that is still to come.');
});
