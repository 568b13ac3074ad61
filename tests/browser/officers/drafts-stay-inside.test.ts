import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { exampleNews, richText } from '../../integration/cms/example-news.ts';
import { askCms, sharedSite, tokenOf } from '../../support/running/shared-site.ts';
import { until } from '../../support/until.ts';

/** A word that stands in everything that is not public, and nowhere else. */
const canary = 'zanzibarquux';

test('what is not public is nowhere in the publisher’s store and in no answer to a stranger', async () => {
  const token = await tokenOf(sharedSite().administrator);
  const make = async (collection: string, body: Record<string, unknown>, query = ''): Promise<string> => {
    const answer = await askCms('POST', `/${collection}${query}`, { token, body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return (answer.body as { doc: { id: string } }).doc.id;
  };

  await test.step('a draft, a hidden note, a draft over a public version, and a story for tomorrow', async () => {
    await make('news', exampleNews({ title: `Draft ${canary}`, body: richText(canary), _status: 'draft' }), '?draft=true');
    await make('news', exampleNews({ notes: `A note ${canary}`, _status: 'published' }));
    const changed = await make('news', exampleNews({ _status: 'published' }));
    const { status } = await askCms('PATCH', `/news/${changed}?draft=true`, {
      token,
      body: { title: `Changed ${canary}`, _status: 'draft' },
    });
    expect(status).toBe(200);
    await make('organisations', { title: `Unready ${canary}`, summary: `Not yet ${canary}`, _status: 'draft' }, '?draft=true');
  });

  await test.step('something else is published after them', async () => {
    const title = `A public story ${Date.now()}`;
    await make('news', exampleNews({ title, _status: 'published' }));
    await until('the public story', async () => (await (await fetch(`${sharedSite().publicUrl}/news/`)).text()).includes(title));
  });

  const store = join(sharedSite().folder, 'store');
  const values = [...valuesIn(join(store, 'store.db')), ...filesIn(join(store, 'objects'))];
  expect(values.length).toBeGreaterThan(1_000);
  expect(values.filter(({ text }) => text.includes(canary)).map(({ where }) => where)).toEqual([]);

  for (const path of ['/news', '/news?draft=true', '/news/versions', '/organisations?draft=true', '/change-log', '/receipts', '/users']) {
    const { status, body } = await askCms('GET', path);
    expect(JSON.stringify(body ?? ''), path).not.toContain(canary);
    expect(status, path).toBeGreaterThanOrEqual(400);
  }
});

/** Every text and every piece of bytes in a database, whatever the table. */
function* valuesIn(file: string): Generator<{ where: string; text: string }> {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  for (const { name } of tables)
    for (const row of database.prepare(`SELECT * FROM "${String(name)}"`).iterate())
      for (const [column, value] of Object.entries(row)) {
        const where = `${String(name)}.${column}`;
        if (typeof value === 'string') yield { where, text: value };
        else if (value instanceof Uint8Array) yield { where, text: textOf(Buffer.from(value), row['coding'] === 'br') };
      }
  database.close();
}

/** Every file below a folder. */
function filesIn(folder: string): { where: string; text: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ where: path, text: textOf(readFileSync(path)) }));
}

/** The words in some bytes, unpacked where they are packed: Pagefind packs its fragments. */
function textOf(bytes: Buffer, isBrotli = false): string {
  if (isBrotli) return brotliDecompressSync(bytes).toString('utf8');
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
}
