import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compare, type Coverage, coverageOf } from './coverage.ts';

const at = (path: string) => join(process.cwd(), path);

test('a statement counts once, whichever suite ran it, in the folder of its file', () => {
  const unit: Coverage = { [at('publish/a.ts')]: { s: { 0: 1, 1: 0, 2: 0, 3: 0 } }, [at('cms/a.ts')]: { s: { 0: 0 } } };
  const integration: Coverage = { [at('publish/a.ts')]: { s: { 0: 3, 1: 1, 2: 0, 3: 0 } }, [at('publisher/b.ts')]: { s: { 0: 1 } } };
  expect(coverageOf([unit, integration], ['publish', 'cms', 'site'])).toEqual({ publish: 50, cms: 0, site: 0 });
});

test('a folder under its floor fails, and one clearly above it asks for a higher floor', () => {
  const { outcomes, lines } = compare({ publish: 80, cms: 70, site: 30 }, { publish: 79.9, cms: 71.9, site: 34.6 });
  expect(outcomes).toEqual([
    { name: 'publish', state: 'failed' },
    { name: 'cms', state: 'passed' },
    { name: 'site', state: 'passed' },
  ]);
  expect(lines).toEqual([
    '✗ publish: 79.9 %, under its floor of 80 %: test what is new, or what lost its test',
    '✓ cms: 71.9 %, floor 70 %',
    '✓ site: 34.6 %, clearly above its floor of 30 %: raise it to 34 in scripts/test/coverage-floors.json',
  ]);
});
