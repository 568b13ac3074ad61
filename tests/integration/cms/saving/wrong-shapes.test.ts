import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleNews, richText } from '../example-news.ts';
import { startCms, wordsOf } from '../start-cms.ts';
import type { Caller, Cms } from '../start-cms.ts';

let cms: Cms;
let editor: Caller;
beforeAll(async () => {
  cms = await startCms();
  editor = await cms.officer('editor');
});
afterAll(async () => {
  await cms.stop();
});

const strange: unknown[] = [
  null,
  -1,
  'text',
  '\u0000',
  true,
  {},
  [],
  [[]],
  [null],
  [1],
  ['text'],
  [{}],
  { root: null },
  { root: { children: [{ type: 'nonsense' }] } },
  { root: { type: 'root', children: [{ type: 'block', fields: { blockType: 'nothing' } }] } },
  { relationTo: 'nothing', value: 'x' },
  [{ relationTo: 'news', value: 'x' }],
  '2026-99-99',
  '6f1c1c52-8a57-4b2e-9b0c-0d5f4a1f7a10',
  richText('Words'),
];

/** Some of the strange values for a field, others for the next, so that each is tried in some fields; with ALL=1 every one, which takes long. */
const strangeFor = (field: number): unknown[] => strange.filter((_, index) => process.env['ALL'] === '1' || (index + field) % 4 === 0);

it.each([
  ['a draft', '/api/news?draft=true', {}],
  ['a publish', '/api/news', { _status: 'published' }],
] as const)(
  'no strange value in any field of %s is our fault',
  async (_, path, status) => {
    const fields = cms.config.collections.find(({ slug }) => slug === 'news')?.flattenedFields ?? [];
    for (const [field, { name }] of fields.entries()) {
      for (const value of strangeFor(field)) {
        const answer = await editor.send('POST', path, { ...exampleNews(), ...status, [name]: value });
        expect([name, value, answer.status < 500, JSON.stringify(answer.body).slice(0, 300)]).toEqual([
          name,
          value,
          true,
          expect.any(String),
        ]);
      }
    }
  },
  120_000,
);

it('says what was expected, field by field, all at once', async () => {
  const answer = await editor.send('POST', '/api/news?draft=true', {
    title: ['x'],
    owner: 5,
    keyFacts: 'x',
    reviewBy: 'soon',
    body: { root: 1 },
    search: { isHidden: 'perhaps' },
  });
  expect(answer.status).toBe(400);
  for (const words of [
    'Expected text.',
    'Expected a document’s identifier.',
    'Expected a list of rows.',
    'Expected a date, such as',
    'Expected text as the editor writes it',
    'Expected true or false.',
  ]) {
    expect(wordsOf(answer)).toContain(words);
  }
});

it('a reference to a document that is not there is refused in words', async () => {
  const answer = await editor.send('POST', '/api/news?draft=true', { title: 'x', owner: '6f1c1c52-8a57-4b2e-9b0c-0d5f4a1f7a10' });
  expect([answer.status, wordsOf(answer)]).toEqual([400, expect.stringContaining('refers to a document that is not there')]);
});

it('the same holds for globals', async () => {
  for (const { slug, flattenedFields } of cms.config.globals) {
    for (const [field, { name }] of flattenedFields.entries()) {
      for (const value of strangeFor(field)) {
        const answer = await editor.send('POST', `/api/globals/${slug}?draft=true`, { [name]: value });
        expect([slug, name, value, answer.status < 500]).toEqual([slug, name, value, true]);
      }
    }
  }
}, 120_000);

it.each([
  ['a path', '../../x'],
  ['100,000 characters', 'x'.repeat(100_000)],
  ['a number', 5],
  ['an object', {}],
  ['a list', ['x']],
  ['SQL', "x' OR '1'='1"],
])('a row whose identifier is %s is refused in words', async (_, id) => {
  const lists = {
    keyFacts: [{ id, label: 'Beds', figure: '12' }],
    body: {
      root: {
        ...(richText('Words') as { root: object }).root,
        children: [{ type: 'block', version: 2, format: '', fields: { id, blockType: 'keyFacts', facts: [{ id, label: 'Beds' }] } }],
      },
    },
  };
  for (const path of ['/api/news?draft=true', '/api/news']) {
    const { status, body } = await editor.send('POST', path, exampleNews(lists));
    expect(status).toBe(400);
    const [error] = body['errors'] as { data: { errors: { path: string; message: string }[] } }[];
    const words =
      'Expected the identifier of a row: 64 letters, figures, hyphens and underscores at most. Leave it out, and a new one is made.';
    expect(error?.data.errors.filter(({ message }) => message === words).map(({ path: marked }) => marked)).toEqual(
      expect.arrayContaining(['keyFacts.0.id', 'body.id', 'body.facts.0.id']),
    );
  }
});

it('a row with the identifier of another document’s row is told at once, and keeps nothing from being saved without it', async () => {
  const fact = { label: 'Beds', figure: '12' };
  const theirs = await editor.send('POST', '/api/news?depth=0', exampleNews({ title: 'Theirs', keyFacts: [fact], _status: 'published' }));
  const [{ id } = { id: '' }] = (theirs.body['doc'] as { keyFacts: { id: string }[] }).keyFacts;
  const copy = await editor.send('POST', `/api/news/${String((theirs.body['doc'] as { id: string }).id)}/duplicate`, { title: 'A copy' });
  expect([copy.status, wordsOf(copy)]).toEqual([200, '']);
  const mine = (await editor.send('POST', '/api/news?draft=true&depth=0', exampleNews({ title: 'Mine' }))).body['doc'] as { id: string };
  const borrowed = {
    keyFacts: [
      { label: 'Chairs', figure: '3' },
      { ...fact, id },
    ],
  };
  for (const [method, path, data] of [
    ['POST', '/api/news?draft=true', exampleNews(borrowed)],
    ['POST', '/api/news', exampleNews({ ...borrowed, _status: 'published' })],
    ['PATCH', `/api/news/${mine.id}?draft=true`, borrowed],
    ['PATCH', `/api/news/${mine.id}?draft=true&autosave=true`, borrowed],
    ['PATCH', `/api/news/${mine.id}`, { ...borrowed, _status: 'published' }],
  ] as const) {
    const answer = await editor.send(method, path, data);
    expect([path, answer.status, wordsOf(answer)]).toEqual([
      path,
      400,
      expect.stringContaining('This row has the identifier of a row of “Theirs”. Leave the identifier out, and a new one is made.'),
    ]);
  }
  const own = await editor.send('PATCH', `/api/news/${mine.id}?draft=true&depth=0`, { keyFacts: [fact] });
  const { keyFacts } = own.body['doc'] as { keyFacts: { id: string }[] };
  for (const status of ['draft', 'published']) {
    const again = await editor.send('PATCH', `/api/news/${mine.id}?draft=${status === 'draft'}`, { keyFacts, _status: status });
    expect([status, again.status, wordsOf(again)]).toEqual([status, 200, '']);
  }
  const twice = await editor.send('PATCH', `/api/news/${mine.id}?draft=true`, { keyFacts: [...keyFacts, ...keyFacts] });
  expect([twice.status, wordsOf(twice)]).toEqual([400, expect.stringContaining('Another row of this list has the same identifier.')]);
});

it('a text that is far too long for its field is refused in words, in a draft too', async () => {
  for (const length of [10_001, 4_000_000]) {
    const answer = await editor.send('POST', '/api/news?draft=true', { title: 'a'.repeat(length) });
    expect([answer.status, wordsOf(answer)]).toEqual([
      400,
      expect.stringContaining(
        `This has ${length.toLocaleString('en-GB')} characters, and even a draft keeps 10,000 at most. Make it shorter.`,
      ),
    ]);
  }
  expect((await editor.send('POST', '/api/news?draft=true', { title: 'a'.repeat(10_000) })).status).toBe(201);
});
