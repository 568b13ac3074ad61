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

  it('a made-up document stands for no real organisation', () => {
    const isReal = (id: string): boolean => documents.get(id)?.collection === 'organisations' && !documents.get(id)?.sampleNotice;
    const fields = ['employer', 'provider', 'providers', 'organiser', 'runBy', 'partners', 'publishers', 'partOf'];
    const borrowed = [...documents.values()]
      .filter(({ sampleNotice }) => sampleNotice !== undefined)
      .flatMap((document) =>
        fields.flatMap((field) =>
          valuesAt(document, [field])
            .flat()
            .filter((id) => isReal(String(id)))
            .map(() => document.title),
        ),
      );
    expect(borrowed).toEqual([]);
  });

  it('nothing that is known from an undated page is called running', () => {
    expect([...documents.values()].filter((document) => document.collection === 'programmes' && document.status === 'running')).toEqual([]);
  });

  it('whoever a page or a guide sends to the Cavern reads there that its street address is not known', () => {
    const senders = [...documents.values()].filter(
      (document) => ['pages', 'guides'].includes(document.collection) && /drop in at/.test(JSON.stringify(document)),
    );
    expect(senders.map(({ slug }) => slug)).toEqual(['find-someone-to-talk-to', 'get-help-now']);
    for (const document of senders) expect(JSON.stringify(document)).toMatch(/without a street address, so look it up before you set out/);
  });

  it('the Cavern is for adults, and nothing is promised of what happens there', () => {
    const cavern = documents.get(idOf('services/support-at-the-cavern'));
    expect(valuesAt(cavern, ['audiences'])).toEqual([['adults']]);
    expect(JSON.stringify({ ...cavern, search: [] })).not.toMatch(/letter from|appointment|nobody will/i);
  });

  it('what the Jan Cutting centre links people with is not said to be given there', () => {
    const linked = [...documents.values()].filter(
      (document) => document.collection === 'services' && document.areas.includes(idOf('areas/north-prospect')),
    );
    expect(linked).toHaveLength(7);
    for (const document of linked) {
      expect(valuesAt(document, ['places']), document.title).toEqual([[]]);
      expect(document.summary, document.title).toContain('can link you with');
    }
  });

  it('everybody who is named says what the source has them say', () => {
    const meanings: [name: string, meaning: RegExp][] = [
      ['Mary Hutton', /challenges are real.*goodwill and expertise/],
      ['Pete Bungard', /challenges better together.*money spent locally/],
      ['Matt Lennard', /voluntary sector joins.*know-how/],
      ['Councillor Lynda Bowyer', /hospital.*people of all ages|people of all ages.*hospital/],
      ['Simon Stevens', /really a health service for a neighbourhood.*example/],
      ['Dr Nick Roberts', /under pressure.*longer.*complex/],
      ['Sarah Taylor', /partner in the city’s new vision.*buil(ds|ding) on/],
      ['Councillor Graham Powell', /prevention and early help|do more for themselves/],
      ['Graeme Cleland', /always look for ways.*working with the council/],
    ];
    const said = [...documents.values()].flatMap((document) => ('contributions' in document ? document.contributions : []));
    for (const [name, meaning] of meanings) {
      const own = said.filter(({ person }) => person.name === name);
      expect(own.length, name).toBeGreaterThan(0);
      for (const { text } of own) expect(text, name).toMatch(meaning);
    }
  });

  it('no page tells whoever runs a site what to put there', () => {
    expect(JSON.stringify(sampleSnapshot())).not.toMatch(/your own (site|partnership)|On your site|Put (here|the name)/i);
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
