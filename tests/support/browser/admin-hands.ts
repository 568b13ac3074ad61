import { expect, type Locator, type Page } from 'playwright/test';
import sharp from 'sharp';

/** Types into the rich text of the document that is open. */
export async function fillText(page: Page, text: string): Promise<void> {
  await page.locator('.rich-text-lexical [contenteditable="true"]').first().click();
  await page.keyboard.type(text);
}

/** Adds a new picture to the document that is open, as an officer does: upload it and say what it shows. */
export async function picture(page: Page, { alt }: { alt: string }): Promise<void> {
  const bytes = await sharp({ create: { width: 800, height: 450, channels: 3, background: '#e0a526' } })
    .png()
    .toBuffer();
  // By keyboard: a save that is answered just then moves what stands below the text, and with it the button.
  await page.locator('#field-image').getByRole('button', { name: 'Create New' }).press('Enter');
  // The drawer has the only upload that is not in a field of the document.
  await page.locator('.drawer input[type="file"]').last().setInputFiles({ name: 'yellow-door.png', mimeType: 'image/png', buffer: bytes });
  // In a drawer Payload gives the label another name than the field, so the field is found by its own.
  const words = page.locator('.drawer #field-alt');
  await words.fill(alt);
  await page.locator('.drawer').getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(words).toBeHidden();
}

/** Scrolls down to a field: Payload draws only those that are near the window. */
export async function scrollTo(page: Page, field: Locator): Promise<void> {
  await expect(async () => {
    await page.mouse.wheel(0, 500);
    await expect(field).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

/** Opens the menu of the document that is open. */
export async function openMenu(page: Page): Promise<void> {
  await page.locator('.doc-controls__popup, [class*="doc-controls"] .popup-button').last().click();
}

/** Opens the preview beside the form, where it is not open: Payload remembers that it was, for all documents of a kind. */
export async function openPreview(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^(Preview|Close the preview)$/ });
  await button.waitFor();
  if ((await page.getByRole('region', { name: 'Preview', exact: true }).count()) === 0) await button.click();
}
