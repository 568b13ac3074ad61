import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { endingWithParent } from './running/running-site.ts';
import { until } from './until.ts';

const server = `process.stdout.write(String(process.pid)); setInterval(() => undefined, 1000);`;
const starter = `
  const { spawn } = require('node:child_process');
  const server = spawn(process.execPath, ${JSON.stringify([...endingWithParent, '-e', server])}, { stdio: ['pipe', 'pipe', 'inherit'] });
  server.stdout.pipe(process.stdout);
`;

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No such process.
    return false;
  }
}

it('what tests start ends with them, though they are killed on the spot', async () => {
  const tests = spawn(process.execPath, ['-e', starter], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(tests.stdout, 'data')) as [Buffer];
  const pid = Number(said.toString());
  expect(isThere(pid)).toBe(true);
  tests.kill('SIGKILL');
  await until('the server to end', () => !isThere(pid));
});
