import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { describeComputer } from './describe-computer.ts';

test('the log of a test run says what it ran on', () => {
  const [system, programs] = describeComputer(process.execPath, 'npm/11.1.0 node/v20.20.2 linux x64 workspaces/false');
  expect(system).toMatch(new RegExp(`^On .+, (x64|arm64): ${availableParallelism()} cores?, \\d+\\.\\d GB of memory\\.$`));
  expect(programs).toBe(`With Node ${process.versions.node} (begun by npm 11.1.0 on Node 20.20.2) and ${process.version}.`);
});

test('a run that needs no browser, and one that began without npm, say so', () => {
  expect(describeComputer(undefined, '')[1]).toBe(`With Node ${process.versions.node} (begun without npm).`);
});
