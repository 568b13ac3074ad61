import type { BlockType } from '../../content/model/blocks/index.ts';
import { examples as blockExamples } from '../blocks/examples.ts';
import { blockNamed } from '../blocks/index.ts';
import type { ComponentExample } from './example.ts';
import { galleryPages, siteNames } from './sites.ts';

type Component = (props: object) => unknown;

const components = import.meta.glob<Component>('../components/**/*.astro', { eager: true, import: 'default' });
const componentExamples = import.meta.glob<readonly ComponentExample<object>[]>('../components/**/*.examples.ts', {
  eager: true,
  import: 'examples',
});

/** A component, a block or a template with the frames that show it. */
export interface Shown {
  kind: 'components' | 'blocks' | 'templates';
  /** "cards/SummaryPanel", "places/Hours", "callout", "document of hubs". */
  name: string;
  /** The page of the gallery that shows it. */
  address: string;
  frames: { name: string; address: string }[];
}

/** What stands in one frame. */
export interface Framed extends ComponentExample<object> {
  Component: Component;
}

/** Everything the gallery shows. */
export const shown: readonly Shown[] = [
  ...Object.entries(componentExamples).map(([file, examples]) => framed('components', nameOf(file), examples)),
  ...(Object.keys(blockExamples) as BlockType[]).map((name) => framed('blocks', name, blockExamples[name])),
  ...[...Map.groupBy(galleryPages, ({ template }) => template)].map(([name, pages]): Shown => ({
    kind: 'templates',
    name,
    address: `/gallery/templates/${name.replaceAll(/[^a-z0-9]+/g, '-')}/`,
    frames: siteNames.flatMap((site) =>
      pages.filter((page) => page.site === site).map(({ route }) => ({ name: site, address: `/gallery/site/${site}${route.path}` })),
    ),
  })),
];

/** The example that stands at `components/cards/SummaryPanel` or `blocks/callout`, or undefined where there is none. */
export function exampleAt(path: string, index: number): Framed | undefined {
  const [kind, ...rest] = path.split('/');
  const name = rest.join('/');
  if (kind === 'blocks') {
    const example = blockExamples[name as BlockType]?.[index];
    const Component = blockNamed(name as BlockType) as Component;
    return example && { name: example.name, props: { block: example.block, headingLevel: 2 }, Component };
  }
  const example = componentExamples[`../components/${name}.examples.ts`]?.[index];
  const Component = components[`../components/${name}.astro`];
  return example && Component && { ...example, Component };
}

function framed(kind: 'components' | 'blocks', name: string, examples: readonly { name: string }[]): Shown {
  return {
    kind,
    name,
    address: `/gallery/${kind}/${name}/`,
    frames: examples.map((example, index) => ({ name: example.name, address: `/gallery/frame/${index}/${kind}/${name}/` })),
  };
}

function nameOf(file: string): string {
  return file.replace('../components/', '').replace('.examples.ts', '');
}
