import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { sampleSnapshot } from '../../../content/sample/index.ts';
import { type GuideDocument, guideDocument, guideOptions } from '../../../content/model/search/guide.ts';
import { type GuideBase, packGuide, unpackGuide } from '../../../content/model/search/packed-guide.ts';
import { searchRecordsOf } from '../../../content/model/search/records.ts';
import { snapshotFrom } from '../../../content/model/snapshot.ts';

it('a packed guide unpacks to the very index it was made from', () => {
  const index = new MiniSearch<GuideDocument>(guideOptions);
  index.addAll(searchRecordsOf(snapshotFrom(sampleSnapshot())).flatMap((record) => guideDocument(record, 'old news by title') ?? []));
  const base = JSON.parse(JSON.stringify(index)) as GuideBase;
  const unpacked = JSON.parse(JSON.stringify(unpackGuide(packGuide(base)))) as GuideBase;
  const { index: terms, averageFieldLength, fieldLength, ...rest } = unpacked;
  const sorted = (list: GuideBase['index']): Map<string, unknown> => new Map(list);
  expect(sorted(terms)).toEqual(sorted(base.index));
  expect(Object.values(fieldLength).map((lengths) => lengths.map((length) => length ?? 0))).toEqual(
    Object.keys(base.documentIds).map((document) => guideOptions.fields.map((_, at) => base.fieldLength[document]?.[at] ?? 0)),
  );
  averageFieldLength.forEach((length, at) => expect(length).toBeCloseTo(base.averageFieldLength[at] ?? 0, 6));
  const { index: _, averageFieldLength: __, fieldLength: ___, ...expected } = base;
  expect(rest).toEqual(expected);
});
