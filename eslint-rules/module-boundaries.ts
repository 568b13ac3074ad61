import { dirname, resolve } from 'node:path';
import type { Rule } from 'eslint';
import { layerOf, type Layer } from './layers.ts';

interface Boundary {
  /** Other layers that may be imported. */
  layers: readonly Layer[];
  /** Whether a package may be imported. */
  allowsPackage: (name: string) => boolean;
  /** What to tell somebody who breaks it: why, and what to do instead. */
  lesson: string;
}

const siteBoundary: Boundary = {
  layers: ['content/model', 'content/pages', 'site/renderer'],
  allowsPackage: (name) => !/^(payload|@payloadcms\/.*|next|react|react-dom|mongodb|libsql)$/.test(name),
  lesson:
    'site/ may import content/model only, because the public site is compiled from a snapshot and must never depend on the CMS, a database or the publisher. Put shared vocabulary in content/model; get content through the reader.',
};

const boundaries: Record<Layer, Boundary> = {
  'content/model': {
    layers: [],
    allowsPackage: (name) => name === 'zod' || name === 'immutable',
    lesson:
      'content/model may import nothing but zod and immutable, because it is the vocabulary that the CMS, the publisher and the site share, and it must work in all three. Put what needs more into the layer that needs it.',
  },
  'content/sample': {
    layers: ['content/model'],
    allowsPackage: () => true,
    lesson:
      'content/sample may import content/model only, because it is data in the shared vocabulary, not code. Put what loads it into cms/.',
  },
  'content/pages': {
    layers: ['content/model', 'site'],
    allowsPackage: (name) => !/^(payload|@payloadcms\/.*|next)$/.test(name),
    lesson: 'content/pages may import content/model and components of site/ only, because its pages are rendered by the site.',
  },
  site: siteBoundary,
  // `npm run dev` shows the sample content where there is no CMS; the compiled renderer holds none of it.
  'site/renderer': { ...siteBoundary, layers: [...siteBoundary.layers, 'site', 'content/sample'] },
  publish: {
    layers: ['content/model'],
    allowsPackage: (name) => !/^(payload|@payloadcms\/.*|next|react|react-dom|mongodb|libsql|astro)$/.test(name),
    lesson:
      'publish/ may import content/model only, because it turns a snapshot into a live site whoever made the snapshot, and loads the compiled renderer instead of the source of site/. Put shared vocabulary in content/model; let the CMS hand in what it knows.',
  },
  cms: {
    layers: ['publish', 'content/model', 'content/sample'],
    allowsPackage: (name) => name !== 'astro' && !name.startsWith('@astrojs/'),
    lesson:
      'cms/ may import publish/ and content/model, never site/, because an officer’s change reaches the public as a snapshot and not as code. Put shared vocabulary in content/model.',
  },
};

/** The dependency boundary: content/model ← site; content/model ← publish ← cms; never site ↔ cms, never publish → site. */
export const moduleBoundaries: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Each layer imports only what its boundary allows.' },
    messages: { broken: '{{lesson}} (Here: "{{source}}".)' },
    schema: [],
  },
  create(context) {
    const layer = layerOf(context.filename);
    if (layer === undefined) return {};
    const boundary = boundaries[layer];

    function check(node: Rule.Node, source: unknown): void {
      if (typeof source === 'string' && !isAllowed(source))
        context.report({ node, messageId: 'broken', data: { lesson: boundary.lesson, source } });
    }

    function isAllowed(source: string): boolean {
      if (!source.startsWith('.')) return isRuntime(source) ? layer !== 'content/model' : boundary.allowsPackage(packageName(source));
      const target = layerOf(resolve(dirname(context.filename), source));
      // A file that is in no layer (a test, a script, the configuration) belongs to nobody's dependencies.
      return target === layer || (target !== undefined && boundary.layers.includes(target)) || isStatic(source);
    }

    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) => check(node, node.source.type === 'Literal' ? node.source.value : undefined),
    };
  },
};

/** What Node, Astro or Vite provide themselves. */
function isRuntime(source: string): boolean {
  return /^(node|astro|virtual):/.test(source);
}

/** Data files of the project, such as package.json for its version. */
function isStatic(source: string): boolean {
  return /\/public\/|\/package\.json$/.test(source);
}

function packageName(source: string): string {
  return source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
}
