import { describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../../sample/index.ts';
import { readerOf } from '../reader/reader.ts';
import { otherRecordIds, recordsOf, searchRecordsOf } from './records.ts';
import type { SearchRecord } from './search-record.ts';
import { snapshotFrom, type Snapshot } from '../snapshot.ts';
import type { Document } from '../documents/index.ts';

const snapshot = snapshotFrom(sampleSnapshot());
const bySlug = (slug: string): Document => {
  const found = [...snapshot.documents.values()].find((document) => document.slug === slug);
  if (found === undefined) throw new Error(`The sample has no ${slug}.`);
  return found;
};
const changed = (...documents: Document[]): Snapshot => ({
  ...snapshot,
  documents: new Map([...snapshot.documents, ...documents.map((document) => [document.id, document] as const)]),
});
const recordAt = (path: string, of = snapshot): SearchRecord | undefined => searchRecordsOf(of).find((record) => record.path === path);

describe('a search record', () => {
  it('holds a document’s words with those of its areas and topics', () => {
    const record = recordAt('/services/support-at-the-cavern/');
    expect(record?.card.title).toBe('Support at the Cavern');
    expect(record?.areas).toEqual(['gloucester', 'gloucestershire']);
    expect(record?.names).toContain('Mental health');
    expect(record?.text().body.join(' ')).toContain('listen');
  });

  it('holds no identifiers, moments or addresses on the web as words', () => {
    const words = searchRecordsOf(snapshot).flatMap((record) => Object.values(record.text()).flat());
    expect(words.filter((word) => typeof word === 'string' && /^[0-9a-f]{8}-|^\d{4}-\d\d-\d\d|^https?:/.test(word))).toEqual([]);
  });

  it('is missing for a document that is hidden from search', () => {
    const document = bySlug('support-at-the-cavern');
    expect(recordAt('/services/support-at-the-cavern/', changed({ ...document, search: { words: [], isHidden: true } }))).toBeUndefined();
  });

  it('is the same whether it is asked for by itself or with all others', () => {
    const reader = readerOf(snapshot);
    const all = searchRecordsOf(snapshot);
    const plain = ({ text, ...record }: SearchRecord): object => ({ ...record, text: text() });
    const asked = recordsOf(reader, [...snapshot.documents.keys(), ...otherRecordIds]);
    expect([...asked.values()].map(plain)).toEqual(all.map(plain));
    expect([...asked.keys()]).toEqual(all.map(({ id }) => id));
  });

  it('is missing for what is not there, may not be found, or is a list of nothing', () => {
    const document = bySlug('support-at-the-cavern');
    const hidden = readerOf(changed({ ...document, search: { words: [], isHidden: true } }));
    expect([...recordsOf(hidden, [document.id, 'nobody', '/nowhere/']).keys()]).toEqual([]);
    const withoutNews = new Map([...snapshot.documents].filter(([, { collection }]) => collection !== 'news'));
    expect([...recordsOf(readerOf({ ...snapshot, documents: withoutNews }), ['/news/', '/events/']).keys()]).toEqual(['/events/']);
  });

  it('has the new name where the name of its area changed', () => {
    const after = recordAt('/services/support-at-the-cavern/', changed({ ...bySlug('gloucester'), title: 'Gloucester city' }));
    expect(after?.names).toContain('Gloucester city');
  });

  it('holds no words of an outcome before its day', () => {
    const document = bySlug('sample-cafe-hours');
    if (document.collection !== 'consultations' || document.outcome === undefined) throw new Error('The sample has no outcome.');
    const wordsIn = (of?: Snapshot): string => recordAt('/consultations/sample-cafe-hours/', of)?.text().body.join(' ') ?? '';
    expect(wordsIn()).toContain('for 6 months at first');
    expect(wordsIn(changed({ ...document, outcome: { ...document.outcome, date: '2027-01-11' } }))).not.toContain('for 6 months at first');
  });

  it('names the pages below a guide', () => {
    const record = recordAt('/guides/help-beyond-medicine/');
    expect(record?.parts[0]).toMatch(/^\/guides\/help-beyond-medicine\/.+\/$/);
    expect(record?.text().parts.map(({ path }) => path)).toEqual(record?.parts);
  });
});
