import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { folderForThisTest } from '../../tests/support/folder-for-this-test.ts';
import { runInChildProcess } from './run-in-child-process.ts';

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
