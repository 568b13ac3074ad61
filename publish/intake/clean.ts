import { isTellable } from '../../content/model/search/tellable.ts';

/** What somebody typed, without what does harm or could say who they are: control characters, e-mail addresses, long numbers. */
export function cleanText(typed: string): string {
  return typed
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(emailAddress, '[email address removed]')
    .replace(longNumber, '[number removed]')
    .trim();
}

/**
 * The words of a search in the one spelling in which the same searches are counted; nothing where they could say who
 * somebody is, or that somebody needs help now.
 */
export function plainWords(typed: string): string {
  const text = typed.toWellFormed().normalize('NFKC').replace(unseen, '');
  if (text.search(emailAddress) !== -1 || text.search(longNumber) !== -1) return '';
  const plain = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}'&+-]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])['+-]+|['-]+(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return isTellable(plain) ? plain : '';
}

// Control characters but for spaces, and marks that turn the direction of writing.
const unseen = /(?!\s)[\p{Cc}\u202a-\u202e\u2066-\u2069]|\ufeff/gu;

// No longer than an address can be (RFC 5321, 4.5.3.1): without an end, a long word would be gone through again from each of its letters.
const emailAddress = /[^\s@]{1,64}@[^\s@]{1,255}\.[^\s@.]{1,63}/g;

// A telephone number or an NHS number.
const longNumber = /\+?\d(?:[ ().-]{0,2}\d){8,}/g;
