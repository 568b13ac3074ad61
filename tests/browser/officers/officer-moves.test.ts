import { expect, type Page, test } from 'playwright/test';
import { axeFindings } from '../../support/browser/engines.ts';
import { type Officer, paragraphs, signInOfficer } from '../../support/running/officer.ts';
import { sharedSite, signIn, tokenOf } from '../../support/running/shared-site.ts';

async function publicPage(officer: Officer, title: string, data: object = {}): Promise<string> {
  const slug = title.toLowerCase().replaceAll(' ', '-');
  const whole = {
    title,
    slug,
    summary: 'A page that somebody made to move it.',
    body: paragraphs('Words.'),
    _status: 'published',
    ...data,
  };
  const { status, body } = await officer.ask<{ doc: { id: string } }>('POST', '/pages', whole);
  expect(status, JSON.stringify(body)).toBe(201);
  return body.doc.id;
}

test('an officer moves a page and back, merges it into another, and takes that back', async ({ page }) => {
  test.setTimeout(180_000);
  const { cmsUrl, publicUrl, administrator } = sharedSite();
  const officer = await signInOfficer(cmsUrl, { token: await tokenOf(administrator) });
  const top = await publicPage(officer, 'Medlar top');
  const id = await publicPage(officer, 'Medlar');
  await publicPage(officer, 'Medlar below', { parent: id });
  const answer = async (path: string) => {
    const response = await page.request.get(publicUrl + path, { maxRedirects: 0 });
    return [response.status(), response.headers()['location'] ?? ''];
  };
  await expect.poll(() => answer('/medlar/medlar-below/')).toEqual([200, '']);

  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/pages/${id}`);
  await choose(page, 'Move to another address');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('It stands at /medlar/. Its old address leads to the new one for ever')).toBeVisible();
  await expect(dialog.getByText('1 page below it moves with it: Medlar below.')).toBeVisible();
  await expect(dialog.getByText(/^(?:People opened|Nobody that we counted opened) its page/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('It stands at /medlar/ already.');
  await dialog.getByLabel('The last part of its address').fill('medlar-tree');
  await dialog.getByLabel('Below another page').fill('Medlar top');
  await dialog.getByLabel('Medlar top (Page)').check();
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await axeFindings(page, { within: '.signpost-withdrawal' }), `${width} px`).toEqual([]);
    await page.screenshot({ path: test.info().outputPath(`move-${width}.png`) });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect.poll(() => answer('/medlar/medlar-below/')).toEqual([301, '/medlar-top/medlar-tree/medlar-below/']);

  await expect(page.getByText('Moved from /medlar/ to /medlar-top/medlar-tree/.')).toBeVisible();
  await page.getByRole('button', { name: 'Move it back' }).click();
  await expect.poll(() => answer('/medlar-top/medlar-tree/')).toEqual([301, '/medlar/']);

  await page.goto(`${cmsUrl}/admin/collections/pages/${id}`);
  await choose(page, 'Merge into another page');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Choose the page it is merged into: write its title, then choose it.');
  await dialog.getByLabel('Which page is it merged into?').fill('Medlar top');
  await dialog.getByLabel('Medlar top (Page)').check();
  await dialog.getByLabel('One step up').check();
  await page.screenshot({ path: test.info().outputPath('merge.png') });
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect.poll(() => answer('/medlar/')).toEqual([301, '/medlar-top/']);
  expect(await officer.find('pages', `where[id][equals]=${top}`)).toHaveLength(1);

  await page.getByRole('button', { name: 'Make it public again, as it was' }).click();
  await expect.poll(() => answer('/medlar/')).toEqual([200, '']);

  await page.goto(`${cmsUrl}/admin/collections/pages/${id}`);
  await choose(page, 'Withdraw');
  await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(dialog.getByRole('alert')).toHaveText(
    'Say why it goes. People who follow a link to it read that, such as “The group stopped meeting in May”.',
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await answer('/medlar/')).toEqual([200, '']);
});

async function choose(page: Page, name: string): Promise<void> {
  await page.locator('.doc-controls__popup, [class*="doc-controls"] .popup-button').last().click();
  await page.getByRole('button', { name, exact: true }).click();
}
