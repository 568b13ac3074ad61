import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Endpoint } from 'payload';
import sharp from 'sharp';
import { type MailServer, startMailServer } from '../../../support/running/mail-server.ts';
import { textWithLink } from '../checking/text-with-link.ts';
import { exampleNews } from '../example-news.ts';
import { type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

/** What everybody may type, and what only those who are named may read: it stands beside the first in everything under embargo. */
const known = `known${crypto.randomUUID().slice(0, 8)}`;
const secret = `secret${crypto.randomUUID().slice(0, 8)}`;

let server: MailServer;
let cms: Cms;
let owner: Caller;
let named: Caller;
/** Officers whom no embargo names, and somebody who has not signed in. */
let others: Caller[];
let kept: Kept;

/** What is under embargo, with everything that was made of it before and since. */
interface Kept {
  news: string;
  fact: string;
  picture: { id: string; filename: string };
  file: { id: string; filename: string };
  set: string;
  /** A set that holds only the picture. */
  pictureSet: string;
  tokens: string[];
  versions: string[];
  version: string;
}

beforeAll(async () => {
  server = await startMailServer();
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'The partnership <desk@example.org>' });
  cms = await startCms();
  owner = await cms.officer('editor', 'Olive Owner');
  named = await cms.officer('author', 'Nia Named');
  others = [cms.signedOut, await cms.officer('author'), await cms.officer('editor'), await cms.officer('administrator')];
  kept = await keepAll();
});
afterAll(async () => {
  await cms.stop();
  await server.down();
});

async function ask(method: 'POST' | 'PATCH', path: string, body: object = {}, by = owner): Promise<Record<string, unknown>> {
  const answer = await by.send(method, path, body);
  expect([path, answer.status < 300, wordsOf(answer)]).toEqual([path, true, '']);
  return answer.body;
}

async function upload(collection: 'images' | 'files', words: string): Promise<{ id: string; filename: string }> {
  const isImage = collection === 'images';
  const bytes = isImage
    ? await sharp({ create: { width: 640, height: 400, channels: 3, background: '#0b4f4a' } })
        .png()
        .toBuffer()
    : Buffer.from(`Column\n${words}\n`);
  const form = new FormData();
  const name = `${known}-${secret}.${isImage ? 'png' : 'csv'}`;
  form.append('file', new Blob([new Uint8Array(bytes)], { type: isImage ? 'image/png' : 'text/csv' }), name);
  form.append('_payload', JSON.stringify(isImage ? { alt: words } : { title: words }));
  const made = await owner.raw('POST', `/api/${collection}?draft=true`, { body: form });
  expect(made.status, await made.clone().text()).toBe(201);
  return ((await made.json()) as { doc: { id: string; filename: string } }).doc;
}

/** Does with one draft everything that officers do, puts it under embargo, and goes on. */
async function keepAll(): Promise<Kept> {
  const words = `${known} ${secret}`;
  const picture = await upload('images', words);
  const file = await upload('files', words);
  const body = textWithLink('click here', `https://${secret}.example.org/${known}`);
  const made = await ask(
    'POST',
    '/api/news?draft=true',
    exampleNews({ title: `Title ${words}`, summary: `About ${words}.`, image: picture.id, body }),
  );
  const news = (made['doc'] as { id: string }).id;
  const fact = (
    (await ask('POST', '/api/facts?draft=true', { title: words, kind: 'price', price: words, source: words }))['doc'] as { id: string }
  ).id;
  const of = { of: 'news', document: news };
  const version = async () => String((await owner.get(`/api/news/${news}?draft=true`)).body['updatedAt']);

  const talkAboutIt = async () => {
    const { findings } = (await ask('POST', '/api/checks', of)) as { findings: { key: string }[] };
    expect(findings.length).toBeGreaterThan(0);
    await ask('POST', '/api/checks/let-through', { ...of, keys: findings.map(({ key }) => key), reason: `It stays: ${words}` });
    await ask('POST', '/api/comments/write', { ...of, place: 'summary', quote: words, words });
    await ask('POST', '/api/reviews/ask', { ...of, version: await version(), words });
    await ask('POST', '/api/reviews/approve', { ...of, version: await version(), words });
    const { docs } = (await owner.get(`/api/news/versions?where[parent][equals]=${news}&sort=-updatedAt`)).body as {
      docs: { id: string }[];
    };
    await ask('POST', '/api/version-names/name', { ...of, version: docs[0]?.id, name: words });
    await ask('POST', '/api/writing', { ...of, window: crypto.randomUUID() });
  };
  await talkAboutIt();
  const link = async (target: object) =>
    String(new URL(String((await ask('POST', '/api/preview-links/make', { ...target, days: 1 }))['address'])).pathname.split('/').at(-1));
  const setOf = async (name: string, members: object[]) => {
    const set = ((await ask('POST', '/api/launch-sets', { name }))['doc'] as { id: string }).id;
    for (const member of members) await ask('POST', `/api/launch-sets/${set}/add`, { ...member, action: 'publish' });
    return set;
  };
  const set = await setOf('A set', [of]);
  const pictureSet = await setOf('A set of a picture', [
    { of: 'images', document: picture.id },
    { of: 'files', document: file.id },
  ]);
  const tokens = [
    await link(of),
    await link({ of: 'launch-sets', document: set }),
    await link({ of: 'launch-sets', document: pictureSet }),
  ];

  for (const path of [`news/${news}`, `files/${file.id}`, `facts/${fact}`])
    await ask('POST', `/api/${path}/embargo`, { readers: [named.id] });
  await ask('PATCH', `/api/news/${news}?draft=true`, {
    summary: `Again about ${words}.`,
    body: textWithLink('read more', `https://${secret}.example.org/again`),
  });
  await talkAboutIt();
  await ask('PATCH', `/api/launch-sets/${set}`, { note: 'Looked at.' });
  const { docs } = (await owner.get(`/api/news/versions?where[parent][equals]=${news}&limit=100`)).body as { docs: { id: string }[] };
  return { news, fact, picture, file, set, pictureSet, tokens, versions: docs.map(({ id }) => id), version: await version() };
}

/** Every endpoint there is, Payload's and ours, as `METHOD /path`, with the collection it is of. */
function endpointsOf(method: 'get' | 'post'): { path: string; collection?: string }[] {
  const named = (list: false | Omit<Endpoint, 'root'>[] | undefined, before: string) =>
    (list || []).filter((endpoint) => endpoint.method === method).map(({ path }) => `${before}${path === '/' ? '' : path}`);
  return [
    ...named(cms.config.endpoints, '').map((path) => ({ path })),
    ...cms.config.globals.flatMap(({ slug, endpoints }) => named(endpoints, `/globals/${slug}`).map((path) => ({ path }))),
    ...cms.config.collections.flatMap(({ slug, endpoints }) =>
      named(endpoints, `/${slug}`).map((path) => ({ path, collection: slug as string })),
    ),
  ].filter(({ path }) => !path.endsWith('/logout'));
}

/** The addresses of an endpoint, with everything in place of its parts that is under embargo or leads to it. */
function addressesOf({ path, collection }: { path: string; collection?: string }): string[] {
  const { news, fact, picture, file, set, pictureSet, tokens, versions } = kept;
  const own: Record<string, string[]> = {
    news: [news],
    facts: [fact],
    images: [picture.id],
    files: [file.id],
    'launch-sets': [set, pictureSet],
  };
  const ids = path.includes('/versions/') ? versions : (own[collection ?? ''] ?? [news]);
  const places: Record<string, string[]> = {
    id: ids,
    token: tokens,
    filename: [picture.filename, file.filename],
    path: [`images/${picture.id}/640.webp`, `files/${file.id}/${file.filename}`],
  };
  return path.split('/').reduce<string[]>(
    (addresses, part) => {
      const name = /^:(\w+)/.exec(part)?.[1];
      const values = name === undefined ? [part] : (places[name] ?? [news]);
      return addresses.flatMap((address) => values.map((value) => (value === '' ? address : `${address}/${value}`)));
    },
    ['/api'],
  );
}

/** What is asked of each: each kind of thing that is under embargo, by every name that an endpoint has for it. */
function asked(): Record<string, string>[] {
  const { news, fact, picture, file, set, pictureSet, versions } = kept;
  const targets = [
    ['news', news],
    ['facts', fact],
    ['images', picture.id],
    ['files', file.id],
    ['launch-sets', set],
    ['launch-sets', pictureSet],
  ];
  return targets.map(([of = '', document = '']) => ({
    of,
    document,
    collection: of,
    id: document,
    q: known,
    search: known,
    draft: 'true',
    trash: 'true',
    limit: '200',
    depth: '3',
    month: '2026-11',
    path: '/',
    version: versions[0] ?? '',
    ...(of === 'news' ? { columns: 'title,summary,image,body,owner,isEmbargoed,readers,notes' } : {}),
  }));
}

/** Whether an endpoint is told by its query what it is about, rather than by its path. */
function isAskedByName({ path, collection }: { path: string; collection?: string }): boolean {
  return collection === undefined || (path.split('/').length === 3 && !/\/(?:count|versions|:id)$/.test(path));
}

const textOf = async (who: Caller, method: string, path: string, body?: object) => {
  const answer = await who.raw(
    method,
    path,
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
  );
  return { status: answer.status, text: await answer.text(), headers: JSON.stringify([...answer.headers]) };
};

describe('what is under embargo, to whoever it does not name', () => {
  it('is in no answer to a question', { timeout: 300_000 }, async () => {
    const told: string[] = [];
    const endpoints = endpointsOf('get');
    expect(endpoints.length).toBeGreaterThan(100);
    for (const who of others.filter(({ role }) => role !== 'author'))
      for (const endpoint of endpoints)
        for (const address of addressesOf(endpoint))
          for (const query of isAskedByName(endpoint) ? asked() : asked().slice(0, 1)) {
            const path = `${address}?${new URLSearchParams(query)}`;
            const { text, headers } = await textOf(who, 'GET', path);
            if ((text + headers).includes(secret))
              told.push(`${who.role} GET ${path}: ${text.slice(Math.max(0, text.indexOf(secret) - 80), text.indexOf(secret) + 40)}`);
          }
    expect(told).toEqual([]);
  });

  it('is in no answer to what they send, and is not changed by it', { timeout: 300_000 }, async () => {
    const told: string[] = [];
    const { news, fact, picture, file, versions, version, set } = kept;
    const own = await ask('POST', '/api/news?draft=true', exampleNews({}), others[2]);
    const ownId = (own['doc'] as { id: string }).id;
    const linking = {
      image: picture.id,
      related: [{ relationTo: 'news', value: news }],
      body: linkTo('news', news),
      facts: [fact],
    };
    const targets = [
      { of: 'news', document: news },
      { of: 'news', document: ownId, data: linking },
      { of: 'facts', document: fact },
      { of: 'images', document: picture.id },
      { of: 'files', document: file.id },
      { of: 'launch-sets', document: set },
    ];
    for (const who of others.slice(2))
      for (const endpoint of endpointsOf('post'))
        for (const address of addressesOf(endpoint))
          for (const target of endpoint.collection === undefined ? targets : targets.slice(0, 2)) {
            const body = {
              data: {},
              ...target,
              collection: target.of,
              id: target.document,
              ids: [target.document],
              readers: [who.id],
              version: endpoint.path.startsWith('/version-names') ? versions[0] : version,
              versions,
              seen: [{ id: target.document, version }],
              change: { do: 'review', day: '2099-01-01' },
              action: 'publish',
              day: '2099-01-01',
              time: '09:00',
              days: 1,
              words: 'Some words.',
              reason: 'For a reason.',
              place: 'summary',
              quote: '',
              keys: ['x'],
              window: crypto.randomUUID(),
              where: { title: { contains: known } },
              search: known,
              slug: 'elsewhere',
              above: null,
            };
            const { text, headers } = await textOf(who, 'POST', `${address}?draft=true&depth=2`, body);
            if ((text + headers).includes(secret))
              told.push(
                `${who.role} POST ${address} ${JSON.stringify(target).slice(0, 60)}: ${text.slice(Math.max(0, text.indexOf(secret) - 120), text.indexOf(secret) + 40)}`,
              );
          }
    expect(told).toEqual([]);
    for (const who of others.slice(1)) expect([who.role, (await who.get(`/api/news/${news}?draft=true`)).status]).toEqual([who.role, 404]);
    expect((await owner.get(`/api/news/${news}?draft=true`)).body).toMatchObject({ isEmbargoed: true, _status: 'draft' });
  });

  it('does not go live with what they publish, by whatever way', async () => {
    const editor = others[2]!;
    const { picture } = kept;
    for (const way of ['save', 'schedule', 'publish-alone', 'publish', 'set'] as const) {
      const { id, updatedAt } = (
        await ask('POST', '/api/news?draft=true', exampleNews({ summary: 'A wellbeing hub opens its doors.', image: picture.id }), editor)
      )['doc'] as { id: string; updatedAt: string };
      const of = { of: 'news', document: id, version: updatedAt, words: 'It cannot wait for anybody.' };
      if (way === 'publish') await ask('POST', '/api/reviews/approve', of, editor);
      const tryIt = async () => {
        if (way === 'save') return editor.send('PATCH', `/api/news/${id}`, { _status: 'published' });
        if (way === 'schedule')
          return editor.send('POST', '/api/scheduled-actions/schedule', { ...of, action: 'publish', day: '2099-01-01', time: '09:00' });
        if (way !== 'set') return editor.send('POST', `/api/reviews/${way}`, of);
        const set = ((await ask('POST', '/api/launch-sets', { name: 'Mine' }, editor))['doc'] as { id: string }).id;
        await ask('POST', `/api/launch-sets/${set}/add`, { of: 'news', document: id, action: 'publish' }, editor);
        const { seen } = (await editor.get(`/api/launch-sets/${set}/contents`)).body;
        return editor.send('POST', `/api/launch-sets/${set}/publish`, { seen });
      };
      const answer = await tryIt();
      expect([way, answer.status >= 400, JSON.stringify(answer.body).includes(secret)]).toEqual([way, true, false]);
      expect([way, JSON.stringify(answer.body)]).toEqual([way, expect.stringContaining('is under an embargo of its own')]);
      expect([way, (await owner.get(`/api/images/${picture.id}`)).body]).toEqual([
        way,
        expect.objectContaining({ isEmbargoed: true, _status: 'draft' }),
      ]);
    }
  });

  it('is not guessed letter by letter through what they refer to it by', async () => {
    const { picture } = kept;
    const page = (
      await ask('POST', '/api/pages?draft=true', { title: `Page ${known} ${secret}`, slug: secret, summary: `About ${secret}.` })
    )['doc'] as { id: string };
    await ask('POST', `/api/pages/${page.id}/embargo`, { readers: [named.id] });
    for (const who of others.slice(1)) {
      const own = exampleNews({ title: `Mine ${crypto.randomUUID()}`, image: picture.id });
      const mine = ((await ask('POST', '/api/news?draft=true', own, who))['doc'] as { id: string }).id;
      const below = (
        (await ask('POST', '/api/pages?draft=true', { title: `Below ${crypto.randomUUID()}`, parent: page.id }, who))['doc'] as {
          id: string;
        }
      ).id;
      const told: string[] = [];
      for (const [of, id, field] of [
        ['news', mine, 'image.alt'],
        ['news', mine, 'image.filename'],
        ['news', mine, 'image.readers'],
        ['pages', below, 'parent.title'],
        ['pages', below, 'parent.slug'],
        ['pages', below, 'parent.summary'],
        ['pages', below, 'parent.readers'],
      ] as const)
        for (const base of [`/api/${of}?draft=true`, `/api/${of}?`, `/api/${of}/count?`, `/api/${of}/versions?`]) {
          const version = base.includes('/versions') ? 'version.' : '';
          const isMine = base.includes('/versions') ? `where[and][0][parent][equals]=${id}` : `where[and][0][id][equals]=${id}`;
          const guess = field.endsWith('readers') ? named.id : secret;
          const count = async (words: string) => {
            const { status, body } = await who.get(`${base}&${isMine}&where[and][1][${version}${field}][contains]=${words}`);
            return status < 300 ? body['totalDocs'] : 0;
          };
          if ((await count(guess)) !== (await count(`${guess.slice(0, -2)}zz`))) told.push(`${base} ${field}`);
        }
      if (who.role === 'editor') told.push(...(await toldOfOwn(who, { news: mine, pages: below })));
      expect([who.role, told]).toEqual([who.role, []]);
    }
  });

  it('is in no copy that somebody makes whom it names', async () => {
    const copy = ((await ask('POST', `/api/news/${kept.news}/duplicate?draft=true`, {}))['doc'] as { id: string }).id;
    for (const who of others.slice(1)) expect([who.role, (await who.get(`/api/news/${copy}?draft=true`)).status]).toEqual([who.role, 404]);
    expect((await named.get(`/api/news/${copy}?draft=true`)).status).toBe(200);
  });

  it('is not in what is said of a time that went by, before it began or since', async () => {
    const { scheduledWork } = await import('../../../../cms/jobs/scheduled/run-scheduled.ts');
    const work = scheduledWork({ payload: cms.payload, log: () => undefined });
    const words = `${known} ${secret}`;
    const rows = async () => JSON.stringify((await others[3]!.get('/api/scheduled-actions?limit=100')).body);
    const picture = await upload('images', words);
    const failing = async (isKept: boolean) => {
      const { id, updatedAt } = (
        await ask('POST', '/api/news?draft=true', exampleNews({ title: `Due ${words} ${isKept}`, image: picture.id }))
      )['doc'] as {
        id: string;
        updatedAt: string;
      };
      if (isKept) await ask('POST', `/api/news/${id}/embargo`, { readers: [named.id] });
      const set = ((await ask('POST', '/api/launch-sets', { name: `Due ${isKept}` }))['doc'] as { id: string }).id;
      await ask('POST', `/api/launch-sets/${set}/add`, { of: 'news', document: id, action: 'publish' });
      const { seen } = (await owner.get(`/api/launch-sets/${set}/contents`)).body;
      await ask('POST', `/api/launch-sets/${set}/schedule`, { seen, day: '2098-01-01', time: '09:00' });
      return { id, set, updatedAt };
    };
    const [open, closed] = [await failing(false), await failing(true)];
    // The picture is another one when the time comes, which is said by its name.
    await ask('PATCH', `/api/images/${picture.id}?draft=true`, { alt: `Another ${words}` });
    vi.useFakeTimers({ now: new Date('2098-01-02T12:00:00Z'), toFake: ['Date'] });
    try {
      await work.runDue();
    } finally {
      vi.useRealTimers();
    }
    const { docs } = (await owner.get('/api/scheduled-actions?limit=100')).body as {
      docs: { document: string; state: string; reason: string }[];
    };
    const reasonOf = (set: string) => docs.filter(({ document }) => document === set).map(({ state, reason }) => [state, reason]);
    expect(reasonOf(open.set)).toEqual([['failed', expect.stringContaining(secret)]]);
    expect(reasonOf(closed.set)).toEqual([['failed', 'It could not be done. Why is in its history, for those who can read it.']]);
    await ask('POST', `/api/news/${open.id}/embargo`, { readers: [named.id] });
    expect((await rows()).includes(secret)).toBe(false);
    for (const { set } of [open, closed])
      expect(JSON.stringify((await others[3]!.get(`/api/launch-sets/${set}/contents`)).body).includes(secret)).toBe(false);
  });

  it('is on nobody’s desk and in nobody’s letter', async () => {
    const { deskFacts } = await import('../../../../cms/admin/desk/desk-facts.ts');
    for (const who of others.slice(1)) {
      const user = {
        ...(await cms.payload.findByID({ collection: 'users', id: who.id, overrideAccess: true })),
        collection: 'users' as const,
      };
      expect([who.role, JSON.stringify(await deskFacts(cms.payload, user, '2026-11')).includes(secret)]).toEqual([who.role, false]);
    }
    const since = await cms.payload.find({ collection: 'letters', pagination: false, overrideAccess: true });
    const told = since.docs.filter(
      ({ to, subject, text }) => others.some(({ email }) => email === to) && `${subject} ${text}`.includes(secret),
    );
    // Who could read it then was told before it was under embargo.
    expect(told.filter(({ queuedAt }) => queuedAt > kept.version)).toEqual([]);
  });
});

/** What the answers to every question say of documents that somebody made of their own, which refer to what is closed to them. */
async function toldOfOwn(who: Caller, own: Record<string, string>): Promise<string[]> {
  const told: string[] = [];
  for (const { path, collection } of endpointsOf('get'))
    for (const [of, document] of Object.entries(own)) {
      if (collection !== undefined && collection !== of) continue;
      const query = new URLSearchParams({ of, document, collection: of, id: document, draft: 'true', depth: '3', path: '/' });
      const address = `/api${path.replaceAll(/:(?:id|path|token|filename)\S?/g, document)}?${query}`;
      const { text, headers } = await textOf(who, 'GET', address);
      if ((text + headers).includes(secret))
        told.push(`GET ${address}: ${text.slice(Math.max(0, text.indexOf(secret) - 120), text.indexOf(secret) + 20)}`);
    }
  return told;
}

function linkTo(relationTo: string, value: string): object {
  const body = textWithLink('this page', 'https://example.org/');
  return JSON.parse(
    JSON.stringify(body).replace(
      '"fields":{"linkType":"custom","url":"https://example.org/","newTab":false}',
      JSON.stringify({ linkType: 'internal', doc: { relationTo, value }, newTab: false }).replace(/^/, '"fields":'),
    ),
  ) as object;
}
