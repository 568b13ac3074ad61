import { z } from 'zod';

/** Words without line breaks or other control characters, so that nobody writes headers of their own into an e-mail. */
export function oneLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** Whether something is the address of one person, and nothing else. */
export function isOneAddress(value: string): boolean {
  return z.email().max(254).safeParse(value).success;
}
