import { expect, it } from 'vitest';
import { rememberForm, typedWords } from './typed-words.ts';

const paragraph = (text: string) => ({ root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } });

it('gives what was typed on a page that failed, by what the form calls each field, and nothing of another page', () => {
  rememberForm({
    address: '/admin/collections/news/1',
    fields: [
      { name: 'title', type: 'text', label: 'Title' },
      { name: 'body', type: 'richText', label: 'Story' },
      { name: 'image', type: 'upload', label: 'Picture', relationTo: 'images' },
      { name: 'date', type: 'date', label: 'Date' },
      { name: 'summary', type: 'textarea', label: 'Summary' },
    ] as never,
    read: () => ({
      title: 'A hub opens',
      body: paragraph('It opens on Monday.'),
      image: '0b8f4a1e-2c77-4f0e-9d7d-5f9c1a2b3c4d',
      date: '2026-11-29T12:00:00.000Z',
      summary: '',
    }),
  });
  expect(typedWords('/admin/collections/news/1')).toEqual([
    { label: 'Title', words: 'A hub opens' },
    { label: 'Story', words: 'It opens on Monday.' },
  ]);
  expect(typedWords('/admin/collections/news/2')).toEqual([]);
});
