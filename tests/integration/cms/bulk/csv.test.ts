import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SheetOutcome } from '../../../../cms/bulk/csv/csv-in.ts';
import { exampleNews, richText } from '../example-news.ts';
import { type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';

let cms: Cms;
let author: Caller;
let editor: Caller;
let topic: string;

beforeAll(async () => {
  cms = await startCms();
  author = await cms.officer('author', 'Ann Author');
  editor = await cms.officer('editor', 'Edith Editor');
  topic = await made('topics', { title: 'Warm rooms', summary: 'Where it is warm in winter.', _status: 'published' });
});
afterAll(() => cms.stop());

describe('a list as a spreadsheet', () => {
  it('has exactly the rows of the filter and the columns of the list, in letters that every program reads', async () => {
    for (const title of ['Café in the hub', 'Café in the park', 'Tea elsewhere'])
      await made('news', exampleNews({ title, topics: [topic], _status: 'published' }));
    const csv = await sheet({
      of: 'news',
      where: JSON.stringify({ title: { like: 'Café' } }),
      sort: 'title',
      columns: 'title,topics,_status',
    });
    expect(csv).toBe('\uFEFFTitle,Topics,State\r\nCafé in the hub,Warm rooms,Published\r\nCafé in the park,Warm rooms,Published');
  });

  it('holds nothing that a spreadsheet would take for a formula', async () => {
    for (const [index, summary] of [
      '=1+1 is written here',
      '+44 1632 960001 is the number',
      '-5 degrees outside today',
      '@everybody should read this',
    ].entries())
      await made('news', exampleNews({ title: `Formula ${index}`, summary }));
    const csv = await sheet({ of: 'news', search: 'Formula', sort: 'title', columns: 'summary' });
    expect(Papa.parse<string[]>(csv.slice(1)).data.slice(1).flat()).toEqual([
      "'=1+1 is written here",
      "'+44 1632 960001 is the number",
      "'-5 degrees outside today",
      "'@everybody should read this",
    ]);
  });

  it('holds no formula either where another line follows, and no column twice', async () => {
    const paragraphs = (...words: string[]) => {
      const [first] = words.map((one) => richText(one) as { root: { children: object[] } });
      return {
        root: { ...first?.root, children: words.flatMap((one) => (richText(one) as { root: { children: object[] } }).root.children) },
      };
    };
    for (const [index, body] of [
      paragraphs('=HYPERLINK("https://example.org")', 'More of it.'),
      paragraphs('＝1+1', 'More of it.'),
      paragraphs('-5 degrees'),
    ].entries())
      await made('news', exampleNews({ title: `Lines ${index}`, body }));
    const csv = await sheet({ of: 'news', search: 'Lines', sort: 'title', columns: 'body,body,body' });
    const cells = Papa.parse<string[]>(csv.slice(1)).data.slice(1);
    expect(cells.map(([cell = '', ...more]) => [cell.slice(0, 4), more])).toEqual([
      ["'=HY", []],
      ["'＝1+", []],
      ["'-5 ", []],
    ]);
  });

  it('is for officers alone, and holds no field that they may not read', async () => {
    expect((await cms.signedOut.get('/api/csv?of=news')).status).toBe(403);
    const columns = await editor.get('/api/csv?of=users&columns=hash,salt');
    expect([columns.status, wordsOf(columns).trim()]).toEqual([400, 'None of these columns is there. Choose columns in the list.']);
    expect((await editor.get('/api/csv?of=change-log')).status).toBe(400);
  });
});

describe('a spreadsheet that is brought in', () => {
  const hubs = [
    'Title;Summary;Is it open?;Topics;place.name;place.postcode;How many rooms',
    'Hub of the north;A place to go in the north of the town.;Open;Warm rooms;North Hall;GL1 1AA;3',
    'Hub of the south;A place to go in the south of the town.;Perhaps;;South Hall;;',
    'Hub of the east;A place to go in the east of the town.;planned;Cold rooms;;;',
    'Hub of the north;Twice.;;;;;',
  ].join('\n');

  it('is refused before anything is looked up where it is too long, in its rows or in one cell', async () => {
    const rows = await author.send('POST', '/api/csv/rows', {
      of: 'hubs',
      text: ['Title;Topics', ...Array.from({ length: 501 }, (_, index) => `Hub ${index};Warm rooms`)].join('\n'),
      isDry: true,
    });
    expect([rows.status, wordsOf(rows).trim()]).toEqual([400, 'The file has 501 rows, and 500 are taken in at once. Divide it.']);
    const cell = await bring(author, 'hubs', `Title,Topics\nMany,${Array.from({ length: 101 }, () => 'Warm rooms').join(';')}`, true);
    expect(cell.rows[0]).toMatchObject({
      outcome: 'refused',
      words: expect.stringContaining('with semicolons between several, 100 at most.'),
    });
  });

  it('says first what would become of each row, and keeps nothing of it', async () => {
    const tried = await bring(author, 'hubs', hubs, true);
    expect(tried.ignored).toEqual(['How many rooms']);
    expect(tried.rows.map(({ number, outcome }) => [number, outcome])).toEqual([
      [2, 'new'],
      [3, 'refused'],
      [4, 'refused'],
      [5, 'refused'],
    ]);
    expect(tried.rows[1]?.words).toContain('Is it open?: “Perhaps” does not fit. Choose from: Planned, Opening soon, Open,');
    expect(tried.rows[2]?.words).toContain('Topics: “Cold rooms” does not fit.');
    expect(tried.rows[3]?.words).toBe('It stands in row 2 already. Keep one of the two.');
    expect(await count('hubs')).toBe(0);
  });

  it('becomes drafts, and the same file again makes nothing twice', async () => {
    expect((await bring(author, 'hubs', hubs, false)).rows.map(({ outcome }) => outcome)).toEqual(['new', 'refused', 'refused', 'refused']);
    const { body } = await editor.get('/api/hubs?draft=true&depth=0');
    expect(body['docs']).toMatchObject([
      { title: 'Hub of the north', status: 'open', topics: [topic], place: { name: 'North Hall', postcode: 'GL1 1AA' }, _status: 'draft' },
    ]);
    const again = await bring(author, 'hubs', hubs, false);
    expect(again.rows[0]).toMatchObject({ outcome: 'same', words: 'It says so already.' });
    expect(await count('hubs')).toBe(1);
  });

  it('changes what is public in a draft only, and leaves alone what it does not name', async () => {
    const { body } = await editor.get('/api/hubs?draft=true&depth=0');
    const [hub] = body['docs'] as { id: string }[];
    const published = await editor.send('PATCH', `/api/hubs/${hub?.id}`, { _status: 'published' });
    expect(published.status, JSON.stringify(published.body)).toBe(200);
    const changed = await bring(author, 'hubs', 'title,place.postcode\nHub of the north,GL1 2BB', false);
    expect(changed.rows).toMatchObject([{ outcome: 'changed', words: 'A draft that changes place.postcode.' }]);
    const place = async (query: string): Promise<unknown> => (await editor.get(`/api/hubs/${hub?.id}?depth=0${query}`)).body['place'];
    expect(await place('')).toMatchObject({ name: 'North Hall', postcode: 'GL1 1AA' });
    expect(await place('&draft=true')).toMatchObject({ name: 'North Hall', postcode: 'GL1 2BB' });
  });

  it('brings in old addresses as redirects, for those who may make them', async () => {
    const old = 'from,kind,url\n/old/page.aspx,url,https://www.nhs.uk/\n/old/other.aspx,url,not an address';
    const from = ['from,to.kind,to.url', ...old.split('\n').slice(1)].join('\n');
    const tried = await bring(editor, 'redirects', from, true);
    expect(tried.rows.map(({ outcome }) => outcome)).toEqual(['new', 'refused']);
    expect(await count('redirects')).toBe(0);
    expect((await bring(author, 'redirects', from, false)).rows.map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
    expect((await bring(editor, 'redirects', from, false)).rows[0]).toMatchObject({ outcome: 'new', words: 'New, and live at once.' });
    expect((await bring(editor, 'redirects', from, false)).rows[0]).toMatchObject({ outcome: 'same' });
    expect(await count('redirects')).toBe(1);
  });

  it('is refused in words where it is none', async () => {
    const refused = await editor.send('POST', '/api/csv/rows', { of: 'hubs', text: 'colour\nred', isDry: true });
    expect([refused.status, wordsOf(refused).trim()]).toEqual([
      400,
      'The file needs a column by which its rows are known: title. Its headings are the names of the fields in the form.',
    ]);
    expect((await cms.signedOut.send('POST', '/api/csv/rows', { of: 'hubs', text: hubs, isDry: true })).status).toBe(403);
    expect((await editor.send('POST', '/api/csv/rows', { of: 'users', text: hubs, isDry: true })).status).toBe(400);
  });
});

async function sheet(asked: Record<string, string>): Promise<string> {
  const answer = await editor.raw('GET', `/api/csv?${new URLSearchParams(asked)}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

async function bring(who: Caller, of: string, text: string, isDry: boolean): Promise<SheetOutcome> {
  const { status, body } = await who.send('POST', '/api/csv/rows', { of, text, isDry });
  expect(status, JSON.stringify(body)).toBe(200);
  return body as unknown as SheetOutcome;
}

async function made(collection: string, data: object): Promise<string> {
  const { status, body } = await editor.send('POST', `/api/${collection}`, data);
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}

async function count(collection: 'hubs' | 'redirects'): Promise<number> {
  return (await cms.payload.count({ collection, overrideAccess: true })).totalDocs;
}
