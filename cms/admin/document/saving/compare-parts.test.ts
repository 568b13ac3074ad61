import { expect, it } from 'vitest';
import { differingParts, linesOf, together } from './compare-parts.ts';
import type { Choice } from './compare-parts.ts';

const text = (...paragraphs: string[]) => ({
  root: { type: 'root', children: paragraphs.map((words) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] })) },
});
const fields = [
  { name: 'id', type: 'text' },
  { name: 'title', type: 'text', label: 'Title' },
  { name: 'figures', type: 'array', label: 'Figures', fields: [] },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Content',
        fields: [
          { name: 'summary', type: 'textarea', label: 'Summary' },
          { name: 'body', type: 'richText', label: 'Story' },
        ],
      },
      {
        label: 'Details',
        fields: [{ name: 'date', type: 'group', label: 'Date', fields: [{ name: 'year', type: 'text', label: 'Year' }] }],
      },
    ],
  },
] as never;
const base = { title: 'Began', summary: 'Began', body: text('One.'), date: { year: '2025' } };
const mine = { ...base, title: 'Mine', body: text('One.', 'Mine.'), updatedAt: 'earlier' };
const theirs = { ...base, title: 'Theirs', summary: 'Theirs', body: text('One.', 'Theirs.'), date: { year: '2026' }, updatedAt: 'later' };

it('names the parts that differ, in the order of the form, and who changed each', () => {
  expect(differingParts(fields, { mine, theirs, base }).map(({ label, changedBy }) => [label, changedBy])).toEqual([
    ['Title', 'both'],
    ['Summary', 'them'],
    ['Story', 'both'],
    ['Date: Year', 'them'],
  ]);
});

it('puts together what was chosen, made from the version that stands', () => {
  const parts = differingParts(fields, { mine, theirs, base });
  const choices = new Map<string, Choice>([
    ['title', 'mine'],
    ['summary', 'theirs'],
    ['body', 'both'],
    ['date.year', 'theirs'],
  ]);
  const data = together(mine, theirs, parts, choices);
  expect(data).toMatchObject({ title: 'Mine', summary: 'Theirs', date: { year: '2026' }, updatedAt: 'later' });
  expect(linesOf(data['body'])).toEqual(['One.', 'Theirs.', 'Mine.']);
});

it('finds nothing to choose where both texts are the same', () => {
  expect(
    differingParts(fields, { mine: { ...base, summary: null, figures: 0 }, theirs: { ...base, summary: '', figures: [] }, base }),
  ).toEqual([]);
});
