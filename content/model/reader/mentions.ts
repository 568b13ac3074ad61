import type { Document } from '../documents/index.ts';

/**
 * What a document mentions in its text: the identifiers of the documents it links to, and the names of the organisations
 * whose people it lets speak, each as {@link nameKey} has it.
 */
export function mentionsOf(document: Document): ReadonlySet<string> {
  const mentioned = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
    const { kind, id, person } = value as { kind?: unknown; id?: unknown; person?: { organisation?: unknown } };
    if (kind === 'document' && typeof id === 'string') mentioned.add(id);
    if (typeof person?.organisation === 'string') mentioned.add(nameKey(person.organisation));
    Object.values(value).forEach(collect);
  };
  collect(document);
  return mentioned;
}

/** An organisation's name as it is compared, whether or not it stands with “the” and capitals. */
export function nameKey(name: string): string {
  return `name:${name.trim().toLowerCase().replace(/^the /, '')}`;
}
