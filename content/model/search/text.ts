import { type RichTextNode, wordsOf } from '../fields/rich-text.ts';
import { inlineWords } from '../fields/simple-text.ts';

/** The words of a document by how much they say of it. */
export interface Text {
  /** Headings, and the names of what the document is made of. */
  headings: string[];
  body: string[];
  /** The headings one can be led to, in their order. */
  sections: Section[];
}

/** A heading of a page, and the fragment of the address that leads to it. */
export interface Section {
  title: string;
  fragment: string;
}

/** Every text in a document or a part of it, whatever its fields are called: a new field is found without being told. */
export function textOf(value: object): Text {
  const text: Text = { headings: [], body: [], sections: [] };
  for (const [key, inner] of Object.entries(value)) if (!shownElsewhere.has(key)) gather(inner, key, text);
  return text;
}

function gather(value: unknown, key: string, text: Text): void {
  if (typeof value === 'string') {
    if (!isName(value)) (headingKeys.has(key) ? text.headings : text.body).push(value);
  } else if (Array.isArray(value)) {
    for (const item of value) gather(item, key, text);
  } else if (isRichTextNode(value)) {
    gatherNode(value, text);
  } else if (typeof value === 'number') {
    if (key === 'amount') text.body.push(String(value));
  } else if (value !== null && typeof value === 'object') {
    for (const [innerKey, inner] of Object.entries(value))
      if (!wordless.has(innerKey) && !isLinkTarget(innerKey, inner)) gather(inner, innerKey, text);
  }
}

function gatherNode(node: RichTextNode, text: Text): void {
  switch (node.type) {
    case 'heading':
      text.headings.push(inlineWords(node.children));
      text.sections.push({ title: inlineWords(node.children), fragment: node.id });
      break;
    case 'paragraph':
    case 'list':
      text.body.push(...wordsOf([node]));
      break;
    case 'block':
      gather(node.block, '', text);
      break;
  }
}

function isRichTextNode(value: unknown): value is RichTextNode {
  return (
    value !== null &&
    typeof value === 'object' &&
    'type' in value &&
    typeof value.type === 'string' &&
    ['paragraph', 'heading', 'list', 'block'].includes(value.type)
  );
}

function isLinkTarget(key: string, value: unknown): boolean {
  return key === 'to' && typeof value === 'object';
}

/** Whether a text names a thing for machines: an identifier, a date or time, an address on the web. */
function isName(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-|^\d{4}-\d\d(?:-\d\d|$)|^https?:|^\d\d:\d\d$/.test(text);
}

/** Fields of a document that search takes from elsewhere, or that hold no words. */
const shownElsewhere = new Set([
  'id',
  'collection',
  'title',
  'slug',
  'summary',
  'language',
  'firstPublished',
  'updated',
  'areas',
  'topics',
  'related',
  'evidenceFor',
  'removed',
  'image',
  'search',
  'sampleNotice',
  'factsFrom',
  'lastChecked',
  'facts',
  'centres',
  'parent',
  'openingHours',
  'status',
  'state',
  'isCancelled',
]);

/** Fields inside others that hold names of things rather than words. */
const wordless = new Set([
  'id',
  'slug',
  'type',
  'blockType',
  'path',
  'url',
  'fragment',
  'level',
  'currency',
  'size',
  'tone',
  'precision',
  'area',
  'hours',
  'file',
  'language',
  'limit',
  'rule',
  'isCancelled',
  'stepFree',
  'image',
  'document',
  'part',
  'direction',
  'continues',
]);

/** Fields whose text says what a document is about. */
const headingKeys = new Set([
  'title',
  'label',
  'group',
  'activity',
  'legalName',
  'scheme',
  'role',
  'whoFor',
  'name',
  'postcodes',
  'towns',
  'services',
]);
