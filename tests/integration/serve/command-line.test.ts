import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { publishOutcome } from '../../../publish/cli/publish-outcome.ts';
import { openStore, type Store } from '../../../publish/store/index.ts';
import { folderForThisTest } from '../../support/folder-for-this-test.ts';
import { exampleSite, publish } from './publish-files.ts';

/** Runs a command of the publisher, as `npm run releases` does. */
async function run(varDir: string, ...options: string[]): Promise<{ lines: string[]; fault: string }> {
  const env = { NODE_ENV: 'production' as const, PATH: process.env.PATH, VAR_DIR: varDir, PUBLIC_INTAKE: 'off' };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['publish/cli.ts', ...options], { env }).catch(
    (error: unknown) => error as { stdout: string; stderr: string },
  );
  return { lines: stdout.split('\n').filter((line) => line !== ''), fault: stderr.trim() };
}

/** A folder with a store in it that had some releases. */
function folderWith(fill: (store: Store) => void): string {
  const varDir = folderForThisTest();
  const store = openStore(join(varDir, 'store'));
  fill(store);
  store.close();
  return varDir;
}

const at = (instant: string) => ({ createdAt: new Date(instant) });
const page = (title: string) => ({ bytes: `<!doctype html><title>${title}</title>`, document: 'd1' });

describe('npm run releases', () => {
  const fill = (store: Store): void => {
    publish(store, { ...exampleSite, '/news/x/': page('First words') }, at('2026-11-01T10:00:00Z'));
    publish(store, { '/': { bytes: 'Another home' } }, at('2026-11-20T10:00:00Z'));
    publish(store, { '/news/x/': page('Second words') }, at('2026-11-24T10:00:00Z'));
    publish(store, { '/news/x/': { to: '/news/y/' }, '/news/y/': page('Second words') }, at('2026-11-26T10:00:00Z'));
    publish(store, { '/news/x/': { withdrawn: '<!doctype html><title>Withdrawn</title>' } }, at('2026-11-27T10:00:00Z'));
    store.write((unit) => {
      unit.appendLedger([
        {
          path: '/news/x/',
          at: '2026-11-27T10:00:00.000Z',
          release: 5,
          event: 'withdrawn',
          title: 'Second words',
          document: 'd1',
          reason: 'It is over.',
        },
      ]);
    });
  };

  it('lists them, the newest first, with an arrow at the live one', async () => {
    const { lines } = await run(folderWith(fill), 'releases');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('→     5  2026-11-27 10:00:00  publish        5 pages  A test');
    expect(lines[4]).toMatch(/^ {6}1 {2}2026-11-01 10:00:00 {2}publish/);
  });

  it('says that there are none before the first', async () => {
    expect((await run(folderForThisTest(), 'releases')).lines).toEqual(['There are no releases yet: nothing was published.']);
  });

  it.each([
    ['2026-11-24', 3],
    ['2026-11-23', 2],
    ['2026-11-24T09:59', 2],
    ['2026-11-24T11:00+02:00', 2],
    ['2026-11-28', 5],
  ])('--at %s says which the public saw then', async (time, number) => {
    const { lines } = await run(folderWith(fill), 'releases', '--at', time);
    expect(lines[0]).toMatch(new RegExp(`^At 2026-11-\\d\\d [\\d:]{8} \\(UTC\\) the public saw release ${number}:$`));
    expect(lines[1]).toContain(`${number}  2026-11-`);
  });

  it.each([
    ['2026-10-01', 'No release as old as 2026-10-01 is kept: the oldest is from 2026-11-01 10:00:00 (UTC).'],
    ['yesterday', '“yesterday” is no time: expected a day such as 2026-11-24, or 2026-11-24T15:30.'],
  ])('--at %s says in a sentence why not', async (time, sentence) => {
    expect(await run(folderWith(fill), 'releases', '--at', time)).toEqual({ lines: [], fault: sentence });
  });

  it('--address says what the public saw there, from when on', async () => {
    const varDir = folderWith(fill);
    expect((await run(varDir, 'releases', '--address', '/news/x/')).lines).toEqual([
      'What the public saw at /news/x/ (times are UTC):',
      '  from 2026-11-01 10:00:00, release     1: the page “First words”',
      '  from 2026-11-24 10:00:00, release     3: the page “Second words”',
      '  from 2026-11-26 10:00:00, release     4: leads on to /news/y/',
      '  from 2026-11-27 10:00:00, release     5: says that “Second words” was withdrawn: It is over.',
    ]);
    expect((await run(varDir, 'releases', '--address', '/never/')).fault).toBe('Nothing ever stood at /never/.');
  });
});

describe('npm run export', () => {
  it('says what it did', async () => {
    const varDir = folderWith((store) => publish(store, exampleSite));
    const folder = join(folderForThisTest(), 'export');
    expect((await run(varDir, 'export', folder)).lines).toEqual([`Release 1 is in ${folder}: 12 files written, 0 removed.`]);
    expect((await run(varDir, 'export', folder)).lines).toEqual([`Release 1 is in ${folder}: 0 files written, 0 removed.`]);
  });
});

describe('npm run publish:site', () => {
  const quarantined = [{ title: 'A story', problems: [{ reason: 'It has no heading.' }] }];

  it.each([
    [{ outcome: 'published', live: 7, quarantined: [] }, true, ['Release 7 is live.']],
    [{ outcome: 'published', live: 7, quarantined }, true, ['Release 7 is live.', 'Held back: “A story”: It has no heading.']],
    [
      { outcome: 'unchanged', live: 7, quarantined: [] },
      true,
      ['Nothing was published, because nothing is different. Release 7 stays live.'],
    ],
    [
      { outcome: 'paused', live: 7, quarantined: [], message: 'Ann went back to release 5.' },
      false,
      ['Nothing was published: publishing is paused. Release 7 stays live. Ann went back to release 5. To let it go on: npm run resume.'],
    ],
    [
      { outcome: 'refused', live: null, quarantined: [], message: 'Two pages have one title.' },
      false,
      ['Nothing was published: the release was refused. Nothing is live yet. Two pages have one title.'],
    ],
  ] as const)('says what %j came to', (answer, isDone, lines) => {
    expect(publishOutcome({ ...answer, quarantined: [...answer.quarantined] })).toEqual({ isDone, lines });
  });

  it('says what is missing where Signpost never ran', async () => {
    const varDir = folderForThisTest();
    expect((await run(varDir, 'publish')).fault).toBe(
      `There is no ${join(varDir, 'secrets.json')} yet: run npm start once, which makes it.`,
    );
  });
});
