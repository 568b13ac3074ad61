import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

test.each(['cms/environment.ts', 'publish/environment.ts'])('.env.example explains every setting of %s', (path) => {
  const source = readFileSync(join(root, path), 'utf8');
  const settings = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name).filter((name) => name !== 'NODE_ENV');
  const explained = [...readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^# .+\n#([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(settings.length).toBeGreaterThan(3);
  expect(settings.filter((name) => !explained.includes(name))).toEqual([]);
});
