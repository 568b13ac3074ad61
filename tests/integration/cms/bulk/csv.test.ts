import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSchedules } from '../../../../cms/importing/open-referral/opening-hours.ts';
import type { Data } from '../../../../cms/snapshot/mapping/fields.ts';
import type { Document } from '../../../../content/model/documents/index.ts';
import { openingHours } from '../../../../content/model/fields/opening-hours.ts';
import { wordsOf as wordsOfText } from '../../../../content/model/fields/rich-text.ts';
import { readerOf } from '../../../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../../../content/sample/index.ts';
import { schedulesOf } from '../../../../site/data/open-referral/schedules.ts';
import { openReferralService } from '../../../../site/data/open-referral/service.ts';
import type { SheetOutcome } from '../../../../cms/bulk/csv/csv-in.ts';
import { type ImportReport, mediaToBring } from '../../../../cms/importing/outcomes.ts';
import { exampleNews, richText } from '../example-news.ts';
import { type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';
import { folderForThisTest } from '../../../support/folder-for-this-test.ts';
import { startWorker } from '../../../support/running/worker-in-process.ts';

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

describe('the export of another site', () => {
  const wordpress = readFileSync('tests/support/imports/wordpress.xml', 'utf8');
  const outcomes = ({ items }: ImportReport) => items.map(({ title, into, outcome }) => `${outcome}: ${title} (${into})`);
  const drafts = async (collection: string, title: string): Promise<Record<string, unknown>[]> => {
    const { body } = await editor.get(`/api/${collection}?draft=true&depth=0&where[title][equals]=${encodeURIComponent(title)}`);
    return body['docs'] as Record<string, unknown>[];
  };

  it('of WordPress is tried first: what becomes what, what is lost, which addresses would lead nowhere', async () => {
    const tried = await importFile(editor, { text: wordpress, isDry: true });
    expect(outcomes(tried)).toEqual(['new: Visiting us & parking (pages)', 'new: About Old Wells (pages)', 'new: Warm rooms open (news)']);
    expect(tried.items[0]?.lost).toEqual([
      'What WordPress puts in place of [contact-form-7] is not in the export.',
      '1 picture: add it with an Image block.',
      'Pictures and files are not brought along: https://www.old-wells.example/wp-content/uploads/2020/03/map.pdf, https://www.old-wells.example/wp-content/uploads/2020/03/door.jpg',
    ]);
    expect(mediaToBring(tried.items).map(({ address, on }) => [address.split('/').at(-1), on.map(({ title }) => title)])).toEqual([
      ['map.pdf', ['Visiting us & parking']],
      ['door.jpg', ['Visiting us & parking', 'Warm rooms open']],
    ]);
    expect(tried.items[2]?.lost[0]).toBe('No topic is called Cosy.');
    expect(tried.leftOut.map(({ what }) => what)).toEqual([
      'attachment “door”',
      'post “Minutes for members”',
      'tribe_events “Craft morning”',
      'Lists of categories, and of what each author wrote',
      'Lists of tags, and of what each author wrote',
    ]);
    expect(tried.addresses.map(({ from, outcome }) => `${outcome} ${from}`)).toEqual([
      'same /about/visiting/',
      'waits /?page_id=12',
      'same /about/',
      'waits /?page_id=11',
      'waits /2021/05/warm-rooms-open/',
      'waits /?p=21',
      'nothing /wp-content/uploads/2020/03/door.jpg',
      'nothing /minutes/',
      'nothing /event/craft-morning/',
    ]);
    expect(await drafts('pages', 'About Old Wells')).toEqual([]);
    expect(JSON.stringify(tried)).not.toMatch(/Sam Secret|Someone Private|Closed words/);
  });

  it('is taken as a file in a form too', async () => {
    const form = new FormData();
    form.set('file', new File([wordpress], 'old-wells.xml', { type: 'text/xml' }));
    form.set('_payload', JSON.stringify({ isDry: true }));
    const answer = await editor.raw('POST', '/api/import', { body: form });
    expect(answer.status).toBe(200);
    expect(outcomes((await answer.json()) as ImportReport)).toHaveLength(3);
  });

  it('becomes drafts, read as a paste is, with its links and pages in place', async () => {
    const done = await importFile(editor, { text: wordpress, isDry: false });
    expect(outcomes(done)).toHaveLength(3);
    const [about] = await drafts('pages', 'About Old Wells');
    const [visiting] = await drafts('pages', 'Visiting us & parking');
    const [story] = await drafts('news', 'Warm rooms open');
    expect(about).toMatchObject({ _status: 'draft', slug: 'about', summary: 'Who runs Old Wells, and why.' });
    expect(visiting).toMatchObject({ _status: 'draft', parent: about?.['id'] });
    expect(story).toMatchObject({
      _status: 'draft',
      topics: [topic],
      category: 'notice',
      date: { precision: 'day', date: '2021-05-06T07:30:00.000Z' },
    });
    const text = JSON.stringify(visiting?.['body']);
    expect(text).toContain(`"doc":{"relationTo":"pages","value":"${String(about?.['id'])}"}`);
    expect(text).toContain(`"doc":{"relationTo":"news","value":"${String(story?.['id'])}"}`);
    expect(text).toContain('"type":"linebreak"');
    expect(text).toContain('The north door');
    expect(String(visiting?.['notes'])).toContain('(WordPress, https://www.old-wells.example/about/visiting/).\nWhat WordPress puts');
  });

  it('brought in again makes nothing twice, and leaves alone what an officer changed since', async () => {
    const again = await importFile(editor, { text: wordpress, isDry: false });
    expect(again.items.map(({ outcome }) => outcome)).toEqual(['same', 'same', 'same']);
    const [about] = await drafts('pages', 'About Old Wells');
    await editor.send('PATCH', `/api/pages/${String(about?.['id'])}?draft=true`, { summary: 'In our words.', _status: 'draft' });
    const later = wordpress
      .replace('Who runs <b>Old Wells</b>, and why.', 'Another summary.')
      .replace('We are <em>neighbours</em>.', 'We are friends.')
      .replace('Three rooms are open.', 'Four rooms are open.');
    const changed = await importFile(editor, { text: later, isDry: false });
    expect(changed.items.map(({ outcome, words }) => `${outcome}: ${words}`)).toEqual([
      'same: Nothing changed there since.',
      'changed: A draft that changes body. summary was changed there and by an officer here since: it stays as the officer wrote.',
      'changed: A draft that changes body.',
    ]);
    const [now] = await drafts('pages', 'About Old Wells');
    expect([now?.['summary'], JSON.stringify(now?.['body'])]).toEqual(['In our words.', expect.stringContaining('We are friends.')]);
    expect((await drafts('news', 'Warm rooms open')).length).toBe(1);
  });

  it('leads its old addresses on as soon as its pages are public, those behind a question mark too', async () => {
    const { leadWaitingAddresses } = await import('../../../../cms/importing/lead-addresses.ts');
    const worker = await startWorker(cms);
    const lines: string[] = [];
    try {
      expect(await leadWaitingAddresses(cms.payload, (line) => lines.push(line))).toBe(0);
      const [story] = await drafts('news', 'Warm rooms open');
      const data = { summary: 'Where it is warm.', whatChanges: 'You can sit in the warm.', _status: 'published' };
      const published = await editor.send('PATCH', `/api/news/${String(story?.['id'])}`, data);
      expect(published.status, JSON.stringify(published.body)).toBe(200);
      await worker.loop.publish({ mayShrink: true });
      expect(await leadWaitingAddresses(cms.payload, (line) => lines.push(line))).toBe(2);
      expect(await leadWaitingAddresses(cms.payload, (line) => lines.push(line))).toBe(0);
      await worker.loop.publish({});
      for (const from of ['/2021/05/warm-rooms-open/', '/?P=21&utm_source=letter']) {
        const { status, headers } = await fetch(worker.url + from, { redirect: 'manual' });
        expect([from, status, headers.get('location')?.split('?')[0]]).toEqual([from, 301, '/news/warm-rooms-open/']);
      }
      expect(lines).toEqual([]);

      const list = [
        'Old address,New address',
        'https://www.old-wells.example/old-feed/*,/news/',
        '/doc.aspx?documentuid=7f,/news/warm-rooms-open/',
        '/lost/,',
        '/about-us,/about/',
        '/odd,nowhere',
      ].join('\n');
      const addresses = await importFile(editor, { text: list, isDry: false });
      expect(addresses.addresses.map(({ from, outcome }) => `${outcome} ${from}`)).toEqual([
        'new /old-feed/*',
        'new /doc.aspx?documentuid=7f',
        'nothing /lost/',
        'waits /about-us',
        'refused /odd',
      ]);
      expect((await importFile(editor, { text: list, isDry: true })).addresses.map(({ outcome }) => outcome)).toEqual([
        'same',
        'same',
        'nothing',
        'waits',
        'refused',
      ]);
      await worker.loop.publish({});
      expect((await fetch(`${worker.url}/old-feed/atom`, { redirect: 'manual' })).headers.get('location')).toBe('/news/');
      expect((await fetch(`${worker.url}/doc.aspx?documentuid=7f`, { redirect: 'manual' })).headers.get('location')).toBe(
        '/news/warm-rooms-open/',
      );

      // What only led on leaves nothing behind when it goes.
      const { body } = await editor.get('/api/redirects?depth=0&limit=50');
      for (const { id, from } of body['docs'] as { id: string; from: string }[])
        if (/[?*]/.test(from)) await editor.send('DELETE', `/api/redirects/${id}`);
      await worker.loop.publish({});
      expect(worker.loop.state().state).toBe('idle');
      expect((await fetch(`${worker.url}/old-feed/atom`, { redirect: 'manual' })).status).toBe(404);
      expect((await worker.publisher.verify()).filter(({ path }) => /[?*]/.test(path))).toEqual([]);
    } finally {
      await worker.stop();
    }
  });

  it('of Drupal becomes services and stories, by the kind of each node', async () => {
    const drupal = readFileSync('tests/support/imports/drupal.json', 'utf8');
    const done = await importFile(editor, { text: drupal, isDry: false });
    expect(outcomes(done)).toEqual(['new: Stop smoking group (services)', 'new: How the group began (news)']);
    expect(done.items[0]?.lost).toEqual([
      'The text of the field field_cost was not brought in.',
      'Pictures and files are not brought along: https://drupal.old-wells.example/sites/default/files/room.jpg',
    ]);
    expect(done.leftOut.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'node--article “Not yet”: It was not public there.',
      'node--webform “Ask us”: Nothing says what a “node--webform” becomes here.',
    ]);
    const [service] = await drafts('services', 'Stop smoking group');
    const [story] = await drafts('news', 'How the group began');
    expect(service).toMatchObject({ slug: 'stop-smoking', summary: 'Help to stop, in a group.', topics: [topic] });
    expect(JSON.stringify(service?.['body'])).toContain(`"value":"${String(story?.['id'])}"`);
    expect((await importFile(editor, { text: drupal, isDry: false })).items.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
  });

  it('says nothing of what is under an embargo at an address, and everything to whom that names', async () => {
    const administrator = await cms.officer('administrator', 'Ada Admin');
    const id = await made('news', exampleNews({ title: 'Closed merger talks', slug: 'merger' }), administrator);
    const closed = await administrator.send('POST', `/api/news/${id}/embargo`, { readers: [administrator.id] });
    expect(closed.status, JSON.stringify(closed.body)).toBe(200);
    const text = 'Title,slug,Summary\nA guess,merger,Words.';
    for (const [who, words] of [
      [editor, '“Something under embargo” is here already'],
      [administrator, '“Closed merger talks” is here already'],
    ] as const) {
      const [item] = (await importFile(who, { text, into: 'news', isDry: true })).items;
      expect([item?.outcome, item?.words]).toEqual(['kept', expect.stringContaining(words)]);
    }
  });

  it('is kept in the audit log where it is saved, with who brought it in, and not where it is tried', async () => {
    const { docs } = await cms.payload.find({ collection: 'audit-log', where: { event: { equals: 'imported' } }, overrideAccess: true });
    expect(new Set(docs.map(({ by, words }) => `${by}: ${words}`))).toEqual(
      new Set([
        'Edith Editor: 3 pages from a file of another site (WordPress)',
        'Edith Editor: 5 old addresses from a file of another site (Addresses)',
        'Edith Editor: 2 pages from a file of another site (Drupal)',
      ]),
    );
  });

  it('and the audit log are asked for in a shell: what cannot be meant is refused, and a try says what is still to be done', async () => {
    const { importCommand } = await import('../../../../cms/importing/command.ts');
    const { exportAuditLogToFile } = await import('../../../../cms/audit/export-to-file.ts');
    const said: string[] = [];
    const bringIn = (...words: string[]) => importCommand(cms.payload, words, (line) => said.push(line));
    await cms.officer('administrator');
    expect([await bringIn(), await bringIn('one.csv', 'two.csv')]).toEqual([1, 1]);
    expect(said[0]).toContain('npm run import -- [open-referral] FILE|URL [--save]');
    const file = join(folderForThisTest(), 'wordpress.xml');
    await expect(bringIn(file)).rejects.toThrow(`${file} cannot be read`);
    writeFileSync(file, wordpress);
    await expect(bringIn(file, '--into', 'everything')).rejects.toThrow('--into is one of pages, news, services, vacancies.');
    await expect(bringIn(file, '--as', 'nobody@example.org')).rejects.toThrow('Nobody signs in as nobody@example.org.');
    await expect(bringIn(file, '--svae')).rejects.toThrow("Unknown option '--svae'");
    said.length = 0;
    expect(await bringIn(file)).toBe(0);
    expect(said).toContain('        https://www.old-wells.example/wp-content/uploads/2020/03/map.pdf  (“Visiting us & parking”)');
    expect(said.at(-1)).toBe('Nothing is saved. Run it again with --save to save this.');

    const log = join(folderForThisTest(), 'log.csv');
    await expect(exportAuditLogToFile(cms.payload, [])).rejects.toThrow('Say which file to write');
    await expect(exportAuditLogToFile(cms.payload, [log, '--from', 'yesterday'])).rejects.toThrow('This could not be read: --from.');
    expect(await exportAuditLogToFile(cms.payload, [log])).toMatch(/^\d+ events are in .*log\.csv\.$/);
    await expect(exportAuditLogToFile(cms.payload, [log])).rejects.toThrow('is there already, and is left as it is.');
  });

  it('as a spreadsheet of vacancies is known again by its own identifier', async () => {
    const rows = (title: string) =>
      `Source ID,Title,Summary,role,Text,body,Old address\n77,${title},A post in a practice.,GP,no field,"First line.\n\nSecond line.",https://jobs.example.org/job.asp?id=77`;
    const done = await importFile(editor, { text: rows('GP for the north'), into: 'vacancies', isDry: false });
    expect([outcomes(done), done.ignored]).toEqual([['new: GP for the north (vacancies)'], ['Text']]);
    expect(done.addresses).toMatchObject([{ from: '/job.asp?id=77', outcome: 'waits' }]);
    const again = await importFile(editor, { text: rows('GP for the far north'), into: 'vacancies', isDry: false });
    expect(again.items[0]?.words).toBe('A draft that changes title.');
    expect(await drafts('vacancies', 'GP for the far north')).toMatchObject([{ role: 'GP', summary: 'A post in a practice.' }]);
  });

  it('is refused in words where it is none, and to those who may not publish', async () => {
    const refused = async (who: Caller, body: object) => {
      const answer = await who.send('POST', '/api/import', body);
      return [answer.status, wordsOf(answer).trim()];
    };
    expect(await refused(author, { text: wordpress, isDry: true })).toEqual([403, 'Only editors and administrators can do this.']);
    expect(await refused(cms.signedOut, { text: 'a,b', isDry: true })).toEqual([403, 'Sign in first.']);
    expect(await refused(editor, { text: '{"data": [', isDry: true })).toEqual([
      400,
      'The file begins as JSON does and cannot be read as such: it may have been cut off. Save it again.',
    ]);
    expect(await refused(editor, { text: 'Title,Summary\nA,B', isDry: true })).toEqual([
      400,
      'Say what the rows of this spreadsheet are: pages, news, services, vacancies.',
    ]);
    expect((await refused(editor, { isDry: true }))[1]).toBe(
      'Send the file that another site was saved as, and whether it is only tried (isDry).',
    );
    expect((await refused(editor, { text: '<html><p>A page</p></html>', isDry: true }))[1]).toMatch(
      /^This is neither an export of WordPress/,
    );
    const form = new FormData();
    form.set('file', new File([wordpress, 'b'.repeat(10_500_000)], 'old-wells.xml', { type: 'text/xml' }));
    form.set('_payload', JSON.stringify({ isDry: true }));
    const large = await editor.raw('POST', '/api/import', { body: form });
    expect([large.status, await large.text()]).toEqual([
      400,
      expect.stringContaining('The file has 10.5 million characters, and 10 million are taken in at once here.'),
    ]);
    const long = wordpress.replace('Bring a coin.', 'Bring a coin. '.repeat(80_000));
    expect((await importFile(editor, { text: long, isDry: true })).items[0]).toMatchObject({
      outcome: 'refused',
      words: 'Its text is longer than a million characters. Part it into several pages there, or take out what was pasted into it.',
    });
  });
});

describe('services of Open Referral', () => {
  const example = (name: string): string => readFileSync(`tests/support/open-referral/examples/${name}.json`, 'utf8');
  const here = async (id: string): Promise<Data | undefined> => {
    const { body } = await editor.get(`/api/services?draft=true&depth=0&where[id][equals]=${id}`);
    return (body['docs'] as Data[])[0];
  };

  it('come with what can be read of them, and what cannot be known again is refused with the reason', async () => {
    const { format, items } = await importFile(editor, { text: example('fail-list'), isDry: true });
    expect(format).toBe('Open Referral');
    expect(items.length).toBeGreaterThan(2);
    expect(items.map(({ outcome, words }) => `${outcome}: ${words}`)).toContain(
      'refused: It has no name, which the profile wants of every service. Have it mended there.',
    );
    const fail = await importFile(editor, { text: example('fail-service'), isDry: true });
    expect(fail.items).toMatchObject([{ outcome: 'new', title: 'Community Counselling' }]);
    expect(fail.items[0]?.lost).toContain('Its email is left out, because it is not as the profile wants it: “email-example_com”.');
    expect(await here('ac148810-d857-441c-9679-408f346de14b')).toBeUndefined();
  });

  it('keep their identifiers, make nothing twice, and overwrite nothing', async () => {
    const id = 'ac148810-d857-441c-9679-408f346de14b';
    const warn = await importFile(editor, { text: `[${example('warn-service')}]`, isDry: false });
    expect(outcomesOf(warn)).toEqual(['new: Community Counselling (services)']);
    expect(warn.items[0]?.lost.join('\n')).toContain('lies outside the United Kingdom');
    expect(await here(id)).toMatchObject({ id, _status: 'draft', title: 'Community Counselling', cost: 'fees_description' });
    expect((await importFile(editor, { text: example('warn-service'), isDry: false })).items).toMatchObject([{ outcome: 'same' }]);
    await editor.send('PATCH', `/api/services/${id}?draft=true`, { cost: 'Free for everybody', _status: 'draft' });
    const again = await importFile(editor, { text: example('warn-service').replace('"fees_description"', '"£3"'), isDry: false });
    expect(again.items).toMatchObject([{ outcome: 'kept', words: expect.stringContaining('stays as the officer wrote') as string }]);
    expect(await here(id)).toMatchObject({ cost: 'Free for everybody' });
  });

  it('that this site gives out are the same services in another CMS', async () => {
    // They read the settings, which are there once the CMS has started.
    const { documentCollections } = await import('../../../../cms/collections/documents/index.ts');
    const { toDocument } = await import('../../../../cms/snapshot/to-document.ts');
    const reader = readerOf(snapshotFrom(sampleSnapshot()));
    // What came from elsewhere above keeps its address.
    const { docs } = await cms.payload.find({ collection: 'services', draft: true, pagination: false, depth: 0, overrideAccess: true });
    const taken = new Set(docs.map(({ slug }) => slug));
    const services = [...reader.snapshot.documents.values()].flatMap((one) =>
      one.collection === 'services' && !one.sampleNotice && !taken.has(one.slug) ? [one] : [],
    );
    expect(services.length).toBeGreaterThan(10);
    const text = JSON.stringify(services.map(({ id }) => openReferralService(id, reader)));
    const done = await importFile(editor, { text, isDry: false });
    expect(done.items.map(({ outcome, words }) => `${outcome} ${words}`)).toEqual(services.map(() => 'new A new draft.'));
    for (const service of services) {
      const { ok, problems } = toDocument(documentCollections.services, {
        ...(await here(service.id)),
        firstPublished: service.firstPublished,
      });
      expect(problems, service.title).toBeUndefined();
      expect(carriedOf(ok), service.title).toEqual(carriedOf(service));
    }
    expect((await importFile(editor, { text, isDry: true })).items.every(({ outcome }) => outcome === 'same')).toBe(true);
  });

  it('that are a hub or an offer here already stay that', async () => {
    const { body } = await editor.send('POST', '/api/offers?draft=true', { title: 'Singing in the park' });
    const { id } = body['doc'] as { id: string };
    const text = example('warn-service').replaceAll('ac148810-d857-441c-9679-408f346de14b', id);
    expect((await importFile(editor, { text, isDry: true })).items).toMatchObject([
      { outcome: 'kept', words: expect.stringContaining('“Singing in the park” is here already with this identifier') as string },
    ]);
  });

  it('take the identifier of nothing else that is or was here, and so no address of it', async () => {
    const text = example('warn-service').replaceAll('ac148810-d857-441c-9679-408f346de14b', topic);
    expect((await importFile(editor, { text, isDry: false })).items).toMatchObject([
      { outcome: 'kept', words: expect.stringContaining('Something else that is or was here has its identifier') as string },
    ]);
    expect(await here(topic)).toBeUndefined();
  });

  it('have the hours they had', () => {
    const hours = openingHours.parse({
      week: [
        {
          day: 'monday',
          spans: [
            { opens: '09:00', closes: '12:00' },
            { opens: '13:00', closes: '17:00' },
          ],
        },
        { day: 'saturday', spans: [{ opens: '18:00', closes: '02:00' }] },
      ],
      seasons: [
        { name: 'Summer', from: '2027-06-01', to: '2027-08-31', week: [{ day: 'monday', spans: [{ opens: '10:00', closes: '12:00' }] }] },
      ],
      exceptions: [
        { date: '2026-12-24', spans: [{ opens: '09:00', closes: '11:00' }] },
        { date: '2026-12-25', spans: [], reason: 'Christmas Day' },
      ],
      bankHolidays: { rule: 'different', spans: [{ opens: '10:00', closes: '14:00' }] },
      note: 'Last entry half an hour before.',
    });
    expect(readSchedules(schedulesOf('a', hours).map((one) => ({ ...one })))).toEqual({ hours, lost: [] });
    expect(readSchedules([{ freq: 'MONTHLY', byday: '2TU', opens_at: '10:00', closes_at: '12:00' }])).toEqual({
      lost: ['A schedule cannot be said as opening hours here: MONTHLY, 2TU, from 10:00, to 12:00. Write it on the page.'],
    });
  });
});

/** What of a service Open Referral can carry: areas, topics and partners stand for something of each site's own. */
function carriedOf(document: Document | undefined): object {
  if (document?.collection !== 'services') return {};
  const { id, title, slug, summary, whoFor, audiences, waysIn, howToGetIt, cost, places, contact, urgent, body } = document;
  return {
    ...{ id, title, slug, summary, whoFor, audiences, waysIn, howToGetIt, cost },
    contact: contact && { ...contact, links: [] },
    places: places.map(({ area: _, image: __, ...place }) => place),
    urgent: wordsOfText(urgent),
    body: wordsOfText(body),
  };
}

function outcomesOf({ items }: ImportReport): string[] {
  return items.map(({ title, into, outcome }) => `${outcome}: ${title} (${into})`);
}

async function importFile(who: Caller, asked: { text: string; into?: string; isDry: boolean }): Promise<ImportReport> {
  const { status, body } = await who.send('POST', '/api/import', asked);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as unknown as ImportReport;
}

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

async function made(collection: string, data: object, by = editor): Promise<string> {
  const { status, body } = await by.send('POST', `/api/${collection}`, data);
  expect(status, JSON.stringify(body)).toBe(201);
  return (body['doc'] as { id: string }).id;
}

async function count(collection: 'hubs' | 'redirects'): Promise<number> {
  return (await cms.payload.count({ collection, overrideAccess: true })).totalDocs;
}
