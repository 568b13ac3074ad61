import type { Field } from 'payload';
import { expect, it } from 'vitest';
import { compare } from './compare.ts';

const fields: Field[] = [
  { name: 'title', type: 'text', label: 'Title' },
  { name: 'text', type: 'textarea', label: 'Text' },
  { name: 'about', type: 'relationship', relationTo: 'news', label: 'About' },
  { name: 'rows', type: 'array', label: 'Row', fields: [{ name: 'words', type: 'text', label: 'Words' }] },
];
const nameOf = (id: string) => `the page ${id}`;
const marked = (before: object, after: object) =>
  compare(fields, before as never, after as never, nameOf).map(({ label, runs }) => [
    label,
    runs.map(({ kind, text }) => (kind === 'added' ? `+${text}+` : kind === 'removed' ? `-${text}-` : text)).join(''),
  ]);

it('compares word by word, and says nothing of what stayed the same', () => {
  expect(marked({ title: 'Open at nine', text: 'Same' }, { title: 'Open at ten', text: 'Same' })).toEqual([
    ['Title', 'Open at -nine-+ten+'],
  ]);
});

it('knows a row again that moved, and says which one is new or gone', () => {
  const [one, two, three] = ['one', 'two', 'three'].map((words) => ({ id: words, words }));
  expect(marked({ rows: [one, two] }, { rows: [two, one] })).toEqual([]);
  expect(marked({ rows: [one, two] }, { rows: [two, three] })).toEqual([
    ['Row 2 › Words', '+three+'],
    ['Row 1 › Words', '-one-'],
  ]);
});

it('calls what is referred to by its name', () => {
  expect(marked({ about: 'a' }, { about: 'b' })).toEqual([['About', 'the page -a-+b+']]);
});

it('cuts long stretches down to what stands beside a change', () => {
  const long = 'Nothing changed in here. '.repeat(30);
  const [[, text = ''] = []] = marked({ text: `${long}nine ${long}` }, { text: `${long}ten ${long}` });
  expect(text.length).toBeLessThan(250);
  expect(text).toMatch(/^… .*-nine-\+ten\+.* … $/);
});
