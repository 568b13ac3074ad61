import { expect, it } from 'vitest';
import { isOneWebAddress, webAddress } from './web-address.ts';

it.each([
  ['www.council.example/plans', 'https://www.council.example/plans'],
  [' http://council.example ', 'http://council.example/'],
  ['council.example:8080/a?b=c#d', 'https://council.example:8080/a?b=c'],
  ['https://ann:secret@council.example/', 'https://council.example/'],
])('the address of a page is made whole: %s', (typed, whole) => {
  expect([isOneWebAddress(typed), webAddress(typed)]).toEqual([true, whole]);
});

it.each(['javascript:alert(1)', 'ann@example.org', 'our website', 'intranet', 'ftp://council.example/', 'https://', '<b>council.example'])(
  'what is no address of a page is none: %s',
  (typed) => {
    expect(isOneWebAddress(typed)).toBe(false);
  },
);
