import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RichText } from '../../../content/model/fields/rich-text.ts';
import { blocks } from '../../../cms/blocks/index.ts';
import { toLexical } from '../../../cms/snapshot/mapping/codecs/rich-text/write-rich-text.ts';
import { startWorker, type WorkerInProcess } from '../../support/running/worker-in-process.ts';
import { type Answer, type Caller, type Cms, startCms } from '../cms/start-cms.ts';

let cms: Cms;
let editor: Caller;
/** A page that is public, with one heading. */
let target: string;
let worker: WorkerInProcess;

const collectionOfId = new Map<string, string>();

beforeAll(async () => {
  cms = await startCms();
  worker = await startWorker(cms);
  editor = await cms.officer('editor');
  target = idOf(
    await publish(
      'news',
      story('The target', {
        body: text([{ type: 'heading', level: 2, id: 'aims', children: [{ type: 'text', text: 'Aims' }] }, ...words()]),
      }),
    ),
  );
});

afterAll(async () => {
  await worker.stop();
  await cms.stop();
});

describe('publishing is refused', () => {
  it('where fields are empty, each named', async () => {
    const answer = await publish('news', { title: 'Hardly begun' });
    expect(refusal(answer)).toEqual([
      ['body', 'This is empty: fill it in.'],
      ['summary', 'This is empty: fill it in.'],
      ['category', 'This is empty: fill it in.'],
      ['date.date', 'This is empty: fill it in.'],
      ['whatChanges', 'This is empty: fill it in.'],
    ]);
  });

  it('where a consultation closes before it opens, or nobody can answer it', async () => {
    const asked = { title: 'Where should it be?', summary: 'Say where the hub should be.', question: 'Here or there?' };
    const day = (date: string) => ({ date: `${date}T12:00:00.000Z` });
    expect(
      refusal(await publish('consultations', { ...asked, howToAnswer: 'Ring us.', opens: day('2027-02-01'), closes: day('2027-01-04') })),
    ).toEqual([['closes.date', 'It closes before it opens: give a day and time after that.']]);
    expect(refusal(await publish('consultations', { ...asked, opens: day('2027-01-04'), closes: day('2027-02-01') }))).toEqual([
      ['howToAnswer', 'Nobody can answer this. Say how, or give the address where people answer, or both.'],
    ]);
  });

  it('where nobody can come to a meeting or watch it, unless it is cancelled', async () => {
    const meeting = {
      title: 'The board in June',
      summary: 'What the board talks about.',
      committee: 'Board',
      date: '2027-06-01T12:00:00.000Z',
    };
    expect(refusal(await publish('meetings', meeting))).toEqual([
      ['place.name', 'Nobody can find this meeting. Say where it is, or how to watch or join it from elsewhere, or both.'],
    ]);
    expect((await publish('meetings', { ...meeting, isCancelled: true })).status).toBe(201);
  });

  it('where another public page has the title', async () => {
    expect(refusal(await publish('news', story('The target', { slug: 'another-target' })))).toEqual([
      [
        'title',
        'Another public page, a news story, is called “The target” already. Give this one a title that says what is different about it.',
      ],
    ]);
    expect(refusal(await publish('topics', { title: 'The target', summary: 'A topic of that name.', slug: 'targets' }))).toEqual([
      [
        'title',
        'Another public page, a news story, is called “The target” already. Give this one a title that says what is different about it.',
      ],
    ]);
  });

  it('where another public page has the address', async () => {
    expect(refusal(await publish('news', story('Another story', { slug: 'the-target' })))).toEqual([
      ['slug', '/news/the-target/ is the address of “The target” already. Choose another.'],
    ]);
  });

  it('where the address is kept for another part of the site', async () => {
    expect(refusal(await publish('pages', page('All about us', { slug: 'search' })))).toEqual([
      ['slug', '“search” is kept for another part of the site. Choose another address.'],
    ]);
    expect(refusal(await publish('news', story('Last year', { slug: '2025' })))).toEqual([
      ['slug', '“2025” is kept for another part of the site. Choose another address.'],
    ]);
  });

  describe('where the address belonged to another page before:', () => {
    it.each(['moved', 'withdrawn', 'still there'])('one that is %s', async (fate) => {
      const slug = `once-${fate.replaceAll(' ', '-')}`;
      const id = idOf(await publish('news', story(`Once ${fate}`, { slug })));
      expect(await worker.loop.publish({})).toEqual({ outcome: 'published' });
      // The CMS lets the address go, and the public site goes on answering for it.
      const gone = { _status: 'draft', withdrawalReason: 'It is over.' };
      const change = fate === 'withdrawn' ? gone : { slug: `${slug}-elsewhere`, _status: 'published' };
      expect((await editor.send('PATCH', `/api/news/${id}`, change)).status).toBe(200);
      if (fate !== 'still there') expect(await worker.loop.publish({})).toEqual({ outcome: 'published' });
      const reason = `/news/${slug}/ was the address of “Once ${fate}” and goes on answering for it, so that links to it never break. Choose another.`;
      expect(refusal(await publish('news', story(`Another for ${fate}`, { slug })))).toEqual([['slug', reason]]);
      const redirect = { from: `/news/${slug}/`, to: { kind: 'path', path: '/news/' } };
      expect(refusal(await editor.send('POST', '/api/redirects', redirect))).toEqual([['from', reason]]);
      expect(refusal(await editor.send('POST', '/api/redirects', { ...redirect, from: `/news/${slug}` }))).toEqual([['from', reason]]);
    });

    it('unless it is its own', async () => {
      const id = idOf(await publish('news', story('Back and forth')));
      const save = (slug: string) => editor.send('PATCH', `/api/news/${id}`, { slug, _status: 'published' });
      for (const slug of ['away-for-now', 'back-and-forth']) {
        expect((await save(slug)).status).toBe(200);
        await worker.loop.publish({});
      }
    });
  });

  describe('for a redirect', () => {
    it.each([
      ['an e-mail address', { kind: 'url', url: 'mailto:us@example.org' }, 'to.url'],
      ['a telephone', { kind: 'url', url: 'tel:01234 567890' }, 'to.url'],
      ['what looks like an address here and is another website', { kind: 'path', path: '//example.org/' }, 'to.path'],
      ['a path with a backslash', { kind: 'path', path: '/a\\b' }, 'to.path'],
      ['a broken escape', { kind: 'path', path: '/a-to-z/#100%' }, 'to.path'],
    ])('that leads to %s', async (_, to, path) => {
      const [[marked, reason] = []] = refusal(await editor.send('POST', '/api/redirects', { from: '/poster/', to }));
      expect(marked).toBe(path);
      expect(reason).toMatch(/ does not fit: expected |^A redirect leads to a page|^Expected /);
    });

    it.each(['//x', '/a\\b', '/search/', '/assets/style.css', '/'])('that begins at %s', async (from) => {
      const answer = await editor.send('POST', '/api/redirects', { from, to: { kind: 'path', path: '/news/' } });
      expect(refusal(answer).map(([path]) => path)).toEqual(['from']);
    });

    it('that makes a ring', async () => {
      const redirect = (from: string, path: string) => editor.send('POST', '/api/redirects', { from, to: { kind: 'path', path } });
      expect(refusal(await redirect('/itself/', '/itself/#top'))).toEqual([
        ['to.path', '/itself/ would lead to itself. Choose another place for it to lead to.'],
      ]);
      const made = await redirect('/three/', '/news/');
      expect(made.status).toBe(201);
      expect((await redirect('/two/', '/three')).status).toBe(201);
      expect((await redirect('/one/', '/two/')).status).toBe(201);
      const { id } = made.body['doc'] as { id: string };
      expect(refusal(await editor.send('PATCH', `/api/redirects/${id}`, { to: { kind: 'path', path: '/one/' } }))).toEqual([
        ['to.path', 'This makes a ring: /three/ leads to /one/ leads to /two/ leads to /three/. Choose another place for it to lead to.'],
      ]);
    });

    it('that leads where nothing answers', async () => {
      const lead = (to: object) => editor.send('POST', '/api/redirects', { from: `/poster-${randomUUID()}/`, to });
      await worker.loop.publish({});
      const { publicUrl } = await import('../../../cms/environment.ts').then(({ environment }) => environment);
      for (const path of ['/nowhere/', '/news/nowhere/', '/news/1999/', '/news/nowhere/?page=2#end'])
        for (const to of [
          { kind: 'path', path },
          { kind: 'url', url: publicUrl + path },
        ])
          expect(refusal(await lead(to))).toEqual([
            [
              // A whole address of one of our lists becomes a path when it is saved.
              expect.stringMatching(/^to\.(path|url)$/),
              `This leads to ${path.replace(/\?.*/, '')}, and nothing of this site answers there. Choose a page, a list or a file that is public.`,
            ],
          ]);
      for (const path of ['/news/', '/news', '/news/the-target/', '/news/the-target/?from=poster#aims', '/sitemap.xml'])
        expect([path, (await lead({ kind: 'path', path })).status]).toEqual([path, 201]);
      expect((await lead({ kind: 'document', document: { relationTo: 'news', value: target } })).status).toBe(201);
    });

    it('that leads to a page which is not public', async () => {
      const hidden = idOf(await draft('news', story('Not yet')));
      const to = { kind: 'document', document: { relationTo: 'news', value: hidden } };
      expect(refusal(await editor.send('POST', '/api/redirects', { from: '/not-yet/', to }))).toEqual([
        ['to.document', '“Not yet” is not public, so nobody would arrive. Publish that page first, or choose another.'],
      ]);
    });
  });

  it('where a link has a broken escape', async () => {
    const links = [{ text: 'From A to Z', to: { kind: 'path', path: '/a-to-z/#100%' } }];
    const [[path, reason] = []] = refusal(await publish('news', story('A story with an escape', { furtherInformation: { links } })));
    expect(path).toBe('furtherInformation.links.0.to.path');
    expect(reason).toContain('expected two figures or letters from a to f after each %');
  });

  it('where a page would stand below one that is not public, or in the place of another', async () => {
    const parent = idOf(await draft('pages', page('Above')));
    expect(refusal(await publish('pages', page('Below', { parent })))).toEqual([
      ['parent', '“Above”, which stands above this page, is not public. Publish it first, or choose another page.'],
    ]);
    expect((await editor.send('PATCH', `/api/pages/${parent}`, { _status: 'published' })).status).toBe(200);
    expect((await publish('pages', page('Below', { parent }))).status).toBe(201);
    expect((await publish('pages', page('Below, but elsewhere', { slug: 'below' }))).status).toBe(201);
    expect(refusal(await publish('pages', page('Below once more', { parent, slug: 'below' })))).toEqual([
      ['slug', '/above/below/ is the address of “Below” already. Choose another.'],
    ]);
  });

  it('where a page would stand below itself', async () => {
    const above = idOf(await publish('pages', page('Upper')));
    const below = idOf(await publish('pages', page('Lower', { parent: above })));
    expect(refusal(await editor.send('PATCH', `/api/pages/${above}`, { parent: below, _status: 'published' }))).toEqual([
      ['parent', 'The page above this one stands below it. Choose another page.'],
    ]);
  });

  it('where a link leads to a page that is not public', async () => {
    const hidden = idOf(await draft('news', story('Not out yet')));
    const body = text([
      {
        type: 'paragraph',
        children: [{ type: 'link', to: { kind: 'document', id: hidden }, children: [{ type: 'text', text: 'the next story' }] }],
      },
    ]);
    expect(refusal(await publish('news', story('A story with a link', { body })))).toEqual([
      ['body', 'The link “the next story” leads to “Not out yet”, which is not public. Publish that page first, or take the link out.'],
    ]);
  });

  it('where a link leads to a part that is not there', async () => {
    const links = [{ text: 'The aims', to: { kind: 'document', document: { relationTo: 'news', value: target }, fragment: 'goals' } }];
    expect(refusal(await publish('news', story('A story with a source', { furtherInformation: { links } })))).toEqual([
      [
        'furtherInformation.links.0.to.document',
        'The link “The aims” leads to the heading “goals” of “The target”, which is not there. Its headings are: Aims.',
      ],
    ]);
    const right = [{ text: 'The aims', to: { kind: 'document', document: { relationTo: 'news', value: target }, fragment: 'aims' } }];
    expect((await publish('news', story('A story with a source', { furtherInformation: { links: right } }))).status).toBe(201);
  });

  it('where a link leads to an address that no list has', async () => {
    const links = [
      { text: 'All hubs', to: { kind: 'path', path: '/hubs/' } },
      { text: 'Old page', to: { kind: 'path', path: '/old-page/' } },
    ];
    expect(refusal(await publish('news', story('A story with paths', { furtherInformation: { links } })))).toEqual([
      [
        'furtherInformation.links.1.to.path',
        'The link “Old page” leads to /old-page/, and no list of this site stands there. Choose the page itself, so that the link follows it, or take the link out.',
      ],
    ]);
  });

  it('where a link could run a program', async () => {
    const body = {
      root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: [paragraphLinkingTo('javascript:alert(1)')] },
    };
    expect(refusal(await publish('news', story('A story with a trap', { body })))).toEqual([
      ['body', '“javascript:alert(1)” does not fit: expected an address that starts with https://, http://, mailto: or tel:.'],
    ]);
  });

  it('for six faults of different kinds at once, each told', async () => {
    const image = randomUUID();
    await cms.payload.db.create({ collection: 'images', data: { id: image, filename: 'six.webp', isDecorative: false, _status: 'draft' } });
    const body = {
      root: { ...element, type: 'root', children: [paragraphLinkingTo('javascript:alert(1)'), paragraphLinkingTo('/old-page/')] },
    };
    const answer = await publish('news', story('The target', { slug: 'the-target', summary: '', image, body }));
    expect(refusal(answer)).toEqual([
      ['summary', 'This is empty: fill it in.'],
      ['body', expect.stringMatching(/^“javascript:alert\(1\)” does not fit: .*\nThe link “click” leads to \/old-page\/, and no list/)],
      ['title', expect.stringContaining('is called “The target” already')],
      ['slug', '/news/the-target/ is the address of “The target” already. Choose another.'],
      ['image', expect.stringContaining('Nobody has said what the picture six.webp shows.')],
    ]);
    const [error] = answer.body['errors'] as { message: string }[];
    expect(error?.message).toBe(
      'This was not published. 6 things need putting right, in Summary, Story, Title, Address and Picture. The list at the top of the page says what to do about each.',
    );
  });

  it('of several documents at once, with what is wrong with each', async () => {
    const ids = [idOf(await draft('news', story('Ready to go'))), idOf(await draft('news', story('The target', { slug: 'not-ready' })))];
    const untitled = idOf(await draft('news', {}));
    const answer = await editor.send('PATCH', `/api/news?where[id][in]=${[...ids, untitled].join(',')}`, { _status: 'published' });
    expect(answer.status).toBe(400);
    expect(answer.body['message']).toMatch(/^1 of 3 were changed\. Not changed: /);
    expect(answer.body['message']).toContain('“The target” – This was not published.');
    expect(answer.body['message']).toContain('A page without a title – This was not published.');
    expect(JSON.stringify(answer.body)).not.toMatch(/null”|undefined”|Something went wrong/);
  });

  it('with words for a page that has no title yet', async () => {
    const untitled = idOf(await draft('news', {}));
    const links = [{ text: 'Read on', to: { kind: 'document', document: { relationTo: 'news', value: untitled } } }];
    expect(refusal(await publish('news', story('A story with an untitled link', { furtherInformation: { links } })))).toEqual([
      [
        'furtherInformation.links.0.to.document',
        'The link “Read on” leads to a page without a title, which is not public. Publish that page first, or take the link out.',
      ],
    ]);
  });

  it('where nobody said what a picture shows', async () => {
    const id = randomUUID();
    await cms.payload.db.create({ collection: 'images', data: { id, filename: 'hall.webp', isDecorative: false, _status: 'draft' } });
    expect(refusal(await publish('news', story('A story with a picture', { image: id })))).toEqual([
      [
        'image',
        'Nobody has said what the picture hall.webp shows. Open it and write that for people who do not see it, or mark it as decorative.',
      ],
    ]);
  });

  it('where evidence is for a priority that its pillar does not have', async () => {
    const priorities = [{ title: 'Care close to home', year: '2023/24' }];
    const pillar = idOf(await publish('pillars', { title: 'A pillar', summary: 'What the pillar promises.', number: 1, priorities }));
    expect(refusal(await publish('news', story('A story with evidence', { evidenceFor: [{ pillar, priority: 'closer' }] })))).toEqual([
      ['evidenceFor.0.priority', '“A pillar” has no such priority any more. Choose one of these: Care close to home.'],
    ]);
    expect(
      (await publish('news', story('A story with evidence', { evidenceFor: [{ pillar, priority: 'care-close-to-home' }] }))).status,
    ).toBe(201);
  });

  it('where a figure has no date', async () => {
    const value = { date: { precision: 'unknown' }, value: 12, source: 'A report' };
    const measure = { title: 'People who wait', unit: 'people', direction: 'down', values: [value] };
    const priorities = [{ title: 'Wait less', year: '2026/27', measures: [measure] }];
    expect(refusal(await publish('pillars', { title: 'With a figure', summary: 'What it promises.', number: 5, priorities }))).toEqual([
      [
        'priorities.0.measures.0.values.0.date.precision',
        'A figure without a date proves nothing: give the day, the month or the year it is of.',
      ],
    ]);
  });

  it('where what is named as evidence is not public, has no date, or is a page that merely helps', async () => {
    const undated = idOf(await publish('news', story('A story without a date', { date: { precision: 'unknown' } })));
    const meeting = { title: 'The board in May', summary: 'What it talked about.', committee: 'Board', date: '2026-05-04T12:00:00.000Z' };
    const agenda = [{ title: 'Money', decision: 'Agreed.' }, { title: 'Thanks' }];
    const decided = idOf(await publish('meetings', { ...meeting, place: { name: 'Hall' }, agenda }));
    const named = (relationTo: string, value: string, part?: string) => ({ document: { relationTo, value }, shows: 'It worked.', part });
    const evidence = [
      named('news', undated),
      named('publications', randomUUID()),
      named('meetings', decided, 'thanks'),
      named('meetings', decided, 'money'),
    ];
    const priorities = [{ title: 'Be warm', year: '2026/27', evidence }];
    expect(refusal(await publish('pillars', { title: 'With evidence', summary: 'What it promises.', number: 2, priorities }))).toEqual([
      [
        'priorities.0.evidence.0.document',
        '“A story without a date” is a story without a date or without a key figure, so it is no evidence. Add them to it, or choose another.',
      ],
      ['priorities.0.evidence.1.document', 'What is named here is not public. Publish it first, or choose another.'],
      [
        'priorities.0.evidence.2.part',
        '“The board in May” has no such edition or decision that can be evidence. Choose another one of it.',
      ],
    ]);
  });

  it('where an edit changes what stood in a year that has ended, until a note says so', async () => {
    const values = [{ value: 3, date: { precision: 'day', date: '2024-03-31T12:00:00.000Z' }, source: 'A count' }];
    const measures = [{ title: 'Homes', unit: 'homes', direction: 'up', values }];
    const priorities = [{ title: 'Be warm', year: '2023/24', measures }];
    const made = await publish('pillars', { title: 'An ended year', summary: 'What it promised.', number: 4, priorities });
    const pillar = made.body['doc'] as { id: string; priorities: Record<string, unknown>[]; removed: unknown[] };
    const save = (data: object) => editor.send('PATCH', `/api/pillars/${pillar.id}`, { ...data, _status: 'published' });
    const changed = pillar.priorities.map((priority) => ({ ...priority, title: 'Be warmer' }));
    expect(refusal(await save({ priorities: changed }))).toEqual([
      [
        'years',
        '2023/24 has ended, and this changes the words of “Be warm”. Add a note for the public under “Years that have ended” that says what you changed and why.',
      ],
    ]);
    const years = [{ year: '2023/24', notes: [{ on: '2026-11-20T12:00:00.000Z', text: 'We meant warmer.' }] }];
    const noted = await save({ priorities: changed, years });
    expect(noted.status, JSON.stringify(noted.body)).toBe(200);

    // Another note does not pay for the one before.
    const [account] = (noted.body['doc'] as { years: { notes: object[] }[] }).years;
    const rewritten = { on: '2026-11-20T12:00:00.000Z', text: 'We meant nothing by it.' };
    const again = changed.map((priority) => ({ ...priority, title: 'Be warmest' }));
    const another = { on: '2026-11-25T12:00:00.000Z', text: 'We meant warmest.' };
    const lost =
      '2023/24 has ended, and the public reads the note “We meant warmer.” on it, which is gone or changed. Put it back as it was: notes stay. If it was wrong, add another that says so.';
    expect(refusal(await save({ priorities: again, years: [{ ...account, notes: [rewritten, another] }] }))).toEqual([
      ['years.0.notes', lost],
    ]);
    expect(refusal(await save({ years: [] }))).toEqual([['years', lost]]);
    expect((await save({ priorities: again, years: [{ ...account, notes: [...account!.notes, another] }] })).status).toBe(200);
  });

  it.each(['a year that has priorities', 'a year that has none'])('where a priority is moved into an ended year: %s', async (fate) => {
    const year = fate.endsWith('none') ? '2022/23' : '2023/24';
    const priorities = [
      { title: 'Be sure', year: '2023/24' },
      { title: 'Be quick', year: '2098/99' },
    ];
    const of = { title: `Moved into ${fate}`, summary: 'What it promises.', number: 7 };
    const { id, ...pillar } = (await publish('pillars', { ...of, priorities })).body['doc'] as { id: string; priorities: object[] };
    const moved = pillar.priorities.map((priority, index) => (index === 1 ? { ...priority, year } : priority));
    expect(refusal(await editor.send('PATCH', `/api/pillars/${id}`, { priorities: moved, _status: 'published' }))).toEqual([
      [
        'years',
        `${year} has ended, and this changes the priorities there were, by adding “Be quick”. Add a note for the public under “Years that have ended” that says what you changed and why.`,
      ],
    ]);
  });

  it('where a pillar that was withdrawn comes back with other words for an ended year, or with less', async () => {
    const of = { title: 'A pillar that comes back', summary: 'What it promised.', number: 6 };
    const priorities = [{ title: 'Be safe', year: '2023/24' }];
    const made = await publish('pillars', { ...of, priorities, objectives: [{ title: 'Be kind' }] });
    const pillar = made.body['doc'] as { id: string; priorities: Record<string, unknown>[] };
    const save = (data: object) => editor.send('PATCH', `/api/pillars/${pillar.id}`, data);
    expect((await save({ _status: 'draft', withdrawalReason: 'It is looked at again.' })).status).toBe(200);
    const changed = pillar.priorities.map((priority) => ({ ...priority, title: 'Be safer' }));
    const less = { priorities: changed, objectives: [] };
    expect(refusal(await save({ ...less, _status: 'published' }))).toEqual([['removed.0.reason', 'This is empty: fill it in.']]);
    const draft = await editor.send('PATCH', `/api/pillars/${pillar.id}?draft=true`, less);
    const { removed } = draft.body['doc'] as { removed: Record<string, unknown>[] };
    expect(draft.body['doc']).toMatchObject({
      priorities: [{ anchor: 'be-safe', title: 'Be safer' }],
      removed: [{ anchor: 'be-kind', title: 'Be kind' }],
    });
    const reasoned = removed.map((part) => ({ ...part, reason: 'It went without saying.' }));
    expect(refusal(await save({ removed: reasoned, _status: 'published' }))).toEqual([
      [
        'years',
        '2023/24 has ended, and this changes the words of “Be safe”. Add a note for the public under “Years that have ended” that says what you changed and why.',
      ],
    ]);
  });

  it('where a promise that was public is taken away without a reason; its anchor stays', async () => {
    const of = { title: 'A shorter pillar', summary: 'What it promises.', number: 5 };
    const made = await publish('pillars', { ...of, objectives: [{ title: 'Be warm' }, { title: 'Be well' }] });
    const pillar = made.body['doc'] as { id: string; objectives: { anchor: string }[] };
    const shorter = { objectives: pillar.objectives.slice(1), _status: 'published' };
    expect(refusal(await editor.send('PATCH', `/api/pillars/${pillar.id}`, shorter))).toEqual([
      ['removed.0.reason', 'This is empty: fill it in.'],
    ]);
    const draft = await editor.send('PATCH', `/api/pillars/${pillar.id}?draft=true`, { objectives: shorter.objectives });
    const { removed } = draft.body['doc'] as { removed: Record<string, unknown>[] };
    expect(removed).toMatchObject([{ anchor: 'be-warm', title: 'Be warm' }]);
    const reasoned = removed.map((part) => ({ ...part, reason: 'It is part of the other one.' }));
    const rewritten = reasoned.map((part) => ({ ...part, title: 'Be rich' }));
    const published = await editor.send('PATCH', `/api/pillars/${pillar.id}`, { ...shorter, removed: rewritten });
    expect(published.status, JSON.stringify(published.body)).toBe(200);
    expect((published.body['doc'] as { removed: unknown[] }).removed).toMatchObject([{ anchor: 'be-warm', title: 'Be warm' }]);

    // Not when it is public that it is gone, either.
    const again = rewritten.map((part) => ({ ...part, on: '2020-01-01T12:00:00.000Z', reason: 'It is said elsewhere.' }));
    const later = await editor.send('PATCH', `/api/pillars/${pillar.id}`, { removed: again, _status: 'published' });
    expect((later.body['doc'] as { removed: unknown[] }).removed).toMatchObject([
      { anchor: 'be-warm', title: 'Be warm', on: removed[0]?.['on'], reason: 'It is said elsewhere.' },
    ]);
    // What comes back leaves the list.
    const back = await editor.send('PATCH', `/api/pillars/${pillar.id}?draft=true`, {
      objectives: [{ title: 'Be warm', anchor: 'be-warm' }, ...shorter.objectives],
    });
    expect((back.body['doc'] as { removed: unknown[] }).removed).toEqual([]);
  });

  it('where two editions would have one address', async () => {
    const edition = {
      label: 'First edition',
      slug: 'first',
      number: 1,
      date: { precision: 'year', year: 2023 },
      status: { status: 'current' },
    };
    expect(
      refusal(
        await publish('publications', { title: 'A plan', summary: 'What we plan to do.', kind: 'plan', editions: [edition, edition] }),
      ),
    ).toEqual([['editions.1.slug', '“first” is used twice on this page. Each part needs one of its own.']]);
  });

  it('for an alert, a redirect and a global that do not fit', async () => {
    expect(refusal(await editor.send('POST', '/api/alerts', { title: 'Closed', _status: 'published' }))).toEqual([
      ['text', 'This is empty: fill it in.'],
    ]);
    expect(refusal(await editor.send('POST', '/api/redirects', { from: 'flu', to: { kind: 'path', path: '/news/' } }))).toEqual([
      [
        'from',
        '“flu” does not fit: expected an address on this site that starts with one /: write what stands after the site’s name, such as /hubs/.',
      ],
    ]);
    expect(refusal(await editor.send('POST', '/api/globals/home', { title: 'Help', _status: 'published' }))).toEqual([
      ['introduction', 'This is empty: fill it in.'],
    ]);
  });

  it('for a colour that is none, with one sentence', async () => {
    const administrator = await cms.officer('administrator');
    const answer = await administrator.send('POST', '/api/globals/settings', { themeColour: 'reddish', _status: 'published' });
    expect(refusal(answer).filter(([path]) => path === 'themeColour')).toEqual([
      ['themeColour', '“reddish” does not fit: expected # with six figures or letters from a to f, such as #0b4f4a.'],
    ]);
  });

  it('for a colour that white words cannot be read on', async () => {
    const administrator = await cms.officer('administrator');
    const answer = await administrator.send('POST', '/api/globals/settings', { themeColour: '#E0A526', _status: 'published' });
    expect(refusal(answer)).toContainEqual([
      'themeColour',
      '#e0a526 is too light: white text on it has a contrast of 2.1 to 1, and at least 4.5 to 1 is needed for people to read them. The nearest colour that passes is #966f19.',
    ]);
  });
});

describe('what was pasted is taken as it was meant:', () => {
  it('addresses, telephone numbers and postcodes', async () => {
    const links = [
      { text: 'Their website', to: { kind: 'url', url: ' HTTPS://WWW.Example.org/what\u2019s on ' } },
      { text: 'Write', to: { kind: 'url', url: 'desk@example.org' } },
    ];
    const furtherInformation = { telephone: '(01632)\u00a0960-123', website: 'www.example.org', links };
    expect((await publish('news', story('A story with tidy links', { furtherInformation }))).status).toBe(201);
    const place = { name: 'The hall', postcode: ' gl11aa' };
    const hub = { title: 'A hub with an odd postcode', summary: 'Where to go.', body: text(words()), place };
    expect(refusal(await publish('hubs', hub)).filter(([path]) => path.includes('postcode'))).toEqual([]);
  });

  it('an address of this site becomes a link to the page, one of a list a link within the site', async () => {
    await worker.loop.publish({});
    const site = 'http://localhost:4321';
    const body = {
      root: {
        ...element,
        type: 'root',
        children: [paragraphLinkingTo(`${site}/news/the-target/#aims`), paragraphLinkingTo('HTTP://LocalHost:4321/news/')],
      },
    };
    const links = [
      { text: 'The target', to: { kind: 'url', url: `${site}/news/the-target` } },
      { text: 'Elsewhere', to: { kind: 'url', url: 'https://example.org/news/the-target/' } },
    ];
    const { body: answer } = await draft('news', story('A story with own links', { body, furtherInformation: { links } }));
    const saved = answer['doc'] as {
      body: { root: { children: { children: { fields: object }[] }[] } };
      furtherInformation: { links: { to: object }[] };
    };
    const relation = { relationTo: 'news', value: expect.objectContaining({ id: target }) as unknown };
    expect(saved.body.root.children.map(({ children }) => children[0]?.fields)).toEqual([
      { linkType: 'internal', doc: relation, fragment: 'aims' },
      { linkType: 'custom', url: '/news/' },
    ]);
    expect(saved.furtherInformation.links.map(({ to }) => to)).toMatchObject([
      { kind: 'document', document: relation },
      { kind: 'url', url: 'https://example.org/news/the-target/' },
    ]);
  });
});

describe('a draft', () => {
  it('is saved whatever it lacks', async () => {
    const answer = await draft('news', {
      title: 'The target',
      slug: 'the-target',
      keyFacts: [{}],
      furtherInformation: { email: 'us', links: [{ text: 'x', to: { kind: 'url', url: 'javascript:x' } }] },
    });
    expect(answer.status).toBe(201);
    const saved = await editor.send('PATCH', `/api/news/${idOf(answer)}`, { summary: '' });
    expect(saved.status).toBe(200);
  });

  it('does not keep a document from being taken down', async () => {
    const id = idOf(await publish('news', story('Here today')));
    expect((await editor.send('PATCH', `/api/news/${id}?draft=true`, { summary: '', title: '' })).status).toBe(200);
    expect((await editor.send('PATCH', `/api/news/${id}`, { _status: 'draft', withdrawalReason: 'It is over.' })).status).toBe(200);
  });
});

function story(title: string, more: object = {}): object {
  return {
    title,
    summary: 'What happened, in one sentence.',
    category: 'partnership',
    whatChanges: 'You can get help in one place.',
    date: { precision: 'month', month: '2018-03-01T12:00:00.000Z' },
    body: text(words()),
    ...more,
  };
}

function page(title: string, more: object = {}): object {
  return { title, summary: 'What stands on this page.', body: text(words()), ...more };
}

function words(): RichText {
  return [{ type: 'paragraph', children: [{ type: 'text', text: 'Some words.' }] }];
}

function text(tree: RichText): object | undefined {
  return toLexical(tree, { collectionOf: (id) => collectionOfId.get(id) ?? 'news' }, blocks);
}

const element = { version: 1, direction: 'ltr', format: '', indent: 0 };

function paragraphLinkingTo(url: string): object {
  const link = {
    ...element,
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', url },
    children: [{ type: 'text', version: 1, text: 'click', format: 0, detail: 0, mode: 'normal', style: '' }],
  };
  return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children: [link] };
}

function publish(collection: string, data: object): Promise<Answer> {
  return editor.send('POST', `/api/${collection}`, { ...data, _status: 'published' });
}

async function draft(collection: string, data: object): Promise<Answer> {
  const answer = await editor.send('POST', `/api/${collection}?draft=true`, data);
  collectionOfId.set(idOf(answer), collection);
  return answer;
}

function idOf({ status, body }: Answer): string {
  if (status !== 201) throw new Error(`The document was not saved: ${JSON.stringify(body)}`);
  return String((body['doc'] as { id: string }).id);
}

/** The fields that are marked, each with what is said. */
function refusal({ status, body }: Answer): [string, string][] {
  expect(status, JSON.stringify(body)).toBe(400);
  const [error] = body['errors'] as { data: { errors: { path: string; message: string }[] } }[];
  return (error?.data.errors ?? []).map(({ path, message }) => [path, message]);
}
