import type { Check, CheckedPages } from './check.ts';

/** Every page says something in its main part. */
export const noPageIsEmpty: Check<CheckedPages> = ({ changed }) =>
  [...changed].flatMap(([path, { hasText }]) =>
    hasText ? [] : [{ path, field: '', reason: 'The page has nothing in its main part: write something, or keep it a draft.' }],
  );
