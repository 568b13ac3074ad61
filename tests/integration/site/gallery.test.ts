import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Renderer } from '../../../content/model/render.ts';
import { buildRenderer } from '../../../scripts/build/renderer.ts';
import { galleryPages, sites } from '../../../site/gallery/sites.ts';
import { compiledSite } from '../../support/rendered/compiled-site.ts';
import { findingsIn } from '../../support/rendered/valid-html.ts';

/** Components that the gallery shows in another way than by examples of their own. */
const shownOtherwise: Readonly<Record<string, string>> = {
  'document/DocumentPage.astro': 'is a whole page: every document’s template shows it',
  'document/Fact.astro': 'is a row that stands in Facts only: templates show it',
  'document/NotConfirmed.astro': 'asks the page’s own document: the test of documents shows it',
  'document/StatementChecked.astro': 'says what is true of an installation: the test of the renderer shows it',
  'frame/Social.astro': 'stands in the head, where there is nothing to see',
};

let renderer: Renderer;

beforeAll(async () => {
  ({ renderer } = await compiledSite());
});

describe('the gallery', () => {
  it('has examples of every component that takes something', () => {
    const folder = join('site', 'components');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
    const taking = files.filter((file) => file.endsWith('.astro') && readFileSync(join(folder, file), 'utf8').includes('interface Props'));
    const without = taking.filter((file) => !existsSync(join(folder, file.replace('.astro', '.examples.ts'))));
    expect(without.sort(), 'add NAME.examples.ts beside the component, or list it here with its reason').toEqual(
      Object.keys(shownOtherwise),
    );
  });

  it('is in no release: the compiled site knows nothing of it', async () => {
    const { folder } = await buildRenderer();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(20);
    const knowing = files.filter(({ parentPath, name }) => /gallery/i.test(name + readFileSync(join(parentPath, name), 'latin1')));
    expect(knowing.map(({ name }) => name)).toEqual([]);
  });
});

describe('every template with a short, a long and an awkward document, and with none', () => {
  it.each(galleryPages.map((page) => ({ ...page, path: page.route.path })))(
    '$site: $template is valid HTML with one h1 and its headings in order, and hides nothing: $path',
    async ({ site, route }) => {
      const { body } = await renderer.render({ reader: sites[site], route, isPreview: false });
      expect(await findingsIn(body)).toEqual([]);
      const levels = [...body.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
      const shown = body.replaceAll(/="[^"]*"/g, '');
      expect(shown.match(/.{0,60}(?:undefined|\[object|<script>alert|NaN)/g)).toBeNull();
    },
  );
});
