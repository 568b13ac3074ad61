import { expect, type Locator, test } from 'playwright/test';
import sharp from 'sharp';
import { sites } from '../../site/gallery/sites.ts';
import { answerWith } from '../support/browser/answer-with.ts';
import { readQrCode } from '../support/read-qr-code.ts';
import { compiledSite } from '../support/rendered/compiled-site.ts';
import { routeSamples } from '../support/rendered/route-samples.ts';
import { sharedSite } from '../support/running/shared-site.ts';

// Paper has three dots or more where a screen has one; at a screen's few, a code in a hundred cannot be read.
test.use({ deviceScaleFactor: 3 });

for (const { template, path } of routeSamples().filter(({ template }) => template !== 'not-found')) {
  test(`${template} prints as a leaflet with its address as a QR code`, async ({ page }) => {
    const address = sharedSite().publicUrl + path;
    await page.goto(address);
    const code = page.locator('.leaflet-foot__code');
    await expect(code).toBeHidden();

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const clickable of ['nav', 'form', 'input', 'button', '.skip-link', '.facets'])
      expect(await page.locator(`${clickable}:visible`).count(), `${clickable} on paper`).toBe(0);
    await expect(page.locator('.leaflet-foot')).toContainText(address.replace('http://', ''));
    expect(await readCode(code)).toBe(address);
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(isWider, 'something is cut off at the right').toBe(false);

    expect(await page.evaluate(whatCannotBeRead)).toEqual([]);
    expect(await page.evaluate(headingsLeftOut), 'headings that are not on paper').toEqual([]);

    // As wide and as high as what is within the margins of A4, in CSS pixels.
    await page.setViewportSize({ width: 673, height: 1017 });
    const sheets = (await page.evaluate(() => document.documentElement.scrollHeight)) / 1017;
    await page.emulateMedia({ media: null });
    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    // What must not be parted may leave a quarter of a sheet empty; a sheet more than that says nothing.
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, 'sheets').toBeLessThanOrEqual(Math.ceil(sheets + 0.25));
  });
}

test('a publication prints its whole text, and its contents list does not', async ({ page }) => {
  const reader = sites.long;
  await answerWith(page, 'http://long.test', await compiledSite(), (path) => ({ reader, route: reader.routes.get(path) }));
  await page.goto('http://long.test/publications/gallery-publication/');
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden();
  expect(await page.evaluate(headingsLeftOut)).toEqual([]);
  await expect(page.getByRole('heading', { name: 'Afterwards' })).toBeVisible();
});

test('what is folded away on the screen is unfolded on paper', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/`);
  await page.evaluate(() => {
    const details = document.createElement('details');
    details.innerHTML = '<summary>More</summary><p id="folded">Folded away</p>';
    document.querySelector('main')?.append(details);
  });
  await expect(page.locator('#folded')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#folded').evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
});

test('the language somebody chose is alone on the sheet', async ({ page }) => {
  await page.goto(`${sharedSite().publicUrl}/services/support-at-the-cavern/`);
  await page.getByRole('link', { name: 'اردو' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'اردو' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Polski' })).toBeHidden();
});

/** Words that are too light for white paper, and headings that stand on their side: a letter a line. */
function whatCannotBeRead(): string[] {
  const isLight = (colour: string): boolean => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return alpha > 0 && 0.2126 * red + 0.7152 * green + 0.0722 * blue > 150;
  };
  const hasWords = (element: Element): boolean => [...element.childNodes].some((node) => node instanceof Text && /\w/.test(node.data));
  const visible = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  return [
    ...visible.filter((element) => hasWords(element) && isLight(getComputedStyle(element).color)),
    ...visible.filter((element) => element.matches('h1, h2, h3') && element.clientHeight > 200),
  ].map((element) => element.outerHTML.slice(0, 120));
}

/** The headings of a page that paper does not show, but for those of what one clicks, copies or types into, which has no place there. */
function headingsLeftOut(): string[] {
  const onlyToCopy = 'section:has(> [data-reuse]):not(:has(.reuse__on-paper))';
  const nowhere = `nav, form, .near-me, [hidden], #page_share, #section_how-sure, ${onlyToCopy}`;
  const ofText = [...document.querySelectorAll('main :is(h2, h3, h4)[id]')].filter((heading) => !heading.closest(nowhere));
  return ofText
    .filter((heading) => !heading.checkVisibility({ visibilityProperty: true }))
    .map((heading) => heading.outerHTML.slice(0, 120));
}

/** What a telephone's camera would read. */
async function readCode(code: Locator): Promise<string | undefined> {
  const { data, info } = await sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return readQrCode(data, info.width, info.height);
}
