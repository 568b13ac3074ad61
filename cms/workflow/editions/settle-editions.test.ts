import { describe, expect, it } from 'vitest';
import type { Data } from '../../snapshot/mapping/fields.ts';
import { settleEditions } from './settle-editions.ts';
import { unexplained } from './unexplained.ts';

const first: Data = {
  id: 'row-1',
  slug: 'first',
  label: 'First edition',
  number: 1,
  status: { status: 'current' },
  formats: [{ id: 'format-1', kind: 'PDF', language: 'en', file: 'old' }],
  corrections: [],
};
const emptied = { kind: null, label: null, note: null, on: null };
const changed = [{ slug: 'first', label: 'First edition', index: 0, what: ['a file or a link'] }];
const withFile = (replacing: Data | undefined): Data => ({
  ...first,
  formats: [{ id: 'format-1', kind: 'PDF', language: 'en', file: 'new' }],
  ...(replacing === undefined ? {} : { replacing }),
});

describe('a change of a public edition', () => {
  it('is refused until somebody says what it is', () => {
    const [issue] = unexplained(changed, { editions: [withFile(undefined)] });
    expect(issue).toEqual({
      path: ['editions', 0, 'replacing', 'kind'],
      reason:
        '“First edition” is public, and you changed a file or a link. Say here whether that is a correction or a new edition, or put it back as it was. People who link to it rely on what it says.',
    });
    expect(unexplained(changed, { editions: [withFile({ kind: 'new edition' })] }).map(({ path }) => path.at(-1))).toEqual([
      'note',
      'label',
    ]);
    expect(unexplained(changed, { editions: [withFile({ kind: 'correction', note: 'A wrong number.' })] })).toEqual([]);
  });

  it('becomes a correction that keeps both files', () => {
    const note = 'The number on page 3 was wrong.';
    expect(settleEditions([withFile({ kind: 'correction', note })], [first], changed, '2026-11-29')).toEqual([
      {
        ...withFile(undefined),
        replacing: emptied,
        corrections: [{ on: '2026-11-29T12:00:00.000Z', note, files: [{ file: 'old', by: 'new' }] }],
      },
    ]);
  });

  it('becomes an edition of its own, and the one before stays as it was', () => {
    const said = { kind: 'new edition', note: 'A chapter more.', label: 'Second edition' };
    const [second, standing] = settleEditions([withFile(said)], [first], changed, '2026-11-29');
    expect(second).toMatchObject({
      slug: 'second-edition',
      label: 'Second edition',
      number: 2,
      date: { precision: 'day', date: '2026-11-29T12:00:00.000Z' },
      changeNote: 'A chapter more.',
      status: { status: 'current' },
      formats: [{ kind: 'PDF', file: 'new' }],
    });
    expect(second).not.toHaveProperty('id');
    expect(standing).toEqual({ ...first, replacing: emptied, status: { status: 'superseded' } });
  });

  it('never takes a correction away', () => {
    const corrected = { ...first, corrections: [{ id: 'c', on: '2026-01-01T12:00:00.000Z', note: 'A slip.', files: [] }] };
    expect(settleEditions([{ ...first, corrections: [] }], [corrected], [], '2026-11-29')[0]?.['corrections']).toEqual(
      corrected.corrections,
    );
  });
});
