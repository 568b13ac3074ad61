import type { Rule, Scope } from 'eslint';

const operations = new Set([
  'find',
  'findByID',
  'findDistinct',
  'findVersions',
  'findVersionByID',
  'restoreVersion',
  'create',
  'update',
  'delete',
  'duplicate',
  'count',
  'countVersions',
  'findGlobal',
  'updateGlobal',
  'findGlobalVersions',
  'findGlobalVersionByID',
  'restoreGlobalVersion',
  'countGlobalVersions',
  'countGlobals',
]);

type Node = Rule.Node;

/** Payload's Local API ignores access rules unless it is told otherwise, so every call says which it wants. */
export const sayOverrideAccess: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Every call of the Local API says overrideAccess.' },
    messages: {
      silent:
        'payload.{{operation}} ignores all access rules unless it is told otherwise. Say which you want: `overrideAccess: false` with the `user` it acts for, or `overrideAccess: true` where the system itself acts (and pass `req` inside a hook).',
    },
    schema: [],
  },
  create(context) {
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || !operations.has(callee.property.name)) return;
        if (!endsInPayload(callee.object as Node)) return;
        const [options] = node.arguments;
        if (options?.type === 'ObjectExpression' && says(options, context.sourceCode.getScope(node as Node))) return;
        context.report({ node: node as Node, messageId: 'silent', data: { operation: callee.property.name } });
      },
    };
  },
};

/** Whether the word stands in the options, or in an object of the same file that is spread into them. */
function says(options: Said, scope: Scope.Scope): boolean {
  return options.properties.some((property) => ('key' in property ? isKey(property.key) : spreadSays(property, scope)));
}

interface Said {
  properties: readonly object[];
}

function spreadSays(property: object, scope: Scope.Scope): boolean {
  if (!('argument' in property) || !isNode(property.argument) || property.argument.type !== 'Identifier') return false;
  const { name } = property.argument as unknown as { name: string };
  for (let within: Scope.Scope | null = scope; within; within = within.upper) {
    const [definition] = within.set.get(name)?.defs ?? [];
    if (definition?.type === 'Variable') {
      const made: unknown = definition.node.init;
      const object = isNode(made) && 'expression' in made ? made.expression : made;
      return isNode(object) && 'properties' in object && says(object as unknown as Said, within);
    }
  }
  return false;
}

function isNode(value: unknown): value is { type: string } {
  return value !== null && typeof value === 'object' && 'type' in value;
}

function isKey(key: unknown): boolean {
  if (key === null || typeof key !== 'object' || !('type' in key)) return false;
  return (
    (key.type === 'Identifier' && 'name' in key && key.name === 'overrideAccess') ||
    (key.type === 'Literal' && 'value' in key && key.value === 'overrideAccess')
  );
}

function endsInPayload(object: Node): boolean {
  if (object.type === 'Identifier') return /^payload$|Payload$/.test(object.name);
  if (object.type === 'MemberExpression' && object.property.type === 'Identifier') return object.property.name === 'payload';
  return false;
}
