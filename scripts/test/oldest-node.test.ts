import { expect, test } from 'vitest';
import { oldestVersion } from './oldest-node.ts';

test('the oldest Node is the lowest version that package.json allows', () => {
  expect(['>=20', '>=20.9', '>=22.12.1'].map((range) => oldestVersion(range))).toEqual(['20.0.0', '20.9.0', '22.12.1']);
  expect(() => oldestVersion('20 || 22')).toThrow(
    'package.json says "20 || 22" for engines.node; expected >= and a version, such as >=20.',
  );
});
