import { describe, expect, it } from 'vitest';
import type { Publication } from '../../content/model/documents/publication.ts';
import { readerOf } from '../../content/model/reader/reader.ts';
import { snapshotFrom } from '../../content/model/snapshot.ts';
import { sampleSnapshot } from '../../content/sample/index.ts';
import { shownFor } from './evidence.ts';

const sample = snapshotFrom(sampleSnapshot());
const documents = [...sample.documents.values()];
const report = documents.find((document): document is Publication => document.collection === 'publications')!;
const pillar = documents.find((document) => document.collection === 'pillars' && document.priorities.length > 0)!;
const priority = pillar.collection === 'pillars' ? pillar.priorities[0]!.anchor : '';

/** The titles of what stands as evidence where the report has one edition with this date and state. */
function evidenceWith(edition: Partial<Publication['editions'][number]>): string[] {
  const editions = [{ ...report.editions[0]!, ...edition }];
  const evidenceFor = [{ pillar: pillar.id, priority }];
  const { reader } = readerOf(sample).with({ documents: new Map([[report.id, { ...report, editions, evidenceFor }]]) });
  return shownFor({ pillar: pillar.id, priority }, reader).evidence.map(({ title }) => title);
}

describe('a report on a priority', () => {
  it('is evidence while an edition of it with a date stands, and none where that was withdrawn', () => {
    const date = { precision: 'year', year: 2025 } as const;
    expect(evidenceWith({ date, status: { status: 'current' } })).toEqual([report.title]);
    expect(evidenceWith({ date, status: { status: 'withdrawn', reason: 'It was wrong.' } })).toEqual([]);
  });
});
