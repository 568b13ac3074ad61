import { describe, expect, it } from 'vitest';
import { documentCollections } from '../../collections/documents/index.ts';
import { publicFieldsOf } from '../../collections/public-fields.ts';
import { type Data, isRow, namedFields } from './fields.ts';
import { story } from '../../../tests/support/written-like-an-officer.ts';

describe('the marks of a form', () => {
  const row = { person: { name: 'Sam' }, kind: 'paraphrase', text: 'It is “great”.' };
  const form = story({ summary: '', contributions: [row] });

  it('stand at the fields that keep a document from being published, in the words of the refusal', async () => {
    expect(await markOf(['summary'], '', form, form, 'onChange')).toBe('This is empty: fill it in.');
    expect(await markOf(['contributions', 'text'], row.text, form, row, 'onChange')).toBe(
      'A paraphrase never has quotation marks: say it in your own words, or mark it as a quotation.',
    );
  });

  it('stand at no other field, and not at the same field of another row', async () => {
    expect(await markOf(['title'], form['title'], form, form, 'onChange')).toBe(true);
    expect(await markOf(['contributions', 'text'], 'Fine.', form, { text: 'Fine.' }, 'onChange')).toBe(true);
  });

  it('keep no draft from being saved', async () => {
    expect(await markOf(['summary'], '', form, form, 'submit')).toBe(true);
    expect(await markOf(['summary'], 12, form, form, 'submit')).toBe('Write words here.');
  });
});

/** A request to a site with no other page on it. */
const onEmptySite = { context: {}, payload: { find: () => ({ docs: [] }), db: { findOne: () => null } } };

async function markOf(path: string[], value: unknown, data: Data, siblingData: object, event: string): Promise<unknown> {
  let fields = publicFieldsOf(documentCollections.news);
  for (const name of path.slice(0, -1)) {
    const group = namedFields(fields).find((field) => field.name === name);
    fields = group && 'fields' in group ? group.fields : [];
  }
  const field: unknown = namedFields(fields).find(({ name }) => name === path.at(-1));
  if (!isRow(field) || typeof field['validate'] !== 'function') throw new Error(`There is no field ${path.join('.')}.`);
  return (await field['validate'](value, { event, data, siblingData, req: onEmptySite })) as unknown;
}
