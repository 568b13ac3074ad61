import { expect, it } from 'vitest';
import { isStray } from './full-text.ts';

it('a page that only has the beginning of a word that means nothing is no find', () => {
  expect(isStray('in a singing group, <mark>as</mark> well <mark>as</mark> your usual care', ['asdfgh'])).toBe(true);
  expect(isStray('GPs prescribe singing. <mark>B.</mark> Sample', ['blah'])).toBe(true);
});

it('a page that has a word in another form is a find, and so is one that has it where nobody sees it', () => {
  expect(isStray('he went to <mark>Derriford</mark> Hospital', ['derriford'])).toBe(false);
  expect(isStray('a place to <mark>run,</mark> or to rest', ['running'])).toBe(false);
  expect(isStray('more <mark>volunteers</mark> are wanted', ['volunteering'])).toBe(false);
  expect(isStray('a page without a mark', ['asdfgh'])).toBe(false);
});
