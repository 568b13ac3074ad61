import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isDataRoute } from '../../content/model/data/data-routes.ts';
import { consultation } from '../../content/model/documents/consultation.ts';
import { service } from '../../content/model/documents/service.ts';
import { readerOf } from '../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../content/sample/index.ts';
import { contentsFor } from '../files/index.ts';
import { openApi } from './open-api.ts';

const schemata = 'tests/support/open-referral/schemata/';
const reader = readerOf(snapshotFrom(sampleSnapshot()));
const routes = [...reader.routes.values()].filter(isDataRoute);
const bodyOf = (path: string, of = reader): string => {
  const route = of.routes.get(path);
  if (route === undefined || !isDataRoute(route)) throw new Error(`No data stands at ${path}.`);
  return contentsFor(route, of).body;
};
const jsonAt = (path: string, of = reader) => JSON.parse(bodyOf(path, of)) as Record<string, unknown>;

describe('the read API of the sample site', () => {
  const description = openApi(reader) as { paths: Record<string, { get: { responses: Record<string, Answer> } }> };
  interface Answer {
    content: Record<string, { schema: { $ref?: string } }>;
  }
  // A path without a parameter goes before one that it fits too.
  const paths = Object.keys(description.paths).sort((a, b) => Number(a.includes('{')) - Number(b.includes('{')));
  const describedAs = (path: string): string | undefined =>
    paths.find((one) => new RegExp(`^${one.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path));

  it('has in each file what its OpenAPI description says', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    for (const format of ['link path', 'fragment']) ajv.addFormat(format, true);
    ajv.addSchema(description, 'api');
    const validators = new Map<string, ValidateFunction>();
    const validatorOf = (described: string): ValidateFunction | undefined => {
      const schema = description.paths[described]?.get.responses['200']?.content['application/json']?.schema;
      if (schema === undefined) return undefined;
      const key = schema.$ref ?? described;
      const made = validators.get(key) ?? ajv.compile(schema.$ref === undefined ? schema : { $ref: `api${schema.$ref}` });
      validators.set(key, made);
      return made;
    };
    const findings = routes.flatMap(({ path }) => {
      if (!path.startsWith('/api/v1/')) return [];
      const isValid = validatorOf(describedAs(path) ?? '');
      if (isValid === undefined) return [`${path} is not described`];
      return isValid(jsonAt(path)) ? [] : [`${path}: ${ajv.errorsText(isValid.errors)}`];
    });
    expect(findings).toEqual([]);
    const isUsed = new Set(routes.map(({ path }) => describedAs(path)));
    // The publisher writes the moment itself.
    expect(paths.filter((path) => !isUsed.has(path) && path !== '/api/v1/snapshot.json' && !/\{(?:area|topic)\}/.test(path))).toEqual([]);
  }, 30_000);

  it('has every public document once in the list of its collection, and what is made up says so', () => {
    const listed = routes.flatMap((route) =>
      route.kind === 'data-list' && !route.list.includes('|') ? (jsonAt(route.path)['documents'] as { id: string; sample?: true }[]) : [],
    );
    expect(listed.map(({ id }) => id).sort()).toEqual([...reader.snapshot.documents.keys()].sort());
    const madeUp = [...reader.snapshot.documents.values()].filter(({ sampleNotice }) => sampleNotice !== undefined);
    expect(madeUp.length).toBeGreaterThan(7);
    for (const { id, collection } of madeUp) {
      expect(jsonAt(`/api/v1/${collection}/${id}.json`)).toMatchObject({ sample: true });
      expect(listed.find((one) => one.id === id)).toMatchObject({ sample: true });
      expect(reader.routes.has(`/open-referral/services/${id}`)).toBe(false);
    }
  });

  it('tells nothing of an outcome before its day, nor what people type to find a page', () => {
    const [open] = sampleSnapshot().documents.filter(({ collection }) => collection === 'consultations');
    const kept = consultation.parse({
      ...open,
      opens: { date: '2026-10-01' },
      closes: { date: '2026-11-01' },
      outcome: { date: '2099-01-01', decision: 'A secret until then', changes: [] },
      search: { words: ['found by this word'], isHidden: false },
    });
    const { reader: later } = reader.with({ documents: new Map([[kept.id, kept]]) });
    const text = bodyOf(`/api/v1/consultations/${kept.id}.json`, later);
    expect(text).not.toContain('A secret until then');
    expect(text).not.toContain('found by this word');
  });

  it('numbers its pages from the oldest, so that a new document moves the last one alone', () => {
    const news = sampleSnapshot().documents.find(({ collection }) => collection === 'news');
    const many = (count: number) =>
      new Map(
        Array.from({ length: count }, (_, number) => {
          const id = `story-${number}`;
          const firstPublished = new Date(Date.UTC(2020, 0, 1 + number)).toISOString();
          return [id, { ...news, id, slug: id, title: `Story ${number}`, firstPublished, updated: firstPublished } as never] as const;
        }),
      );
    const before = readerOf(snapshotFrom({ ...sampleSnapshot(), documents: [] })).with({ documents: many(120) }).reader;
    const { reader: after, topics } = before.with({ documents: new Map([...many(121)].slice(-1)) });
    const moved = [1, 2, 3].filter(
      (page) => bodyOf(`/api/v1/news/page/${page}.json`, before) !== bodyOf(`/api/v1/news/page/${page}.json`, after),
    );
    expect(moved).toEqual([3]);
    expect([...topics].filter((topic) => topic.startsWith('records:news#'))).toEqual(['records:news#3']);
    const { routes: gone } = after.with({ documents: new Map([...many(121).keys()].slice(100).map((id) => [id, undefined])) });
    expect([...gone.keys()].filter((path) => path.startsWith('/api/'))).toContain('/api/v1/news/page/3.json');
  });
});

describe('the spreadsheets', () => {
  it('can be opened: a byte order mark, a heading for each cell, and no formula in any', () => {
    const [first] = sampleSnapshot().documents.filter(({ collection }) => collection === 'services');
    const odd = service.parse({ ...first, title: '=HYPERLINK("x")', whoFor: ['People who say “é”, "so"\nand so'] });
    const { reader: later } = reader.with({ documents: new Map([[odd.id, odd]]) });
    for (const { path, kind } of routes.filter((route) => route.kind === 'data-sheet')) {
      const text = bodyOf(path, later);
      expect(kind === 'data-sheet' && text.startsWith('\uFEFF')).toBe(true);
      const { data, errors } = Papa.parse<string[]>(text.slice(1), { newline: '\r\n', skipEmptyLines: true });
      expect(errors, path).toEqual([]);
      expect(new Set(data.map((row) => row.length)).size, path).toBe(1);
      expect(data.length, path).toBeGreaterThan(1);
      expect(data.flat().filter((cell) => /^[=+\-@＝＋－＠\n]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    }
    expect(bodyOf('/data/services.csv', later)).toContain(`"'=HYPERLINK(""x"")"`);
    expect(bodyOf('/data/services.csv', later)).toContain('People who say “é”, ""so""\nand so');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '＝1+1', '＋1', '－1', '＠SUM(1)', '\n=1+1'])('keep %j a text', (cost) => {
    const [first] = sampleSnapshot().documents.filter(({ collection }) => collection === 'services');
    const odd = { ...service.parse(first), cost };
    const { reader: later } = reader.with({ documents: new Map([[odd.id, odd]]) });
    expect(bodyOf('/data/services.csv', later)).toContain(`,"'${cost}",`);
  });
});

describe('what directories of services read', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const file of readdirSync(schemata)) ajv.addSchema(JSON.parse(readFileSync(schemata + file, 'utf8')) as object, file);
  const findingsIn = (record: unknown): string => {
    const isValid = ajv.getSchema('service.json');
    return isValid?.(record) === true ? '' : ajv.errorsText(isValid?.errors);
  };

  it('is valid by the schemas of Open Referral UK 3.0, which notice what is not', () => {
    const services = routes.filter(({ kind }) => kind === 'open-referral-service').map(({ path }) => jsonAt(path));
    expect(services.length).toBeGreaterThan(20);
    expect(services.map(findingsIn).filter((finding) => finding !== '')).toEqual([]);
    const list = jsonAt('/open-referral/services/');
    expect(list).toMatchObject({
      total_items: services.length,
      total_pages: 1,
      page_number: 1,
      first_page: true,
      last_page: true,
      empty: false,
    });
    expect((list['contents'] as object[]).map(findingsIn).filter((finding) => finding !== '')).toEqual([]);
    const fail = JSON.parse(readFileSync('tests/support/open-referral/examples/fail-service.json', 'utf8')) as object;
    expect(findingsIn(fail)).not.toBe('');
  });

  it('says when, where, for whom and at what price, and nothing that nobody has confirmed', () => {
    const [first] = sampleSnapshot().documents.filter(({ collection }) => collection === 'services');
    const { factsFrom: _, lastChecked: __, ...plain } = first as object as Record<string, unknown>;
    const whole = service.parse({
      ...plain,
      audiences: ['adults'],
      waysIn: ['self-referral'],
      cost: 'Free',
      places: [
        {
          name: 'The hall',
          addressLines: ['1 High Street', 'Plymouth'],
          postcode: 'PL1 1AA',
          stepFree: 'yes',
          access: 'A lift.',
          position: { latitude: 50.37, longitude: -4.14 },
        },
      ],
      openingHours: {
        week: [
          { day: 'monday', spans: [{ opens: '09:00', closes: '12:00' }] },
          { day: 'friday', spans: [{ opens: '09:00', closes: '12:00' }] },
        ],
        exceptions: [{ date: '2026-12-25', spans: [], reason: 'Christmas Day' }],
        bankHolidays: { rule: 'closed' },
      },
      contact: { telephone: '01632 960001', email: 'hall@example.org' },
    });
    const told = (document: typeof whole) =>
      jsonAt(`/open-referral/services/${whole.id}`, reader.with({ documents: new Map([[whole.id, document]]) }).reader);
    const record = told(whole);
    expect(findingsIn(record)).toBe('');
    expect(record).toMatchObject({
      status: 'active',
      email: 'hall@example.org',
      fees: 'Free',
      schedules: [
        { freq: 'WEEKLY', byday: 'MO,FR', opens_at: '09:00', closes_at: '12:00', notes: 'Closed on bank holidays.' },
        { dtstart: '2026-12-25', description: 'Christmas Day' },
      ],
      cost_options: [{ option: 'Free', amount: 0 }],
      service_at_locations: [
        {
          location: {
            latitude: 50.37,
            addresses: [{ address_1: '1 High Street', city: 'Plymouth', postal_code: 'PL1 1AA', country: 'GB' }],
            accessibility: [{ description: 'Step-free access: yes', details: 'A lift.' }],
          },
        },
      ],
      contacts: [{ phones: [{ number: '01632 960001' }] }],
    });
    const runOut = { kind: 'opening hours' as const, at: ['openingHours'], verifiedOn: '2020-01-01', runsOut: '2020-02-01' };
    expect(told({ ...whole, facts: [runOut] })['schedules']).toEqual([]);
  });
});
