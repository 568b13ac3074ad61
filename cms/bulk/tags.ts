import type { SanitizedCollectionConfig } from 'payload';
import { type Data, idOf } from '../snapshot/mapping/fields.ts';

/** Topics and areas that many documents get, or lose. */
export interface Tags {
  how: 'add' | 'remove';
  topics: string[];
  areas: string[];
}

const tagFields = ['topics', 'areas'] as const;

/**
 * The topics and areas of a document afterwards, where they are others; undefined where what is asked for has no place in its
 * collection.
 */
export function taggedAs(
  document: Data,
  { flattenedFields }: Pick<SanitizedCollectionConfig, 'flattenedFields'>,
  tags: Tags,
): { topics?: string[]; areas?: string[] } | undefined {
  const after: { topics?: string[]; areas?: string[] } = {};
  for (const name of tagFields) {
    if (tags[name].length === 0) continue;
    if (!flattenedFields.some((field) => field.name === name)) return undefined;
    const before = idsOf(document[name]);
    const others = before.filter((id) => !tags[name].includes(id));
    const next = tags.how === 'remove' ? others : [...before, ...tags[name].filter((id) => !before.includes(id))];
    if (next.length !== before.length) after[name] = next;
  }
  return after;
}

/** The identifiers in a list of references. */
export function idsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : []).flatMap((one) => idOf(one) ?? []);
}
