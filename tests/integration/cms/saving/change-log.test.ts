import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { endOfChangeLog, firstCursor, latestChangeNumber, readChangeLog } from '../../../../cms/jobs/publishing/read-change-log.ts';
import type { ChangeLogCursor } from '../../../../cms/jobs/publishing/read-change-log.ts';
import { exampleNews } from '../example-news.ts';
import { startCms } from '../start-cms.ts';
import type { Answer, Caller, Cms } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
let cursor: ChangeLogCursor = firstCursor;
beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor', 'Ed Itor');
});
afterAll(async () => {
  await cms.stop();
});
beforeEach(async () => {
  await news();
});

/** What happened since the last time. */
async function news(): Promise<string[]> {
  const read = await readChangeLog(cms.payload, cursor);
  cursor = read.cursor;
  return read.entries.map(({ collection, document, event, by }) => `${by} ${event} ${collection} ${document}`);
}
const idOf = (answer: Answer) => String((answer.body['doc'] as { id: string }).id);

it('says what happened to what is public, once each, and nothing of drafts', async () => {
  const id = idOf(await editor.send('POST', '/api/news?draft=true', exampleNews()));
  await editor.send('PATCH', `/api/news/${id}?draft=true&autosave=true`, { title: 'A draft' });
  expect(await news()).toEqual([]);
  await editor.send('PATCH', `/api/news/${id}`, { _status: 'published' });
  expect(await news()).toEqual([`Ed Itor published news ${id}`]);
  await editor.send('PATCH', `/api/news/${id}?draft=true&autosave=true`, { title: 'A draft over the published' });
  expect(await news()).toEqual([]);
  await editor.send('PATCH', `/api/news/${id}`, { _status: 'draft', withdrawalReason: 'It is over.' });
  expect(await news()).toEqual([`Ed Itor unpublished news ${id}`]);
  await editor.send('DELETE', `/api/news/${id}?withdrawalReason=Over`);
  expect(await news()).toEqual([`Ed Itor deleted news ${id}`]);
});

it('says nothing of a draft that goes', async () => {
  const id = idOf(await editor.send('POST', '/api/news?draft=true', exampleNews()));
  await editor.send('DELETE', `/api/news/${id}?withdrawalReason=Over`);
  expect(await news()).toEqual([]);
});

it('says when a version is restored in public', async () => {
  const id = idOf(await editor.send('POST', '/api/news', exampleNews({ _status: 'published' })));
  const versions = (await editor.get(`/api/news/versions?where[parent][equals]=${id}`)).body['docs'] as { id: string }[];
  await news();
  await editor.send('POST', `/api/news/versions/${versions[0]?.id}?draft=true`);
  expect(await news()).toEqual([]);
  expect((await editor.send('POST', `/api/news/versions/${versions[0]?.id}`)).body).toMatchObject({ _status: 'published' });
  expect(await news()).toEqual([`Ed Itor published news ${id}`]);
});

it('has no row of a save that failed', async () => {
  const before = await latestChangeNumber(cms.payload);
  expect((await editor.send('POST', '/api/news', { title: 'Not fit', _status: 'published' })).status).toBe(400);
  expect(await latestChangeNumber(cms.payload)).toBe(before);
});

it('has the rows of a hundred saves at once, in order, and on SQLite without a gap', async () => {
  const before = cursor.through;
  const made = await Promise.all(Array.from({ length: 25 }, () => editor.send('POST', '/api/news', exampleNews({ _status: 'published' }))));
  expect(made.filter(({ status }) => status !== 201)).toEqual([]);
  const changed = await Promise.all(
    [0, 1, 2].flatMap((round) =>
      made.map(idOf).map((id) => editor.send('PATCH', `/api/news/${id}`, { summary: `In round ${round} something was changed.` })),
    ),
  );
  expect(changed.filter(({ status }) => status !== 200)).toEqual([]);
  const { entries, cursor: next } = await readChangeLog(cms.payload, cursor);
  const numbers = entries.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(100);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  // MongoDB counts outside the transaction, and a server that only resembles it may skip a number; readers wait for it.
  if (cms.payload.db.name === 'mongoose') return;
  expect(numbers).toEqual(Array.from({ length: 100 }, (_, n) => before + 1 + n));
  expect(next).toEqual({ through: before + 100, ahead: [], row: expect.any(String) as string });
});

it('waits for a row that is missing, takes what came before it, and gives up when no transaction can still bring it', async () => {
  const { payload } = cms;
  cursor = await endOfChangeLog(payload);
  const start = cursor.through;
  const { row: rowAtCursor } = cursor;
  const rows: Record<number, string> = {};
  const row = async (number: number) => {
    const { id } = await payload.create({
      collection: 'change-log',
      data: { number, at: new Date().toISOString(), of: 'news', document: String(number), event: 'published', by: 'x' },
      overrideAccess: true,
    });
    rows[number - start] = id;
  };
  await row(start + 2);
  await row(start + 4);
  const first = await readChangeLog(payload, cursor, { now: 0 });
  expect([first.entries.map(({ number }) => number - start), first.cursor]).toEqual([
    [2, 4],
    { through: start, row: rowAtCursor, ahead: [start + 2, start + 4], waitingSince: '1970-01-01T00:00:00.000Z' },
  ]);

  await row(start + 1);
  const second = await readChangeLog(payload, first.cursor, { now: 60_000 });
  expect([second.entries.map(({ number }) => number - start), second.cursor]).toEqual([
    [1],
    { through: start + 2, row: rows[2], ahead: [start + 4], waitingSince: '1970-01-01T00:01:00.000Z' },
  ]);
  const third = await readChangeLog(payload, second.cursor, { now: 179_000 });
  expect([third.entries, third.cursor]).toEqual([[], second.cursor]);
  const fourth = await readChangeLog(payload, third.cursor, { now: 180_000 });
  expect([fourth.entries, fourth.cursor]).toEqual([[], { through: start + 4, row: rows[4], ahead: [] }]);
});
