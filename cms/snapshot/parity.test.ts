import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alert } from '../../content/model/alert.ts';
import { block } from '../../content/model/blocks/index.ts';
import { collections } from '../../content/model/collections.ts';
import { document } from '../../content/model/documents/index.ts';
import { globals } from '../../content/model/globals/index.ts';
import { redirect } from '../../content/model/redirect.ts';
import { blocks } from '../blocks/index.ts';
import { alerts } from '../collections/alerts.ts';
import { documentCollections } from '../collections/documents/index.ts';
import { collections as registered } from '../collections/index.ts';
import { publicFieldsOf } from '../collections/public-fields.ts';
import { redirects } from '../collections/redirects.ts';
import { contentGlobals } from '../globals/content.ts';
import { modelNameOf, namedFields } from './mapping/fields.ts';
import type { Field } from 'payload';

/** What Payload and the publish give by themselves. */
const given = ['id', 'collection', 'firstPublished', 'updated', 'facts', 'installation'];

/** A choice of a fact gives its value to the fields beside it, and is nothing by itself. */
const modelNames = (fields: Field[]): string[] =>
  [
    ...new Set(
      namedFields(fields)
        .filter(({ custom }) => custom?.factFor === undefined)
        .map(modelNameOf),
    ),
  ].sort();
const shapeNames = (shape: object): string[] =>
  Object.keys(shape)
    .filter((name) => !given.includes(name))
    .sort();

describe('the CMS and the content model', () => {
  it('know the same collections', () => {
    expect(Object.keys(documentCollections).sort()).toEqual([...collections].sort());
    expect(registered.map(({ slug }) => slug)).toEqual(expect.arrayContaining([...collections, 'alerts', 'redirects', 'images', 'files']));
  });

  it.each(document.options.map((schema) => [schema.shape.collection.value, schema] as const))(
    'have the same fields in %s',
    (name, schema) => {
      expect(documentCollections[name].slug).toBe(name);
      const names = modelNames(publicFieldsOf(documentCollections[name])).filter((one) => !given.includes(one));
      expect(names).toEqual(shapeNames(schema.shape));
    },
  );

  it('have the same fields in alerts, redirects and globals', () => {
    expect(modelNames(publicFieldsOf(alerts))).toEqual(shapeNames(alert.shape));
    expect(modelNames(publicFieldsOf(redirects))).toEqual(shapeNames(redirect.shape));
    for (const [name, global] of Object.entries(contentGlobals)) {
      expect(modelNames(publicFieldsOf(global))).toEqual(shapeNames(globals.shape[name as keyof typeof contentGlobals].shape));
    }
  });

  it.each(block.options.map((schema) => [schema.shape.blockType.value, schema] as const))(
    'have the same fields in the block %s',
    (name, schema) => {
      expect(blocks[name].slug).toBe(name);
      expect(modelNames(blocks[name].fields)).toEqual(
        Object.keys(schema.shape)
          .filter((key) => key !== 'blockType')
          .sort(),
      );
    },
  );
});

describe('the three rooms of the blocks', () => {
  const inFolder = (folder: string, ending: string, others: string[]): string[] =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ending) && !file.endsWith('.test.ts'))
      .map((file) => file.slice(0, -ending.length))
      .filter((name) => !others.includes(name))
      .map((name) => name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase())
      .sort();

  it('hold a file of the same name for each block', () => {
    const model = inFolder('content/model/blocks', '.ts', ['index']);
    expect(model).toHaveLength(block.options.length);
    expect(inFolder('cms/blocks', '.ts', ['index'])).toEqual(model);
    // The others draw rich text itself, not one kind of block.
    expect(inFolder('site/blocks', '.astro', ['Block', 'Footnotes', 'Inline', 'List', 'OutlinedText', 'RichText', 'SimpleText'])).toEqual(
      model,
    );
  });

  it('offer each block in the editor', () => {
    expect(Object.keys(blocks).sort()).toEqual(block.options.map((schema) => schema.shape.blockType.value).sort());
  });
});
