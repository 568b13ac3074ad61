import fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SpoolEntry } from '../../content/model/intake/intake.ts';
import { forgetLeftovers, openSpool, readSpool, removeFromSpool } from './spool.ts';
import { folderForThisTest } from '../../tests/support/folder-for-this-test.ts';

const entry = (): SpoolEntry => ({ id: crypto.randomUUID(), at: '2026-11-22T10:00:00.000Z', kind: 'empty-search', words: 'hearing aids' });

async function read(folder: string): Promise<{ found: SpoolEntry[]; problems: string[] }> {
  const [found, problems]: [SpoolEntry[], string[]] = [[], []];
  for await (const one of readSpool(folder, (problem) => problems.push(problem))) found.push(one);
  return { found, problems };
}

describe('the spool', () => {
  it('gives what was added until it is removed', async () => {
    const folder = folderForThisTest();
    const spool = openSpool(folder);
    const [first, second] = [entry(), entry()];
    await Promise.all([spool.add(first), spool.add(second)]);
    expect((await read(folder)).found).toHaveLength(2);
    await removeFromSpool(folder, first.id);
    await removeFromSpool(folder, first.id);
    expect((await read(folder)).found).toEqual([second]);
  });

  it('is empty where nothing was ever sent', async () => {
    expect(await read(join(folderForThisTest(), 'none'))).toEqual({ found: [], problems: [] });
  });

  it('keeps nothing where a write, the move or the last flush fails', async () => {
    const failing = (): never => {
      throw Object.assign(new Error('EIO: the disk is broken'), { code: 'EIO' });
    };
    const folder = folderForThisTest();
    for (const primitives of [
      { open: failing, rename: fs.rename },
      { open: fs.open, rename: failing },
      {
        open: ((...args: Parameters<typeof fs.open>) => (args[1] === 'r' ? failing() : fs.open(...args))) as typeof fs.open,
        rename: fs.rename,
      },
    ]) {
      await expect(openSpool(folder, { primitives }).add(entry())).rejects.toThrow(
        `What somebody sent could not be kept in ${folder}: EIO: the disk is broken`,
      );
    }
    expect(await fs.readdir(folder)).toEqual(['unfinished']);
    expect(await fs.readdir(join(folder, 'unfinished'))).toEqual([]);
  });

  it('takes only so many, and goes on when some were collected', async () => {
    const folder = folderForThisTest();
    const spool = openSpool(folder, { maxEntries: 2 });
    const first = entry();
    await spool.add(first);
    await spool.add(entry());
    await expect(spool.add(entry())).rejects.toThrow('2 entries wait in it already. Start the worker, which collects them.');
    await removeFromSpool(folder, first.id);
    await spool.add(entry());
  });

  it('puts aside what cannot be read, and gives the rest', async () => {
    const folder = folderForThisTest();
    const good = entry();
    await openSpool(folder).add(good);
    await fs.writeFile(join(folder, 'torn.json'), '{"id":');
    await fs.writeFile(join(folder, 'other.json'), JSON.stringify({ ...entry(), kind: 'other' }));
    const { found, problems } = await read(folder);
    expect(found).toEqual([good]);
    expect(problems.sort()).toEqual([
      `Something in the spool cannot be read, and was put aside as ${join(folder, 'other.json')}.damaged.`,
      `Something in the spool cannot be read, and was put aside as ${join(folder, 'torn.json')}.damaged.`,
    ]);
    expect((await read(folder)).problems).toEqual([]);
  });

  it('puts aside what is no file of its own, and collects everything else', async () => {
    const folder = folderForThisTest();
    const good = entry();
    await openSpool(folder).add(good);
    await fs.mkdir(join(folder, '0-folder.json'));
    await fs.symlink('/etc/passwd', join(folder, '1-link.json'));
    await fs.symlink('/nowhere', join(folder, '2-nowhere.json'));
    await fs.writeFile(join(folder, '3-large.json'), JSON.stringify({ ...entry(), text: 'x'.repeat(1_000_000) }));
    await fs.writeFile(join(folder, '..json'), JSON.stringify(entry()));
    const { found, problems } = await read(folder);
    expect([found, problems.length]).toEqual([[good], 5]);
    expect((await read(folder)).problems).toEqual([]);
    await forgetLeftovers(folder, { now: new Date(), wordsBefore: new Date(Date.now() + 60_000) });
    expect((await fs.readdir(folder)).sort()).toEqual([`${good.id}.json`, 'unfinished']);
    expect((await fs.stat('/etc/passwd')).size).toBeGreaterThan(0);
  });

  it('goes on where its folder was removed under it', async () => {
    const folder = join(folderForThisTest(), 'spool');
    const spool = openSpool(folder);
    await spool.add(entry());
    await fs.rm(folder, { recursive: true });
    await expect(spool.add(entry())).rejects.toThrow('ENOENT');
    await spool.add(entry());
    expect((await read(folder)).found).toHaveLength(1);
  });

  it('keeps no words for ever that nobody will collect', async () => {
    const folder = folderForThisTest();
    await openSpool(folder).add(entry());
    const at = async (name: string, moment: string): Promise<void> => {
      await fs.writeFile(join(folder, name), '{"text":"');
      await fs.utimes(join(folder, name), new Date(moment), new Date(moment));
    };
    await at('unfinished/killed', '2026-11-22T01:59:00Z');
    await at('unfinished/under-way', '2026-11-22T02:59:59Z');
    await at('old.json.damaged', '2025-11-21T10:00:00Z');
    await at('late.json.damaged', '2025-11-23T10:00:00Z');
    await forgetLeftovers(folder, { now: new Date('2026-11-22T03:00:00Z'), wordsBefore: new Date('2025-11-22T03:00:00Z') });
    expect(await fs.readdir(join(folder, 'unfinished'))).toEqual(['under-way']);
    expect((await fs.readdir(folder)).filter((name) => name.endsWith('.damaged'))).toEqual(['late.json.damaged']);
    expect((await read(folder)).found).toHaveLength(1);
  });
});
