import type { Rule } from 'eslint';

/** Rendering is pure: the same snapshot gives the same bytes, or a publish could not tell which pages changed. */
export const pureTemplates: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Templates use no clock and no random numbers.' },
    messages: {
      clock:
        'A template must not ask what time it is: the same snapshot has to give the same page. Time is content here; ask the reader instead, such as reader.phase(vacancy), or compute it on the device in a <script>.',
      random:
        'A template must not use random values: the same snapshot has to give the same page. Derive what you need from the document, such as an element id from its slug.',
    },
    schema: [],
  },
  create(context) {
    return {
      NewExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
          context.report({ node, messageId: 'clock' });
      },
      CallExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
          context.report({ node, messageId: 'clock' });
        if (
          node.callee.type !== 'MemberExpression' ||
          node.callee.object.type !== 'Identifier' ||
          node.callee.property.type !== 'Identifier'
        )
          return;
        const called = `${node.callee.object.name}.${node.callee.property.name}`;
        if (['Date.now', 'performance.now'].includes(called)) context.report({ node, messageId: 'clock' });
        if (['Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'].includes(called)) context.report({ node, messageId: 'random' });
      },
    };
  },
};
