import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { logFile, root } from '../bootstrap/places.mjs';
import { runLogged } from '../bootstrap/run-logged.mjs';
import { withLock } from './with-lock.ts';
import { hashInputs } from './inputs.ts';
import { readRecord, writeRecord } from './record.ts';

/** What the CMS and its worker are made from. */
export const cmsInputs = ['cms', 'publish', 'content', 'package-lock.json', 'tsconfig.json'];
const record = join(root, 'var', 'build', 'cms.json');

/** Compiles the CMS with Next.js, unless what it is made from has not changed since the last time. */
export function buildCms(): Promise<{ isNew: boolean }> {
  return withLock(join(root, 'var', 'build', 'cms-building'), build);
}

async function build(): Promise<{ isNew: boolean }> {
  const inputs = await hashInputs(cmsInputs);
  const id = await buildId();
  if (id !== undefined && (await readRecord(record, 'inputs')) === inputs && (await readRecord(record, 'buildId')) === id)
    return { isNew: false };
  await runLogged({
    program: process.execPath,
    args: [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build', 'cms'],
    log: logFile('cms-build'),
    what: 'Compiling the CMS (`next build cms`)',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  await writeRecord(record, { inputs, buildId: await buildId() });
  return { isNew: true };
}

/** The name Next.js gives a build that was finished; another build by hand gives another. */
async function buildId(): Promise<string | undefined> {
  return await readFile(join(root, 'cms', '.next', 'BUILD_ID'), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw cause;
  });
}
