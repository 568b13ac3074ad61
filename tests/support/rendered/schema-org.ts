import vocabulary from './schema-org.json' with { type: 'json' };

/** Each type with those above it, and each property with the types that may have it. */
const types: Readonly<Record<string, readonly string[]>> = vocabulary.types;
const properties: Readonly<Record<string, readonly string[]>> = vocabulary.properties;

/** What a page tells machines: the nodes of its JSON-LD. */
export function nodesOf(html: string): Record<string, unknown>[] {
  const [, data] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
  return data === undefined ? [] : (JSON.parse(data) as { '@graph': Record<string, unknown>[] })['@graph'];
}

/** What schema.org does not know in some nodes: a type, a property, a property of another type, or one without a value. */
export function unknownIn(nodes: readonly unknown[]): string[] {
  return nodes.flatMap((node) => unknownAt(node, ''));
}

function unknownAt(node: unknown, at: string): string[] {
  if (Array.isArray(node)) return node.length === 0 ? [`${at} is an empty list`] : node.flatMap((one) => unknownAt(one, at));
  if (node === null || typeof node !== 'object') return node === '' ? [`${at} is empty`] : [];
  const { '@type': type, '@id': _, ...fields } = node as Record<string, unknown>;
  const above = types[String(type)];
  if (above === undefined) return [`${at} has the type ${String(type)}, which is not in tests/support/rendered/schema-org.json`];
  return Object.entries(fields).flatMap(([name, value]) => {
    const place = `${at}/${String(type)}.${name}`;
    const domains = properties[name];
    if (domains === undefined) return [`${place} is not in tests/support/rendered/schema-org.json`];
    return [
      ...(domains.some((domain) => above.includes(domain)) ? [] : [`${place} is a property of ${domains.join(', ')}`]),
      ...unknownAt(value, place),
    ];
  });
}
