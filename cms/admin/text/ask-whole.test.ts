import { expect, test } from 'vitest';
import { askWhole } from './ask-whole.ts';

const link = 'news.body.lexical_internal_feature.link.fields';
const block = 'news.body.lexical_internal_feature.blocks.lexical_blocks.image.fields';
const { signal } = new AbortController();
const form = () => ({ doc: { value: 'one', valid: false, customComponents: {} } });

test('what the drawer of a link asks is answered, however soon the next question comes', () => {
  expect(askWhole({ schemaPath: link, formState: form(), signal })).toEqual({
    schemaPath: link,
    formState: { doc: { value: 'one', valid: false } },
    renderAllFields: true,
  });
});

test('a form goes on with its own components where its question was overtaken', () => {
  const formState = form();
  askWhole({ schemaPath: block, formState, signal });
  expect(formState).toEqual({ doc: { value: 'one', valid: false } });
});

test('a block takes back what it asked, but for the question of a press', () => {
  expect(askWhole({ schemaPath: block, formState: form(), signal, renderAllFields: false })).toHaveProperty('signal', signal);
  expect(askWhole({ schemaPath: block, formState: form(), signal, renderAllFields: true })).not.toHaveProperty('signal');
});

test('what other forms ask, and what a form asks first, stays as it is', () => {
  const ofDocument = { schemaPath: 'news', formState: form(), signal };
  expect(askWhole(ofDocument)).toBe(ofDocument);
  const first = { schemaPath: link, signal, renderAllFields: true };
  expect(askWhole(first)).toBe(first);
});
