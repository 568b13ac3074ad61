import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { block } from '../../../content/model/blocks/index.ts';
import type { Renderer } from '../../../content/model/render.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { bareDocument, exampleSite } from '../../support/rendered/example-site.ts';
import { findingsIn } from '../../support/rendered/valid-html.ts';

const { reader, pages } = exampleSite();
let renderer: Renderer;

beforeAll(async () => {
  ({ renderer } = await compiledSite());
});

async function mainOf(path: string): Promise<string> {
  const page = pages.find(({ route }) => route.path === path);
  if (page === undefined) throw new Error(`There is no example ${path}: there are ${pages.map(({ route }) => route.path).join(', ')}.`);
  const { body } = await renderer.render({ reader, route: page.route, isPreview: false });
  return body.slice(body.indexOf('<main'), body.indexOf('</main>'));
}

describe('every example of a block', () => {
  it.each(pages)('is one the content model allows: $name', ({ block: example }) => {
    expect(block.parse(example)).toEqual(example);
  });

  it.each(pages)('is drawn as valid HTML with its headings in order: $name', async ({ route }) => {
    const { body } = await renderer.render({ reader, route, isPreview: false });
    expect(await findingsIn(body)).toEqual([]);
    const levels = [...body.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

describe('what people said', () => {
  it('stands as a quotation only where it is one', async () => {
    const quotation = await mainOf('/example-contribution-a-quotation/');
    expect(quotation).toContain('<blockquote');
    expect(quotation).toContain('“I came for the singing and stayed for the people.”');
  });

  it('never looks like a quotation where it is a paraphrase', async () => {
    const paraphrase = await mainOf('/example-contribution-a-paraphrase/');
    expect(paraphrase).not.toMatch(/<blockquote|<q[ >]|[“”"«»](?![^<]*>)/);
    expect(paraphrase).toContain('What <strong>Ann Example</strong> said, in our words');
    expect(paraphrase).toContain('Chief Executive, Sample Council (March 2018)');
  });
});

describe('a link in a block', () => {
  it('stands as words alone while what it leads to is not public', async () => {
    const action = await mainOf('/example-calltoaction-a-link-that-is-not-public-now/');
    expect(action).toContain('Join the group');
    expect(action).not.toContain('>Join the group</a>');
  });

  it('says what a file is before somebody opens it', async () => {
    expect(await mainOf('/example-documentlink-a-file/')).toMatch(
      /href="\/files\/example-file\/example\.pdf".*PDF, 1\.2 MB, 4 pages, Welsh/,
    );
  });
});

describe('the blocks', () => {
  it('have the same names in the content model, the CMS and the site', () => {
    const names = kebabNames('content/model/blocks', ['index']);
    expect(kebabNames('cms/blocks', ['index'])).toEqual(names);
    expect(
      kebabNames('site/blocks', [
        'block',
        'index',
        'examples',
        'footnotes',
        'inline',
        'list',
        'outlined-text',
        'outline',
        'rich-text',
        'simple-text',
      ]),
    ).toEqual(names);
  });

  it('stop the page where one has no component', async () => {
    const unknown = { blockType: 'carousel' } as unknown as (typeof pages)[number]['block'];
    const page = { ...bareDocument('pages', { body: [] }), body: [{ type: 'block', block: unknown }] } as ReturnType<typeof bareDocument>;
    const withUnknown = { ...reader, document: (id: string) => (id === page.id ? page : reader.document(id)) };
    await expect(
      renderer.render({ reader: withUnknown, route: { kind: 'document', path: '/bare-pages/', id: page.id }, isPreview: false }),
    ).rejects.toThrow(
      'The page /bare-pages/ could not be rendered: The block “carousel” has no component: add one to site/blocks/ and to its index.ts. The site draws callout, careCard, contribution, keyFacts, contactDetails, openingHours, callToAction, expander, image, documentLink, steps, documentList, table, insetQuotation.',
    );
  });
});

/** The files of a folder without their endings, in kebab case, but for those that are no blocks. */
function kebabNames(folder: string, others: string[]): string[] {
  return readdirSync(folder)
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) =>
      file
        .replace(/\.\w+$/, '')
        .replaceAll(/(?<=[a-z])[A-Z]/g, '-$&')
        .toLowerCase(),
    )
    .filter((name) => !others.includes(name))
    .sort();
}
