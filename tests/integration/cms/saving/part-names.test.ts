import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { richText } from '../example-news.ts';
import { pdf, words } from '../../../support/uploads/pdf.ts';
import { startCms } from '../start-cms.ts';
import type { Answer, Caller, Cms } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
});
afterAll(async () => {
  await cms.stop();
});

type Row = { id: string; title: string; anchor: string | null; objective?: string | null };
type Pillar = { id: string; objectives: Row[]; priorities: Row[] };
const pillarIn = (answer: Answer) => answer.body['doc'] as Pillar;
const anchors = ({ objectives, priorities }: Pillar) => [...objectives, ...priorities].map(({ anchor }) => anchor);

const write = (title: string, parts: object) =>
  editor.send('POST', '/api/pillars?draft=true', {
    title,
    summary: 'What we do.',
    number: 7,
    introduction: richText('We begin.'),
    ...parts,
  });

describe('The parts of a pillar', () => {
  it('follow their titles while nobody reads them, and stay once they are public', async () => {
    const begun = pillarIn(await write('Closer to home', { objectives: [{ title: 'Ca' }], priorities: [] }));
    expect(anchors(begun)).toEqual(['ca']);

    const objectives = begun.objectives.map((row) => ({ ...row, title: 'Care close to home' }));
    const priorities = [{ title: 'Open a second hub', year: '2026/27', objective: 'ca' }];
    const typed = pillarIn(await editor.send('PATCH', `/api/pillars/${begun.id}?draft=true&autosave=true`, { objectives, priorities }));
    expect(anchors(typed)).toEqual(['care-close-to-home', 'open-a-second-hub']);
    expect(typed.priorities[0]?.objective).toBe('care-close-to-home');

    expect((await editor.send('PATCH', `/api/pillars/${begun.id}`, { _status: 'published' })).status).toBe(200);
    const renamed = pillarIn(
      await editor.send('PATCH', `/api/pillars/${begun.id}?draft=true`, {
        objectives: typed.objectives.map((row) => ({ ...row, title: 'Care in your own street' })),
      }),
    );
    expect(renamed.objectives).toMatchObject([{ title: 'Care in your own street', anchor: 'care-close-to-home' }]);

    const longer = pillarIn(
      await editor.send('PATCH', `/api/pillars/${begun.id}?draft=true`, { objectives: [...renamed.objectives, { title: 'Care clo' }] }),
    );
    const added = pillarIn(
      await editor.send('PATCH', `/api/pillars/${begun.id}?draft=true`, {
        objectives: longer.objectives.map((row, index) => (index === 1 ? { ...row, title: 'Care close to home' } : row)),
      }),
    );
    expect(added.objectives.map(({ anchor }) => anchor)).toEqual(['care-close-to-home', 'care-close-to-home-2']);
  });

  it('have names of their own where titles are alike or a row was copied', async () => {
    const pillar = pillarIn(
      await write('Alike', { objectives: [{ title: 'Less waiting' }], priorities: [{ title: 'Less waiting', year: '2026' }] }),
    );
    expect(anchors(pillar)).toEqual(['less-waiting', 'less-waiting-2']);
    const [first] = pillar.priorities;
    const copied = pillarIn(
      await editor.send('PATCH', `/api/pillars/${pillar.id}?draft=true`, {
        priorities: [...pillar.priorities, { title: first?.title, anchor: first?.anchor, year: '2026' }],
      }),
    );
    expect(anchors(copied)).toEqual(['less-waiting', 'less-waiting-2', 'less-waiting-3']);
  });

  it('are told apart in editions too, whose addresses officers see', async () => {
    const edition = { label: 'First edition', number: 1, date: { precision: 'year', year: 2023 }, status: { status: 'current' } };
    const answer = await editor.send('POST', '/api/publications?draft=true', { title: 'A plan', editions: [edition, edition] });
    const { editions } = answer.body['doc'] as { editions: { slug: string }[] };
    expect(editions.map(({ slug }) => slug)).toEqual(['first-edition', 'first-edition-2']);
  });

  it('keep a name that came with an import', async () => {
    const pillar = pillarIn(await write('Imported', { objectives: [{ title: 'Less waiting', anchor: 'waiting-2023' }] }));
    expect(anchors(pillar)).toEqual(['waiting-2023']);
  });
});

describe('The headings a link can lead to', () => {
  it('are told to officers, drafts too, and to nobody else', async () => {
    const pillar = pillarIn(await write('With parts', { objectives: [{ title: 'Less waiting' }] }));
    const path = `/api/page-parts?collection=pillars&id=${pillar.id}`;
    expect((await editor.get(path)).body['parts']).toEqual([{ anchor: 'less-waiting', words: 'Less waiting' }]);
    expect((await cms.signedOut.get(path)).status).toBe(403);
    expect((await editor.get('/api/page-parts?collection=users&id=x')).status).toBe(400);
    expect((await editor.get('/api/page-parts?collection=pillars&id=nobody')).body['parts']).toEqual([]);
  });
});

describe('An address made from a title', () => {
  const addressOf = async (title: string) => {
    const answer = await editor.send('POST', '/api/topics?draft=true', { title });
    return (answer.body['doc'] as { slug?: string | null } | undefined)?.slug ?? null;
  };

  it.each([
    ['Łódź and Kraków', 'lodz-and-krakow'],
    ['Smørrebrød für Ærøskøbing', 'smorrebrod-fur-aeroskobing'],
    ['Straße nach Groß Þing', 'strasse-nach-gross-thing'],
    ['Iechyd meddwl: tŷ a chŵn', 'iechyd-meddwl-ty-a-chwn'],
    ['A & E: where to go', 'a-and-e-where-to-go'],
  ])('has the letters of %o', async (title, slug) => {
    expect(await addressOf(title)).toBe(slug);
  });

  it('is asked for in words where the title has no Latin letters', async () => {
    const answer = await editor.send('POST', '/api/topics', { title: 'ذہنی صحت', summary: 'Help.', _status: 'published' });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(
      'No address can be made from the title. Write a few words for it here, such as mental-health.',
    );
  });
});

describe('An edition that is public', () => {
  type Edition = { id: string; slug: string; label: string; body: object; formats: object[]; corrections: object[]; status: object };
  type Publication = { id: string; editions: Edition[]; changes?: { note: string }[]; whatChanged?: string | null };
  const publicationIn = (answer: Answer) => answer.body['doc'] as Publication;
  const firstError = (answer: Answer) =>
    (answer.body['errors'] as { message: string; data?: { errors?: { path: string; message: string }[] } }[])[0];
  const save = (id: string, data: object) => editor.send('PATCH', `/api/publications/${id}`, { ...data, _status: 'published' });
  let published: Publication;
  let oldFile: string;
  let newFile: string;

  const upload = async (text: string, to = '/api/files?draft=true', method = 'POST', data: object = {}) => {
    const form = new FormData();
    form.set(
      'file',
      new File([new Uint8Array(pdf({ title: '(The plan)', language: 'en-GB', pages: [words(text)], isTagged: true }))], 'plan.pdf'),
    );
    form.set('_payload', JSON.stringify({ title: 'The plan', ...data }));
    const response = await editor.raw(method, to, { body: form });
    const body = (await response.json()) as { doc?: { id: string }; errors?: { message: string }[] };
    return { status: response.status, id: body.doc?.id ?? '', words: body.errors?.[0]?.message };
  };

  beforeAll(async () => {
    oldFile = (await upload('Ring 01632 960001.')).id;
    newFile = (await upload('Ring 01632 960002.')).id;
    const answer = await editor.send('POST', '/api/publications', {
      title: 'A plan for the test',
      slug: 'a-plan-for-the-test',
      summary: 'What we plan to do.',
      kind: 'plan',
      editions: [
        {
          label: 'First edition',
          number: 1,
          date: { precision: 'day', date: '2026-03-02T12:00:00.000Z' },
          status: { status: 'current' },
          formats: [{ kind: 'PDF', language: 'en', file: oldFile }],
          body: richText('We plan a hub.'),
        },
      ],
      _status: 'published',
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    published = publicationIn(answer);
  });

  it('is not taken away, nor changed without a word', async () => {
    const gone = await save(published.id, { editions: [] });
    expect(gone.status).toBe(400);
    expect(firstError(gone)?.data?.errors).toMatchObject([
      { path: 'editions', message: expect.stringContaining('“First edition” is public') },
    ]);

    const other = await save(published.id, { editions: [{ ...published.editions[0], body: richText('We plan two hubs.') }] });
    expect(other.status).toBe(400);
    expect(firstError(other)?.data?.errors).toMatchObject([
      { path: 'editions.0.replacing.kind', message: expect.stringContaining('you changed the text. Say here whether') },
    ]);
  });

  it('does not change by its file', async () => {
    const replaced = await upload('Something else.', `/api/files/${oldFile}`, 'PATCH', { _status: 'published' });
    expect(replaced).toMatchObject({
      status: 409,
      words: expect.stringContaining('This file is or was in a public edition of “A plan for the test”'),
    });
  });

  it('does not change by a file that was taken down', async () => {
    const { confirm: confirmedUses } = (await editor.get(`/api/files/${oldFile}/uses`)).body;
    expect((await editor.send('PATCH', `/api/files/${oldFile}`, { _status: 'draft', confirmedUses })).status).toBe(200);
    expect(await upload('Something else.', `/api/files/${oldFile}`, 'PATCH', { _status: 'published' })).toMatchObject({ status: 409 });
    expect((await editor.send('PATCH', `/api/files/${oldFile}`, { _status: 'published' })).status).toBe(200);
  });

  it('does not change by its file while the publication is withdrawn', async () => {
    const withdrawn = { _status: 'draft', withdrawalReason: 'It is looked at again.' };
    expect((await editor.send('PATCH', `/api/publications/${published.id}`, withdrawn)).status).toBe(200);
    const replaced = await upload('Something else.', `/api/files/${oldFile}`, 'PATCH', { _status: 'published' });
    expect(replaced).toMatchObject({
      status: 409,
      words: expect.stringContaining('This file is or was in a public edition of “A plan for the test”'),
    });
    expect((await save(published.id, {})).status).toBe(200);
  });

  it('does not come back from being withdrawn with other words and no word of it', async () => {
    const answer = await editor.send('POST', '/api/publications', {
      title: 'A plan that comes back',
      summary: 'What we plan to do.',
      kind: 'plan',
      editions: [{ label: 'Only edition', number: 1, date: { precision: 'year', year: 2026 }, body: richText('We plan a hub.') }],
      _status: 'published',
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    const { id, editions } = publicationIn(answer);
    const withdrawn = { ...editions[0], status: { status: 'withdrawn', reason: 'It had mistakes.' }, body: null };
    const emptied = await save(id, { editions: [withdrawn] });
    expect(emptied.status, JSON.stringify(emptied.body)).toBe(200);

    const body = richText('We plan no hub.');
    const current = { ...withdrawn, status: { status: 'current' }, body };
    for (const [edition, what] of [
      [{ ...withdrawn, body }, 'the text'],
      [{ ...current, body: null }, 'that it is withdrawn'],
      [current, 'that it is withdrawn and the text'],
    ] as const)
      expect(firstError(await save(id, { editions: [edition] }))?.data?.errors).toMatchObject([
        { path: 'editions.0.replacing.kind', message: expect.stringContaining(`you changed ${what}. Say here whether`) },
      ]);

    const replacing = { kind: 'correction', note: 'It said that there would be a hub.' };
    const back = await save(id, { editions: [{ ...current, replacing }] });
    expect(back.status, JSON.stringify(back.body)).toBe(200);
    expect(publicationIn(back).editions).toMatchObject([{ slug: 'only-edition', corrections: [{ note: replacing.note }] }]);
  });

  it('keeps both files of a correction, for ever', async () => {
    const [edition] = published.editions;
    const replacing = { kind: 'correction', note: 'The telephone number was wrong.' };
    const formats = edition!.formats.map((format) => ({ ...format, file: newFile }));
    const answer = await save(published.id, { editions: [{ ...edition, formats, replacing }] });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    const corrections = [{ note: replacing.note, files: [{ file: { id: oldFile }, by: { id: newFile } }] }];
    published = publicationIn(
      await editor.get(`/api/publications/${published.id}?depth=1`).then((found) => ({ ...found, body: { doc: found.body } })),
    );
    expect(published.editions).toMatchObject([{ slug: 'first-edition', replacing: {}, corrections }]);

    const plain = (await editor.get(`/api/publications/${published.id}?depth=0`)).body as unknown as Publication;
    expect((await save(published.id, { editions: [{ ...plain.editions[0], corrections: [] }] })).status).toBe(200);
    const after = (await editor.get(`/api/publications/${published.id}?depth=1`)).body as unknown as Publication;
    expect(after.editions).toMatchObject([{ corrections }]);
    published = (await editor.get(`/api/publications/${published.id}?depth=0`)).body as unknown as Publication;
  });

  it('stays as it was where the change is a new edition', async () => {
    const replacing = { kind: 'new edition', label: 'Second edition', note: 'Two hubs in place of one.', on: '2026-11-02T12:00:00.000Z' };
    const answer = await save(published.id, {
      editions: [{ ...published.editions[0], body: richText('We plan two hubs.'), replacing }],
      whatChanged: 'There is a second edition now.',
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    const now = (await editor.get(`/api/publications/${published.id}?depth=0`)).body as unknown as Publication;
    expect(now.editions).toMatchObject([
      { slug: 'second-edition', number: 2, changeNote: 'Two hubs in place of one.', status: { status: 'current' } },
      { slug: 'first-edition', number: 1, status: { status: 'superseded' } },
    ]);
    expect(JSON.stringify(now.editions[0]?.body)).toContain('two hubs');
    expect(JSON.stringify(now.editions[1]?.body)).toContain('a hub');
    expect(now.changes).toMatchObject([{ note: 'There is a second edition now.' }]);
    expect(now.whatChanged ?? null).toBeNull();
  });

  it('has a history that nobody rewrites', async () => {
    expect((await save(published.id, { changes: [], whatChanged: 'A printed copy is in the library.' })).status).toBe(200);
    const now = (await editor.get(`/api/publications/${published.id}?depth=0`)).body as unknown as Publication;
    expect(now.changes?.map(({ note }) => note)).toEqual(['There is a second edition now.', 'A printed copy is in the library.']);
  });
});
