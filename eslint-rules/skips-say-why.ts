import type { Rule } from 'eslint';

const testers = new Set(['it', 'test', 'describe', 'suite', 'context', 'ctx', 'task']);

/** Nothing is skipped in silence, nothing runs alone, and nothing waits for a time instead of for the thing. */
export const skipsSayWhy: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Skipped tests print their reason; .only and fixed waits are not committed.' },
    messages: {
      only: '.only would leave every other test out. Remove it before you commit.',
      skip: 'A skip must print its reason: call `context.skip("why")` (Vitest) or `test.skip(condition, "why")` (Playwright) inside the test.',
      wait: 'Waiting for a time makes a test slow on a good day and wrong on a bad one. Wait for the thing: `expect(locator).toBeVisible()`, `expect.poll(…)`, `vi.waitFor(…)`.',
    },
    schema: [],
  },
  create(context) {
    return {
      MemberExpression(node) {
        if (node.property.type !== 'Identifier' || !startsWithTester(node.object)) return;
        if (node.property.name === 'only') context.report({ node, messageId: 'only' });
        if (node.property.name === 'todo' || node.property.name === 'fixme') context.report({ node, messageId: 'skip' });
      },
      CallExpression(node) {
        if (node.callee.type !== 'MemberExpression' || node.callee.property.type !== 'Identifier') return;
        const { name } = node.callee.property;
        if (name === 'waitForTimeout') context.report({ node, messageId: 'wait' });
        if (name === 'skip' && startsWithTester(node.callee.object) && !endsInWords(node.arguments))
          context.report({ node, messageId: 'skip' });
      },
    };
  },
};

function startsWithTester(node: object): boolean {
  if (!('type' in node)) return false;
  if (node.type === 'Identifier' && 'name' in node) return testers.has(String(node.name));
  return (
    node.type === 'MemberExpression' &&
    'object' in node &&
    typeof node.object === 'object' &&
    node.object !== null &&
    startsWithTester(node.object)
  );
}

/** The reason comes last and is text or a value that holds it; a test body is neither. */
function endsInWords(args: readonly { type: string }[]): boolean {
  const last = args.at(-1)?.type;
  return last !== undefined && !['ArrowFunctionExpression', 'FunctionExpression', 'ObjectExpression'].includes(last);
}
