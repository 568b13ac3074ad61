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

it.each([
  ['a draft', '/api/news?draft=true', {}],
  ['a publish', '/api/news', { _status: 'published' }],
] as const)(
  'no strange value in any field of %s is our fault',
  async (_, path, status) => {
    const fields = cms.config.collections.find(({ slug }) => slug === 'news')?.flattenedFields ?? [];
    for (const { name } of fields) {
      for (const value of strange) {
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
    for (const { name } of flattenedFields) {
      for (const value of strange) {
        const answer = await editor.send('POST', `/api/globals/${slug}?draft=true`, { [name]: value });
        expect([slug, name, value, answer.status < 500]).toEqual([slug, name, value, true]);
      }
    }
  }
}, 120_000);
