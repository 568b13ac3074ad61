import { expect, it } from 'vitest';
import { sampleSnapshot } from '../../sample/index.ts';
import { type QuickIndexDocument, isOnDemand, quickIndexDocument, quickIndexFields, type QuickIndexScope, termsIn } from './quick-index.ts';
import { packQuickIndex, type PackedQuickIndex, unpackQuickIndex } from './packed-quick-index.ts';
import { searchRecordsOf } from './records.ts';
import { snapshotFrom } from '../snapshot.ts';

const documentsOf = (scope: QuickIndexScope): QuickIndexDocument[] =>
  searchRecordsOf(snapshotFrom(sampleSnapshot())).flatMap((record) => quickIndexDocument(record, scope) ?? []);

it('a packed quick index unpacks to every term of every document, in its field', () => {
  for (const scope of ['everything', 'old news by title', 'key pages in brief'] as const) {
    // Few enough that no word is too common to be told.
    const documents = documentsOf(scope).slice(0, 40);
    const { index } = unpackQuickIndex(JSON.parse(JSON.stringify(packQuickIndex(documents))) as PackedQuickIndex);
    const expected = documents.flatMap((document, number) =>
      quickIndexFields.flatMap((name, field) => termsIn(document, field).map((term) => `${term} in the ${name} of ${number}`)),
    );
    const unpacked = [...index].flatMap(([term, postings]) =>
      quickIndexFields.flatMap((name, field) => (postings[field] ?? []).map((number) => `${term} in the ${name} of ${number}`)),
    );
    expect(unpacked.sort()).toEqual(expected.sort());
  }
});

it('a packed quick index keeps what each result shows', () => {
  const documents = documentsOf('everything');
  const { paths, shown } = unpackQuickIndex(JSON.parse(JSON.stringify(packQuickIndex(documents))) as PackedQuickIndex);
  expect(paths).toEqual(documents.map(({ path }) => path));
  expect(shown).toEqual(
    documents.map(({ card, areas, topics, year, isOld, sections }) => ({
      card,
      areas,
      topics,
      ...(year && { year }),
      ...(isOld && { isOld }),
      ...(sections && { sections }),
    })),
  );
});

it('old news stays in the quick index where officers gave it extra words', () => {
  const snapshot = snapshotFrom(sampleSnapshot());
  const hub = searchRecordsOf(snapshot).find(({ path }) => path === '/news/plymouth-first-wellbeing-hub/');
  if (hub === undefined) throw new Error('The sample has no story of the first hub: this test needs an old story with extra words.');
  const old = { ...hub, isOld: true };
  for (const scope of ['old news on demand', 'key pages in brief'] as const) {
    expect(quickIndexDocument(old, scope).phrases).toContain('hub launch');
    expect(isOnDemand(old, scope)).toBe(false);
    expect(isOnDemand({ ...old, words: [] }, scope)).toBe(true);
  }
});

it('extra words are packed without what says nothing, and once', () => {
  const [record] = searchRecordsOf(snapshotFrom(sampleSnapshot()));
  if (record === undefined) throw new Error('The sample has no document.');
  const words = ['how do I join a group', 'join a group', 'someone to talk to'];
  expect(quickIndexDocument({ ...record, words }, 'everything').phrases).toEqual(['join group', 'someone to talk to']);
});
