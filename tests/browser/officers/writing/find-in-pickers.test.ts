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
  await picker.getByRole('searchbox').fill('Finds what to read next');
  await expect(picker.getByRole('status')).toHaveText('Nothing has all of these words. Try fewer, or the beginning of a word.');
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
  expect(await axeFindings(page)).toEqual([]);
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
  // Where no words are selected, the same keys lead to the box above every page.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('search', { name: 'Find anything' }).getByRole('searchbox')).toBeFocused();
  await text.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Control+k');
  const drawer = page.locator('.drawer').last();
  await expect(drawer.getByText('Link', { exact: true })).toBeVisible();
  await drawer.getByText('A page of this site', { exact: true }).click();
  await drawer.getByRole('searchbox').fill(file.title);
  const found = drawer.locator('[data-found]').first();
  await expect(found).toContainText(/PDF, \d/);
  await found.click();
  await drawer.getByRole('button', { name: 'Save changes' }).click();
  await expect(drawer).toHaveCount(0);
  await expect.poll(async () => JSON.stringify((await latest(id)).body)).toContain(file.id);
});

test('a link that leads nowhere yet is refused, and is chosen in the same box after it', async ({ page }) => {
  await openStory(page, 'Links nowhere yet');
  await page.locator('.rich-text-lexical [contenteditable="true"]').first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.locator('.toolbar-popup__button-link').first().click();
  const drawer = page.locator('.drawer').last();
  await drawer.getByText('A page of this site', { exact: true }).click();
  await expect(drawer.getByRole('searchbox')).toBeVisible();
  await drawer.getByRole('button', { name: 'Save changes' }).click();
  await expect(drawer.locator('.signpost-picker.error')).toBeVisible();
  await drawer.getByRole('searchbox').fill('get help now');
  await drawer.locator('[data-found]').first().click();
  await drawer.getByRole('button', { name: 'Save changes' }).click();
  await expect(drawer).toHaveCount(0);
});

test('what there is none of yet is made from the box, and chosen', async ({ page }) => {
  const id = await openStory(page, 'Makes a topic on the way');
  await page.getByRole('button', { name: 'Relations' }).click();
  const picker = page.locator('#field-topics');
  const title = `Pottery ${crypto.randomUUID().slice(0, 8)}`;
  await picker.getByRole('button', { name: 'Create new topic' }).press('Enter');
  const drawer = page.locator('.drawer').last();
  await drawer.locator('#field-title').fill(title);
  await drawer.locator('#field-summary').fill('Clay, wheels and glazes.');
  await drawer.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(drawer).toHaveCount(0);
  await expect(picker.getByRole('list', { name: 'Chosen: Topics' })).toContainText(title);
  await expect(picker.getByRole('button', { name: 'Create new topic' })).toBeFocused();
  await expect.poll(async () => (await latest(id)).topics?.length).toBe(1);
  // Of several kinds, one is asked which.
  const related = page.locator('#field-related');
  await related.getByRole('button', { name: 'Create new…' }).press('Enter');
  const kinds = related.getByRole('group', { name: 'What should it be?' }).getByRole('button');
  await expect(kinds.filter({ hasText: 'news story' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(related.getByRole('button', { name: 'Create new…' })).toBeFocused();
});

test('a picture is found by what it shows, and seen before it is chosen', async ({ page }) => {
  const id = await openStory(page, 'Shows a picture that was there');
  const { body } = await askCms('GET', '/images?limit=1&depth=0&where[alt][exists]=true', { token });
  const [image] = (body as { docs: { id: string; alt: string; filename: string }[] }).docs;
  if (!image) throw new Error('The sample has no picture.');
  const picker = page.locator('#field-image');
  await picker.getByRole('searchbox').focus();
  await expect(picker.locator('[data-found] img').first()).toBeVisible();
  await picker.getByRole('searchbox').fill(image.alt);
  await picker.getByRole('button', { name: image.filename }).click();
  await expect(picker.getByRole('button', { name: `Remove ${image.filename}` })).toBeFocused();
  await expect(picker.locator('.signpost-picker__chosen img')).toHaveJSProperty('complete', true);
  await expect.poll(async () => ((await latest(id)) as { image?: string }).image).toBe(image.id);
  await test.info().attach('a picture that was found', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
});
