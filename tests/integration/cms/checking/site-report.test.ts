import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SiteReport } from '../../../../cms/checks/report/report-on-site.ts';
import type { CheckedDocument } from '../../../../cms/payload-types.ts';
import { exampleNews, richText } from '../example-news.ts';
import { pdf } from '../../../support/uploads/pdf.ts';
import { type Answer, type Caller, type Cms, startCms, wordsOf } from '../start-cms.ts';
import { textWithLink } from './text-with-link.ts';

let cms: Cms;
let editor: Caller;
let report: SiteReport;
let now = new Date('2026-11-29T09:00:00.000Z');

beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor', 'Edith Editor');
  const { siteReport } = await import('../../../../cms/checks/report/report-on-site.ts');
  report = siteReport({ payload: cms.payload, now: () => now });
});
afterAll(() => cms.stop());

const idOf = ({ body }: Answer) => (body['doc'] as { id: string }).id;
const plain = { summary: 'A wellbeing hub opens its doors.' };
const publish = async (changes: Record<string, unknown>) => {
  const answer = await editor.send('POST', '/api/news', exampleNews({ ...plain, ...changes, _status: 'published' }));
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return idOf(answer);
};
const rowOf = async (document: string) =>
  (await cms.payload.find({ collection: 'checked-documents', where: { document: { equals: document } }, depth: 0, overrideAccess: true }))
    .docs[0] as (CheckedDocument & { findings: { words: string; since: string }[] }) | undefined;
const checkAll = async () => {
  while ((await report.checkNext()) > 0);
};
const pagesWith = async (address: string) =>
  (await cms.payload.find({ collection: 'outside-links', where: { address: { equals: address } }, depth: 0, overrideAccess: true })).docs[0]
    ?.pages;

it('has what the checks find in what is public, with since when, and follows what is published', async () => {
  const id = await publish({ title: 'We utilise it', body: richText('Come prior to noon.') });
  const draft = idOf(await editor.send('POST', '/api/news?draft=true', exampleNews({ ...plain, body: richText('Prior to this.') })));
  await checkAll();
  expect(await rowOf(draft)).toBeUndefined();
  const first = await rowOf(id);
  expect(first).toMatchObject({ title: 'We utilise it', errorCount: 0, suggestionCount: 2 });
  expect(first?.findings.map(({ words, since }) => [words, since])).toEqual([
    ['utilise', now.toISOString()],
    ['prior to', now.toISOString()],
  ]);

  now = new Date('2026-12-05T09:00:00.000Z');
  await editor.send('PATCH', `/api/news/${id}`, { title: 'We use it', whatChanges: 'There are three.', _status: 'published' });
  await checkAll();
  expect((await rowOf(id))?.findings.map(({ words, since }) => [words, since])).toEqual([
    ['prior to', '2026-11-29T09:00:00.000Z'],
    ['three', '2026-12-05T09:00:00.000Z'],
  ]);
});

it('leaves out a draft over a public page, what somebody let through, and what is not public any more', async () => {
  const id = await publish({ whatChanges: 'We utilise it.' });
  await editor.send('PATCH', `/api/news/${id}?draft=true`, { whatChanges: 'We utilise three of it.', _status: 'draft' });
  await checkAll();
  expect((await rowOf(id))?.suggestionCount).toBe(1);

  const { findings } = (await editor.send('POST', '/api/checks', { of: 'news', document: id })).body as { findings: { key: string }[] };
  await editor.send('POST', '/api/checks/let-through', { of: 'news', document: id, keys: findings.map(({ key }) => key) });
  await report.checkEverythingAgain();
  await checkAll();
  expect((await rowOf(id))?.suggestionCount).toBe(0);

  await editor.send('PATCH', `/api/news/${id}`, { _status: 'draft', withdrawalReason: 'It is over.' });
  await checkAll();
  expect(await rowOf(id)).toBeUndefined();
});

it('has alerts, until they are over, and what the site has one of, with their links to other websites', async () => {
  const address = 'https://weather.example/warnings';
  const alert = { title: 'The yard is shut', text: 'Do not utilise the gate.', tone: 'warning', ends: '2026-12-05T18:00:00.000Z' };
  const saved = await editor.send('POST', '/api/alerts', {
    ...alert,
    link: { text: 'Read the warnings', to: { kind: 'url', url: address } },
    _status: 'published',
  });
  expect(saved.status, JSON.stringify(saved.body)).toBe(201);
  const { body: home } = await editor.get('/api/globals/home?depth=0');
  const published = await editor.send('POST', '/api/globals/home', {
    ...home,
    title: 'Help prior to a crisis',
    introduction: 'Find a hub.',
    _status: 'published',
  });
  expect(published.status, JSON.stringify(published.body)).toBe(200);
  await checkAll();
  expect(await rowOf(idOf(saved))).toMatchObject({ of: 'alerts', title: 'The yard is shut', suggestionCount: 1 });
  expect((await rowOf('home'))?.findings.map(({ words }) => words)).toContain('prior to');
  expect(await pagesWith(address)).toEqual([{ of: 'alerts', document: idOf(saved), title: 'The yard is shut' }]);
  const checked = (await rowOf('home'))?.checkedAt;
  await checkAll();
  expect((await rowOf('home'))?.checkedAt).toBe(checked);

  now = new Date('2026-12-05T18:00:01.000Z');
  await report.checkEverythingAgain();
  await checkAll();
  expect(await rowOf(idOf(saved))).toBeUndefined();
  expect(await pagesWith(address)).toEqual([]);
});

it('forgets what was deleted for good', async () => {
  const id = await publish({});
  await checkAll();
  expect(await rowOf(id)).toMatchObject({ document: id });
  await cms.payload.delete({ collection: 'news', id, overrideAccess: true });
  await report.checkEverythingAgain();
  await checkAll();
  expect(await rowOf(id)).toBeUndefined();
});

it('knows the public pages of each link to another website', async () => {
  const address = 'https://partner.example/page';
  const [one, other] = [
    await publish({ title: 'The first page', body: textWithLink('Their page', address) }),
    await publish({ title: 'The other page', body: textWithLink('Their page', `${address}#part`) }),
  ];
  await checkAll();
  const page = (document: string, title: string) => ({ of: 'news', document, title });
  expect(await pagesWith(address)).toEqual(expect.arrayContaining([page(one, 'The first page'), page(other, 'The other page')]));
  await editor.send('PATCH', `/api/news/${one}`, { body: richText('No link any more.'), _status: 'published' });
  await editor.send('PATCH', `/api/news/${other}`, { title: 'Another title', _status: 'published' });
  await checkAll();
  expect(await pagesWith(address)).toEqual([page(other, 'Another title')]);
  await editor.send('PATCH', `/api/news/${other}`, { _status: 'draft', withdrawalReason: 'It is over.' });
  await checkAll();
  expect(await pagesWith(address)).toEqual([]);
});

it('keeps a count a day, the last one of it', async () => {
  const counts = async () =>
    (await cms.payload.find({ collection: 'check-counts', sort: 'day', depth: 0, overrideAccess: true })).docs.map(
      ({ day, suggestionCount, errorCount }) => [day, errorCount, suggestionCount],
    );
  await report.count();
  const [[, , before] = []] = await counts();
  await publish({ whatChanges: 'We utilise it.' });
  await checkAll();
  expect(await report.count()).toMatch(/^Counted what the checks find: 0 errors, \d+ suggestions and 0 broken links in \d+ documents\.$/);
  now = new Date('2026-12-06T09:00:00.000Z');
  await report.count();
  expect(await counts()).toEqual([
    ['2026-12-05', 0, Number(before) + 1],
    ['2026-12-06', 0, Number(before) + 1],
  ]);
});

it('asks other websites about an outcome on its day, and no sooner', async () => {
  const address = 'https://analysts.example/report';
  const day = (date: string) => ({ date: `${date}T12:00:00.000Z` });
  const asked = {
    title: 'Where should it be?',
    summary: 'Say where the hub should be.',
    question: 'Here or there?',
    howToAnswer: 'Ring us.',
    opens: day('2026-08-03'),
    closes: day('2026-09-01'),
    outcome: {
      ...day('2027-03-01'),
      decision: 'There.',
      papers: [{ title: 'The report', to: { kind: 'url', url: address } }],
    },
  };
  const saved = await editor.send('POST', '/api/consultations', { ...asked, _status: 'published' });
  expect(saved.status, JSON.stringify(saved.body)).toBe(201);
  const id = idOf(saved);
  await editor.send('POST', '/api/checks', { of: 'consultations', document: id });
  now = new Date('2027-02-28T23:00:00.000Z');
  await checkAll();
  expect(await rowOf(id)).toMatchObject({ title: asked.title });
  expect(await pagesWith(address)).toBeUndefined();

  now = new Date('2027-03-01T00:00:00.000Z');
  await report.checkEverythingAgain();
  await checkAll();
  expect(await pagesWith(address)).toEqual([{ of: 'consultations', document: id, title: asked.title }]);
});

it('keeps a file with faults from being the only form of an edition, and names formats that stay behind', async () => {
  const { lexical } = await import('../../../support/written-like-an-officer.ts');
  const form = new FormData();
  form.set('file', new File([new Uint8Array(pdf())], 'plan.pdf'));
  form.set('_payload', JSON.stringify({ title: 'The plan', _status: 'published' }));
  const upload = await editor.raw('POST', '/api/files', { body: form });
  const file = ((await upload.json()) as { doc: { id: string } }).doc.id;
  const first = {
    label: 'First edition',
    number: 1,
    date: { precision: 'year', year: 2024 },
    status: { status: 'current' },
    formats: [{ kind: 'PDF', file }],
  };
  const answer = await editor.send('POST', '/api/publications?draft=true', {
    ...{ title: 'A plan', summary: 'What we do.', kind: 'plan', _status: 'draft' },
    editions: [first],
  });
  const id = idOf(answer);
  const publishWith = (changes: object) => editor.send('PATCH', `/api/publications/${id}`, { ...changes, _status: 'published' });
  const refused = await publishWith({});
  expect([refused.status, wordsOf(refused)]).toEqual([
    400,
    expect.stringMatching(
      /The file “The plan”: It has no title of its own.* It does not say which language.* It has no tags.* Upload it mended, or give its edition the text as a web page too\. If it has to stay, an editor can say why under Checks\./,
    ),
  ]);

  const [edition] = (answer.body['doc'] as { editions: object[] }).editions;
  const heading = (words: string) => lexical([{ type: 'heading', level: 2, id: 'any', children: [{ type: 'text', text: words }] }]);
  const withPage = await publishWith({ editions: [{ ...edition, body: heading('Money') }] });
  expect([withPage.status, wordsOf(withPage)]).toEqual([200, '']);

  const second = { ...first, label: 'Second edition', number: 2, formats: [], body: heading('Aims') };
  const newer = { editions: [second, { ...edition, status: { status: 'superseded' }, body: heading('Money') }] };
  const published = await publishWith(newer);
  expect([published.status, wordsOf(published)]).toEqual([200, '']);
  await checkAll();
  const { docs } = await cms.payload.find({ collection: 'checked-documents', where: { document: { equals: id } }, overrideAccess: true });
  const found = docs[0]?.findings as unknown as { check: string; weight: string; reason: string }[];
  expect(found.filter(({ check }) => check === 'files-open-for-everybody').map(({ weight }) => weight)).toEqual(
    Array.from({ length: 3 }, () => 'suggestion'),
  );
  expect(found.find(({ check }) => check === 'formats-keep-up')?.reason).toContain(
    'The PDF is of “First edition”, and “Second edition” has none.',
  );
});
