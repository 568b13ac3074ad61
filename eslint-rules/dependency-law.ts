import { dirname, resolve } from 'node:path';
import type { Rule } from 'eslint';
import { roomOf, type Room } from './rooms.ts';

interface Law {
  /** Other rooms that may be imported. */
  rooms: readonly Room[];
  /** Whether a package may be imported. */
  allowsPackage: (name: string) => boolean;
  /** What to tell somebody who breaks it: why, and what to do instead. */
  lesson: string;
}

const siteLaw: Law = {
  rooms: ['content/model', 'content/pages', 'site/renderer'],
  allowsPackage: (name) => !/^(payload|@payloadcms\/.*|next|react|react-dom|mongodb|libsql)$/.test(name),
  lesson:
    'site/ may import content/model only, because the public site is compiled from a snapshot and must never depend on the CMS, a database or the publisher. Put shared vocabulary in content/model; get content through the reader.',
};

const laws: Record<Room, Law> = {
  'content/model': {
    rooms: [],
    allowsPackage: (name) => name === 'zod' || name === 'immutable',
    lesson:
      'content/model may import nothing but zod and immutable, because it is the vocabulary that the CMS, the publisher and the site share, and it must work in all three. Put what needs more into the room that needs it.',
  },
  'content/sample': {
    rooms: ['content/model'],
    allowsPackage: () => true,
    lesson:
      'content/sample may import content/model only, because it is data in the shared vocabulary, not code. Put what loads it into cms/.',
  },
  'content/pages': {
    rooms: ['content/model', 'site'],
    allowsPackage: (name) => !/^(payload|@payloadcms\/.*|next)$/.test(name),
    lesson: 'content/pages may import content/model and components of site/ only, because its pages are rendered by the site.',
  },
  site: siteLaw,
  // `npm run dev` shows the sample content where there is no CMS; the compiled renderer holds none of it.
  'site/renderer': { ...siteLaw, rooms: [...siteLaw.rooms, 'site', 'content/sample'] },
  publish: {
    rooms: ['content/model'],
    allowsPackage: (name) => !/^(payload|@payloadcms\/.*|next|react|react-dom|mongodb|libsql|astro)$/.test(name),
    lesson:
      'publish/ may import content/model only, because it turns a snapshot into a live site whoever made the snapshot, and loads the compiled renderer instead of the source of site/. Put shared vocabulary in content/model; let the CMS hand in what it knows.',
  },
  cms: {
    rooms: ['publish', 'content/model', 'content/sample'],
    allowsPackage: (name) => name !== 'astro' && !name.startsWith('@astrojs/'),
    lesson:
      'cms/ may import publish/ and content/model, never site/, because an officer’s change reaches the public as a snapshot and not as code. Put shared vocabulary in content/model.',
  },
};

/** The dependency law: content/model ← site; content/model ← publish ← cms; never site ↔ cms, never publish → site. */
export const dependencyLaw: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Rooms import only what the dependency law allows.' },
    messages: { broken: '{{lesson}} (Here: "{{source}}".)' },
    schema: [],
  },
  create(context) {
    const room = roomOf(context.filename);
    if (room === undefined) return {};
    const law = laws[room];

    function check(node: Rule.Node, source: unknown): void {
      if (typeof source === 'string' && !isAllowed(source))
        context.report({ node, messageId: 'broken', data: { lesson: law.lesson, source } });
    }

    function isAllowed(source: string): boolean {
      if (!source.startsWith('.')) return isRuntime(source) ? room !== 'content/model' : law.allowsPackage(packageName(source));
      const target = roomOf(resolve(dirname(context.filename), source));
      // A file that is in no room (a test, a script, the configuration) belongs to nobody's dependencies.
      return target === room || (target !== undefined && law.rooms.includes(target)) || isStatic(source);
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
