import type { CheckedPages, Finding } from './checked-pages.ts';

/** Every page says something in its main part. */
export function noPageIsEmpty({ changed }: CheckedPages): Finding[] {
  return [...changed].flatMap(([path, { hasText }]) =>
    hasText ? [] : [{ path, field: '', reason: 'The page has nothing in its main part: write something, or keep it a draft.' }],
  );
}
