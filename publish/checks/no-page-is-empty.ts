import type { Checked, Finding } from './index.ts';

/** Every page says something in its main part. */
export function noPageIsEmpty({ pages, changed }: Checked): Finding[] {
  return [...changed].flatMap((path) =>
    pages.get(path)?.hasText === false
      ? [{ path, field: '', reason: 'The page has nothing in its main part: write something, or keep it a draft.' }]
      : [],
  );
}
