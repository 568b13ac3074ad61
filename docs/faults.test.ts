import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/bootstrap/places.mjs';

const rows = ['faults.md', 'field-reports.md'].flatMap((page) =>
  readFileSync(join(root, 'docs', page), 'utf8')
    .split('\n')
    // Below the head of each table and the line under it.
    .filter((line, index, lines) => line.startsWith('| ') && !line.startsWith('| ---') && !lines[index + 1]?.startsWith('| ---'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, fault = '', , tests = '']) => ({ page, fault, tests: [...tests.matchAll(/`([^`]+)` “([^”]+)”/g)] })),
);

describe('each fault that is listed', () => {
  it.each(rows)('has a test that does it: $fault ($page)', ({ fault, tests }) => {
    expect(tests.length, fault).toBeGreaterThan(0);
    for (const [, file = '', name = ''] of tests) {
      const text = readFileSync(join(root, file), 'utf8');
      expect(text, `${file} has a test called “${name}”`).toContain(name);
      const skipped = text.split('\n').filter((line) => line.includes(name) && /\.(skip|todo)\(/.test(line));
      expect(skipped, `${file} runs “${name}”`).toEqual([]);
    }
  });
});
