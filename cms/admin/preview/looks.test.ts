import { expect, it } from 'vitest';
import { asIf } from './looks.ts';

const light = { medium: 'screen', scheme: 'light' } as const;

it('asks styles as if the page were looked at in another way', () => {
  expect(asIf('(prefers-color-scheme: dark)', light)).toBe('(max-width: 0px)');
  expect(asIf('(prefers-color-scheme: dark)', { ...light, scheme: 'dark' })).toBe('(min-width: 0px)');
  expect(asIf('screen and (min-width: 40em)', light)).toBe('all and (min-width: 40em)');
  expect(asIf('print', light)).toBe('speech');
  expect(asIf('print', { ...light, medium: 'print' })).toBe('all');
  expect(asIf('(min-width: 40em)', light)).toBe('(min-width: 40em)');
});
