import { execFile } from 'node:child_process';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { publishOutcome } from '../../../publish/cli/publish-outcome.ts';
import { folderForThisTest } from '../../support/folder-for-this-test.ts';
import { context, gone, publishingSite, shown, stories, story } from '../publish/publishing-site.ts';

/** Runs a command of the publisher, as `npm run releases` does. */
async function run(varDir: string, ...options: string[]): Promise<{ lines: string[]; fault: string }> {
  const env = { NODE_ENV: 'production' as const, PATH: process.env.PATH, VAR_DIR: varDir, PUBLIC_INTAKE: 'off', WORKER_PORT: '1' };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['publish/cli.ts', ...options], { env }).catch(
    (error: unknown) => error as { stdout: string; stderr: string },
  );
  return { lines: stdout.split('\n').filter((line) => line !== ''), fault: stderr.trim() };
}

const site = publishingSite();

/** A folder for the commands whose store is the one of the site. */
function varFolder(): string {
  const varDir = folderForThisTest();
  symlinkSync(site.folder, join(varDir, 'store'));
  return varDir;
}

/** Publishes five releases: a story appears, changes, moves and is withdrawn. */
async function publishHistory(): Promise<string> {
  let now = new Date(0);
  const { publish } = await site.reopen({ now: () => now });
  const first = { ...story('x'), title: 'First words' };
  const second = { ...first, title: 'Second words' };
  for (const [instant, changes] of [
    ['2026-11-01T10:00:00Z', [shown(first), ...stories(3)]],
    ['2026-11-20T10:00:00Z', [shown({ ...story('s0'), title: 'Another story' })]],
    ['2026-11-24T10:00:00Z', [shown(second)]],
    ['2026-11-26T10:00:00Z', [shown({ ...second, slug: 'y' })]],
    ['2026-11-27T10:00:00Z', [gone('x', { title: second.title, reason: 'It is over.' })]],
  ] as const) {
    now = new Date(instant);
    await publish(changes, context);
  }
  return varFolder();
}

describe('npm run releases', () => {
  it('lists them, the newest first, with an arrow at the live one', async () => {
    const { lines } = await run(await publishHistory(), 'releases');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(`→     5  2026-11-27 10:00:00  publish       ${site.store.live()?.pages} pages  a test`);
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
    const { lines } = await run(await publishHistory(), 'releases', '--at', time);
    expect(lines[0]).toMatch(new RegExp(`^At 2026-11-\\d\\d [\\d:]{8} \\(UTC\\) the public saw release ${number}:$`));
    expect(lines[1]).toContain(`${number}  2026-11-`);
  });

  it.each([
    ['2026-10-01', 'No release as old as 2026-10-01 is kept: the oldest is from 2026-11-01 10:00:00 (UTC).'],
    ['yesterday', '“yesterday” is no time: expected a day such as 2026-11-24, or 2026-11-24T15:30.'],
  ])('--at %s says in a sentence why not', async (time, sentence) => {
    expect(await run(await publishHistory(), 'releases', '--at', time)).toEqual({ lines: [], fault: sentence });
  });

  it('--address says what the public saw there, from when on', async () => {
    const varDir = await publishHistory();
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
    await site.publisher.publish(stories(3), context);
    const varDir = varFolder();
    const folder = join(folderForThisTest(), 'export');
    const { lines } = await run(varDir, 'export', folder);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(lines).toEqual([`Release 1 is in ${folder}: ${files.length - 1} files written, 0 removed.`]);
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

describe('npm run erase', () => {
  it('says what would go, and refuses what it would pass over, without a reason or without the publisher', async () => {
    const varDir = folderForThisTest();
    writeFileSync(join(varDir, 'secrets.json'), JSON.stringify({ workerToken: 'x'.repeat(32) }));
    const faults = [];
    for (const words of [
      [],
      ['/news/x/', '/news/y/'],
      ['/news/x/', '--reason', ' '],
      ['/news/x/', '--reson', 'x'],
      ['/news/x/', '--reason', 'x'],
    ])
      faults.push((await run(varDir, 'erase', ...words)).fault);
    expect(faults).toEqual([
      'Say what: npm run erase -- ADDRESS-OR-ID. Without --reason it only says what would go.',
      '“/news/y/” means nothing here, and nothing was done. npm run erase -- ADDRESS-OR-ID [--reason "…"]',
      'Say why, for the record: --reason "Request of 3 November". Nothing was erased.',
      expect.stringContaining("Unknown option '--reson'"),
      'The publisher is not running. Start it (npm start, or systemctl start signpost-worker), then run this command again. Nothing was done.',
    ]);
  });
});
