import { inlineWords } from '../../../content/model/fields/inline-words.ts';
import type { Path } from '../../snapshot/mapping/context.ts';
import { isRow } from '../../snapshot/mapping/fields.ts';

/** A run of words that is read as one: a paragraph, a heading, an item of a list, a cell, a line. */
export interface Passage {
  path: Path;
  kind: 'paragraph' | 'heading' | 'item' | 'field';
  words: string;
}

/** Fields that hold names, addresses and choices rather than words that are read as sentences. */
const wordless = new Set([
  'id',
  'slug',
  'anchor',
  'collection',
  'language',
  'firstPublished',
  'updated',
  'type',
  'blockType',
  'kind',
  'path',
  'url',
  'to',
  'from',
  'fragment',
  'currency',
  'tone',
  'image',
  'file',
  'logo',
  'email',
  'phone',
  'textphone',
  'postcode',
  'addressLines',
  'date',
  'day',
  'status',
  'precision',
  'category',
  'search',
  'sampleNotice',
  'areas',
  'topics',
  'related',
  'evidenceFor',
  'facts',
  'person',
  'openingHours',
]);

/** Every run of words of a document, in its order, with its place. */
export function passagesOf(value: unknown, path: Path = []): Passage[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ path, kind: 'field', words: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => passagesOf(item, [...path, index]));
  if (!isRow(value)) return [];
  const { type, children, items } = value;
  if ((type === 'paragraph' || type === 'heading') && Array.isArray(children)) {
    const words = inlineWords(children);
    return words.trim() === '' ? [] : [{ path, kind: type, words }];
  }
  if (type === 'list' && Array.isArray(items)) return items.flatMap((item, index) => itemOf(item, [...path, 'items', index]));
  return Object.entries(value).flatMap(([key, inner]) => (wordless.has(key) ? [] : passagesOf(inner, [...path, key])));
}

function itemOf(item: unknown, path: Path): Passage[] {
  if (!isRow(item)) return [];
  const words = Array.isArray(item['children']) ? inlineWords(item['children']) : '';
  return [...(words.trim() === '' ? [] : [{ path, kind: 'item' as const, words }]), ...passagesOf(item['list'], [...path, 'list'])];
}

/** Every text with headings of a document: the nodes of each, with its place. */
export function textsOf(value: unknown, path: Path = []): { path: Path; nodes: Record<string, unknown>[] }[] {
  if (Array.isArray(value)) {
    const nodes = value.filter(isRow);
    const own = nodes.some(({ type }) => type === 'heading') ? [{ path, nodes }] : [];
    return [...own, ...value.flatMap((item, index) => textsOf(item, [...path, index]))];
  }
  if (!isRow(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}
