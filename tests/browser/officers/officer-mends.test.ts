import { expect, type Page, test } from 'playwright/test';
import { axeFindings } from '../../support/browser/engines.ts';
import { askCms, sharedSite, signIn, tokenOf } from '../../support/running/shared-site.ts';

const help = 'Get help now';

test('an officer whose story has six faults sees six, whole, and is taken to each', async ({ page }) => {
  const { cmsUrl, administrator } = sharedSite();
  const token = await tokenOf(administrator);
  const { body } = await askCms('POST', '/news?draft=true', { token, body: faulty() });
  const { id } = (body as { doc: { id: string } }).doc;
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin/collections/news/${id}`);
  const list = page.getByRole('region', { name: 'What needs putting right' });

  await test.step('the list names each with what to do', async () => {
    await publish(page);
    await expect(list.getByRole('heading')).toHaveText('6 things to put right before this can be published');
    await expect(list.getByRole('listitem')).toHaveText([
      /^Title: Another public page, a page, is called “Get help now” already\. Give this one a title that says what is different about it\. Take me there/,
      /^Summary: This is empty: fill it in\. Take me there/,
      /^Story: “javascript:alert\(1\)” does not fit: expected an address that starts with https:\/\/, http:\/\/, mailto: or tel:\. Take me there/,
      /^Story: The link “all of it” leads to \/nowhere\/, and no list of this site stands there\. Choose the page itself, so that the link follows it, or take the link out\. Take me there/,
      /^Category: This is empty: fill it in\. Take me there/,
      /^Further information › Telephone: “ask at the desk” does not fit: expected a telephone number of digits and spaces\. Take me there/,
    ]);
  });

  await test.step('the toast says how many and where, in one sentence after the other', async () => {
    await expect(page.locator('[data-sonner-toast]').filter({ hasText: 'not published' })).toHaveText(
      'This was not published. 6 things need putting right, in Summary, Category, Story, Further information › Telephone and Title. The list at the top of the page says what to do about each.',
    );
  });

  await test.step('the message on a field is whole, on a desk and on a phone', async () => {
    const message = page.locator('.field-error').filter({ hasText: 'Another public page' });
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(message).toBeVisible();
      // The page is laid out anew at each width.
      await expect.poll(() => message.evaluate(isCut), { message: `at ${width} pixels` }).toBe(false);
      await expect.poll(() => list.evaluate(isCut), { message: `at ${width} pixels` }).toBe(false);
      await page.screenshot({ path: `test-results/mends-${width}.png` });
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step('the keyboard leads to a field, on its tab', async () => {
    await list.getByRole('button', { name: /^Take me there.*Telephone$/ }).press('Enter');
    await expect(page.locator('#field-furtherInformation__telephone')).toBeFocused();
    await list
      .getByRole('button', { name: /^Take me there.*Story$/ })
      .first()
      .press('Enter');
    await expect(page.locator('.rich-text-lexical [contenteditable="true"]').first()).toBeFocused();
    await list.getByRole('button', { name: /^Take me there.*Summary$/ }).press('Enter');
    await expect(page.locator('#field-summary')).toBeFocused();
  });

  await test.step('what is mended leaves the list', async () => {
    await page.keyboard.type('What it says, in a sentence.');
    await expect(list.getByRole('heading')).toHaveText('5 things to put right before this can be published');
    await expect(list).not.toContainText('Summary');
  });

  await test.step('a part of the page that fails takes nothing with it that was typed, and says what is true', async () => {
    // Nothing of ours reads what these answer as a list.
    await page.route(/\/api\/(?:changes|reviews|comments|receipt)\?/, (route) => route.fulfill({ json: [] }));
    await page.locator('#field-summary').fill('What it says, in one more sentence.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page of the CMS stopped working');
    await expect(page.getByRole('main')).toContainText('Something on it failed in your browser.');
    await expect(page.getByRole('textbox', { name: 'What you had typed' })).toHaveValue(/Summary\nWhat it says, in one more sentence\./);
    expect(await axeFindings(page)).toEqual([]);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Open the page again' }).click();
    await expect(page.locator('#field-summary')).toHaveValue('What it says, in one more sentence.');
  });
});

test('the desk has a heading and landmarks, help texts can be read and focus is seen', async ({ page }) => {
  const { cmsUrl, administrator } = sharedSite();
  await signIn(page, administrator);
  await page.goto(`${cmsUrl}/admin`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My desk');
  await expect(page.getByRole('main')).toContainText('My desk');
  expect(await axeFindings(page)).toEqual([]);

  await page.goto(`${cmsUrl}/admin/collections/news/create`);
  await expect(page.locator('.field-description').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), colorScheme);
    expect(await axeFindings(page), `in the ${colorScheme} scheme`).toEqual([]);
  }
  for (const press of Array.from({ length: 25 }, (_, index) => index + 1)) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      // A chooser shows the focus on its frame.
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element.closest('.rs__control') ?? element);
      return {
        html: element.outerHTML.slice(0, 160),
        isSeen: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow.includes(' 3px'),
      };
    });
    expect(focused.isSeen, `the ${press}. thing the keyboard reaches: ${focused.html}`).toBe(true);
  }
});

async function publish(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Publish', exact: true });
  await expect(button).toBeEnabled();
  await button.click();
}

/** Whether something does not fit where it is drawn, or is wider than the screen. */
function isCut(element: Element): boolean {
  const { left, right } = element.getBoundingClientRect();
  const parts = [element, ...element.querySelectorAll('*')].filter((part) => getComputedStyle(part).clipPath === 'none');
  return (
    left < 0 || right > innerWidth + 1 || parts.some(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
  );
}

function faulty(): object {
  return {
    title: help,
    slug: 'six-faults',
    summary: '',
    whatChanges: 'You see what is wrong.',
    date: { precision: 'year', year: 2026 },
    furtherInformation: { telephone: 'ask at the desk' },
    body: {
      root: { ...element, type: 'root', children: [linkingTo('javascript:alert(1)', 'this'), linkingTo('/nowhere/', 'all of it')] },
    },
  };
}

const element = { version: 1, direction: 'ltr', format: '', indent: 0 };

function linkingTo(url: string, words: string): object {
  const text = { type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' };
  const link = { ...element, type: 'link', version: 3, fields: { linkType: 'custom', url }, children: [text] };
  return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children: [link] };
}
