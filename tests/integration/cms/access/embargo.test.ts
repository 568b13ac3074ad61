import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CollectionSlug } from 'payload';
import sharp from 'sharp';
import { publisherPrincipal } from '../../../../cms/access/publisher.ts';
import { textWithLink } from '../checking/text-with-link.ts';
import { exampleNews } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let owner: Caller;
let named: Caller;
/** Everybody else, with every role. */
let others: Caller[];
beforeAll(async () => {
  // Letters are written, and nothing sends them.
  Object.assign(process.env, { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'The partnership <desk@example.org>' });
  cms = await startCms();
  owner = await cms.officer('editor', 'Olive Owner');
  named = await cms.officer('author', 'Nia Named');
  others = [cms.signedOut, await cms.officer('author'), await cms.officer('editor'), await cms.officer('administrator')];
});
afterAll(async () => {
  await cms.stop();
  delete process.env['SMTP_URL'];
  delete process.env['MAIL_FROM'];
});

const canary = () => `canary${crypto.randomUUID().slice(0, 8)}`;
const docOf = ({ body }: Answer) => body['doc'] as { id: string; filename: string; updatedAt: string };
const draft = async (changes: Record<string, unknown>) => {
  const made = await owner.send('POST', '/api/news?draft=true', exampleNews(changes));
  expect([made.status, wordsOf(made)]).toEqual([201, '']);
  return docOf(made);
};
const keepTo = async (of: string, id: string, readers: string[], by = owner) => by.send('POST', `/api/${of}/${id}/embargo`, { readers });
const versionsOf = async (of: string, id: string, who: Caller) =>
  ((await who.get(`/api/${of}/versions?where[parent][equals]=${id}&limit=100&sort=-updatedAt`)).body['docs'] as { id: string }[]).map(
    (version) => version.id,
  );
const upload = async (collection: 'images' | 'files', name: string, words: string) => {
  const isImage = collection === 'images';
  const bytes = isImage
    ? await sharp({ create: { width: 640, height: 400, channels: 3, background: '#0b4f4a' } })
        .png()
        .toBuffer()
    : Buffer.from(`Column\n${words}\n`);
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)], { type: isImage ? 'image/png' : 'text/csv' }), name);
  form.append('_payload', JSON.stringify(isImage ? { alt: words } : { title: words }));
  const made = await owner.raw('POST', `/api/${collection}?draft=true`, { body: form });
  expect(made.status, await made.clone().text()).toBe(201);
  return ((await made.json()) as { doc: { id: string; filename: string } }).doc;
};

describe('a document under embargo', () => {
  it('is read by those it names, and by nobody else, whatever they ask', async () => {
    const word = canary();
    const picture = await upload('images', `${word}.png`, `A picture of ${word}.`);
    const { id } = await draft({ title: `Secret ${word}`, summary: `About ${word}.`, image: picture.id });
    await owner.send('PATCH', `/api/news/${id}?draft=true`, { title: `Secret again ${word}` });
    await owner.send('POST', '/api/preview-links/make', { of: 'news', document: id, days: 1 });
    const kept = await keepTo('news', id, [named.id]);
    expect([kept.status, kept.body['message']]).toEqual([200, 'Only these people can read it now, until it is live.']);
    await owner.send('PATCH', `/api/news/${id}?draft=true`, { title: `Secret once more ${word}` });
    const versions = (await owner.get(`/api/news/versions?where[parent][equals]=${id}`)).body['docs'] as { id: string }[];
    expect(versions.length).toBeGreaterThan(2);

    const paths = [
      `/api/news/${id}`,
      `/api/news/${id}?draft=true`,
      `/api/news?limit=100`,
      `/api/news?draft=true&limit=100`,
      `/api/news?draft=true&where[title][contains]=${word}`,
      `/api/news?draft=true&where[id][equals]=${id}&trash=true`,
      `/api/news/versions?limit=200`,
      `/api/news/versions?where[version.title][contains]=${word}`,
      ...versions.map((version) => `/api/news/versions/${version.id}`),
      `/api/find?q=${word}`,
      `/api/find?q=${id}`,
      `/api/changes?of=news&document=${id}`,
      `/api/changes/version?of=news&document=${id}&version=${versions[1]?.id}`,
      `/api/preview/page?of=news&document=${id}`,
      `/api/page-parts?collection=news&id=${id}`,
      `/api/receipt?collection=news&id=${id}`,
      `/api/news/${id}/uses`,
      `/api/news/${id}/embargo`,
      '/api/scheduled-actions?limit=100',
      '/api/preview-links?limit=100',
      '/api/version-names',
      `/api/images?draft=true&limit=100&where[id][equals]=${picture.id}`,
      `/api/images/${picture.id}?draft=true`,
      '/api/images/versions?limit=100',
    ];
    for (const who of others) {
      for (const path of paths) {
        const { status, body } = await who.get(path);
        expect([who.role, path, JSON.stringify(body).includes(word), status < 500]).toEqual([who.role, path, false, true]);
      }
      const counted = await who.get(`/api/news/count?draft=true&where[title][contains]=${word}`);
      expect([who.role, counted.body['totalDocs'] ?? 0]).toEqual([who.role, 0]);
    }
    for (const who of [owner, named]) {
      for (const path of [
        `/api/news/${id}?draft=true`,
        `/api/news?draft=true&where[id][equals]=${id}`,
        `/api/news/versions?where[parent][equals]=${id}`,
        `/api/images/${picture.id}`,
      ])
        expect([who.role, path, JSON.stringify((await who.get(path)).body).includes(word)]).toEqual([who.role, path, true]);
    }
  });

  it('is changed, deleted, scheduled, copied and opened by nobody else either', async () => {
    const word = canary();
    const { id } = await draft({ title: `Closed ${word}` });
    await keepTo('news', id, [named.id]);
    const [version] = (await owner.get(`/api/news/versions?where[parent][equals]=${id}`)).body['docs'] as {
      id: string;
      version: { updatedAt: string };
    }[];
    for (const who of others) {
      for (const [what, attempt] of Object.entries({
        save: () => who.send('PATCH', `/api/news/${id}?draft=true`, { summary: 'Changed.' }),
        autosave: () => who.send('PATCH', `/api/news/${id}?draft=true&autosave=true`, { summary: 'Changed.' }),
        publish: () => who.send('PATCH', `/api/news/${id}`, { _status: 'published' }),
        copy: () => who.send('POST', `/api/news/${id}/duplicate?draft=true`),
        delete: () => who.send('DELETE', `/api/news/${id}?withdrawalReason=Over`),
        restore: () => who.send('POST', `/api/news/versions/${version?.id}?draft=true`),
        open: () => keepTo('news', id, [], who),
        'name oneself': () => keepTo('news', id, [who.id], who),
        'name oneself by a save': () => who.send('PATCH', `/api/news/${id}?draft=true`, { readers: who.id, isEmbargoed: false }),
        schedule: () =>
          who.send('POST', '/api/scheduled-actions/schedule', {
            of: 'news',
            document: id,
            action: 'publish',
            version: version?.version.updatedAt,
            day: '2099-01-01',
            time: '09:00',
          }),
        link: () => who.send('POST', '/api/preview-links/make', { of: 'news', document: id, days: 1 }),
        'name a version': () => who.send('POST', '/api/version-names/name', { of: 'news', document: id, version: version?.id, name: 'X' }),
        'say that it is correct': () => who.send('POST', '/api/still-correct', { of: 'news', document: id }),
      })) {
        const answer = await attempt();
        expect([who.role, what, answer.status >= 400, JSON.stringify(answer.body).includes(word)]).toEqual([who.role, what, true, false]);
      }
      const bulk = await who.send('PATCH', `/api/news?where[id][equals]=${id}&draft=true`, { summary: 'Changed.' });
      expect([who.role, (bulk.body['docs'] as unknown[] | undefined)?.length ?? 0]).toEqual([who.role, 0]);
    }
    expect((await owner.get(`/api/news/${id}?draft=true`)).body).toMatchObject({ title: `Closed ${word}`, isEmbargoed: true });
    // Who is named, but does not answer for it and may not publish, reads and writes it; who else reads it is not theirs to say.
    expect((await named.send('PATCH', `/api/news/${id}?draft=true`, { summary: 'By Nia.' })).status).toBe(200);
    expect((await keepTo('news', id, [], named)).status).toBe(403);
  });

  it('is open to everybody once it is live, with its pictures', async () => {
    const word = canary();
    const picture = await upload('images', `${word}.png`, `A picture of ${word}.`);
    const { id } = await draft({ title: `Launch ${word}`, image: picture.id });
    await keepTo('news', id, [named.id]);
    await owner.send('PATCH', `/api/news/${id}?draft=true`, { title: `Launch again ${word}` });
    await owner.send('PATCH', `/api/news/${id}?draft=true`, { title: `Launch ${word}` });
    const published = await owner.send('PATCH', `/api/news/${id}`, { _status: 'published' });
    expect([published.status, wordsOf(published)]).toEqual([200, '']);
    const versions = await versionsOf('news', id, owner);
    expect(versions.length).toBeGreaterThan(3);
    for (const who of others.slice(1)) {
      expect([who.role, await versionsOf('news', id, who)]).toEqual([who.role, versions]);
      expect([who.role, await versionsOf('images', picture.id, who)]).toEqual([who.role, await versionsOf('images', picture.id, owner)]);
    }
    for (const who of others.slice(1)) {
      expect([who.role, (await who.get(`/api/news/${id}`)).body['title']]).toEqual([who.role, `Launch ${word}`]);
      expect([who.role, (await who.get(`/api/images/${picture.id}`)).status]).toEqual([who.role, 200]);
    }
    const again = await keepTo('news', id, [named.id]);
    expect([again.status, wordsOf(again)]).toEqual([
      409,
      'This was public already, so it cannot be kept to some people. An embargo is for what was never public.',
    ]);
    const { docs } = await cms.payload.find({
      collection: 'news',
      where: { id: { equals: id } },
      user: publisherPrincipal(),
      overrideAccess: false,
    });
    expect(docs).toHaveLength(1);
  });

  it('is open to everybody once it went live at its time, with the draft that was written since', async () => {
    const word = canary();
    const { id, updatedAt } = await draft({ title: `Due ${word}`, summary: 'A wellbeing hub opens its doors.' });
    await keepTo('news', id, [named.id]);
    const scheduled = await owner.send('POST', '/api/scheduled-actions/schedule', {
      of: 'news',
      document: id,
      action: 'publish',
      version: updatedAt,
      day: '2098-01-01',
      time: '09:00',
    });
    expect([scheduled.status, wordsOf(scheduled)]).toEqual([200, '']);
    await owner.send('PATCH', `/api/news/${id}?draft=true`, { title: `Since ${word}` });
    const { scheduledWork } = await import('../../../../cms/jobs/scheduled/run-scheduled.ts');
    vi.useFakeTimers({ now: new Date('2098-01-01T12:00:00Z'), toFake: ['Date'] });
    try {
      await scheduledWork({ payload: cms.payload, log: () => undefined }).runDue();
    } finally {
      vi.useRealTimers();
    }
    for (const who of others.slice(1)) {
      expect([who.role, (await who.get(`/api/news/${id}`)).body['title']]).toEqual([who.role, `Due ${word}`]);
      expect([who.role, (await who.get(`/api/news/${id}?draft=true`)).body['title']]).toEqual([who.role, `Since ${word}`]);
      expect([who.role, await versionsOf('news', id, who)]).toEqual([who.role, await versionsOf('news', id, owner)]);
      const { docs } = (await who.get(`/api/scheduled-actions?where[document][equals]=${id}`)).body as { docs: { title: string }[] };
      expect([who.role, docs.map(({ title }) => title)]).toEqual([who.role, [`Due ${word}`]]);
    }
  });

  it('is opened again by an empty list', async () => {
    const { id } = await draft({ title: canary() });
    await keepTo('news', id, [named.id]);
    expect((await others[1]!.get(`/api/news/${id}?draft=true`)).status).toBe(404);
    expect((await keepTo('news', id, [])).body['message']).toBe('All officers can read it now.');
    expect((await others[1]!.get(`/api/news/${id}?draft=true`)).status).toBe(200);
  });

  it('stays in its launch set, at the set’s time, whatever somebody does whom it does not name', async () => {
    const { id } = await draft({ title: canary(), summary: 'A wellbeing hub opens its doors.' });
    await keepTo('news', id, [named.id]);
    const set = docOf(await owner.send('POST', '/api/launch-sets', { name: 'A launch' })).id;
    expect((await owner.send('POST', `/api/launch-sets/${set}/add`, { of: 'news', document: id, action: 'publish' })).status).toBe(200);
    const contents = async () =>
      (await owner.get(`/api/launch-sets/${set}/contents`)).body as { seen: string; members: [{ member: string }] };
    const { seen, members } = await contents();
    const { member } = members[0];
    for (const who of others) {
      expect([who.role, (await who.send('POST', `/api/launch-sets/${set}/take-out`, { member })).status]).toEqual([who.role, 403]);
      expect([who.role, (await who.send('DELETE', `/api/launch-sets/${set}`)).status]).toEqual([who.role, 403]);
    }
    const due = { seen, day: '2099-01-01', time: '09:00' };
    const scheduled = await owner.send('POST', `/api/launch-sets/${set}/schedule`, due);
    expect([scheduled.status, wordsOf(scheduled)]).toEqual([200, '']);
    const action = String(scheduled.body['id']);
    for (const who of others)
      for (const what of ['cancel', 'settle'])
        expect([who.role, what, (await who.send('POST', `/api/scheduled-actions/${action}/${what}`)).status]).toEqual([
          who.role,
          what,
          403,
        ]);
    expect((await contents()).members).toHaveLength(1);
    expect((await owner.send('POST', `/api/scheduled-actions/${action}/cancel`)).status).toBe(200);
    // Whom it names may do so, an author too.
    expect((await named.send('POST', `/api/launch-sets/${set}/take-out`, { member })).status).toBe(200);
    expect((await others[2]!.send('DELETE', `/api/launch-sets/${set}`)).status).toBe(200);
  });

  it('is told to no other website: the worker asks about its links once it is live', async () => {
    const [first, second] = [`https://${canary()}.example/`, `https://${canary()}.example/`];
    const { id } = await draft({ title: canary(), summary: 'A hub opens.', body: textWithLink('the plan', first) });
    const look = () => owner.send('POST', '/api/checks', { of: 'news', document: id });
    const asked = async (address: string) =>
      (await cms.payload.count({ collection: 'outside-links', where: { address: { equals: address } }, overrideAccess: true })).totalDocs;
    await look();
    expect(await asked(first)).toBe(1);
    await keepTo('news', id, [named.id]);
    expect(await asked(first)).toBe(0);
    await owner.send('PATCH', `/api/news/${id}?draft=true`, { body: textWithLink('the plan', second) });
    await look();
    expect([await asked(first), await asked(second)]).toEqual([0, 0]);
    await keepTo('news', id, []);
    await look();
    expect(await asked(second)).toBe(1);
  });

  it('shows nothing by links that were made before, and no new one is made', async () => {
    const word = canary();
    const { id } = await draft({ title: `Linked ${word}` });
    const { address } = (await owner.send('POST', '/api/preview-links/make', { of: 'news', document: id, days: 1 })).body as {
      address: string;
    };
    await keepTo('news', id, [named.id]);
    const token = address.split('/').at(-1) ?? '';
    const shown = await cms.signedOut.get(`/api/preview/link/${token}`);
    expect([shown.status, JSON.stringify(shown.body).includes(word)]).toEqual([404, false]);
    const made = await owner.send('POST', '/api/preview-links/make', { of: 'news', document: id, days: 1 });
    expect([made.status, wordsOf(made)]).toEqual([409, expect.stringContaining('This is under embargo, so no link shows it.')]);
  });
});

describe('a picture or file under embargo', () => {
  it('has bytes for those who are named only; to others it is as if it were not there, whatever their browser says it has', async () => {
    for (const collection of ['images', 'files'] as const) {
      const word = canary();
      const made = await upload(collection, collection === 'images' ? `${word}.png` : `${word}.csv`, word);
      expect((await keepTo(collection, made.id, [named.id])).status).toBe(200);
      const ask = (who: Caller, name: string, headers: Record<string, string> = {}) =>
        who.raw('GET', `/api/${collection}/file/${name}`, { headers });
      for (const who of others) {
        const conditions: Record<string, string>[] = [
          {},
          { 'if-none-match': '*' },
          { 'if-none-match': `"${word}"` },
          { range: 'bytes=0-10' },
        ];
        for (const headers of conditions) {
          const [closed, nonsense] = [await ask(who, made.filename, headers), await ask(who, `nothing-${made.filename}`, headers)];
          const answers = await Promise.all(
            [closed, nonsense].map(async (one) => [one.status, (await one.text()).replaceAll(/nothing-/g, '')]),
          );
          expect([who.role, collection, headers, answers[0]]).toEqual([who.role, collection, headers, answers[1]]);
          expect(answers[0]?.[0]).toBeGreaterThanOrEqual(400);
        }
      }
      expect([collection, (await ask(named, made.filename)).status]).toEqual([collection, 200]);
    }
  });

  it('comes under it with the document that it is put into, and stays out of what is read by others', async () => {
    const word = canary();
    const { id } = await draft({ title: `First ${word}` });
    await keepTo('news', id, [named.id]);
    const picture = await upload('images', `${word}.png`, `A picture of ${word}.`);
    expect((await others[1]!.get(`/api/images/${picture.id}`)).status).toBe(200);
    expect((await owner.send('PATCH', `/api/news/${id}?draft=true`, { image: picture.id })).status).toBe(200);
    for (const who of others)
      expect([who.role, [403, 404].includes((await who.get(`/api/images/${picture.id}`)).status)]).toEqual([who.role, true]);
    expect((await named.get(`/api/images/${picture.id}`)).status).toBe(200);
  });
});

it('every kind of document, picture and file can be kept to some people', async () => {
  const kinds = cms.config.collections
    .filter(({ flattenedFields }) => flattenedFields.some(({ name }) => name === 'workflow'))
    .map(({ slug }) => slug as CollectionSlug);
  expect(kinds.length).toBeGreaterThan(15);
  for (const slug of kinds) {
    const { access, flattenedFields } = cms.payload.collections[slug].config;
    const asked = { req: { user: { id: 'x', collection: 'users', role: 'administrator' } } } as never;
    for (const right of ['read', 'readVersions', 'update', 'delete'] as const)
      expect([slug, right, JSON.stringify(await access[right]?.(asked)).includes('isEmbargoed')]).toEqual([slug, right, true]);
    for (const name of ['isEmbargoed', 'readers'])
      expect([slug, name, flattenedFields.find((field) => field.name === name)?.access?.update?.name]).toEqual([slug, name, 'nobody']);
  }
});

describe('a document under an embargo where everybody it names has left', () => {
  it('is opened by an administrator with a reason, which stays in its history', async () => {
    const word = canary();
    const leaving = await cms.officer('author', 'Lee Leaving');
    const made = await leaving.send('POST', '/api/news?draft=true', exampleNews({ title: `Secret ${word}` }));
    const { id } = docOf(made);
    const kept = await keepTo('news', id, [leaving.id], leaving);
    expect([kept.status, wordsOf(kept)]).toEqual([200, '']);
    const administrator = await cms.officer('administrator', 'Ada Administrator');
    const closed = async () => (await administrator.get('/api/users/closed-documents')).body['closed'] as { document: string }[];
    const open = (reason: string, who = administrator, document = id) =>
      who.send('POST', '/api/users/closed-documents/open', { of: 'news', document, reason });
    expect((await closed()).map(({ document }) => document)).not.toContain(id);
    const tooEarly = await open('They are away.');
    expect([tooEarly.status, wordsOf(tooEarly)]).toEqual([
      409,
      'Somebody whom its embargo names can sign in, or it is open already. Ask them, or reload the page.',
    ]);

    await administrator.send('PATCH', `/api/users/${leaving.id}`, { isDisabled: true });
    const listed = (await closed()).find(({ document }) => document === id);
    expect(listed).toMatchObject({ of: 'news', kind: 'News story', named: ['Lee Leaving'] });
    expect(JSON.stringify(listed)).not.toContain(word);
    for (const who of others.filter(({ role }) => role !== 'administrator')) {
      expect([who.role, (await who.get('/api/users/closed-documents')).status]).toEqual([who.role, 403]);
      expect([who.role, (await open('I am curious.', who)).status]).toEqual([who.role, 403]);
    }
    const unsaid = await open('  ');
    expect([unsaid.status, wordsOf(unsaid)]).toEqual([
      400,
      'Say why it is opened, in up to 2,000 characters. The reason stays in its history.',
    ]);
    expect(JSON.stringify(unsaid.body)).toContain('"code":"embargo"');
    expect((await administrator.get(`/api/news/${id}?draft=true`)).status).toBe(404);

    const opened = await open('Lee left on Friday, and the story goes out on Monday.');
    expect([opened.status, opened.body['message']]).toEqual([200, 'All officers can read it now.']);
    expect((await owner.get(`/api/news/${id}?draft=true`)).body['title']).toBe(`Secret ${word}`);
    expect((await closed()).map(({ document }) => document)).not.toContain(id);
    const { docs } = await cms.payload.find({ collection: 'history', where: { document: { equals: id } }, overrideAccess: true });
    expect(docs).toMatchObject([
      { event: 'embargo-opened', by: 'Ada Administrator', words: 'Lee left on Friday, and the story goes out on Monday.' },
    ]);

    const sent = await cms.payload.find({
      collection: 'letters',
      where: { document: { equals: id } },
      pagination: false,
      overrideAccess: true,
    });
    const letters = new Map(sent.docs.map(({ to, subject, text }) => [to, `${subject}\n${text ?? ''}`]));
    const colleague = others.find(({ role }) => role === 'administrator')?.email ?? '';
    expect([letters.has(administrator.email), letters.has(owner.email)]).toEqual([false, false]);
    expect(letters.get(colleague)).toContain('Lee left on Friday, and the story goes out on Monday.');
    expect(letters.get(colleague)).toContain(`/collections/news/${id}`);
    // Whoever has left learns that it was opened, and no more.
    expect(letters.get(leaving.email)).toContain('You were among the few who could read a news story under embargo.');
    expect(letters.get(leaving.email)).not.toContain('on Monday');
    expect([...letters.values()].filter((letter) => letter.includes(word))).toEqual([]);
  });
});
