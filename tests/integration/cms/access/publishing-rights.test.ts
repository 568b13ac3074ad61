import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RequiredDataFromCollectionSlug } from 'payload';
import sharp from 'sharp';
import { publisherPrincipal } from '../../../../cms/access/publisher.ts';
import { exampleNews } from '../example-news.ts';
import { startCms, wordsOf } from '../start-cms.ts';
import type { Answer, Caller, Cms } from '../start-cms.ts';

let cms: Cms;
let author: Caller;
let editor: Caller;
beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author');
  editor = await cms.officer('editor');
});
afterAll(async () => {
  await cms.stop();
});

const docOf = (answer: Answer) => answer.body['doc'] as Record<string, unknown>;
const refusal = 'Only editors and administrators can publish or withdraw.';
const publicVersion = async (id: string) => {
  const { docs } = await cms.payload.find({
    collection: 'news',
    where: { id: { equals: id } },
    user: publisherPrincipal(),
    overrideAccess: false,
    depth: 0,
  });
  return docs[0];
};

describe('an author', () => {
  let id: string;
  let title: string;
  beforeEach(async () => {
    const published = docOf(await editor.send('POST', '/api/news', exampleNews({ _status: 'published' })));
    id = String(published['id']);
    title = String(published['title']);
  });

  it('writes drafts, also over a published version', async () => {
    expect((await author.send('POST', '/api/news?draft=true', { title: 'A beginning' })).status).toBe(201);
    expect((await author.send('PATCH', `/api/news/${id}?draft=true&autosave=true`, { title: 'Another title' })).status).toBe(200);
    expect((await publicVersion(id))?.['title']).toBe(title);
  });

  it('cannot publish by any path', async () => {
    const draft = String(docOf(await author.send('POST', '/api/news?draft=true', exampleNews()))['id']);
    const versions = await editor.get(`/api/news/versions?where[parent][equals]=${id}`);
    const published = (versions.body['docs'] as { id: string }[])[0]?.id;
    for (const [path, attempt] of Object.entries({
      create: author.send('POST', '/api/news', exampleNews({ _status: 'published' })),
      'create as a draft that is published': author.send('POST', '/api/news?draft=true', exampleNews({ _status: 'published' })),
      status: author.send('PATCH', `/api/news/${draft}`, { _status: 'published' }),
      'status of a draft': author.send('PATCH', `/api/news/${draft}?draft=true`, { _status: 'published' }),
      'status by autosave': author.send('PATCH', `/api/news/${draft}?draft=true&autosave=true`, { _status: 'published' }),
      'every locale': author.send('PATCH', `/api/news/${draft}?publishAllLocales=true`, {}),
      'one locale': author.send('PATCH', `/api/news/${draft}?draft=true&publishSpecificLocale=en`, {}),
      bulk: author.send('PATCH', `/api/news?where[id][equals]=${draft}`, { _status: 'published' }),
      'bulk over the published': author.send('PATCH', `/api/news?where[id][equals]=${id}`, { title: 'Changed' }),
      'over the published': author.send('PATCH', `/api/news/${id}`, { title: 'Changed' }),
      'restored version': author.send('POST', `/api/news/versions/${published}`),
      duplicate: author.send('POST', `/api/news/${id}/duplicate`, { _status: 'published' }),
    })) {
      const answer = await attempt;
      expect([path, answer.status, wordsOf(answer)]).toEqual([path, 403, expect.stringContaining(refusal)]);
    }
    expect(await publicVersion(draft)).toBeUndefined();
    expect((await publicVersion(id))?.['title']).toBe(title);
  });

  it('gets a draft from a copy of a published document, and so does an editor', async () => {
    for (const caller of [author, editor]) {
      const answer = await caller.send('POST', `/api/news/${id}/duplicate`, { title: `A copy by ${caller.role}` });
      expect([caller.role, answer.status, docOf(answer)['_status'], docOf(answer)['firstPublished'] ?? null]).toEqual([
        caller.role,
        200,
        'draft',
        null,
      ]);
      expect(await publicVersion(String(docOf(answer)['id']))).toBeUndefined();
    }
  });

  it('cannot withdraw by any path', async () => {
    for (const [path, attempt] of Object.entries({
      status: author.send('PATCH', `/api/news/${id}`, { _status: 'draft', withdrawalReason: 'It is over.' }),
      'every locale': author.send('PATCH', `/api/news/${id}?draft=true&unpublishAllLocales=true`, {}),
      bulk: author.send('PATCH', `/api/news?where[id][equals]=${id}`, { _status: 'draft', withdrawalReason: 'It is over.' }),
      delete: author.send('DELETE', `/api/news/${id}?withdrawalReason=Over`),
      'bulk delete': author.send('DELETE', `/api/news?where[id][equals]=${id}&withdrawalReason=Over`),
    })) {
      const answer = await attempt;
      expect([path, answer.status === 403 || (answer.body['docs'] as [] | undefined)?.length === 0]).toEqual([path, true]);
    }
    expect((await publicVersion(id))?.['title']).toBe(title);
  });

  it('deletes only drafts of their own that were never public', async () => {
    const own = String(docOf(await author.send('POST', '/api/news?draft=true', { title: 'Mine' }))['id']);
    const other = String(docOf(await editor.send('POST', '/api/news?draft=true', { title: 'Not mine' }))['id']);
    await editor.send('PATCH', `/api/news/${id}`, { _status: 'draft', owner: author.id });
    expect([
      (await author.send('DELETE', `/api/news/${own}?withdrawalReason=Over`)).status,
      (await author.send('DELETE', `/api/news/${other}?withdrawalReason=Over`)).status,
      (await author.send('DELETE', `/api/news/${id}?withdrawalReason=Over`)).status,
    ]).toEqual([200, 403, 403]);
  });

  it('cannot say when something was first published', async () => {
    const draft = docOf(
      await author.send('POST', '/api/news?draft=true', { title: 'Old', firstPublished: '2001-01-01T00:00:00.000Z', savedIn: 'x' }),
    );
    const stored = await cms.payload.findByID({
      collection: 'news',
      id: String(draft['id']),
      draft: true,
      overrideAccess: true,
      showHiddenFields: true,
    });
    expect([stored['firstPublished'] ?? null, stored['savedIn'] === 'x']).toEqual([null, false]);
  });
});

describe('the publisher', () => {
  it('reads published versions only, without what officers keep for themselves', async () => {
    const { id } = docOf(await editor.send('POST', '/api/news', exampleNews({ _status: 'published', notes: 'canary-note' })));
    await editor.send('PATCH', `/api/news/${String(id)}?draft=true`, { title: 'canary-draft' });
    const shown = JSON.stringify(await publicVersion(String(id)));
    expect(shown).not.toMatch(/canary|"owner"|"workflow"|"notes"/);
    await expect(cms.payload.findVersions({ collection: 'news', user: publisherPrincipal(), overrideAccess: false })).rejects.toThrow(
      'You are not allowed',
    );
    const drafts = await cms.payload.find({
      collection: 'news',
      draft: true,
      user: publisherPrincipal(),
      overrideAccess: false,
      pagination: false,
    });
    expect(JSON.stringify(drafts.docs)).not.toContain('canary');
  });

  it('writes nothing', async () => {
    const publisher = { user: publisherPrincipal(), overrideAccess: false } as const;
    const data = exampleNews() as RequiredDataFromCollectionSlug<'news'>;
    await expect(cms.payload.create({ collection: 'news', data, ...publisher })).rejects.toThrow('You are not allowed');
    await expect(cms.payload.update({ collection: 'news', where: {}, data: { title: 'x' }, ...publisher })).rejects.toThrow(
      /not allowed|Only editors/,
    );
    await expect(cms.payload.delete({ collection: 'news', where: {}, ...publisher })).rejects.toThrow('You are not allowed');
  });
});

describe('an editor who publishes a document', () => {
  const picture = async (who: Caller, data: object) => {
    const form = new FormData();
    const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#e0a526' } })
      .png()
      .toBuffer();
    form.set('file', new File([new Uint8Array(bytes)], 'a.png'));
    form.set('_payload', JSON.stringify(data));
    const response = await who.raw('POST', '/api/images?draft=true', { body: form });
    return String(((await response.json()) as { doc: { id: string } }).doc.id);
  };

  it('publishes the pictures it uses with it', async () => {
    const image = await picture(author, { alt: 'A yellow field' });
    const draft = docOf(await author.send('POST', '/api/news?draft=true', exampleNews({ image })));
    expect((await editor.send('PATCH', `/api/news/${String(draft['id'])}`, { _status: 'published' })).status).toBe(200);
    expect((await editor.get(`/api/images/${image}`)).body['_status']).toBe('published');
  });

  it('is told where one of them cannot be published, and nothing is', async () => {
    const image = await picture(author, { alt: 'Three people', consent: 'missing' });
    const draft = docOf(await author.send('POST', '/api/news?draft=true', exampleNews({ image })));
    const answer = await editor.send('PATCH', `/api/news/${String(draft['id'])}`, { _status: 'published' });
    expect([answer.status, wordsOf(answer)]).toEqual([
      400,
      expect.stringMatching(/The picture .*, which this document uses, cannot be published: .*Consent/),
    ]);
    expect(await publicVersion(String(draft['id']))).toBeUndefined();
    expect((await editor.get(`/api/images/${image}`)).body['_status']).toBe('draft');
  });
});
