import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { exampleNews } from '../../../integration/cms/example-news.ts';
import { axeFindings } from '../../../support/browser/engines.ts';
import { pdf } from '../../../support/uploads/pdf.ts';
import { askCms, sharedSite, signIn, tokenOf } from '../../../support/running/shared-site.ts';

let token: string;
test.beforeAll(async () => {
  token = await tokenOf(sharedSite().administrator);
});

type Doc = { id: string; related?: unknown[]; topics?: string[]; body?: unknown };
const latest = async (id: string) => (await askCms('GET', `/news/${id}?draft=true&depth=0`, { token })).body as Doc;

async function openStory(page: Page, title: string): Promise<string> {
  const { body } = await askCms('POST', '/news?draft=true', { token, body: exampleNews({ title }) });
  const { id } = (body as { doc: Doc }).doc;
  await page.goto(`${sharedSite().cmsUrl}/admin/collections/news/${id}`);
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeEditable();
  return id;
}

/** Uploads a PDF as somebody would, without using it anywhere. */
async function uploadedPdf(name: string): Promise<{ id: string; title: string }> {
  const form = new FormData();
  form.append(
    'file',
    new Blob([new Uint8Array(pdf({ title: name, language: 'en', isTagged: true }))], { type: 'application/pdf' }),
    'plan.pdf',
  );
  form.append('_payload', JSON.stringify({ title: name }));
  const made = await fetch(`${sharedSite().cmsUrl}/api/files?draft=true`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: form,
  });
  expect(made.status, await made.clone().text()).toBe(201);
  return ((await made.json()) as { doc: { id: string; title: string } }).doc;
}

test.beforeEach(async ({ page }) => signIn(page, sharedSite().administrator));

test('what to read next is found by its words, put in order, and taken out again', async ({ page }) => {
  const id = await openStory(page, 'Finds what to read next');
  await page.getByRole('button', { name: 'Relations' }).click();
  const picker = page.locator('#field-related');
  const { body } = await askCms('GET', '/hubs?limit=2&depth=0&where[_status][equals]=published', { token });
  const [one, two] = (body as { docs: { id: string; title: string }[] }).docs;
  if (!one || !two) throw new Error('The sample has fewer than two hubs.');
  for (const hub of [one, two]) {
    await picker.getByRole('searchbox').fill(hub.title);
    await picker.getByRole('button', { name: hub.title }).first().click();
    await expect(picker.getByRole('listitem').filter({ hasText: hub.title })).toContainText('public');
  }
  await expect
    .poll(async () => (await latest(id)).related)
    .toEqual([
      { relationTo: 'hubs', value: one.id },
      { relationTo: 'hubs', value: two.id },
    ]);
  await picker.getByRole('button', { name: `Move ${two.title} up` }).click();
  await picker.getByRole('button', { name: `Remove ${one.title}` }).click();
  await expect.poll(async () => (await latest(id)).related).toEqual([{ relationTo: 'hubs', value: two.id }]);
  await page.reload();
  await page.getByRole('button', { name: 'Relations' }).click();
  await expect(picker.getByRole('list', { name: 'Chosen: What to read next' })).toContainText(two.title);
  expect((await axeFindings(page)).filter((finding) => finding.includes('signpost-'))).toEqual([]);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await test.info().attach(`a picker at ${width} px`, { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
  }
});

test('topics are shown before anything is typed, and chosen by keyboard alone', async ({ page }) => {
  const id = await openStory(page, 'Chooses a topic');
  await page.getByRole('button', { name: 'Relations' }).click();
  const picker = page.locator('#field-topics');
  await picker.getByRole('searchbox').focus();
  await expect(picker.locator('[data-found]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await latest(id)).topics?.length).toBe(1);
});

test('a link in a text leads to a PDF that was found by its title, with its type and size, in four clicks', async ({ page }) => {
  const file = await uploadedPdf(`Winter plan ${crypto.randomUUID()}`);
  const id = await openStory(page, 'Links to a file');
  const text = page.locator('.rich-text-lexical [contenteditable="true"]').first();
  await text.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.locator('.toolbar-popup__button-link').first().click();
  const drawer = page.locator('.drawer').last();
  await drawer.getByText('A page of this site', { exact: true }).click();
  await drawer.getByRole('searchbox').fill(file.title);
  const found = drawer.locator('[data-found]').first();
  await expect(found).toContainText(/PDF, \d/);
  await found.click();
  // While the form is drawn anew, Payload's drawer does not hear a press.
  await expect(async () => {
    await drawer.getByRole('button', { name: /^(Submit|Save|Add)/ }).click({ timeout: 2_000 });
    await expect(drawer).toHaveCount(0, { timeout: 2_000 });
  }).toPass();
  await expect.poll(async () => JSON.stringify((await latest(id)).body)).toContain(file.id);
});
