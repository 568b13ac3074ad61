import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../gallery/example-documents.ts';
import { readerOf } from '../../content/model/reader/reader.ts';
import { emptySnapshot, snapshotFrom, type SnapshotData } from '../../content/model/snapshot.ts';
import { asBibtex, asCsl, asRis, asWords, type Citation, citationOf } from './citation.ts';

/** A reference as citation-js, which nobody here wrote, reads it. */
interface Reference {
  type: string;
  title: string;
  author: { literal?: string; family?: string }[];
  issued?: { 'date-parts': number[][] };
  edition?: string | number;
  URL: string;
  note?: string;
}

const full: Citation = {
  key: 'plan-third-edition',
  title: 'Health & care: 100 % of it, for {all} of us_here',
  edition: 'Third edition',
  date: { precision: 'day', date: '2026-10-05' },
  publishers: ['Gloucestershire County Council', 'NHS Gloucestershire'],
  language: 'en',
  url: 'https://example.org/publications/plan/third-edition/',
  proof: `SHA-256 of the text: ${'ab'.repeat(32)}`,
  isWithdrawn: false,
};
const dates: [Citation['date'], number[] | undefined][] = [
  [{ precision: 'day', date: '2026-10-05' }, [2026, 10, 5]],
  [{ precision: 'month', month: '2026-10' }, [2026, 10]],
  [{ precision: 'year', year: 2026 }, [2026]],
  [{ precision: 'unknown' }, undefined],
];
const forms = { BibTeX: asBibtex, RIS: asRis, 'CSL-JSON': asCsl };

describe.each(Object.entries(forms))('a citation as %s', (_, write) => {
  it('says the same to whoever reads it', () => {
    const reference = read(write(full));
    expect(reference).toMatchObject({ type: 'report', title: full.title, URL: full.url });
    expect(reference.author.map(({ literal, family }) => literal ?? family)).toEqual(full.publishers);
    expect(String(reference.edition)).toBe('Third edition');
    expect(reference.note).toContain(full.proof);
  });

  it.each(dates)('has its date as exactly as it is known: %j', (date, parts) => {
    expect(read(write({ ...full, date })).issued?.['date-parts'][0]).toEqual(parts);
  });
});

describe('a citation in words', () => {
  it('names who, when, what, where it stays, and what proves it', () => {
    expect(asWords(full)).toBe(
      `Gloucestershire County Council and NHS Gloucestershire (5 October 2026). ${full.title}, Third edition. ${full.url} (${full.proof})`,
    );
    expect(asWords({ ...full, date: { precision: 'unknown' }, isWithdrawn: true })).toContain(
      '(no date). Health & care: 100 % of it, for {all} of us_here, Third edition, withdrawn.',
    );
  });

  it('of a publication is that of its latest edition, at the address that never shows another', () => {
    const edition = (slug: string, number: number, status: string) => ({
      slug,
      label: slug,
      number,
      date: { precision: 'year', year: 2020 + number },
      status: { status },
      body: [{ type: 'paragraph', children: [{ type: 'text', text: `Words of ${slug}.` }] }],
    });
    const document = exampleDocument('publications', {
      kind: 'plan',
      slug: 'plan',
      editions: [edition('second', 2, 'current'), edition('first', 1, 'superseded')],
    });
    if (document.collection !== 'publications') throw new Error('The example is a publication.');
    const data = { ...emptySnapshot('https://example.org'), documents: [document] };
    const nothing = { images: [], files: [], alerts: [], redirects: [], phrases: [], anchors: [], moved: [], withdrawn: [] };
    const reader = readerOf(snapshotFrom({ ...data, ...nothing } satisfies SnapshotData));
    const [latest, earlier] = document.editions;
    expect(citationOf(document, undefined, reader)).toEqual(citationOf(document, latest, reader));
    expect(citationOf(document, undefined, reader).url).toBe('https://example.org/publications/plan/second/');
    expect(citationOf(document, earlier, reader).proof).not.toBe(citationOf(document, latest, reader).proof);
    expect(citationOf({ ...document, editions: [] }, undefined, reader)).toMatchObject({
      url: 'https://example.org/publications/plan/',
      date: { precision: 'unknown' },
    });
  });
});

function read(text: string): Reference {
  const [reference] = plugins.input.chain(text, { generateGraph: false }) as Reference[];
  if (reference === undefined) throw new Error(`citation-js reads nothing in ${text}`);
  // It marks what keeps its capitals, which braces ask for.
  return { ...reference, title: reference.title.replaceAll(/<\/?span[^>]*>/g, '') };
}
