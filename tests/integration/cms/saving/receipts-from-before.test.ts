import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrateDatabase } from '../../../../cms/database/migrate.ts';
import { type Caller, type Cms, password, startCms } from '../start-cms.ts';

/*
 * Both databases were made by the last version that kept its receipts in the collection `releases`: a first publish, one
 * that held a story back, a third, and one that was refused. Ann had set up her list of releases.
 */
const sqlite = join(import.meta.dirname, 'database-with-releases.db.gz');
const mongoDb = join(import.meta.dirname, 'mongodb-with-releases.json');

let cms: Cms;
let ann: Caller;

beforeAll(async () => {
  cms = await startCms({ from: sqlite });
  if (cms.payload.db.name === 'mongoose') await fillMongoDb();
  await migrateDatabase(cms.payload);
  const { token = '' } = await cms.signIn('ann-editor@example.org', password);
  ann = cms.holding(token);
});

afterAll(() => cms.stop());

describe('an installation whose receipts were in the collection `releases`', () => {
  it('has each of them after the update, with what it names', async () => {
    const stories = Array.from({ length: 12 }, (_, index) => `Story ${index}`).sort();
    expect(await receipts()).toEqual([
      { kind: 'full', named: ['The first story'], quarantined: [] },
      { kind: 'publish', named: ['The second story'], quarantined: ['It breaks the template'] },
      { kind: 'publish', named: stories, quarantined: ['It breaks the template'] },
      { kind: 'refused', named: [], quarantined: [...stories, 'It breaks the template'].sort() },
    ]);
  });

  it('goes on telling its officers what the public site shows of a document', async () => {
    const { body } = await ann.get('/api/news?limit=0&depth=0');
    const stateOf = async (title: string) => {
      const { id = '' } = (body['docs'] as { id: string; title: string }[]).find((one) => one.title === title) ?? {};
      return (await ann.get(`/api/receipt?collection=news&id=${id}`)).body['state'];
    };
    expect([await stateOf('The first story'), await stateOf('Story 3')]).toEqual(['live', 'refused']);
  });

  it('keeps the columns an officer chose for the list', async () => {
    expect((await ann.get('/api/payload-preferences/collection-receipts')).body['value']).toMatchObject({ limit: 50, sort: 'number' });
    expect((await ann.get('/api/payload-preferences/collection-news')).body['value']).toEqual({ limit: 10 });
  });

  it('is left alone by another update', async () => {
    const before = await receipts();
    await migrateDatabase(cms.payload);
    expect(await receipts()).toEqual(before);
  });
});

async function receipts(): Promise<{ kind: string; named: string[]; quarantined: string[] }[]> {
  const [news, found] = [await ann.get('/api/news?limit=0&depth=0'), await ann.get('/api/receipts?sort=at&limit=0')];
  const titles = new Map((news.body['docs'] as { id: string; title: string }[]).map(({ id, title }) => [id, title]));
  const rows = found.body['docs'] as { kind: string; documents: { document: string }[]; quarantined: { title: string }[] }[];
  return rows.map(({ kind, documents, quarantined }) => ({
    kind,
    named: documents.map(({ document }) => titles.get(document) ?? document).sort(),
    quarantined: quarantined.map(({ title }) => title).sort(),
  }));
}

async function fillMongoDb(): Promise<void> {
  const { connection } = cms.payload.db as unknown as MongooseAdapter;
  const collections = JSON.parse(readFileSync(mongoDb, 'utf8'), (_, value: { $date?: string; $oid?: string } | null) => {
    if (typeof value?.$date === 'string') return new Date(value.$date);
    return typeof value?.$oid === 'string' ? new connection.base.Types.ObjectId(value.$oid) : value;
  }) as Record<string, Record<string, unknown>[]>;
  for (const [name, documents] of Object.entries(collections)) await connection.collection(name).insertMany(documents);
}
