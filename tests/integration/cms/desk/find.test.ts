import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleNews, richText } from '../example-news.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let author: Caller;
let editor: Caller;

beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author');
  editor = await cms.officer('editor');
});
afterAll(() => cms.stop());

type Row = { collection: string; id: string; title: string; state: string; excerpt?: string; about?: string; picture?: string };

const docOf = ({ body }: Answer) => body['doc'] as { id: string; title: string };
const find = async (q: string, who = author, more = '') => {
  const answer = await who.get(`/api/find?q=${encodeURIComponent(q)}${more}`);
  expect([answer.status, wordsOf(answer).trim()]).toEqual([200, '']);
  return answer.body['found'] as Row[];
};
const draft = async (changes: Record<string, unknown>) => docOf(await author.send('POST', '/api/news?draft=true', exampleNews(changes)));

describe('the box', () => {
  it('finds a draft by its title, and by words of its text, in any order', async () => {
    const { id } = await draft({ title: 'Zebra crossing by the school', body: richText('The lollipop warden begins in autumn.') });
    expect(await find('zebra')).toMatchObject([{ collection: 'news', id, title: 'Zebra crossing by the school', state: 'draft' }]);
    const [byText] = await find('warden lollipop crossing');
    expect(byText).toMatchObject({ id, excerpt: 'The lollipop warden begins in autumn.' });
  });

  it('does not take the names inside a text’s own notation for words', async () => {
    await draft({ title: 'Marmoset', body: richText('Nothing else.') });
    expect(await find('marmoset paragraph')).toEqual([]);
    expect(await find('marmoset textFormat')).toEqual([]);
  });

  it('puts what is called so before what only mentions it', async () => {
    await draft({ title: 'Something else entirely', body: richText('It mentions a quagga.') });
    const { id } = await draft({ title: 'Quagga' });
    expect((await find('quagga')).map((row) => row.id)[0]).toBe(id);
  });

  it('finds the newest words of a page that is public, and says that they are not', async () => {
    const { id } = docOf(await editor.send('POST', '/api/news', exampleNews({ title: 'Okapi one', _status: 'published' })));
    expect(await find('okapi')).toMatchObject([{ id, state: 'public' }]);
    await editor.send('PATCH', `/api/news/${id}?draft=true`, { title: 'Okapi two', _status: 'draft' });
    expect(await find('okapi')).toMatchObject([{ id, title: 'Okapi two', state: 'public with changes' }]);
    await editor.send('PATCH', `/api/news/${id}`, { _status: 'draft', withdrawalReason: 'It is over.' });
    expect(await find('okapi')).toMatchObject([{ id, state: 'withdrawn' }]);
  });

  it('finds something of every kind: a redirect, an alert, a global', async () => {
    await editor.send('POST', '/api/alerts?draft=true', { title: 'Tapir loose on the moor', _status: 'draft' });
    expect(await find('tapir')).toMatchObject([{ collection: 'alerts', title: 'Tapir loose on the moor' }]);
    expect((await find('footer')).map(({ collection, id }) => `${collection}/${id}`)).toContain('globals/navigation');
  });

  it('leads whoever types what they want to do to the list, the form or the settings, and to the help about it', async () => {
    const led = async (typed: string, who = author) => {
      const { found } = (await who.get(`/api/find?q=${encodeURIComponent(typed)}`)).body as { found: (Row & { place?: string })[] };
      return found.map(({ collection, id, place }) => place ?? `/${collection}/${id}`);
    };
    expect(await led('change a hub’s hours')).toEqual(expect.arrayContaining(['/collections/hubs', '/help/document']));
    expect(await led('telephone number of a service')).toContain('/collections/services');
    expect((await led('write a new story')).slice(0, 2)).toEqual(['/collections/news/create', '/collections/news']);
    expect(await led('help lines')).toContain('/globals/settings');
    expect(await led('broken links')).toContain('/checks');
    expect(await led('how do I withdraw a page?')).toContain('/help/document');
    // Only administrators make accounts.
    expect(await led('new person')).not.toContain('/collections/users/create');
    expect(await led('new person', await cms.officer('administrator'))).toContain('/collections/users/create');
    expect(await led('second-factors')).toEqual([]);
  });

  it('finds a file by its name or its title, with its type and size', async () => {
    const form = new FormData();
    form.append('file', new Blob(['name,age\nA,1\n'], { type: 'text/csv' }), 'capybara-counts.csv');
    form.append('_payload', JSON.stringify({ title: 'Rodents of the estuary' }));
    const made = await author.raw('POST', '/api/files?draft=true', { body: form });
    expect(made.status, await made.clone().text()).toBe(201);
    const expected = { collection: 'files', title: 'Rodents of the estuary', about: 'CSV, 1 kB' };
    expect(await find('capybara-counts.csv')).toMatchObject([expected]);
    expect(await find('rodents estuary')).toMatchObject([expected]);
  });

  it('finds a document by its address in the CMS, pasted whole', async () => {
    const { id } = await draft({ title: 'Pasted from elsewhere' });
    expect(await find(`http://localhost:3000/admin/collections/news/${id}?locale=en`)).toMatchObject([{ id }]);
  });

  it('takes signs for what they are, and never fails on them', async () => {
    await draft({ title: '100% off_peak "travel"' });
    expect(await find('100% "travel"')).toMatchObject([{ title: '100% off_peak "travel"' }]);
    for (const odd of ['%', '_', "'; drop table news; --", '\\', '(((', '🦓', 'https://', '/../..', 'http://[', '/%E0%A4%A'])
      expect(Array.isArray(await find(odd)), odd).toBe(true);
  });

  it('finds pages only, where words are to be added to one', async () => {
    await editor.send('POST', '/api/alerts?draft=true', { title: 'Numbat alert', _status: 'draft' });
    const { id } = await draft({ title: 'Numbat news' });
    expect((await find('numbat', author, '&pages=true')).map((row) => row.id)).toEqual([id]);
  });

  it('says what it wants, and answers officers only', async () => {
    expect(wordsOf(await author.get('/api/find')).trim()).toBe('Say what to look for: ?q=words, or ?q=/an/address/.');
    expect(wordsOf(await author.get(`/api/find?q=${'a'.repeat(501)}`)).trim()).toBe('That is too long to look for: 500 characters fit.');
    expect((await cms.signedOut.get('/api/find?q=zebra')).status).toBe(403);
  });
});

describe('the box of a field', () => {
  it('finds only what can be chosen there', async () => {
    const { id } = await draft({ title: 'Caracal walk' });
    await author.send('POST', '/api/topics?draft=true', { title: 'Caracal', slug: 'caracal', _status: 'draft' });
    expect((await find('caracal')).map(({ collection }) => collection).sort()).toEqual(['news', 'topics']);
    expect(await find('caracal', author, '&of=news,hubs')).toMatchObject([{ collection: 'news', id }]);
    expect(await find(`/admin/collections/news/${id}`, author, '&of=topics')).toEqual([]);
    const { status, body } = await author.get('/api/find?q=caracal&of=letters');
    expect([status, JSON.stringify(body)]).toEqual([
      400,
      expect.stringContaining('Nothing can be looked for in letters. Use one of these: '),
    ]);
  });

  it('shows what there is before anything is typed, by name', async () => {
    for (const title of ['Zorilla', 'Aardwolf']) await author.send('POST', '/api/topics?draft=true', { title, _status: 'draft' });
    const { body } = await author.get('/api/find?of=topics&first=true');
    const titles = (body['found'] as Row[]).map(({ title }) => title);
    expect(titles).toEqual([...titles].sort((one, other) => one.localeCompare(other)));
    expect(titles).toEqual(expect.arrayContaining(['Aardwolf', 'Zorilla']));
  });

  it('finds facts of the kinds that fit, with what they say', async () => {
    const facts = { telephone: '01632 960 111', email: 'gerenuk@example.org' };
    for (const [kind, value] of Object.entries(facts)) {
      const made = await author.send('POST', '/api/facts?draft=true', { title: `Gerenuk ${kind}`, kind, [kind]: value, _status: 'draft' });
      expect(made.status, wordsOf(made)).toBe(201);
    }
    expect(await find('gerenuk', author, '&of=facts&kinds=telephone')).toMatchObject([
      { title: 'Gerenuk telephone', about: '01632 960 111' },
    ]);
    expect((await find('gerenuk', author, '&of=facts&kinds=telephone,email')).length).toBe(2);
    const { body } = await author.get('/api/find?of=facts&kinds=email&first=true');
    expect(body['found']).toMatchObject([{ title: 'Gerenuk email' }]);
    expect(wordsOf(await author.get('/api/find?q=gerenuk&of=facts&kinds=colour')).trim()).toBe(
      'There is no fact of the kind colour. Use one of these: telephone, email, opening hours, price, way in, address.',
    );
  });

  it('finds people by their names and e-mail addresses, and by nothing else of an account', async () => {
    const { body } = await author.get('/api/find?of=users&first=true');
    const [someone] = body['found'] as Row[];
    if (someone?.about === undefined) throw new Error('The test’s own officers are not there.');
    expect(await find(someone.about, author, '&of=users')).toContainEqual(someone);
    for (const other of ['pbkdf2', someone.id]) expect(await find(other, author, '&of=users')).toEqual([]);
    expect((await find(someone.about)).map(({ collection }) => collection)).not.toContain('users');
  });

  it('shows what a picture is, the newest first', async () => {
    for (const name of ['saiga.png', 'kudu.png']) {
      const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#ffcc00' } })
        .png()
        .toBuffer();
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name);
      form.append('_payload', JSON.stringify({ alt: `A ${name}` }));
      const made = await author.raw('POST', '/api/images?draft=true', { body: form });
      expect(made.status, await made.clone().text()).toBe(201);
    }
    const { body } = await author.get('/api/find?of=images&first=true');
    const [kudu, saiga] = body['found'] as Row[];
    expect([kudu?.title, saiga?.title]).toEqual(['kudu.png', 'saiga.png']);
    expect(kudu).toMatchObject({ excerpt: 'A kudu.png' });
    expect((await author.raw('GET', kudu?.picture ?? '')).status).toBe(200);
  });

  it('names what was chosen before, in its order, and leaves out what is gone', async () => {
    const [one, two] = [await draft({ title: 'Dhole' }), await draft({ title: 'Fossa' })];
    const chosen = [`news/${two.id}`, 'news/nothing', `news/${one.id}`, 'users/me'].join(',');
    const { body } = await author.get(`/api/find?chosen=${encodeURIComponent(chosen)}`);
    expect((body['found'] as Row[]).map(({ title }) => title)).toEqual(['Fossa', 'Dhole']);
  });
});
