import { describe, expect, it } from 'vitest';
import { sampleSnapshot } from './index.ts';
import { idOf } from './names.ts';

const documents = new Map(sampleSnapshot().documents.map((document) => [document.id, document]));

describe('the sample content makes nothing up', () => {
  it('the third pillar has no objectives for five years, as none are given', () => {
    expect(valuesAt(documents.get(idOf('pillars/improving-services-today')), ['objectives'])).toEqual([[]]);
  });

  it('the Cavern has the same hours on all seven days', () => {
    expect(valuesAt(documents.get(idOf('services/support-at-the-cavern')), ['openingHours', 'week', '*', 'spans'])).toEqual(
      Array.from({ length: 7 }, () => [{ opens: '18:00', closes: '23:00' }]),
    );
  });

  it('the two publications of Gloucestershire have no edition here', () => {
    for (const name of ['publications/joint-forward-plan', 'publications/integrated-care-strategy'] as const) {
      expect(valuesAt(documents.get(idOf(name)), ['editions'])).toEqual([[]]);
    }
  });

  it('no area borrows a fact from another', () => {
    const ownWords: [area: string, words: RegExp][] = [
      ['gloucestershire', /Cavern|We Can Move|Creative Health|Mary Hutton/],
      ['plymouth', /Jan Cutting|Derriford|Simon Stevens|Wolseley/],
      ['herefordshire', /Golden Valley|Taurus|75,000/],
    ];
    const own = new Map(ownWords.map(([area, words]) => [areaIds(area), words]));
    for (const [ids, words] of own) {
      const strangers = [...documents.values()].filter(
        ({ areas, collection, id, summary, title }) =>
          words.test(`${title} ${summary}`) && !areas.some((area) => ids.includes(area)) && collection !== 'topics' && !ids.includes(id),
      );
      expect(strangers.map(({ title }) => title)).toEqual([]);
    }
  });
});

/** The ids of an area and the areas in it. */
function areaIds(slug: string): string[] {
  const id = idOf(`areas/${slug}`);
  return [
    id,
    ...[...documents.values()].filter((document) => document.collection === 'areas' && document.parent === id).map(({ id }) => id),
  ];
}

/** The values of a field; `*` stands for every item of a list. */
function valuesAt(value: unknown, [first, ...rest]: string[]): unknown[] {
  if (first === undefined) return [value];
  if (value === null || typeof value !== 'object') return [];
  if (first === '*') return Object.values(value).flatMap((item) => valuesAt(item, rest));
  return valuesAt((value as Record<string, unknown>)[first], rest);
}
