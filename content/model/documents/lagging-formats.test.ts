import { describe, expect, it } from 'vitest';
import { laggingFormats } from './lagging-formats.ts';
import { edition, type Edition } from './publication.ts';

const file = 'a-file';
const anEdition = (number: number, more: Partial<Edition> = {}): Edition =>
  edition.parse({
    slug: `edition-${number}`,
    label: `Edition ${number}`,
    number,
    date: { precision: 'year', year: 2020 + number },
    status: { status: 'superseded' },
    ...more,
  });
const easyRead = { kind: 'Easy Read' as const, language: 'en', file };
const welsh = { kind: 'other language' as const, language: 'cy', file };
const polish = { kind: 'other language' as const, language: 'pl', file };
const body = [{ type: 'paragraph' as const, children: [] }];
const foundIn = (editions: Edition[]): [string, string, number][] =>
  laggingFormats(editions).map(({ format, edition: { number } }) => [format.kind, format.language, number]);

describe('formats of earlier editions', () => {
  it('lag behind where the latest edition has none of their kind, each in the newest edition that has it', () => {
    const editions = [
      anEdition(3, { status: { status: 'current' } }),
      anEdition(2, { formats: [easyRead] }),
      anEdition(1, { formats: [easyRead, welsh] }),
    ];
    expect(foundIn(editions)).toEqual([
      ['Easy Read', 'en', 2],
      ['other language', 'cy', 1],
    ]);
  });

  it('do not lag behind where the latest edition has them in the same language, whatever its country', () => {
    const british = { ...easyRead, language: 'en-GB' };
    expect(foundIn([anEdition(2, { formats: [british, polish] }), anEdition(1, { formats: [easyRead, welsh, polish] })])).toEqual([
      ['other language', 'cy', 1],
    ]);
  });

  it('are none of those that were withdrawn, nor of one that is newer than the one in force', () => {
    const editions = [
      anEdition(3, { formats: [welsh] }),
      anEdition(2, { status: { status: 'current' } }),
      anEdition(1, { formats: [easyRead], status: { status: 'withdrawn', reason: 'It had mistakes' } }),
    ];
    expect(foundIn(editions)).toEqual([]);
  });

  it('count the text itself as a web page', () => {
    expect(foundIn([anEdition(2, { formats: [easyRead] }), anEdition(1, { body })])).toEqual([['web page', 'en', 1]]);
    expect(foundIn([anEdition(2, { body }), anEdition(1, { formats: [{ kind: 'web page', language: 'en' }], body })])).toEqual([]);
  });
});
