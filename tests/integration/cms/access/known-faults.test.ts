import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FlattenedField } from 'payload';
import { exampleNews, richText } from '../example-news.ts';
import { startCms } from '../start-cms.ts';
import type { Answer, Caller, Cms } from '../start-cms.ts';

// Faults that were reported of the parts we stand on, and mended there. Each is asked for here, so that an update that brings one back is noticed.

let cms: Cms;
let author: Caller;
let editor: Caller;
let administrator: Caller;
beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author');
  editor = await cms.officer('editor');
  administrator = await cms.officer('administrator');
});
afterAll(async () => {
  await cms.stop();
});

const docOf = (answer: Answer) => answer.body['doc'] as Record<string, unknown>;
const secrets = /"(hash|salt|password|resetPasswordToken|resetPasswordExpiration|lockUntil)":/;

it('a copy takes nothing over that whoever makes it could not have written (CVE-2026-105851 and those after it)', async () => {
  const original = docOf(await editor.send('POST', '/api/news?depth=0', exampleNews({ _status: 'published' })));
  for (const caller of [author, editor]) {
    const lies = {
      firstPublished: '2001-01-01T00:00:00.000Z',
      createdAt: '2001-01-01T00:00:00.000Z',
      owner: administrator.id,
      _status: 'published',
    };
    const answers = [
      await caller.send('POST', `/api/news/${String(original['id'])}/duplicate?depth=0`, { title: `A copy by ${caller.role}` }),
      await caller.send('POST', `/api/news/${String(original['id'])}/duplicate?depth=0`, { ...lies, _status: 'draft', title: 'Another' }),
    ];
    for (const answer of answers) {
      const { _status, createdAt, firstPublished, owner } = docOf(answer);
      // Editors may hand on what is theirs.
      const itsOwner = caller === editor && answer === answers[1] ? administrator.id : caller.id;
      expect([answer.status, _status, firstPublished ?? null, owner]).toEqual([200, 'draft', null, itsOwner]);
      expect(createdAt).not.toBe(lies.createdAt);
      expect(createdAt).not.toBe(original['createdAt']);
    }
  }
});

it('an account is copied by nobody', async () => {
  for (const caller of [author, editor, administrator]) {
    const answer = await caller.send('POST', `/api/users/${administrator.id}/duplicate`, { email: 'copy@example.org' });
    expect([caller.role, answer.status]).toEqual([caller.role, 404]);
  }
});

it('no answer about oneself holds what is for the server alone', async () => {
  for (const caller of [author, administrator]) {
    for (const query of ['', '?depth=3', '?showHiddenFields=true', '?select[hash]=true', '?draft=true&populate[users][hash]=true']) {
      for (const answer of [
        await caller.get(`/api/users/me${query}`),
        await caller.send('POST', `/api/users/refresh-token${query}`),
        await caller.get(`/api/users/${caller.id}${query}`),
        await caller.send('PATCH', `/api/users/${caller.id}${query}`, { name: 'Same person' }),
      ]) {
        expect([query, answer.status]).toEqual([query, 200]);
        expect([query, secrets.exec(JSON.stringify(answer.body))?.[1]]).toEqual([query, undefined]);
      }
    }
  }
});

it('no condition is read as SQL, in a list, in a path or in a field of JSON', async () => {
  const injections = ["' OR '1'='1", "x') OR 1=1 --", "x'; DROP TABLE news; --", "$.x') OR 1=1 --", '") OR ("1"="1'];
  const { totalDocs } = await cms.payload.count({ collection: 'news', overrideAccess: true });
  const findings = cms.payload.collections.files.config.flattenedFields.filter(({ type }) => type === 'json').map(({ name }) => name);
  for (const words of injections) {
    const sent = encodeURIComponent(words);
    for (const query of [
      `where[title][in]=${sent}`,
      `where[title][in][]=${sent}&where[title][in][]=${sent}`,
      `where[id][in]=${sent}`,
      `where[title][like]=${sent}`,
      `where[${sent}][equals]=x`,
      `where[title.${sent}][equals]=x`,
      `where[owner.${sent}][equals]=x`,
      `sort=${sent}`,
    ]) {
      const { body, status } = await author.get(`/api/news?${query}`);
      expect([query, status]).toEqual([query, expect.toSatisfy((code: number) => code < 500)]);
      if (status === 200 && query.startsWith('where')) expect([query, body['totalDocs']]).toEqual([query, 0]);
    }
    for (const name of findings) {
      const { status } = await author.get(`/api/files?where[${name}.${sent}][equals]=x`);
      expect([name, words, status]).toEqual([name, words, 400]);
    }
  }
  expect((await cms.payload.count({ collection: 'news', overrideAccess: true })).totalDocs).toBe(totalDocs);
});

it('the header of a form is read in the time its length needs', async () => {
  const sent = `multipart/form-data; ${'a="'.repeat(4_000)}${' ;'.repeat(4_000)}`;
  for (const type of [sent, `multipart/form-data; boundary=${'-'.repeat(15_000)}`, `multipart/form-data;${' '.repeat(15_000)}boundary`]) {
    const response = await author.raw('POST', '/api/images', { body: 'x', headers: { 'content-type': type } });
    expect(response.status).toBe(400);
  }
});

it('a file that is not for a caller is answered like one that is not there, whatever the caller has of it (GHSA-92hv-j533-69wc)', async () => {
  const form = new FormData();
  form.set('file', new File(['name,number\r\nHub,12\r\n'], 'embargoed.csv', { type: 'text/csv' }));
  form.set('_payload', JSON.stringify({ title: 'Embargoed' }));
  const made = await editor.raw('POST', '/api/files?draft=true', { body: form });
  expect(made.status).toBe(201);
  const { doc } = (await made.json()) as { doc: { filename: string } };
  const ask = async (name: string, headers: Record<string, string>) => {
    const response = await cms.signedOut.raw('GET', `/api/files/file/${name}`, { headers });
    return [response.status, await response.text(), response.headers.get('etag'), response.headers.get('last-modified')];
  };
  for (const headers of [
    {},
    { 'if-none-match': '*' },
    { 'if-none-match': '"x", W/"y"' },
    { 'if-modified-since': new Date().toUTCString() },
    { range: 'bytes=0-1' },
    { 'if-range': '"x"', range: 'bytes=0-' },
  ] as Record<string, string>[])
    expect(await ask(doc.filename, headers)).toEqual(await ask('nonsense.csv', headers));
});

it('a draft is read by those who may read drafts, also where a published version stands below it (payload#18000)', async () => {
  const id = String(docOf(await editor.send('POST', '/api/news', exampleNews({ _status: 'published' })))['id']);
  await editor.send('PATCH', `/api/news/${id}?draft=true`, { title: 'Not yet public' });
  const { publisherPrincipal } = await import('../../../../cms/access/publisher.ts');
  const asPublisher = { collection: 'news', overrideAccess: false, user: publisherPrincipal(), disableErrors: true } as const;
  for (const draft of [true, false]) {
    const found = await cms.payload.findByID({ ...asPublisher, id, draft });
    expect([draft, JSON.stringify(found).includes('Not yet public')]).toEqual([draft, false]);
    const { docs } = await cms.payload.find({ ...asPublisher, draft, where: { _status: { equals: 'published' } } });
    expect([draft, JSON.stringify(docs).includes('Not yet public')]).toEqual([draft, false]);
    expect((await cms.signedOut.get(`/api/news/${id}?draft=${draft}`)).status).toBe(403);
  }
});

it('a token of another installation, or one that was not signed, is nobody’s', async () => {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const { createHmac } = await import('node:crypto');
  const { docs } = await cms.payload.db.find<{ id: string; sessions?: { id: string }[] }>({
    collection: 'users',
    where: { id: { equals: administrator.id } },
  });
  const claims = encode({
    id: administrator.id,
    collection: 'users',
    email: administrator.email,
    sid: docs[0]?.sessions?.[0]?.id,
    exp: 4e9,
  });
  for (const [alg, signature] of [
    ['HS256', (head: string) => createHmac('sha256', 'the secret of another installation').update(head).digest('base64url')],
    ['HS256', (head: string) => createHmac('sha256', '').update(head).digest('base64url')],
    ['none', () => ''],
    ['None', () => 'x'],
    ['RS256', (head: string) => createHmac('sha256', 'x').update(head).digest('base64url')],
  ] as const) {
    const head = `${encode({ alg, typ: 'JWT' })}.${claims}`;
    const nobody = cms.holding(`${head}.${signature(head)}`);
    expect([alg, (await nobody.get('/api/users/me')).body['user'], (await nobody.get('/api/news')).status]).toEqual([alg, null, 403]);
  }
});

it('what is hidden or for nobody to read is not told by selecting it, by sorting or by asking for it, alone or in others', async () => {
  await administrator.send('POST', '/api/news?draft=true', { title: 'Owned', owner: administrator.id });
  const isForNobody = async (field: FlattenedField) =>
    field.hidden === true || (await field.access?.read?.({ req: { user: { role: 'administrator' } } } as never)) === false;
  const told: unknown[] = [];
  let asked = 0;
  for (const { slug, endpoints, flattenedFields, versions } of cms.config.collections) {
    if (!endpoints || slug.startsWith('payload-')) continue;
    for (const field of flattenedFields) {
      if (!(await isForNobody(field))) continue;
      asked += 1;
      for (const [path, name] of [
        [`/api/${slug}`, field.name],
        ...(versions ? [[`/api/${slug}/versions`, `version.${field.name}`] as const] : []),
      ] as const) {
        const inBrackets = name.split('.').map((part) => `[${part}]`);
        for (const query of [`select${inBrackets.join('')}=true`, `depth=1&populate[${slug}][${field.name}]=true`]) {
          const { body } = await administrator.get(`${path}?${query}`);
          if (new RegExp(`"${field.name}":`).test(JSON.stringify(body))) told.push([path, query, JSON.stringify(body).slice(0, 300)]);
        }
        for (const query of [`sort=${name}`, `sort=-${name}`, `where[${name}][exists]=true`, `where[${name}][not_equals]=x`]) {
          const { status } = await administrator.get(`${path}?${query}`);
          if (status !== 400) told.push([path, query, status]);
        }
      }
    }
  }
  expect([told, asked > 10]).toEqual([[], true]);
  for (const name of ['hash', 'salt', 'resetPasswordToken', 'sessions'])
    for (const caller of [author, editor]) {
      const { body } = await caller.get(`/api/news?depth=2&limit=100&populate[users][${name}]=true&populate[users][name]=true`);
      const owners = (body['docs'] as { owner: { id: string } | string }[]).flatMap(({ owner }) =>
        typeof owner === 'string' ? [] : owner,
      );
      const others = owners.filter(({ id }) => id !== caller.id);
      expect([name, others.length > 0, new RegExp(`"${name}":(?!\\[\\])`).test(JSON.stringify(others))]).toEqual([name, true, false]);
    }
});

it('the same question about a join is answered the same each time, because nothing joins (payload#18511)', async () => {
  const joins = cms.config.collections.flatMap(({ slug, joins: own, polymorphicJoins }) =>
    Object.values(own).flat().length + polymorphicJoins.length > 0 ? [slug] : [],
  );
  expect(joins).toEqual([]);
  const question = '/api/news?joins[related][where][title][equals]=x&joins[related][limit]=1';
  const answers = await Promise.all([1, 2, 3].map(async () => (await editor.get(question)).body));
  expect(answers[1]).toEqual(answers[0]);
  expect([answers[2], (await editor.get(question)).body]).toEqual([answers[0], answers[0]]);
});

it.each(['h2/onload=alert(1)', 'h1', 'h7', 'script', 'H2', '', 2, null])(
  'a heading whose tag is %j is refused on save, published or not (CVE-2026-126361)',
  async (tag) => {
    const body = richText('Words') as { root: { children: object[] } };
    const heading = { ...body.root.children[0], type: 'heading', tag };
    const text = { root: { ...body.root, children: [heading, ...body.root.children] } };
    for (const path of ['/api/news?draft=true', '/api/news']) {
      const answer = await editor.send(
        'POST',
        path,
        exampleNews({ body: text, ...(path.includes('draft') ? {} : { _status: 'published' }) }),
      );
      // A heading of the first level is a heading: only the page's title is one.
      expect([path, answer.status]).toEqual([path, tag === 'h1' && path.includes('draft') ? 201 : 400]);
      expect(JSON.stringify(answer.body)).not.toContain('NaN');
    }
  },
);
