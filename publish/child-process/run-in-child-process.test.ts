import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { folderForThisTest } from '../../tests/support/folder-for-this-test.ts';
import { runInChildProcess } from './run-in-child-process.ts';

const system = vi.hoisted(() => ({ mayLowerPriority: true }));
vi.mock('node:os', async (original) => {
  const os = await original<typeof import('node:os')>();
  const setPriority: typeof os.setPriority = (...args: [number, number?]) => {
    if (system.mayLowerPriority) return os.setPriority(args[0], args[1] ?? 0);
    throw Object.assign(new Error('A system error occurred: uv_os_setpriority returned EPERM'), { info: { code: 'EPERM' } });
  };
  return { ...os, setPriority };
});
afterEach(() => {
  system.mayLowerPriority = true;
});

it('a child process knows nothing of the settings, among which are secrets', async () => {
  const folder = folderForThisTest();
  const program = join(folder, 'tell-environment.ts');
  const answerParent = pathToFileURL(resolve('publish/child-process/answer-parent.ts')).href;
  writeFileSync(
    program,
    `import { answerParent } from '${answerParent}';\nawait answerParent(() => Promise.resolve({ task: true, environment: process.env }));\n`,
  );
  vi.stubEnv('PAYLOAD_SECRET', 'nobody else may know this');
  vi.stubEnv('DATABASE_URL', 'mongodb://signpost:and-its-password@127.0.0.1/signpost');
  try {
    expect(await runInChildProcess(program, folder, {}, [])).toEqual({ task: true, environment: {} });
  } finally {
    vi.unstubAllEnvs();
  }
});

it('a child process does its work where the system lets nobody change priorities', async () => {
  system.mayLowerPriority = false;
  const folder = folderForThisTest();
  const program = join(folder, 'answer.ts');
  const answerParent = pathToFileURL(resolve('publish/child-process/answer-parent.ts')).href;
  writeFileSync(program, `import { answerParent } from '${answerParent}';\nawait answerParent(() => Promise.resolve({ done: true }));\n`);
  expect(await runInChildProcess(program, folder, {}, [], { isLowPriority: true })).toEqual({ done: true });
});
