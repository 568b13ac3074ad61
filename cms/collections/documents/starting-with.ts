import type { CollectionConfig } from 'payload';

type Start = () => Record<string, unknown>;

/** What the form of a new document holds before anything is typed. What comes another way is not filled in. */
export function startingWith(collection: CollectionConfig, start: Start): CollectionConfig {
  return { ...collection, custom: { ...collection.custom, start } };
}

/** What the form of a new document of this collection begins with. */
export function startOf({ custom }: Pick<CollectionConfig, 'custom'>): Record<string, unknown> {
  const start: unknown = custom?.['start'];
  return typeof start === 'function' ? (start as Start)() : {};
}
