import type { Rule } from 'eslint';

const reads = new Set([
  'find',
  'findByID',
  'findDistinct',
  'findVersions',
  'findVersionByID',
  'count',
  'countVersions',
  'findGlobal',
  'findGlobalVersions',
  'findGlobalVersionByID',
  'countGlobalVersions',
  'findOne',
]);

type Node = Rule.Node;

/** A read that shares the request of a save ends the save's transaction when it fails (payload#17723), so its error is never swallowed. */
export const noSwallowedReads: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'The error of a read of Payload that shares `req` is thrown on.' },
    messages: {
      swallowed:
        'payload.{{operation}} with `req` ends the transaction of the save it is part of when it fails, and here its error is swallowed: the save would be answered as done. Throw the error on; or leave `req` out, where what is read does not depend on the save; or ask with `find` and a limit of 1, which does not fail where nothing is there.',
    },
    schema: [],
  },
  create(context) {
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || !reads.has(callee.property.name)) return;
        if (!isOfPayload(callee.object as Node) || !node.arguments.some(sharesRequest)) return;
        if (isCaught(node as Node) || isInSwallowingTry(node as Node))
          context.report({ node: node as Node, messageId: 'swallowed', data: { operation: callee.property.name } });
      },
    };
  },
};

function isOfPayload(object: Node): boolean {
  if (object.type === 'Identifier') return /^(payload|db|database)$|Payload$/.test(object.name);
  return object.type === 'MemberExpression' && object.property.type === 'Identifier' && /^(payload|db)$/.test(object.property.name);
}

function sharesRequest(argument: { type: string }): boolean {
  const { properties = [] } = argument as { properties?: { type: string; key?: { name?: string } }[] };
  return properties.some(({ type, key }) => type === 'Property' && key?.name === 'req');
}

/** `read().catch(…)` whose handler throws nothing on. */
function isCaught(call: Node): boolean {
  const access = call.parent;
  if (access?.type !== 'MemberExpression' || access.object !== call || access.property.type !== 'Identifier') return false;
  const handler = access.property.name === 'catch' ? 0 : access.property.name === 'then' ? 1 : undefined;
  if (handler === undefined || access.parent.type !== 'CallExpression') return false;
  const given = access.parent.arguments[handler];
  return given !== undefined && !throws(given);
}

/** Inside `try { … }` of the same function whose `catch` throws nothing. */
function isInSwallowingTry(call: Node): boolean {
  for (let child: Node = call, node: Node | null = call.parent; node !== null; child = node, node = node.parent) {
    if (node.type === 'TryStatement' && node.block === child && node.handler && !throws(node.handler.body)) return true;
    if (/Function/.test(node.type)) return false;
  }
  return false;
}

/** Whether a throw stands somewhere in it. */
function throws(code: object): boolean {
  if ('type' in code && code.type === 'ThrowStatement') return true;
  return Object.entries(code).some(([name, part]: [string, unknown]) => name !== 'parent' && partThrows(part));
}

function partThrows(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(partThrows);
  return typeof part === 'object' && part !== null && throws(part);
}
