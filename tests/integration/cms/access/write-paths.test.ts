import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import sharp from 'sharp';
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
const idOf = (answer: Answer) => String(docOf(answer)['id']);

describe('restoring a version', () => {
  const settings = async () =>
    (await cms.payload.db.findGlobal({ slug: 'home', req: { payload: cms.payload } })) as Record<string, unknown>;
  const versionsOf = async (path: string) => (await editor.get(path)).body['docs'] as { id: string; version: Record<string, unknown> }[];

  it('of a global, as a draft by an author, leaves the public one as it is', async () => {
    for (const title of ['First', 'Second'])
      expect((await editor.send('POST', '/api/globals/home', { title, introduction: 'Help near you.', _status: 'published' })).status).toBe(
        200,
      );
    await author.send('POST', '/api/globals/home?draft=true', { title: 'Not approved' });
    const before = await settings();
    expect([before['title'], before['_status']]).toEqual(['Second', 'published']);
    for (const { id, version } of await versionsOf('/api/globals/home/versions?limit=20')) {
      const answer = await author.send('POST', `/api/globals/home/versions/${id}?draft=true`);
      expect([answer.status, docOf(answer)['title'], docOf(answer)['_status']]).toEqual([200, version['title'], 'draft']);
      expect((await author.send('POST', `/api/globals/home/versions/${id}`)).status).toBe(403);
    }
    expect(await settings()).toEqual(before);
    const first = (await versionsOf('/api/globals/home/versions?limit=20')).find(({ version }) => version['title'] === 'First');
    expect((await editor.send('POST', `/api/globals/home/versions/${first?.id ?? ''}`)).status).toBe(200);
    expect((await settings())['title']).toBe('First');
  });

  it('of a document brings back everything that was in it, and what was empty is empty again', async () => {
    const id = idOf(await editor.send('POST', '/api/news', exampleNews({ _status: 'published' })));
    const [bare] = await versionsOf(`/api/news/versions?where[parent][equals]=${id}`);
    const fuller = { keyFacts: [{ label: 'Hubs', figure: '12' }], search: { words: 'somewhere to go' }, notes: 'Ask Jo' };
    expect((await editor.send('PATCH', `/api/news/${id}`, fuller)).status).toBe(200);
    const [full] = await versionsOf(`/api/news/versions?where[parent][equals]=${id}`);
    expect((await author.send('POST', `/api/news/versions/${bare?.id ?? ''}`)).status).toBe(403);
    for (const version of [bare, full]) {
      const answer = await editor.send('POST', `/api/news/versions/${version?.id ?? ''}`);
      expect([answer.status, wordsOf(answer)]).toEqual([200, '']);
      const facts = (of: unknown) => {
        const { keyFacts, search, notes, title, _status } = of as Record<string, unknown>;
        return { keyFacts: (keyFacts as object[]).map((row) => ({ ...row, id: null })), search, notes: notes ?? null, title, _status };
      };
      expect(facts(answer.body)).toEqual(facts(version?.version));
    }
  });
});

describe('a write below every rule of Payload’s', () => {
  it('changes nothing public in an author’s name, whichever operation of the database it uses', async () => {
    const id = idOf(await editor.send('POST', '/api/news', exampleNews({ _status: 'published' })));
    const { db } = cms.payload;
    const req = { payload: cms.payload, user: { id: author.id, role: 'author', collection: 'users' } } as never;
    const where = { id: { equals: id } };
    const version = { ...exampleNews(), _status: 'published', createdAt: '', updatedAt: '' } as never;
    const times = { createdAt: new Date().toISOString(), updatedAt: new Date().toISOString() };
    for (const [name, write] of Object.entries<() => Promise<unknown>>({
      create: () => db.create({ collection: 'news', data: { id: randomUUID(), title: 'X', _status: 'published' }, req }),
      updateOne: () => db.updateOne({ collection: 'news', id, data: { title: 'X' }, req }),
      'updateOne by its address': () => db.updateOne({ collection: 'news', where, data: { title: 'X' }, req }),
      updateMany: () => db.updateMany({ collection: 'news', where, data: { _status: 'draft' }, req }),
      upsert: () => db.upsert({ collection: 'news', where, data: { title: 'X' }, req }),
      deleteOne: () => db.deleteOne({ collection: 'news', where, req }),
      deleteMany: () => db.deleteMany({ collection: 'news', where, req }),
      createGlobal: () => db.createGlobal({ slug: 'home', data: { title: 'X' } as never, req }),
      updateGlobal: () => db.updateGlobal({ slug: 'home', data: { title: 'X' } as never, req }),
      createVersion: () => db.createVersion({ collectionSlug: 'news', parent: id, versionData: version, autosave: false, ...times, req }),
      createGlobalVersion: () => db.createGlobalVersion({ globalSlug: 'home', versionData: version, autosave: false, ...times, req }),
      updateVersion: () => db.updateVersion({ collection: 'news', id: randomUUID(), versionData: { version } as never, req }),
      updateGlobalVersion: () => db.updateGlobalVersion({ global: 'home', id: randomUUID(), versionData: { version } as never, req }),
    })) {
      await expect(write(), name).rejects.toThrow('Only editors and administrators can change what is public. Nothing was saved.');
    }
  });

  it('is guarded for every operation that the database has for writing', async () => {
    const { operations } = await import('../../../../cms/access/public-writes.ts');
    const reads = /^(find|count|query)/;
    const ofDocuments = /(One|Many|Global|Version|Versions|create|upsert)$/;
    // Versions are deleted as they grow old; jobs are no documents.
    const others = ['deleteVersions', 'updateJobs'];
    const all = Object.keys(cms.payload.db).filter((name) => typeof (cms.payload.db as never)[name] === 'function');
    const writing = all.filter((name) => ofDocuments.test(name) && !reads.test(name) && !others.includes(name));
    expect(writing.sort()).toEqual([...operations].sort());
  });
});

describe('an identifier', () => {
  const pages = (id: unknown, path = '/api/pages?draft=true') => author.send('POST', path, { id, title: 'A page', slug: 'a-page' });

  it('of any document of any collection is not taken again', async () => {
    const topic = idOf(await editor.send('POST', '/api/topics?draft=true', { title: 'Money' }));
    for (const id of [topic, author.id]) {
      for (const path of ['/api/pages?draft=true', '/api/pages', '/api/news?draft=true&autosave=true']) {
        const answer = await pages(id, path);
        expect([path, answer.status, wordsOf(answer)]).toEqual([
          path,
          409,
          `There is or was a document with the identifier ${id} already. Leave the identifier out, and a new one is made. Nothing was saved.`,
        ]);
      }
    }
  });

  it('of something that was public and is gone is not taken again', async () => {
    const id = idOf(await editor.send('POST', '/api/news', exampleNews({ _status: 'published' })));
    expect((await editor.send('DELETE', `/api/news/${id}?withdrawalReason=Over`)).status).toBe(200);
    expect((await pages(id)).status).toBe(409);
  });

  it('is a UUID or is none', async () => {
    for (const id of ['../../x', '', ' ', 'home', 7, '6F1C1C52-8A57-4B2E-9B0C-0D5F4A1F7A10', { equals: 'x' }, ['x'], true]) {
      const answer = await pages(id);
      expect([id, answer.status]).toEqual([id, 400]);
    }
    const own = randomUUID();
    expect(idOf(await pages(own))).toBe(own);
  });

  it('stays what it is', async () => {
    const id = idOf(await pages(undefined));
    for (const path of [`/api/pages/${id}?draft=true`, `/api/pages/${id}`, `/api/pages?where[id][equals]=${id}&draft=true`]) {
      const answer = await author.send('PATCH', path, { id: randomUUID() });
      expect([path, answer.status]).toEqual([path, 400]);
    }
    expect((await author.send('PATCH', `/api/pages/${id}?draft=true`, { id, title: 'Better' })).status).toBe(200);
    const copy = await author.send('POST', `/api/pages/${id}/duplicate`, { id });
    expect(copy.status).toBe(409);
  });
});

describe('an author', () => {
  it('does not make themself the owner of a colleague’s draft, and so cannot remove it', async () => {
    const id = idOf(await editor.send('POST', '/api/news?draft=true', { title: 'Not theirs' }));
    for (const [path, how] of [
      [`/api/news/${id}?draft=true`, 'a draft'],
      [`/api/news/${id}`, 'a save'],
      [`/api/news/${id}?draft=true&autosave=true`, 'an autosave'],
      [`/api/news?where[id][equals]=${id}&draft=true`, 'a bulk edit'],
    ] as const) {
      await author.send('PATCH', path, { owner: author.id });
      expect([how, (await author.send('DELETE', `/api/news/${id}?withdrawalReason=Over`)).status]).toEqual([how, 403]);
    }
    expect((await editor.get(`/api/news/${id}?draft=true&depth=0`)).body['owner']).toBe(editor.id);
  });

  it('owns what they begin, and may hand it on', async () => {
    const made = docOf(await author.send('POST', '/api/news?draft=true&depth=0', { title: 'Mine', owner: editor.id }));
    expect(made['owner']).toBe(author.id);
    const id = String(made['id']);
    expect(docOf(await author.send('PATCH', `/api/news/${id}?draft=true&depth=0`, { owner: editor.id }))['owner']).toBe(editor.id);
    expect(docOf(await author.send('PATCH', `/api/news/${id}?draft=true&depth=0`, { owner: author.id }))['owner']).toBe(editor.id);
  });

  it('locks a document in their own name only', async () => {
    const id = idOf(await editor.send('POST', '/api/news?draft=true', { title: 'Locked' }));
    const lock = { document: { relationTo: 'news', value: id }, user: { relationTo: 'users', value: editor.id } };
    const made = docOf(await author.send('POST', '/api/payload-locked-documents?depth=0', lock));
    expect(made['user']).toEqual({ relationTo: 'users', value: author.id });
    const taken = await editor.send('PATCH', `/api/payload-locked-documents/${String(made['id'])}?depth=0`, { user: lock.user });
    expect([taken.status, docOf(taken)['user']]).toEqual([200, lock.user]);
    expect((await author.send('DELETE', `/api/payload-locked-documents/${String(made['id'])}`)).status).toBe(403);
    expect((await editor.send('DELETE', `/api/payload-locked-documents/${String(made['id'])}`)).status).toBe(200);
  });
});

describe('what is true of a file', () => {
  let id: string;
  let facts: Record<string, unknown>;
  const stored = async () => {
    const { docs } = await cms.payload.db.findVersions({ collection: 'images', where: { parent: { equals: id } }, sort: '-updatedAt' });
    return docs[0]?.version as unknown as Record<string, unknown>;
  };
  beforeEach(async () => {
    const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#e0a526' } })
      .png()
      .toBuffer();
    const form = new FormData();
    form.set('file', new File([new Uint8Array(bytes)], `${randomUUID()}.png`));
    form.set(
      '_payload',
      JSON.stringify({ alt: 'A field', filesize: -1, mimeType: 'text/html', width: 1, hashes: {}, url: 'https://x.example' }),
    );
    const response = await author.raw('POST', '/api/images?draft=true', { body: form });
    id = String(((await response.json()) as { doc: { id: string } }).doc.id);
    facts = await stored();
  });
  const lies = {
    filesize: -1,
    mimeType: 'text/html',
    filename: 'other.png',
    width: 1,
    height: 1,
    url: 'https://attacker.example/x.png',
    thumbnailURL: 'https://attacker.example/x.png',
    sizes: { webp320: { filename: 'other.webp', filesize: 1 } },
    prefix: '../..',
    hashes: { original: 'x' },
    createdAt: '2001-01-01T00:00:00.000Z',
  };

  it('is read from the file, whatever a client says', async () => {
    expect([facts['mimeType'], facts['width'], facts['filesize']]).toEqual(['image/png', 400, expect.any(Number)]);
    for (const caller of [author, editor]) {
      for (const path of [`/api/images/${id}?draft=true`, `/api/images/${id}`, `/api/images?where[id][equals]=${id}&draft=true`]) {
        await caller.send('PATCH', path, { ...lies, alt: 'A yellow field' });
        const after = await stored();
        expect(JSON.stringify(after)).not.toContain('attacker');
        for (const name of Object.keys(lies).filter((one) => one !== 'thumbnailURL'))
          expect([path, name, after[name]]).toEqual([path, name, facts[name]]);
      }
    }
  });
});
