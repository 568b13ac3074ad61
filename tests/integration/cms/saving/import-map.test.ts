import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

it('the import map holds every component that the configuration names', async () => {
  const folder = temporaryFolder('import-map');
  Object.assign(process.env, { VAR_DIR: folder.path, DATABASE_URL: '', PAYLOAD_SECRET: 'x'.repeat(40) });
  const { default: configured } = await import('../../../../cms/payload.config.ts');
  const { generateImportMap } = await import('payload');
  const config = await configured;
  const kept = config.admin.importMap.importMapFile ?? '';
  const path = `${folder.path}/importMap.js`;
  config.admin.importMap.importMapFile = path;
  try {
    const { writeFile } = await import('node:fs/promises');
    await writeFile(path, '');
    await generateImportMap(config, { force: true, log: false });
    const names = (text: string) => [...text.matchAll(/^ {2}"([^"]+)":/gm)].map(([, name]) => name).sort();
    expect(names(await readFile(kept, 'utf8')), 'Run `npm run generate:importmap`, and commit what it writes.').toEqual(
      names(await readFile(path, 'utf8')),
    );
  } finally {
    folder.remove();
  }
});
