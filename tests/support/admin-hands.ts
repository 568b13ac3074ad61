import { expect, type Page } from '@playwright/test';
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
  await page.locator('#field-image').getByRole('button', { name: 'Create New' }).click();
  const drawer = page.getByRole('dialog').last();
  await drawer.locator('input[type="file"]').setInputFiles({ name: 'yellow-door.png', mimeType: 'image/png', buffer: bytes });
  await drawer.getByRole('textbox', { name: 'What the picture shows' }).fill(alt);
  await drawer.getByRole('button', { name: /^(Save|Publish)/ }).first().click();
  await expect(drawer).toBeHidden();
}
