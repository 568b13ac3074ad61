import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FlattenedField } from 'payload';
import { startCms } from '../start-cms.ts';
import type { Caller, Cms } from '../start-cms.ts';

let cms: Cms;
let administrator: Caller;
beforeAll(async () => {
  cms = await startCms();
  administrator = await cms.officer('administrator');
  await administrator.send('POST', '/api/news?draft=true', { title: 'One' });
});
afterAll(async () => {
  await cms.stop();
});

/** The paths of every field, those inside groups, rows and blocks included. */
function pathsIn(fields: FlattenedField[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'blocks')
      return (field.blockReferences ?? field.blocks).flatMap((block) => {
        const own = typeof block === 'string' ? cms.payload.blocks[block as never] : block;
        return own ? pathsIn((own as { flattenedFields: FlattenedField[] }).flattenedFields).map((path) => `${field.name}.${path}`) : [];
      });
    const below = 'flattenedFields' in field ? pathsIn(field.flattenedFields).map((path) => `${field.name}.${path}`) : [];
    return [field.name, ...below];
  });
}

const questions = [
  'equals',
  'not_equals',
  'like',
  'not_like',
  'contains',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
  'nonsense',
].flatMap((operator) => ['x', '1', '', 'true', "'", '%', '2026-01-01', '[', '{"a":1}'].map((value) => ({ operator, value })));

it('no condition on any field is our fault', async () => {
  const faults = new Set<string>();
  // With ALL=1 four times as many, which takes long.
  const steps = process.env['ALL'] === '1' ? [0, 1, 2, 3] : [0];
  for (const { slug, endpoints, flattenedFields } of cms.config.collections) {
    if (!endpoints || slug.startsWith('payload-')) continue;
    const paths = pathsIn(flattenedFields);
    let at = 0;
    for (const path of [...paths, ...paths.map((one) => `${one}.nothing`), 'root.children.text', `${paths.at(-1) ?? ''}.0.1.2`]) {
      // Every field is asked with some operators, and every operator is asked of some fields.
      for (const { operator, value } of steps.map((step) => questions[(at + step * 37) % questions.length]!)) {
        const answer = await administrator.get(`/api/${slug}?depth=0&limit=1&where[${path}][${operator}]=${encodeURIComponent(value)}`);
        if (answer.status >= 500) faults.add(`${slug} ${path} ${operator} ${value}: ${JSON.stringify(answer.body)}`);
      }
      at += 1;
    }
  }
  expect([...faults]).toEqual([]);
}, 300_000);

it('no other question is our fault', async () => {
  const faults: string[] = [];
  for (const query of [
    'page=99999999999999999999',
    'page=1e30',
    'limit=999999999999',
    'depth=1e9',
    'where[_status][near]=1,2,3',
    'where[body][like]=x',
    'where[body.root.children.text][contains]=x',
    'where[or][0][body][like]=x',
    'where[title][equals][x]=y',
    'where=%7B',
    'where=null',
    'where[owner.password][equals]=x',
    'where[owner.hash][like]=x',
    'where[owner.sessions.id][equals]=x',
    'where[replacedBy][equals][relationTo]=news&where[replacedBy][equals][value]=x',
    'where[replacedBy.value][equals]=x',
    'where[keyFacts.0.label][like]=x',
    `where${'[and][0]'.repeat(9)}[title][equals]=x`,
    'sort=body.root',
    'select[body][root]=true',
    'populate=x',
    'joins[x][where][y]=1',
    'locale=all',
    'trash=true',
  ]) {
    for (const path of ['/api/news', '/api/news/versions', '/api/news/count', '/api/globals/home/versions']) {
      const { body, status } = await administrator.get(`${path}?${query}`);
      if (status >= 500) faults.push(`${path}?${query}: ${JSON.stringify(body)}`);
      // What may not be read is not told by asking for it either.
      if (/password|hash|sessions/.test(query)) expect([path, query, status]).toEqual([path, query, 400]);
    }
  }
  expect(faults).toEqual([]);
});

it('a question that is too much for a database is refused in words', async () => {
  const many = (count: number, one: (index: number) => unknown) => Array.from({ length: count }, (_, index) => one(index));
  const where = (condition: object) => `where=${encodeURIComponent(JSON.stringify(condition))}`;
  for (const [query, words] of [
    [where({ or: many(40_000, (index) => ({ title: { equals: `${index}` } })) }), 'There are more than 200 conditions.'],
    [where({ OR: many(40_000, (index) => ({ title: { equals: `${index}` } })) }), 'There are more than 200 conditions.'],
    [many(2_000, (index) => `where[or][${index}][title][equals]=x`).join('&'), 'There are more than 200 conditions.'],
    [where({ and: many(80, () => ({ 'owner.name': { equals: 'x' } })) }), 'More than 20 conditions look into other documents.'],
    [where({ id: { in: many(100_000, String) } }), 'id is compared with more than 1000 values.'],
    [where({ id: { in: many(100_000, String).join(',') } }), 'id is compared with more than 1000 values.'],
    [where({ title: { equals: 'a '.repeat(200_000) } }), 'title is compared with a text of more than 2000 characters.'],
    [where({ title: { like: 'a '.repeat(900) } }), 'There are more than 200 conditions.'],
    [`sort=${many(3_000, () => 'title').join(',')}`, 'The answer can be sorted by 10 fields at most.'],
    [`data=${encodeURIComponent('{"title": "x"}')}`, 'A question brings no data of its own'],
    ['data=5', 'A question brings no data of its own'],
  ] as const) {
    for (const path of ['/api/news', '/api/news/versions']) {
      const response = await administrator.raw('POST', path, {
        body: query,
        headers: { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
      });
      expect([query.slice(0, 40), path, response.status, await response.text()]).toEqual([
        query.slice(0, 40),
        path,
        400,
        expect.stringContaining(words),
      ]);
    }
  }
});

it('what is at most allowed in a question is answered', async () => {
  const ids = Array.from({ length: 1_000 }, (_, index) => `x${index}`);
  for (const condition of [
    { id: { in: ids } },
    { or: Array.from({ length: 200 }, (_, index) => ({ title: { equals: `${index}` } })) },
    { and: Array.from({ length: 20 }, () => ({ 'owner.name': { equals: 'x' } })) },
    { title: { like: 'a '.repeat(190) } },
    { title: { equals: 'a'.repeat(2_000) } },
  ]) {
    const response = await administrator.raw('POST', '/api/news', {
      body: `where=${encodeURIComponent(JSON.stringify(condition))}`,
      headers: { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([JSON.stringify(condition).slice(0, 40), response.status]).toEqual([JSON.stringify(condition).slice(0, 40), 200]);
  }
});

it('a file is asked for by its name alone', async () => {
  for (const query of ['prefix=../..', 'prefix[]=x', 'prefix=']) {
    const { status } = await administrator.get(`/api/images/file/x.png?${query}`);
    expect([query, status]).toEqual([query, 400]);
  }
});

const boundary = { 'content-type': 'multipart/form-data; boundary=abc' };
const json = { 'content-type': 'application/json' };
const part = (words: string) => `--abc\r\nContent-Disposition: form-data; ${words}\r\n--abc--\r\n`;

it.each<[string, string | undefined, Record<string, string>]>([
  ['has no body', undefined, {}],
  ['is empty', '', json],
  ['is no object', 'null', json],
  ['is text', 'x', { 'content-type': 'text/plain' }],
  ['says nothing of its type', '{}', { 'content-type': ';;;' }],
  ['is the form of another page', 'title=x', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['is another kind of form', '--abc--', { 'content-type': 'multipart/mixed; boundary=abc' }],
  ['is a broken form', 'xx', boundary],
  ['is a form without its boundary', 'xx', { 'content-type': 'multipart/form-data' }],
  ['is a form that was cut off', '--abc\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{', boundary],
  ['is a form with a broken head', '--abc\r\nContent-Disp\r\n\r\n{}\r\n--abc--\r\n', boundary],
  ['is a form whose data is null', part('name="_payload"\r\n\r\nnull'), boundary],
  ['is a form whose data is a list', part('name="_payload"\r\n\r\n[]'), boundary],
  ['is a form after the prototype', part('name="_payload"\r\n\r\n{"__proto__": {"role": "x"}}'), boundary],
  ['is a form whose file is null', part('name="file"\r\n\r\nnull'), boundary],
  ['is a form whose file is a name', part('name="file"\r\n\r\n{"filename": "../../x", "clientUploadContext": {}}'), boundary],
  ['has fields of another kind', '{"title": {"a": 1}, "owner": {"x": 1}, "updatedAt": 5, "_status": ["published"]}', json],
  ['has rows with odd identifiers', '{"keyFacts": [{"id": {"a": 1}}], "updatedAt": "yesterday"}', json],
])('a request that %s is answered in words and never as our fault', async (what, body, headers) => {
  const { docs } = (await administrator.get('/api/news?draft=true&limit=1')).body as { docs: { id: string }[] };
  const id = docs[0]?.id ?? '';
  const wrong: unknown[] = [];
  for (const [method, path] of [
    ['POST', '/api/news?draft=true'],
    ['PATCH', `/api/news/${id}?draft=true`],
    ['PATCH', `/api/news?where[id][equals]=${id}&draft=true`],
    ['PATCH', '/api/news'],
    ['POST', `/api/news/${id}/duplicate`],
    ['POST', `/api/news/access/${id}`],
    ['POST', '/api/users'],
    ['POST', '/api/images'],
    ['POST', '/api/globals/home?draft=true'],
    ['POST', '/api/users/unlock'],
    ['POST', '/api/users/refresh-token'],
    ['POST', '/api/users/verify/unknown'],
    ['POST', '/api/payload-preferences/x'],
    ['POST', '/api/payload-locked-documents'],
    ['POST', '/api/receipts/rollback'],
    ['POST', '/api/news/versions/unknown'],
    ['POST', '/api/globals/home/versions/unknown'],
    ['POST', '/api/users/versions/unknown'],
    ['DELETE', '/api/news?where=x'],
    ['PUT', '/api/news'],
  ] as const) {
    const response = await administrator.raw(method, path, body === undefined ? {} : { body, headers });
    const words = await response.text();
    if (response.status >= 500 || words.includes('Something went wrong')) wrong.push([method, path, response.status, words]);
  }
  const signIn = await cms.signedOut.raw('POST', '/api/users/login', {
    ...(body === undefined ? {} : { body, headers }),
    headers: { ...headers, 'x-forwarded-for': `192.0.2.${what.length}` },
  });
  if (signIn.status >= 500) wrong.push(['sign-in', signIn.status]);
  expect(wrong).toEqual([]);
});
