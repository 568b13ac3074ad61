import type { Rule } from 'eslint';
import { projectPath } from './layers.ts';

const mayRead = /^(publish\/environment\/settings\.ts|cms\/next\.config\.mjs|scripts\/.*|tests\/.*|eslint-rules\/.*|[^/]+)$/;

/** Settings are read and checked in one module, so that a wrong one gets a sentence at start instead of a surprise later. */
export const environmentInOnePlace: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'process.env is read in one module only.' },
    messages: {
      elsewhere:
        'Only publish/environment/settings.ts reads process.env: there each setting is named and checked once, with its default. Add the setting there (and to .env.example), and ask for it with readSettings.',
    },
    schema: [],
  },
  create(context) {
    if (mayRead.test(projectPath(context.filename))) return {};
    return {
      MemberExpression(node) {
        const isEnv =
          node.property.type === 'Identifier'
            ? node.property.name === 'env'
            : node.property.type === 'Literal' && node.property.value === 'env';
        if (isEnv && node.object.type === 'Identifier' && node.object.name === 'process' && !isToldByNext(node.parent))
          context.report({ node, messageId: 'elsewhere' });
      },
      ImportSpecifier(node) {
        const from = node.parent.type === 'ImportDeclaration' ? node.parent.source.value : undefined;
        if (/^(node:)?process$/.test(String(from)) && node.imported.type === 'Identifier' && node.imported.name === 'env')
          context.report({ node, messageId: 'elsewhere' });
      },
    };
  },
};

/** Which of its two runtimes Next.js runs a file in is no setting of ours, and Next.js must see the words to leave code out. */
function isToldByNext(parent: Rule.Node): boolean {
  if (parent.type !== 'MemberExpression') return false;
  return (
    (parent.property.type === 'Identifier' && parent.property.name === 'NEXT_RUNTIME') ||
    (parent.property.type === 'Literal' && parent.property.value === 'NEXT_RUNTIME')
  );
}
