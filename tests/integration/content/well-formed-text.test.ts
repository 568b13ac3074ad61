import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wellFormed } from '../../../content/model/well-formed.ts';
import { startWorker, type WorkerInProcess } from '../../support/running/worker-in-process.ts';
import { exampleNews, richText } from '../cms/example-news.ts';
import { type Caller, type Cms, startCms } from '../cms/start-cms.ts';

let cms: Cms;
let editor: Caller;
let worker: WorkerInProcess;

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
  worker = await startWorker(cms);
});

afterAll(async () => {
  await worker.stop();
  await cms.stop();
});

/** Half a character, controls, soft hyphens, a byte order mark, old quotation marks, an end of line from Windows. */
const bad = 'A\ud800 \u0000b\u0007o\u00adoks\ufeff\u0092s\r\nend\uffff';
const good = 'A\ufffd books’s\nend';

describe('text that is not well-formed', () => {
  it('is mended for every part of the site, and what is well-formed stays as it is', () => {
    expect(wellFormed(bad)).toBe(good);
    for (const text of ['Plain\ttext\n', '👩‍👩‍👧 e\u0301', 'می‌خواهم', '𠮷野家', '\u202bعربي\u202c']) expect(wellFormed(text)).toBe(text);
  });

  it('is mended when it is saved, in every field, in text, in lists, in drafts and in globals', async () => {
    const story = exampleNews({
      title: `Title ${bad}`,
      summary: bad,
      body: richText(bad),
      furtherInformation: { links: [{ text: bad, to: { kind: 'path', path: '/news/' } }] },
    });
    for (const query of ['', '?draft=true']) {
      const { status, body } = await editor.send('POST', `/api/news${query}`, { ...story, ...(query ? { title: `Draft ${bad}` } : {}) });
      expect(status, JSON.stringify(body)).toBe(201);
      const doc = body['doc'] as Record<string, unknown>;
      const stored = await cms.payload.findByID({ collection: 'news', id: String(doc['id']), draft: true, depth: 0, overrideAccess: true });
      expect(stored.summary).toBe(good);
      expect(leftIn(stored)).toEqual([]);
      const changed = await editor.send('PATCH', `/api/news/${String(doc['id'])}${query}`, { whatChanges: bad });
      expect([changed.status, leftIn(changed.body)]).toEqual([200, []]);
    }
    const global = await editor.send('POST', '/api/globals/home?draft=true', { title: bad, introduction: bad });
    expect([global.status, leftIn(global.body)]).toEqual([200, []]);
  });

  it('is none of a password’s business', async () => {
    const administrator = await cms.officer('administrator');
    const password = 'marble\u00adlantern\u00adorchard tide';
    const data = { name: 'With hyphens', email: 'hyphens@example.org', password, role: 'author' };
    expect((await administrator.send('POST', '/api/users', data)).status).toBe(201);
    expect((await cms.signIn('hyphens@example.org', password)).status).toBe(200);
  });

  it('that is stored already reaches neither pages nor search', async () => {
    const { body } = await editor.send('POST', '/api/news', exampleNews({ title: 'Stored before', _status: 'published' }));
    const { id } = body['doc'] as { id: string };
    // A row as an earlier version of the CMS wrote it.
    await cms.payload.db.updateOne({ collection: 'news', id, data: { summary: bad } });
    expect(await worker.loop.publish({ full: true })).toEqual({ outcome: 'published' });
    const document = worker.publisher.reader().snapshot.documents.get(id);
    expect(document?.summary).toBe(good);
    expect(leftIn(document)).toEqual([]);
  });
});

/** The texts in plain data that are not well-formed. */
function leftIn(value: unknown): string[] {
  if (typeof value === 'string') return wellFormed(value) === value ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leftIn) : [];
}
