import { expect, test } from 'playwright/test';
import { openMenu } from '../../support/browser/admin-hands.ts';
import { axeFindings } from '../../support/browser/engines.ts';
import { type Officer, signInOfficer } from '../../support/running/officer.ts';
import { sharedSite, signIn, tokenOf } from '../../support/running/shared-site.ts';

/** A page with another below it and a third that takes its place. */
async function pagesOf(officer: Officer, name: string): Promise<{ top: string; low: string }> {
  const save = async (data: object): Promise<string> => {
    const { status, body } = await officer.ask<{ doc: { id: string } }>('POST', '/pages', {
      summary: 'A page that somebody made to take it away again.',
      body: paragraph('Words.'),
      ...data,
      _status: 'published',
    });
    expect(status, JSON.stringify(body)).toBe(201);
    return body.doc.id;
  };
  const top = await save({ title: `${name} above`, slug: `${name.toLowerCase()}-above` });
  const low = await save({ title: `${name} below`, slug: 'below', parent: top });
  await save({ title: `${name} instead`, slug: `${name.toLowerCase()}-instead` });
  return { top, low };
}

test('an officer deletes a page, says where the page below it goes and why, and takes that back at once', async ({ page }) => {
  const { cmsUrl, publicUrl, administrator } = sharedSite();
  const officer = await signInOfficer(cmsUrl, { token: await tokenOf(administrator) });
  const { top, low } = await pagesOf(officer, 'Quince');
  await expect.poll(async () => (await page.request.get(`${publicUrl}/quince-above/below/`)).status()).toBe(200);
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/pages/${top}`);
  await openMenu(page);
  await expect(page.locator('#action-delete')).toBeHidden();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Delete “Quince above”?' })).toBeVisible();
  await expect(dialog.getByText('1 page stands below it. Where does it go?')).toBeVisible();
  await dialog.getByLabel('One step up').check();
  await dialog.getByLabel('Why does it go?').fill('Nobody grows them any more.');
  await dialog.getByLabel('What should people read instead?').fill('Quince instead');
  await dialog.getByLabel('Quince instead').check();
  for (const [width, height] of [
    [1280, 800],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await axeFindings(page, { within: '.signpost-withdrawal' }), `${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), `${width} px`).toBe(
      false,
    );
    await page.screenshot({ path: test.info().outputPath(`dialog-${width}.png`) });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('“Quince above” was deleted. It stays in the bin for 30 days.')).toBeVisible();
  await expect.poll(async () => (await page.request.get(`${publicUrl}/quince-above/`)).status()).toBe(410);
  const tombstone = await (await page.request.get(`${publicUrl}/quince-above/`)).text();
  expect([tombstone.includes('Nobody grows them any more.'), tombstone.includes('Quince instead')]).toEqual([true, true]);
  expect((await page.request.get(`${publicUrl}/quince-above/below/`)).url()).toBe(`${publicUrl}/below/`);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('It is back, and public again.')).toBeVisible();
  await expect.poll(async () => (await page.request.get(`${publicUrl}/quince-above/`)).status()).toBe(200);
  expect((await officer.find('pages', `where[id][equals]=${low}`)).length).toBe(1);
});

function paragraph(text: string): object {
  const common = { version: 1, format: '', indent: 0, direction: 'ltr' };
  return {
    root: {
      ...common,
      type: 'root',
      children: [
        {
          ...common,
          type: 'paragraph',
          textFormat: 0,
          textStyle: '',
          children: [{ type: 'text', text, version: 1, format: 0, detail: 0, mode: 'normal', style: '' }],
        },
      ],
    },
  };
}
